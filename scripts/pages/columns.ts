import { present } from '../present.js';
import {
  codeShape,
  codesIn,
  codeWithStatus,
  isCodeRange,
  isStatusCell,
  isStatusClass,
  statusesIn,
} from './code-shape.js';
import type { Cell, Doubt, Row, Table } from './page.js';
import { ABOUT_ERRORS, ADVICE, type Role, rolesOf } from './vocabulary.js';

/** A table whose columns are understood. */
export interface ColumnedTable {
  readonly kind: 'errors' | 'statuses';
  readonly line: number;
  /** The rows without headings. */
  readonly rows: readonly Row[];
  /** The column of each role. */
  readonly columns: ReadonlyMap<Role, number>;
  /** Columns that hold something that a spec has no place for, with their headings. */
  readonly others: ReadonlyMap<number, string>;
  /** A second column of codes, which can serve as names. */
  readonly names?: number | undefined;
}

const TEXTS = ['message', 'description', 'remedy'] as const;

/** What stands above a table. */
export interface Above {
  /** The headings, the nearest first. */
  readonly titles: readonly string[];
  /** Nothing else on the page can hold its codes, so how they look is enough. */
  readonly isLast: boolean;
}

/**
 * Finds out what the columns of a table hold, by headings and contents.
 *
 * @returns `undefined` where it is no table of codes.
 */
export function columnsOf(table: Table, above: Above, doubts: Doubt[]): ColumnedTable | undefined {
  const { headings, rows } = splitHead(table);
  if (rows.length === 0 || headings.length < 2) return undefined;
  const columns = headings.map((heading, index) => profileOf(rows, index, heading));
  if (columns.some(isFieldColumn)) return undefined;
  const code = best(columns, codeScore, 0.5);
  const status = best(
    columns.filter((column) => column !== code || isStatusTable(columns, column)),
    statusScore,
    0.6,
  );
  const found = new Map<Role, number>();
  if (status !== undefined) found.set('status', status.index);
  if (code !== undefined && code !== status) {
    if (!hasEvidence(columns, code, status, above, doubts, table)) return undefined;
    found.set('code', code.index);
  } else if (status === undefined) {
    return undefined;
  }
  const kind = found.has('code') ? 'errors' : 'statuses';
  // What the columns of a table of statuses are called is of no consequence.
  const others = assignTexts(columns, found, kind === 'errors' ? doubts : [], table.line);
  const second = code === undefined ? undefined : namesAmong(columns, code, others);
  if (second !== undefined) others.delete(second);
  return { kind, line: table.line, rows, columns: found, others, names: second };
}

interface Profile {
  readonly index: number;
  readonly heading: string;
  readonly roles: ReadonlyMap<Role, number>;
  /** Shares of the cells that are something: statuses, codes, texts of several words, of different texts. */
  readonly statuses: number;
  readonly failures: number;
  readonly codes: number;
  readonly literal: number;
  readonly wordy: number;
  readonly distinct: number;
  readonly filled: number;
  readonly types: number;
  /** Of texts that tell somebody to do something. */
  readonly advice: number;
  /** How long the texts are, in UTF-16 units. */
  readonly length: number;
}

function profileOf(rows: readonly Row[], index: number, heading: string): Profile {
  const cells = rows.flatMap((row) => (row[index] === undefined ? [] : [row[index]]));
  const filled = cells.filter(({ text }) => text !== '' && !/^[-–—/]$/u.test(text));
  const own = [...new Set(filled)];
  const share = (test: (cell: Cell) => boolean): number =>
    part(own.filter(test).length, own.length);
  const strength = own.reduce((sum, cell) => sum + strengthOf(cell), 0);
  return {
    index,
    heading,
    roles: rolesOf(heading),
    statuses: share(({ text }) => isStatusCell(text)),
    failures: share(({ text }) => isStatusClass(text) || statusesIn(text).some((n) => n >= 400)),
    codes: part(strength, own.length),
    literal: share(({ literal }) => literal === true),
    wordy: share(
      ({ text }) =>
        codeWithStatus(text) === undefined &&
        codesIn(text).length === 0 &&
        /\s|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}]{2}/u.test(text),
    ),
    distinct: part(new Set(filled.map(({ text }) => text)).size, filled.length),
    filled: part(filled.length, cells.length),
    advice: share(({ text }) => ADVICE.test(text)),
    length: part(
      own.reduce((sum, { text }) => sum + text.length, 0),
      own.length,
    ),
    types: share(({ text }) =>
      /^(?:string|int(?:eger|32|64)?|long|number|float|double|bool(?:ean)?|object|array|list|map|enum|file|字符串|整数|对象|数组)(?:[[(<].*)?$/iu.test(
        text,
      ),
    ),
  };
}

/** Of nothing, nothing is a part. */
function part(some: number, all: number): number {
  return some / Math.max(1, all);
}

function strengthOf({ text, literal }: Cell): number {
  const [code] = codesIn(text);
  if (code === undefined)
    return codeWithStatus(text) !== undefined ? 1 : isCodeRange(text) ? 0.5 : 0;
  const { strength } = present(codeShape(code));
  return literal === true ? Math.max(strength, 0.9) : strength;
}

function likely(heading: string, role: Role): number {
  return rolesOf(heading).get(role) ?? 0;
}

/** Tables of request or response fields are no tables of codes. */
function isFieldColumn({ roles, types, filled }: Profile): boolean {
  return (roles.get('field') ?? 0) >= 1 || (types > 0.7 && filled > 0.7);
}

/** How much a column looks like the codes. */
function codeScore({ roles, codes, distinct, statuses, wordy }: Profile): number {
  if (codes < 0.35 || wordy > 0.6) return 0;
  const byHeading = roles.get('code') ?? 0;
  const isStatus = statuses > 0.9 ? 0.5 + (roles.get('status') ?? 0) : 0;
  const isText = TEXTS.some((role) => (roles.get(role) ?? 0) > byHeading) ? 0.4 : 0;
  const isGroup = (roles.get('group') ?? 0) > byHeading && distinct < 0.8 ? 0.6 : 0;
  return codes + byHeading - isStatus - isText - isGroup - (1 - distinct) * 0.8;
}

/** How much a column looks like HTTP statuses: of failures, above all where its heading says nothing of them. */
function statusScore({ statuses, failures, heading }: Profile): number {
  const said = likely(heading, 'status');
  if (statuses <= 0.6 || (heading !== '' && said === 0 && failures < 0.6)) return 0;
  return statuses + said;
}

/** Whether a column of three-digit numbers has no better column of codes beside it. */
function isStatusTable(columns: readonly Profile[], column: Profile): boolean {
  const says = likely(column.heading, 'status') > likely(column.heading, 'code');
  return (
    column.statuses > 0.9 &&
    (says || columns.every((other) => other === column || other.codes < 0.6))
  );
}

function best(
  columns: readonly Profile[],
  score: (column: Profile) => number,
  least: number,
): Profile | undefined {
  let found: Profile | undefined;
  for (const column of columns) {
    if (score(column) >= least && (found === undefined || score(column) > score(found))) {
      found = column;
    }
  }
  return found;
}

/** Words that look like codes are codes only where something says so. */
function hasEvidence(
  columns: readonly Profile[],
  code: Profile,
  status: Profile | undefined,
  { titles, isLast }: Above,
  doubts: Doubt[],
  { line }: Table,
): boolean {
  const said = (code.roles.get('code') ?? 0) >= 0.85 || status !== undefined;
  const [nearest = '', ...further] = titles;
  if (said || ABOUT_ERRORS.test(nearest) || ABOUT_ERRORS.test(code.heading)) return true;
  // A page about errors has tables of plans and regions too.
  const isPlain = code.heading === '' || code.roles.has('code');
  const isTold = columns.some((column) => column !== code && column.wordy >= 0.5);
  if (isPlain && isTold && further.some((title) => ABOUT_ERRORS.test(title))) return true;
  if (isLast && code.codes > 0.75 && isTold) {
    doubts.push({
      line,
      text: 'neither its headings nor its title say that this table holds error codes; taken for them, as nothing else on the page is',
    });
    return true;
  }
  if (code.codes > 0.75 && code.roles.size === 0 && code.heading === '') {
    doubts.push({ line, text: 'this table has no heading; taken for codes by how they look' });
    return true;
  }
  if (code.codes > 0.9) {
    doubts.push({
      line,
      text: 'this table could hold codes, but neither its headings nor its title say so; left out',
    });
  }
  return false;
}

/** Gives the remaining columns their roles; returns those that have none. */
function assignTexts(
  columns: readonly Profile[],
  found: Map<Role, number>,
  doubts: Doubt[],
  line: number,
): Map<number, string> {
  const isTaken = (index: number): boolean => [...found.values()].includes(index);
  const wishes = columns
    .flatMap((column) =>
      [...column.roles].flatMap(([role, sure]) =>
        role === 'code' || role === 'status' || role === 'field' ? [] : [{ column, role, sure }],
      ),
    )
    .sort((a, b) => b.sure - a.sure || a.column.index - b.column.index);
  for (const { column, role } of wishes) {
    if (!found.has(role) && !isTaken(column.index)) found.set(role, column.index);
  }
  const others = new Map<number, string>();
  for (const column of columns) {
    if (isTaken(column.index) || column.filled === 0) continue;
    const role = column.heading === '' ? roleByContent(column, columns, found) : undefined;
    if (role === undefined) {
      others.set(column.index, column.heading);
    } else {
      found.set(role, column.index);
      doubts.push({
        line,
        text: `column ${column.index + 1} has no heading; taken for the ${role}`,
      });
    }
  }
  // A second column of words beside the codes serves better as description than not at all.
  if (!TEXTS.some((role) => found.has(role))) {
    const text = columns.find(({ index, wordy }) => others.has(index) && wordy > 0.5);
    if (text !== undefined) {
      found.set('description', text.index);
      others.delete(text.index);
      doubts.push({
        line,
        text: `the heading "${text.heading}" is none that is known here; taken for the description`,
      });
    }
  }
  return others;
}

function roleByContent(
  column: Profile,
  columns: readonly Profile[],
  found: ReadonlyMap<Role, number>,
): Role | undefined {
  const code = present(found.get('code') ?? found.get('status'));
  if (column.index < code && column.distinct < 0.6) return found.has('group') ? undefined : 'group';
  if (column.wordy < 0.3) return undefined;
  if (column.advice > 0.5 && !found.has('remedy')) return 'remedy';
  // A short text in front of a long one is what the answer says; the long one explains it.
  const next = columns[column.index + 1];
  const isShort =
    next?.heading === '' &&
    next.wordy >= 0.3 &&
    next.advice <= 0.5 &&
    column.length * 1.3 < next.length;
  if (isShort && !found.has('message') && !found.has('description')) return 'message';
  if (!found.has('description')) return 'description';
  return found.has('remedy') ? undefined : 'remedy';
}

/** A second column of codes that are identifiers where the codes themselves are opaque. */
function namesAmong(
  columns: readonly Profile[],
  code: Profile,
  others: ReadonlyMap<number, string>,
): number | undefined {
  return columns.find(
    ({ index, codes, distinct, statuses }) =>
      index !== code.index && others.has(index) && codes > 0.6 && distinct > 0.95 && statuses < 0.1,
  )?.index;
}

/** Takes the rows of headings off a table, and those that come again in the middle of it. */
function splitHead({ rows, headRows }: Table): { headings: string[]; rows: readonly Row[] } {
  const count = headRows ?? rows.slice(0, 1).filter(isHeadRow).length;
  const width = widthOf(rows);
  const head = rows.slice(0, count);
  const headings = Array.from({ length: width }, (_, index) => {
    const words = [...new Set(head.map((row) => row[index]?.text ?? ''))].filter(
      (text) => text !== '',
    );
    // Of two rows of headings the lower one is the closer.
    const last = words.at(-1);
    return last !== undefined && rolesOf(last).size > 0 ? last : words.join(' ');
  });
  const again = new Set(head.map(textOfRow));
  const body = rows
    .slice(count)
    .filter(
      (row) =>
        count === 0 ||
        (!again.has(textOfRow(row)) &&
          !row.every((cell) => cell.heading === true && rolesOf(cell.text).size > 0)),
    );
  return { headings, rows: body };
}

function widthOf(rows: readonly Row[]): number {
  return rows.reduce((width, row) => Math.max(width, row.length), 0);
}

function textOfRow(row: Row): string {
  return JSON.stringify(row.map(({ text }) => text));
}

/** Whether a first row, which nothing marks, consists of headings. */
function isHeadRow(row: Row): boolean {
  const named = row.filter(({ text }) => rolesOf(text).size > 0).length;
  const filled = row.filter(({ text }) => text !== '').length;
  return named > 0 && named >= filled / 2 && row.every(({ text }) => !isStatusCell(text));
}
