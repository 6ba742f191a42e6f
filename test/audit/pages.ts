import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What lies beside a checkout where the specs are written, and nowhere else. */
const SHARED = join(import.meta.dirname, '../../../shared');

/** Whether the vendors' pages are here. */
export const PAGES_ARE_HERE = existsSync(join(SHARED, 'docs'));

/** What a page says of one code, in its words. */
export interface PageError {
  readonly code: string;
  readonly statuses?: readonly number[];
  readonly message?: string;
  readonly description?: string;
  readonly remedy?: string;
  readonly group?: string;
}

/** A page, taken apart. */
export interface Page {
  readonly errors: readonly PageError[];
  /** Headings of groups, with the range that stands under them. */
  readonly groups: readonly { readonly title: string; readonly range?: string }[];
  /** Rows of a table of HTTP statuses. */
  readonly statuses: readonly (readonly [status: number, meaning: string, description: string])[];
  /** Every line that is no row of these tables, and no heading or rule of one. */
  readonly prose: readonly string[];
}

/** A file of facts beside the pages. */
export function readFacts(name: string): unknown {
  return JSON.parse(readFileSync(join(SHARED, 'facts', name), 'utf8'));
}

function linesOf(name: string): readonly string[] {
  return readFileSync(join(SHARED, 'docs', name), 'utf8').split(/\r?\n/u);
}

/** The cells of a row, with or without a bar at its start. */
function cellsOf(line: string): readonly string[] {
  return line
    .replace(/^\s*\||\|\s*$/gu, '')
    .split('|')
    .map((cell) => cell.trim());
}

/** Rows of `| 400 | CODE | description |`, in Markdown. */
export function ailabtoolsPage(): Page {
  const errors: PageError[] = [];
  const prose: string[] = [];
  for (const line of linesOf('ailabtools.md')) {
    const row = /^\| (\d{3}) +\| `([^`]+)` +\| (.*?) +\|$/u.exec(line);
    if (row === null) prose.push(line);
    else {
      const [, status, code = '', description = ''] = row;
      const words = description.replaceAll('\\_', '_');
      errors.push({ code, statuses: [Number(status)], description: words });
    }
  }
  return { errors, groups: [], statuses: [], prose };
}

/** Rows of `code | message | description |` under one heading. */
export function viduPage(): Page {
  const [title = '', ...lines] = linesOf('vidu.txt');
  const errors: PageError[] = [];
  const prose: string[] = [];
  for (const line of lines) {
    const [code = '', message, description] = cellsOf(line);
    if (message === undefined || description === undefined || !/^[A-Z]\w+$/u.test(code)) {
      prose.push(line);
    } else errors.push({ code, message, description, group: title });
  }
  return { errors, groups: [{ title }], statuses: [], prose };
}

/** Two tables of `code | description |`: the second begins at the second rule. */
export function tencentPage(): Page {
  const titles = ['Common error codes', 'Business error codes'];
  const errors: PageError[] = [];
  const prose: string[] = [];
  let tables = 0;
  for (const line of linesOf('tencent-iai.txt')) {
    const [, code = '', description = ''] = /^([A-Za-z.]+) \| (.+) \|$/u.exec(line) ?? [];
    if (line.startsWith('---')) tables += 1;
    if (code === '') prose.push(line);
    else errors.push({ code, description, group: titles[tables - 1] ?? '' });
  }
  return { errors, groups: titles.map((title) => ({ title })), statuses: [], prose };
}

/** A table of HTTP statuses, then one of `| code | message |`. */
export function keevxPage(): Page {
  const errors: PageError[] = [];
  const statuses: [number, string, string][] = [];
  const prose: string[] = [];
  const group = 'Business Error Codes';
  for (const line of linesOf('keevx.txt')) {
    const cells = cellsOf(line);
    const number = /^\d+$/u.test(cells[0] ?? '') ? Number(cells[0]) : undefined;
    if (number !== undefined && cells.length === 3) {
      statuses.push([number, cells[1] ?? '', cells[2] ?? '']);
    } else if (number !== undefined && number !== 0) {
      errors.push({ code: String(number), message: cells[1] ?? '', group });
    } else prose.push(line);
  }
  return { errors, groups: [{ title: group }], statuses, prose };
}

/** One cell per line: status, code, description, and as many lines of measure as there are before the next status. */
export function huaweiPage(): Page {
  const lines = linesOf('huawei-frs.txt');
  const errors: PageError[] = [];
  const groups: { title: string; range: string }[] = [];
  const prose: string[] = [];
  const isRange = (at: number) => /^\(error code range: .+\)$/u.test(lines[at] ?? '');
  const isStatus = (at: number) =>
    /^\d{3}(?:\/\d{3})*$/u.test(lines[at] ?? '') && /^[A-Z]+\.\d{4}$/u.test(lines[at + 1] ?? '');
  const isEnd = (at: number) =>
    at >= lines.length ||
    isStatus(at) ||
    isRange(at + 1) ||
    /^(?:Feedback|- Gateway error code)$/u.test(lines[at] ?? '');
  for (let at = 0; at < lines.length; at += 1) {
    if (isRange(at + 1)) {
      const range = (lines[at + 1] ?? '').slice(1, -1);
      groups.push({ title: lines[at] ?? '', range });
      at += 1;
    } else if (isStatus(at)) {
      const [statuses = '', code = '', description = ''] = lines.slice(at, at + 3);
      let end = at + 3;
      while (!isEnd(end)) end += 1;
      const remedy = lines.slice(at + 3, end).join('\n');
      const group = groups.at(-1)?.title ?? '';
      errors.push({ code, statuses: statuses.split('/').map(Number), description, remedy, group });
      at = end - 1;
    } else prose.push(lines[at] ?? '');
  }
  return { errors, groups, statuses: [], prose };
}
