import { fits, LINE, Unknown } from './width.js';

const LIST = /^( *)((?:"(?:[^"\\]|\\.)*": )?)\[(.+)\](,?)$/u;
const ITEM = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|true|false/gu;

/**
 * JSON as our emitter gives it, with prettier's line breaks: records and lists
 * of records stand over several lines already, and a list of plain values gets
 * them when its line is too long.
 */
export function layoutJson(text: string): string {
  let from = 0;
  let laidOut = '';
  for (let start = 0; start < text.length;) {
    const end = text.indexOf('\n', start);
    if (end === -1) throw new Unknown();
    if (text[end - 1] === ']' || (text[end - 1] === ',' && text[end - 2] === ']')) {
      const line = text.slice(start, end);
      const list = layoutList(line);
      if (list !== line) {
        laidOut += text.slice(from, start) + list;
        from = end;
      }
    }
    start = end + 1;
  }
  return laidOut + text.slice(from);
}

function layoutList(line: string): string {
  const [, margin, key = '', list = '', comma = ''] = LIST.exec(line) ?? [];
  if (margin === undefined) return line;
  const items = list.match(ITEM) ?? [];
  if (items.join(', ') !== list) throw new Unknown();
  if (fits(line, 0, 0)) return line;
  const inner = `${margin}  `;
  const lines = items.every((item) => /^-?\d/u.test(item)) ? fill(items, inner.length) : items;
  return `${margin}${key}[\n${lines.map((item) => inner + item).join(',\n')}\n${margin}]${comma}`;
}

/** Numbers fill lines. */
export function fill(numbers: readonly string[], margin: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const number of numbers) {
    // Each number takes its comma along.
    if (line !== '' && margin + line.length + 2 + number.length + 1 > LINE) {
      lines.push(line);
      line = number;
    } else line = line === '' ? number : `${line}, ${number}`;
  }
  return [...lines, line];
}
