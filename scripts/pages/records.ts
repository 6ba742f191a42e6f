import { present } from '../present.js';
import { codeShape, codesIn, isStatusCell, splitCode } from './code-shape.js';
import { labelled, roleOfLabel } from './labels.js';
import type { Block, Cell, Item, List, Row, Table } from './page.js';
import { runsAsLists } from './runs.js';
import { statusTable } from './status-rows.js';
import { type Role, rolesOf } from './vocabulary.js';

/**
 * Codes are not always in tables: a list, a definition list or a run of
 * headings can hold one code after the other. This turns them into tables, so
 * that everything after it knows only those.
 */
export function tablesFromRecords(blocks: readonly Block[]): readonly Block[] {
  return runsAsLists(blocks).flatMap((block): readonly Block[] =>
    block.kind === 'list' ? tablesOf(block.items, block) : [block],
  );
}

/** One code with what is said of it, label by label; `''` is what has no label. */
interface Entry {
  readonly code: Cell;
  readonly fields: ReadonlyMap<string, Cell>;
}

function tablesOf(items: readonly Item[], list: List): readonly Block[] {
  const entries = items.flatMap((item) => entryOf(item) ?? []);
  // A list of what an answer holds: `error_code`, `message`.
  if (entries.some(({ code }) => isField(code.text))) return [list];
  const statuses = entries.every(({ code }) => isStatusCell(code.text))
    ? statusTable(items)
    : undefined;
  if (statuses !== undefined) return [statuses];
  if (entries.length > 0 && entries.length >= items.length * 0.6) return [tableOf(entries)];
  // Lists of lists: what is above a list is the title of what is in it.
  const below = items.flatMap(({ items: inner, text, term, line }): readonly Block[] => {
    if (inner.length === 0) return [];
    const title = [term?.text, text].filter(Boolean).join(' ');
    const tables = tablesOf(inner, { kind: 'list', line, items: inner });
    return tables.map((block) =>
      block.kind === 'table' && title !== '' && block.caption === undefined
        ? { ...block, caption: title }
        : block,
    );
  });
  return below.some(({ kind }) => kind === 'table') ? below : [list];
}

function isField(code: string): boolean {
  const roles = rolesOf(code);
  return Math.max(roles.get('code') ?? 0, roles.get('message') ?? 0) > 0.8;
}

function entryOf(item: Item): Entry | undefined {
  const { term } = item;
  const split = term === undefined ? splitCode(item.text) : { code: term.text, rest: item.text };
  if (split === undefined) return undefined;
  const [code] = codesIn(split.code);
  const shape = code === undefined ? undefined : codeShape(code);
  const strong = term?.literal === true ? 0.3 : 0.6;
  if (code === undefined || shape === undefined || shape.strength < strong) return undefined;
  const fields = new Map<string, Cell>();
  const add = (label: string, text: string, line: number): void => {
    const before = fields.get(label);
    const joined = before === undefined ? text : `${before.text}\n${text}`;
    fields.set(label, { text: joined, line: before?.line ?? line });
  };
  const status = /^[([（]\s*(?:HTTP\s*)?([1-5]\d\d)\s*[)\]）]\s*[:：–—-]?\s*/u.exec(split.rest);
  if (status?.[1] !== undefined) add('HTTP status', status[1], item.line);
  const rest = split.rest.slice(status?.[0].length ?? 0);
  for (const text of rest.split('\n')) addLabelled(text, item.line, add);
  for (const below of item.items) {
    const label = below.term?.text ?? '';
    if (label !== '' && rolesOf(label).size > 0) add(label, below.text, below.line);
    else
      addLabelled(
        [label, below.text].filter(Boolean).join(' '),
        below.line,
        add,
        item.items.length > 1,
      );
  }
  if (fields.size === 0) return undefined;
  return { code: { text: code, line: term?.line ?? item.line, literal: true }, fields };
}

/** "Label: text", where the label is one that headings of columns use. */
function addLabelled(
  text: string,
  line: number,
  add: (label: string, text: string, line: number) => void,
  isItem = false,
): void {
  if (text === '') return;
  const found = labelled(text);
  if (found !== undefined) add(found.label, found.rest, line);
  else add('', isItem ? `- ${text}` : text, line);
}

function tableOf(entries: readonly Entry[]): Table {
  const headings = headingsFor(entries.flatMap(({ fields }) => [...fields.keys()]));
  const labels = [...new Set(headings.values())];
  const { line } = present(entries[0]).code;
  const head: Row = ['Error code', ...labels].map((text) => ({ text, line, heading: true }));
  const rows = entries.map(({ code, fields }): Row => [
    code,
    ...labels.map((label) => {
      const cells = [...fields].filter(([own]) => headings.get(own) === label);
      const text = cells.map(([, cell]) => cell.text).join('\n');
      return { text, line: cells[0]?.[1].line ?? code.line };
    }),
  ]);
  return { kind: 'table', line, rows: [head, ...rows], headRows: 1 };
}

/** One heading for labels that mean the same; what has no label describes, unless a label does. */
function headingsFor(labels: readonly string[]): ReadonlyMap<string, string> {
  const byRole = new Map<Role | undefined, string>();
  const headings = new Map<string, string>();
  for (const label of labels.filter((text) => text !== '')) {
    const role = roleOfLabel(label);
    const first = byRole.get(role) ?? label;
    byRole.set(role, first);
    headings.set(label, first);
  }
  if (labels.includes('')) headings.set('', byRole.has('description') ? '' : 'Description');
  return headings;
}
