import { present } from '../present.js';
import { isStatusCell, statusesIn } from './code-shape.js';
import type { ColumnedTable } from './columns.js';
import type { PageStatus } from './facts.js';
import type { Item, Row, Table } from './page.js';

/** Reads the rows of a page's table of HTTP statuses. */
export function statusRows({ rows, columns, others }: ColumnedTable): readonly PageStatus[] {
  const at = present(columns.get('status'));
  const texts = [...columns.values(), ...others.keys()]
    .filter((index) => index !== at)
    .sort((a, b) => a - b);
  return rows.flatMap((row): PageStatus[] => {
    const cell = row[at];
    if (cell === undefined) return [];
    const said = texts.map((index) => row[index]?.text ?? '').filter((text) => text !== '');
    const phrase = phraseOf(cell.text);
    const [first, ...more] = phrase === '' ? said : [phrase, ...said];
    const isMeaning = more.length > 0 || (first?.split(' ').length ?? 0) <= 3;
    const description = isMeaning ? more.join('\n') : first;
    return statusesIn(cell.text).map((status) => ({
      status,
      line: cell.line,
      ...(isMeaning && first !== undefined && { meaning: first }),
      ...(description !== undefined && description !== '' && { description }),
      ...patternIn(said.join(' ')),
    }));
  });
}

/** What stands behind the statuses of a cell: `400 Bad Request`. */
function phraseOf(text: string): string {
  return text.replace(/^[\s\S]*\d(?:\d\d|xx)\s*[-–—:(（]?\s*|[)）]$/giu, '');
}

/** A list of HTTP statuses with what each means, as a table. */
export function statusTable(items: readonly Item[]): Table | undefined {
  const rows = items.flatMap((item): Row[] => {
    const { line, term } = item;
    if (term !== undefined)
      return isStatusCell(term.text) ? [[term, { text: item.text, line }]] : [];
    const match = /^([^:：–—]{3,60}?)\s*(?:[:：–—]|\s-\s)\s*(.+)$/su.exec(item.text);
    if (match === null) return [];
    const status = { text: present(match[1]), line };
    return isStatusCell(status.text) ? [[status, { text: present(match[2]), line }]] : [];
  });
  if (rows.length < 2 || rows.length < items.length * 0.6) return undefined;
  const { line } = present(items[0]);
  const head = ['HTTP status', 'Description'].map((text) => ({ text, line, heading: true }));
  return { kind: 'table', line, rows: [head, ...rows], headRows: 1 };
}

/** The codes that a row says belong to the status: `100xxx`. */
function patternIn(text: string): { readonly codes?: string } {
  const codes = text.match(/(?<![\w.])\d{1,8}x{2,8}(?!\w)/giu) ?? [];
  return codes.length === 0 ? {} : { codes: codes.join(', ') };
}

/** A table of HTTP statuses read as a table of codes: what failed, with the phrase as message. */
export function statusesAsCodes(table: ColumnedTable): ColumnedTable {
  const at = present(table.columns.get('status'));
  const rows = table.rows.flatMap((row): Row[] => {
    const cell = row[at];
    if (cell === undefined) return [];
    return statusesIn(cell.text)
      .filter((status) => status >= 400)
      .map((status) => {
        const text = phraseOf(cell.text);
        const { line } = cell;
        return [{ text: String(status), line }, { text, line }, ...row];
      });
  });
  const columns = new Map([...table.columns].map(([role, index]) => [role, index + 2]));
  columns.delete('status');
  columns.set('code', 0);
  if (!columns.has('message') && rows.some((row) => row[1]?.text !== '')) columns.set('message', 1);
  const others = new Map([...table.others].map(([index, heading]) => [index + 2, heading]));
  return { ...table, kind: 'errors', rows, columns, others };
}
