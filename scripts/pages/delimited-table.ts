import { present } from '../present.js';
import type { Found } from './finder.js';
import { type Cell, type Line, tidy } from './page.js';
import { LIKELY, rolesOf } from './vocabulary.js';

/** What may stand between the fields of a line. */
const DELIMITERS = [',', ';', '，', '；'];

/** The most lines that one record may take. */
const TALLEST = 50;

/**
 * Reads a table as spreadsheets export it: fields between commas or semicolons,
 * those in double quotes with delimiters and line breaks in them. Prose
 * has commas too, so the first line has to consist of headings.
 */
export function readDelimitedTable(lines: readonly Line[], at: number): Found | undefined {
  const { text: first, line } = present(lines[at]);
  for (const delimiter of DELIMITERS) {
    if (!first.includes(delimiter)) continue;
    const head = recordAt(lines, at, delimiter);
    if (head === undefined || !isHead(head.cells)) continue;
    const rows = [head.cells];
    let end = head.end;
    for (let next = recordAt(lines, end, delimiter); next !== undefined;) {
      if (next.cells.length !== head.cells.length) break;
      rows.push(next.cells);
      end = next.end;
      next = recordAt(lines, end, delimiter);
    }
    if (rows.length < 2) continue;
    return { blocks: [{ kind: 'table', line, rows, headRows: 1 }], doubts: [], end };
  }
  return undefined;
}

function isHead(cells: readonly Cell[]): boolean {
  const known = cells.filter(({ text }) => Math.max(0, ...rolesOf(text).values()) > LIKELY);
  return known.length > 1 && known.length >= cells.length / 2;
}

interface Fields {
  readonly cells: Cell[];
  readonly end: number;
}

/** The fields of the record that begins at a line; a quoted one may reach over several lines. */
function recordAt(lines: readonly Line[], at: number, delimiter: string): Fields | undefined {
  const first = lines[at];
  if (first === undefined || first.text.trim() === '') return undefined;
  const cells: Cell[] = [];
  let open: string | undefined;
  for (let end = at; end < Math.min(lines.length, at + TALLEST); end += 1) {
    const { text, line } = present(lines[end]);
    let rest = text;
    while (rest !== '' || open !== undefined) {
      if (open !== undefined || /^\s*"/u.test(rest)) {
        const inner: string = open === undefined ? rest.replace(/^\s*"/u, '') : rest;
        const [quoted, after] = untilQuote(inner);
        open = (open ?? '') + quoted;
        if (after === undefined) {
          open += '\n';
          break;
        }
        cells.push({ text: tidy(open), line });
        open = undefined;
        const closes = after.trimStart();
        if (closes !== '' && !closes.startsWith(delimiter)) return undefined;
        if (closes === delimiter) cells.push({ text: '', line });
        rest = closes.slice(delimiter.length);
      } else {
        const next = rest.indexOf(delimiter);
        cells.push({ text: tidy(next === -1 ? rest : rest.slice(0, next)), line });
        if (next !== -1 && next === rest.length - delimiter.length) cells.push({ text: '', line });
        rest = next === -1 ? '' : rest.slice(next + delimiter.length);
      }
    }
    if (open === undefined) return { cells, end: end + 1 };
  }
  return undefined;
}

/** The text up to the closing quote, where two stand for one, and what follows it. */
function untilQuote(text: string): readonly [quoted: string, after: string | undefined] {
  let quoted = '';
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] !== '"') quoted += text.charAt(at);
    else if (text[at + 1] === '"') {
      quoted += '"';
      at += 1;
    } else return [quoted, text.slice(at + 1)];
  }
  return [quoted, undefined];
}
