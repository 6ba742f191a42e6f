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

interface Texts {
  readonly description?: string | undefined;
  readonly remedy?: string | undefined;
}

/** One cell may say cause and remedy one below the other, each with its label. */
export function labelledParts({ description, remedy }: Texts): Texts {
  if (description === undefined || remedy !== undefined) return {};
  const parts = new Map<'description' | 'remedy', string[]>();
  let part: 'description' | 'remedy' = 'description';
  for (const line of description.split('\n')) {
    const found = labelled(line);
    const role = found === undefined ? undefined : roleOfLabel(found.label);
    const isPart = role === 'description' || role === 'remedy';
    if (isPart) part = role;
    const lines = parts.get(part) ?? [];
    lines.push(isPart ? (found?.rest ?? line) : line);
    parts.set(part, lines);
  }
  if (!parts.has('remedy')) return {};
  return {
    description: parts.get('description')?.join('\n'),
    remedy: parts.get('remedy')?.join('\n'),
  };
}
