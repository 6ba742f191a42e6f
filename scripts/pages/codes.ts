import { present } from '../present.js';
import {
  codesIn,
  codeWithStatus,
  isCodeRange,
  isStatusCell,
  isStatusClass,
  statusesIn,
} from './code-shape.js';
import type { ColumnedTable } from './columns.js';
import type { PageError, PageFamily, PageGroup } from './facts.js';
import { labelledParts } from './labels.js';
import type { Cell, Doubt, Row } from './page.js';
import type { Role } from './vocabulary.js';

/** What the place of a table says of all its codes. */
export interface TablePlace {
  readonly group: PageGroup | undefined;
  /** Statuses that a heading above the table names. */
  readonly statuses: readonly number[];
}

/** Reads the rows of a table of codes. */
export class CodeReader {
  readonly errors: PageError[] = [];
  readonly families: PageFamily[] = [];
  success: { text: string; line: number; row: string } | undefined;
  /** The statuses of the last row that has any. */
  private above: readonly number[] = [];
  private readonly groups = new Map<string, PageGroup>();

  constructor(private readonly doubts: Doubt[]) {}

  read(table: ColumnedTable, place: TablePlace): void {
    const code = present(table.columns.get('code'));
    let under = place.group;
    let last: { cell: Cell; errors: PageError[] } | undefined;
    let banner: Cell | undefined;
    this.above = [];
    for (const row of table.rows) {
      const cell = row[code];
      if (cell === undefined) continue;
      if (isBanner(row)) {
        this.assertUsed(banner);
        under = this.groupOf(cell) ?? under;
        banner = cell;
        continue;
      }
      banner = undefined;
      const own = this.textIn(row, table, 'group');
      const groupCell = row[table.columns.get('group') ?? -1];
      // A group stands in its first row only where spans are lost.
      if (own !== undefined && groupCell !== undefined) under = this.groupOf(groupCell) ?? under;
      const group = under;
      const errors = this.errorsIn(row, cell, table, { ...place, group });
      if (last !== undefined && (cell === last.cell || cell.text === '')) {
        last = { cell: last.cell, errors: this.continue(last.errors, row, table) };
      } else if (errors.length > 0) {
        this.errors.push(...errors);
        last = { cell, errors };
      }
    }
    this.assertUsed(banner);
  }

  /** A title inside a table has codes below it; what has none is a note. */
  private assertUsed(banner: Cell | undefined): void {
    if (banner === undefined) return;
    const { line, text } = banner;
    this.doubts.push({
      line,
      text: `${JSON.stringify(text)} spans the table, and no code follows it; left out`,
    });
  }

  private errorsIn(row: Row, cell: Cell, table: ColumnedTable, place: TablePlace): PageError[] {
    const both = codeWithStatus(cell.text);
    const single = isCodeRange(cell.text) ? [] : codesIn(cell.text);
    const codes = both === undefined ? single : [both.code];
    const line = cell.line;
    if (codes.length === 0) {
      if (cell.text !== '' && !/^[.…]+$/u.test(cell.text)) {
        if (isCodeRange(cell.text)) {
          const { message, description, remedy } = this.factsIn(row, table);
          const statuses = this.statusesOf(row, table, place);
          this.families.push({ text: cell.text, line, message, description, remedy, statuses });
        } else {
          const what = JSON.stringify(cell.text);
          this.doubts.push({ line, text: `${what} does not look like a code; left out` });
        }
      }
      return [];
    }
    if (codes.length > 1) {
      this.doubts.push({
        line,
        text: `${codes.join(' and ')} stand in one cell; taken for codes of their own, with a line each where there are as many`,
      });
    }
    const own = this.statusesOf(row, table, place);
    const statuses = own.length === 0 ? (both?.statuses ?? []) : own;
    const facts = labelledParts({
      ...this.factsIn(row, table),
      statuses,
      group: place.group,
      line,
    });
    const errors = codes.map((text, index) => ({ ...shareOf(facts, index, codes.length), text }));
    return errors.filter((error) => !this.isSuccess(error, row));
  }

  private factsIn(row: Row, table: ColumnedTable): Omit<PageError, 'text' | 'line' | 'statuses'> {
    const text = (role: Role): string | undefined => this.textIn(row, table, role);
    const others: [string, string][] = [];
    let description = text('description');
    for (const [index, heading] of table.others) {
      const value = wordsOf(row[index]);
      if (value !== undefined) others.push([heading, value]);
    }
    // Two columns that both describe are one description.
    if (description === undefined && others.length > 0 && text('message') === undefined) {
      description = others.shift()?.[1];
    }
    const alias = table.names === undefined ? undefined : wordsOf(row[table.names]);
    return { message: text('message'), description, remedy: text('remedy'), alias, others };
  }

  private textIn(row: Row, { columns }: ColumnedTable, role: Role): string | undefined {
    const index = columns.get(role);
    return index === undefined ? undefined : wordsOf(row[index]);
  }

  private statusesOf(row: Row, table: ColumnedTable, place: TablePlace): readonly number[] {
    const cell = row[table.columns.get('status') ?? -1];
    if (cell === undefined || wordsOf(cell) === undefined) {
      const above = this.above;
      const column = table.columns.get('status') ?? 0;
      const isSpanned = cell?.text === '' && column < present(table.columns.get('code'));
      if (isSpanned && above.length > 0 && place.statuses.length === 0) {
        this.doubts.push({
          line: cell.line,
          text: `the status is left empty here; it may be that of the row above (${above.join(' and ')})`,
        });
      }
      return place.statuses;
    }
    if (isStatusClass(cell.text)) {
      this.doubts.push({
        line: cell.line,
        text: `${cell.text} is a class of statuses, not a status; left out`,
      });
      return [];
    }
    const found = statusesIn(cell.text);
    this.above = found;
    if (!isStatusCell(cell.text)) {
      const what = found.length === 0 ? 'no HTTP status in' : `took ${found.join(' and ')} from`;
      this.doubts.push({ line: cell.line, text: `${what} ${JSON.stringify(cell.text)}` });
    }
    return found;
  }

  /** A table of codes may list success among them. */
  private isSuccess(error: PageError, row: Row): boolean {
    const { text, message, description, statuses, line } = error;
    const says =
      /^(?:ok|success\w*|succeeded|no error|成功|请求成功|調用成功|调用成功|操作成功|正常|正常終了|성공|erfolg\w*|succès|éxito|успех|успешно)\b|^(?:请求|调用|操作|处理)?成功/iu;
    const isNamed = /^(?:0+|ok|success|200|20000)$/iu.test(text);
    const is2xx = statuses.length > 0 && statuses.every((status) => status < 300);
    const isSaid = says.test(message ?? '') || says.test(description ?? '');
    const known = (isNamed && (isSaid || text === '0' || is2xx)) || (is2xx && isSaid);
    if (known) {
      const cells = [...new Set(row)].map((cell) => cell.text).filter((words) => words !== '');
      this.success ??= { text, line, row: cells.join(' | ') };
    }
    return known;
  }

  /** A row without a code of its own says more of the one above. */
  private continue(errors: readonly PageError[], row: Row, table: ColumnedTable): PageError[] {
    const own = this.statusesOf(row, table, { group: undefined, statuses: [] });
    const { statuses, ...more } = labelledParts({ ...this.factsIn(row, table), statuses: own });
    const join = (before: string | undefined, after: string | undefined): string | undefined =>
      after === undefined || before?.split('\n').includes(after) === true || before === after
        ? before
        : before === undefined
          ? after
          : `${before}\n${after}`;
    return errors.map((error) => {
      const joined: PageError = {
        ...error,
        statuses: [...new Set([...error.statuses, ...statuses])],
        message: join(error.message, more.message),
        description: join(error.description, more.description),
        remedy: join(error.remedy, more.remedy),
      };
      this.errors[this.errors.indexOf(error)] = joined;
      this.doubts.push({
        line: present(row[0]).line,
        text: `taken for more about ${error.text} of the row above`,
      });
      return joined;
    });
  }

  /** The group that a cell or row names: its title, and the range of codes in brackets after it. */
  private groupOf({ text, line }: Cell): PageGroup | undefined {
    const known = this.groups.get(text);
    if (known !== undefined) return known;
    const group = groupFrom(text, line);
    if (group !== undefined) this.groups.set(text, group);
    return group;
  }
}

/** Several codes in a cell share a row; texts of as many lines have one for each. */
function shareOf<F extends Omit<PageError, 'text' | 'statuses'>>(
  facts: F,
  index: number,
  count: number,
): F {
  if (count === 1) return facts;
  const share = (text: string | undefined): string | undefined => {
    const lines = text?.split('\n') ?? [];
    return lines.length === count ? lines[index] : text;
  };
  const { message, description, remedy } = facts;
  return {
    ...facts,
    message: share(message),
    description: share(description),
    remedy: share(remedy),
  };
}

/** Reads a title with a range of codes after it: `Face errors (error code range: 401–500)`. */
export function groupFrom(text: string, line: number): PageGroup | undefined {
  const match =
    /^(.*?)\s*[(（]([^()（）]*\d+\s*(?:[-–—~～]|to|bis|到|至)\s*[^()（）]*\d+[^()（）]*)[)）]$/su.exec(
      text,
    );
  const title = (match?.[1] ?? text).replace(/\s+/gu, ' ').trim();
  return title === '' ? undefined : { title, range: match?.[2]?.trim(), line };
}

/** A row that is one cell over all columns: a title inside the table. */
function isBanner(row: Row): boolean {
  const [first] = row;
  if (first === undefined || row.length < 2 || first.text === '') return false;
  return (
    row.every((cell) => cell === first) ||
    (row.every(({ text }, index) => index === 0 || text === '') &&
      codesIn(first.text).length === 0 &&
      /\s|\p{Script=Han}/u.test(first.text))
  );
}

function wordsOf(cell: Cell | undefined): string | undefined {
  const text = cell?.text ?? '';
  return /^(?:[-–—−/]|n\/?a|none|无|なし|없음)?$/iu.test(text) ? undefined : text;
}
