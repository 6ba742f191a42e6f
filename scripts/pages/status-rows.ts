import { statusesIn } from './code-shape.js';
import type { ColumnedTable } from './columns.js';
import type { PageStatus } from './facts.js';
import type { Row } from './page.js';

/** Reads the rows of a page's table of HTTP statuses. */
export function statusRows({ rows, columns, others }: ColumnedTable): readonly PageStatus[] {
  const at = columns.get('status') ?? 0;
  const texts = [...columns.values(), ...others.keys()]
    .filter((index) => index !== at)
    .sort((a, b) => a - b);
  return rows.flatMap((row): PageStatus[] => {
    const cell = row[at];
    const said = texts.map((index) => row[index]?.text ?? '').filter((text) => text !== '');
    const [first, ...more] = said;
    const isMeaning = more.length > 0 || (first?.split(' ').length ?? 0) <= 3;
    const description = isMeaning ? more.join('\n') : first;
    return statusesIn(cell?.text ?? '').map((status) => ({
      status,
      line: cell?.line ?? 1,
      ...(isMeaning && first !== undefined && { meaning: first }),
      ...(description !== undefined && description !== '' && { description }),
      ...patternIn(said.join(' ')),
    }));
  });
}

/** The codes that a row says belong to the status: `100xxx`. */
function patternIn(text: string): { readonly codes?: string } {
  const codes = text.match(/(?<![\w.])\d{1,8}x{2,8}(?!\w)/giu) ?? [];
  return codes.length === 0 ? {} : { codes: codes.join(', ') };
}

/** A table of HTTP statuses read as a table of codes: what failed, with the phrase as message. */
export function statusesAsCodes(table: ColumnedTable): ColumnedTable {
  const at = table.columns.get('status') ?? 0;
  const rows = table.rows.flatMap((row): Row[] => {
    const cell = row[at];
    return statusesIn(cell?.text ?? '')
      .filter((status) => status >= 400)
      .map((status) => {
        const text = (cell?.text ?? '').replace(/^[\s\S]*\d{3}\s*[-–—:]?\s*/u, '');
        const line = cell?.line ?? table.line;
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
