import { present } from '../present.js';
import { codeShape, isStatusCell } from './code-shape.js';
import type { Found } from './finder.js';
import { type Cell, type Doubt, type Line, tidy } from './page.js';
import { FURNITURE, LIKELY, PLAIN_TITLE, type Role, rolesOf } from './vocabulary.js';

/**
 * Reads a table whose cells stand on a line each, as copying from a browser
 * leaves it: first the headings, then the cells of row after row. The codes are
 * what rows are told apart by. A column of types or groups may span rows and
 * then stands only where it changes; the last cell of a row may have more lines.
 */
export function readCellLines(lines: readonly Line[], at: number): Found | undefined {
  const head = headAt(lines, at);
  if (head === undefined) return undefined;
  const body = bodyAfter(lines, head.end);
  const layout = layoutOf(head.roles);
  const anchors = anchorsIn(body, layout);
  if (anchors.length < (layout.statusOffset === undefined ? 2 : 1)) return undefined;
  const doubts: Doubt[] = [];
  const { rows, taken } = rowsOf(body, anchors, layout, doubts);
  const end = lines.findIndex(({ line }) => line === body[taken - 1]?.line) + 1;
  const headings = head.headings.map((cell) => ({ ...cell, heading: true }));
  return {
    blocks: [
      { kind: 'table', line: present(lines[at]).line, rows: [headings, ...rows], headRows: 1 },
    ],
    doubts,
    end,
  };
}

interface Head {
  readonly headings: readonly Cell[];
  readonly roles: readonly Role[];
  readonly end: number;
}

/** The run of headings that begins at a line. */
function headAt(lines: readonly Line[], at: number): Head | undefined {
  if (!isHeading(lines[at]) || isHeading(lines[previous(lines, at)])) return undefined;
  const headings: Cell[] = [];
  let end = at;
  for (let next = at; next < lines.length; next += 1) {
    const line = lines[next];
    if (line === undefined || line.text.trim() === '') continue;
    if (!isHeading(line)) break;
    headings.push({ text: tidy(line.text), line: line.line });
    end = next + 1;
  }
  const words = headings.map(({ text }) => text.toLowerCase());
  const code = words.slice(1).find((text) => likely(text, 'code') > 0.8);
  // The title of the page looks like a heading too: "Error codes" above "Error code".
  const isTitle = (text: string): boolean =>
    code !== undefined && (text.includes(code) || PLAIN_TITLE.test(text));
  if (words.slice(0, 1).some(isTitle)) headings.shift();
  const taken = new Set<Role>();
  const roles = headings.map(({ text }): Role => {
    const ranked = [...rolesOf(text)].sort(([, a], [, b]) => b - a);
    const role = ranked.find(([candidate]) => !taken.has(candidate))?.[0] ?? 'other';
    taken.add(role);
    return role;
  });
  if (headings.length < 2 || !taken.has('code') || taken.has('field')) return undefined;
  return { headings, roles, end };
}

function isHeading(line: Line | undefined): boolean {
  if (line === undefined || line.text.length > 60) return false;
  return Math.max(0, ...rolesOf(line.text.trim()).values()) > LIKELY;
}

function likely(heading: string, role: Role): number {
  return rolesOf(heading).get(role) ?? 0;
}

function previous(lines: readonly Line[], at: number): number {
  let before = at - 1;
  while (before >= 0 && lines[before]?.text.trim() === '') before -= 1;
  return before;
}

/** The lines up to the next headings or the furniture of the page, without blank ones. */
function bodyAfter(lines: readonly Line[], start: number): readonly Line[] {
  const body: Line[] = [];
  for (let at = start; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined || line.text.trim() === '') continue;
    const isNextHead = isHeading(line) && isHeading(lines[at + 1]) && isHeading(lines[at + 2]);
    if (isNextHead || FURNITURE.test(line.text.trim())) break;
    body.push({ text: tidy(line.text), line: line.line });
  }
  return body;
}

interface Layout {
  readonly roles: readonly Role[];
  /** The column that spans rows, if there is one: it stands first. */
  readonly spans: boolean;
  /** Cells of each row before and after its code. */
  readonly before: number;
  readonly after: number;
  /** Where the status stands, seen from the code. */
  readonly statusOffset: number | undefined;
}

/** The layout that headings give, of which one is that of the codes. */
function layoutOf(roles: readonly Role[]): Layout {
  const code = roles.indexOf('code');
  const spans = roles[0] === 'group' && code > 0;
  const status = roles.indexOf('status');
  return {
    roles,
    spans,
    before: code - (spans ? 1 : 0),
    after: roles.length - 1 - code,
    statusOffset: status === -1 ? undefined : status - code,
  };
}

/** The lines that are codes: of the look that most have, with a status where the status should be. */
function anchorsIn(body: readonly Line[], { before, after, statusOffset }: Layout): number[] {
  const fits = (at: number): boolean =>
    statusOffset === undefined || isStatusCell(body[at + statusOffset]?.text ?? '');
  const shapes = body.map(({ text }, at) => (fits(at) ? codeShape(text)?.shape : undefined));
  const tally = new Map<string, number>();
  for (const shape of shapes) {
    if (shape !== undefined && shape !== 'word') tally.set(shape, (tally.get(shape) ?? 0) + 1);
  }
  const common = [...tally].sort(([, a], [, b]) => b - a)[0]?.[0];
  const anchors: number[] = [];
  for (let at = before; at < body.length; at += 1) {
    const last = anchors.at(-1);
    const isNext = last !== undefined && at === last + before + after + 1;
    if (last !== undefined && at < last + before + 1) continue;
    if (shapes[at] !== undefined && (isNext || shapes[at] === common)) anchors.push(at);
  }
  return anchors;
}

/** The rows around the codes, and how many lines they took. */
function rowsOf(
  body: readonly Line[],
  anchors: readonly number[],
  layout: Layout,
  doubts: Doubt[],
): { readonly rows: Cell[][]; readonly taken: number } {
  const { spans, before, after } = layout;
  const first = present(anchors[0]) - before;
  const form = body.slice(0, first);
  let group = spans ? joined(form, present(body[0])) : undefined;
  let taken = body.length;
  const rows = anchors.map((anchor, index) => {
    const next = anchors[index + 1];
    const start = anchor - before;
    const own = body.slice(start, anchor + 1);
    const rest = body.slice(anchor + 1, next === undefined ? undefined : next - before);
    const cells = rest.slice(0, after);
    let extra: readonly Line[] = rest.slice(after);
    const ownGroup = group;
    if (next === undefined) {
      extra = listBelow(cells.at(-1), extra);
      taken = anchor + 1 + cells.length + extra.length;
    } else if (spans) {
      const heading = groupIn(extra, form, doubts);
      if (heading[0] !== undefined) group = joined(heading, heading[0]);
      extra = extra.slice(0, extra.length - heading.length);
    }
    if (rest.length < after) {
      doubts.push({
        line: present(body[anchor]).line,
        text: `the row of ${present(body[anchor]).text} has fewer cells than there are headings; the last ones are left empty`,
      });
    }
    if (extra[0] !== undefined) {
      doubts.push({
        line: extra[0].line,
        text: `more lines than headings in the row of ${present(body[anchor]).text}; taken for the rest of its last cell`,
      });
    }
    const last = cells.at(-1);
    const ending = last === undefined ? [] : [joined([last, ...extra], last)];
    const filled = [...own, ...cells.slice(0, -1), ...ending];
    const width = layout.roles.length - (spans ? 1 : 0);
    while (filled.length < width) filled.push({ text: '', line: present(body[anchor]).line });
    return ownGroup === undefined ? filled : [ownGroup, ...filled];
  });
  return { rows, taken };
}

function joined(lines: readonly Line[], { line }: Line): Cell {
  return { text: lines.map(({ text }) => text).join('\n'), line };
}

/** The items of a list that a cell began. */
function listBelow(cell: Line | undefined, extra: readonly Line[]): readonly Line[] {
  if (cell === undefined || !isItem(cell)) return [];
  const end = extra.findIndex((line) => !isItem(line));
  // A lone item after the list is as likely the title of what follows.
  return end === -1 ? extra : extra.slice(0, end);
}

function isItem({ text }: Line): boolean {
  return /^(?:[-*•·]|\d+[.)、])\s*\S/u.test(text);
}

/**
 * The lines at the end of a row that are the group of the next one: they look
 * like the group that stands above the first row.
 */
function groupIn(extra: readonly Line[], form: readonly Line[], doubts: Doubt[]): readonly Line[] {
  const lines = extra.slice(-form.length);
  const [first] = lines;
  if (form.length === 0 || lines.length < form.length || first === undefined) return [];
  const hasRange = (title: readonly Line[]): boolean =>
    title.slice(-1).some(({ text }) => /\d+\D+\d+/u.test(text));
  if (hasRange(form)) return hasRange(lines) ? lines : [];
  const looksAlike = lines.every(({ text }) => text.length <= 80 && !/[.。!！]$/u.test(text));
  if (!looksAlike || isItem(first)) return [];
  doubts.push({ line: first.line, text: 'taken for the group of the rows that follow' });
  return lines;
}
