import { codeShape, codesIn, isStatusCell } from './code-shape.js';
import { labelled, roleOfLabel } from './labels.js';
import type { Block, Cell, Item, List, Row, Table } from './page.js';
import { type Role, rolesOf } from './vocabulary.js';

/**
 * Codes are not always in tables: a list, a definition list or a run of
 * headings can hold one code after the other. This turns them into tables, so
 * that everything after it knows only those.
 */
export function tablesFromRecords(blocks: readonly Block[]): readonly Block[] {
  return sectionsAsLists(blocks).flatMap((block): readonly Block[] =>
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

/** "CODE: text", "CODE - text". */
function splitCode(text: string): { readonly code: string; readonly rest: string } | undefined {
  const match =
    /^["'`]?([^\s"'`:：]+(?::[^\s"'`:：]+)?)["'`]?\s*(?:[:：]|[–—]|\s-{1,2}\s|\s=\s)\s*(.+)$/su.exec(
      text,
    );
  if (match?.[1] === undefined || match[2] === undefined) return undefined;
  const [, code, rest] = match;
  // "400 - invalid_request: The request …": the status comes first.
  const inner = isStatusCell(code) ? splitCode(rest) : undefined;
  return inner === undefined
    ? { code, rest }
    : { code: inner.code, rest: `(${code}) ${inner.rest}` };
}

function tableOf(entries: readonly Entry[]): Table {
  const headings = headingsFor(entries.flatMap(({ fields }) => [...fields.keys()]));
  const labels = [...new Set(headings.values())];
  const line = entries[0]?.code.line ?? 1;
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
  const byRole = new Map<Role, string>();
  const headings = new Map<string, string>();
  for (const label of labels.filter((text) => text !== '')) {
    const role = roleOfLabel(label);
    if (role !== undefined && !byRole.has(role)) byRole.set(role, label);
    headings.set(label, (role && byRole.get(role)) ?? label);
  }
  if (labels.includes('')) headings.set('', byRole.has('description') ? '' : 'Description');
  return headings;
}

/** Runs of sections with a code for heading, as one list. */
function sectionsAsLists(blocks: readonly Block[]): readonly Block[] {
  const result: Block[] = [];
  let run: Item[] = [];
  let replaced: Block[] = [];
  const end = (): void => {
    const [first] = run;
    if (first !== undefined && run.length > 1) {
      result.push({ kind: 'list', line: first.line, items: run });
    } else {
      result.push(...replaced);
    }
    run = [];
    replaced = [];
  };
  for (let at = 0; at < blocks.length;) {
    const section = sectionAt(blocks, at);
    const block = blocks[at];
    if (section !== undefined) {
      run.push(section.item);
      replaced.push(...blocks.slice(at, section.end));
      at = section.end;
    } else {
      end();
      if (block !== undefined) result.push(block);
      at += 1;
    }
  }
  end();
  return result;
}

function sectionAt(
  blocks: readonly Block[],
  at: number,
): { readonly item: Item; readonly end: number } | undefined {
  const heading = blocks[at];
  if (heading?.kind !== 'heading') return undefined;
  const { code, rest } = headingCode(heading.text) ?? {};
  if (code === undefined) return undefined;
  let end = at + 1;
  while (end < blocks.length && blocks[end]?.kind !== 'heading') end += 1;
  const inner = blocks.slice(at + 1, end);
  if (inner.some(({ kind }) => kind === 'table') || inner.length === 0) return undefined;
  const texts = inner.flatMap((block) => (block.kind === 'text' ? [block.text] : []));
  const message = rest === undefined || rest === '' ? [] : [`Message: ${rest}`];
  return {
    item: {
      line: heading.line,
      term: { text: code, line: heading.line, literal: true },
      text: [...message, ...texts].join('\n'),
      items: inner.flatMap((block) => (block.kind === 'list' ? block.items : [])),
    },
    end,
  };
}

/** The code that a heading is: alone, after "Error", or in front of its message. */
function headingCode(text: string): { readonly code: string; readonly rest?: string } | undefined {
  const match =
    /^(?:error(?: code)?[ :]+)?["'`]?([^\s"'`:：]+)["'`]?(?:\s*[:：–—-]\s*|\s+)?(.*)$/iu.exec(text);
  const code = match?.[1];
  const shape = code === undefined ? undefined : codeShape(code);
  if (code === undefined || shape === undefined) return undefined;
  const isPrefixed = /^error\b/iu.test(text) && !/^error\b/iu.test(code);
  const isTelling = shape.strength >= 0.9 && !/^\d+(?:\.\d+)+$/u.test(code);
  const rest = match?.[2] ?? '';
  if (rest === '' ? isTelling || isPrefixed || /^\d{4,}$/u.test(code) : isTelling || isPrefixed) {
    return { code, rest };
  }
  return undefined;
}
