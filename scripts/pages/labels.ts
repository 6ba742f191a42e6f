import { isStatusCell, statusesIn } from './code-shape.js';
import { type Role, rolesOf } from './vocabulary.js';

/** "Label: text" with a label that headings of columns use. */
export function labelled(
  text: string,
): { readonly label: string; readonly rest: string } | undefined {
  const match = /^(?:[-*•]\s+)?([^:：]{2,40})[:：]\s*(.+)$/su.exec(text);
  const label = match?.[1]?.trim() ?? '';
  const roles = rolesOf(label);
  const isField = roles.has('field') && roles.size === 1;
  return match?.[2] === undefined || roles.size === 0 || isField
    ? undefined
    : { label, rest: match[2].trim() };
}

/** The role that a label most likely gives. */
export function roleOfLabel(label: string): Role | undefined {
  return [...rolesOf(label)].sort(([, a], [, b]) => b - a)[0]?.[0];
}

/** What a row says in words: texts, statuses, and columns that have no place. */
export interface Said {
  readonly description?: string | undefined;
  readonly remedy?: string | undefined;
  readonly statuses: readonly number[];
  readonly others: readonly (readonly [heading: string, text: string])[];
}

/** One cell may say cause, remedy and status one below the other, each with its label. */
export function labelledParts<S extends Said>(said: S): S {
  let result = said;
  for (const [heading, text] of [['', said.description ?? ''], ...said.others] as const) {
    const { remedy, status, description, isLabelled } = partsOf(text);
    const takesRemedy = remedy !== undefined && result.remedy === undefined;
    const takesStatus = status !== undefined && result.statuses.length === 0;
    const isDescription = heading === '';
    const takesCause = !isDescription && isLabelled && result.description === undefined;
    if (!takesRemedy && !takesStatus && !takesCause) continue;
    const rest = [
      takesCause ? undefined : description,
      takesRemedy ? undefined : remedy,
      takesStatus ? undefined : status,
    ].filter((part) => part !== undefined);
    const words = rest.length === 0 ? undefined : rest.join('\n');
    result = {
      ...result,
      ...(takesRemedy && { remedy }),
      ...(takesStatus && { statuses: statusesIn(status) }),
      ...(takesCause && { description }),
      ...(isDescription
        ? { description: words }
        : {
            others: result.others.flatMap(([name, value]) =>
              name !== heading
                ? [[name, value] as const]
                : words === undefined
                  ? []
                  : [[name, words] as const],
            ),
          }),
    };
  }
  return result;
}

interface Parts {
  readonly description?: string | undefined;
  readonly remedy?: string | undefined;
  readonly status?: string | undefined;
  /** Whether the description itself has a label. */
  readonly isLabelled: boolean;
}

/** Takes a text apart at the labels in front of its lines. */
function partsOf(text: string): Parts {
  const parts = new Map<Role, string[]>();
  let isLabelled = false;
  let part: Role = 'description';
  for (const line of text.split('\n')) {
    const found = labelled(line);
    const role = found && roleOfLabel(found.label);
    const rest = found?.rest ?? line;
    const isStatus = role === 'status' && isStatusCell(rest);
    const isPart = role === 'description' || role === 'remedy' || isStatus;
    if (isPart) part = role;
    isLabelled ||= role === 'description';
    const lines = parts.get(part) ?? [];
    parts.set(part, [...lines, isPart ? rest : line]);
    // A status takes its line only.
    if (isStatus) part = 'description';
  }
  const words = (role: Role): string | undefined => parts.get(role)?.join('\n');
  return {
    description: words('description'),
    remedy: words('remedy'),
    status: words('status'),
    isLabelled,
  };
}
