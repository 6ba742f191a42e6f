import { fits, LINE, Unknown } from './width.js';

const LIST = /^( *)((?:"(?:[^"\\]|\\.)*": )?)\[(.+)\](,?)$/u;
const SCALAR = String.raw`(?:"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:e-?\d+)?|true|false)`;
const ITEM = new RegExp(SCALAR, 'gu');

const LINE_OF_OURS = new RegExp(
  String.raw`^(?:"(?:[^"\\]|\\.)*": )?(?:[[{]|(?:${SCALAR}|\[.*\]|\{\}),?)$|^[\]}],?$`,
  'u',
);

/**
 * JSON as our emitter gives it, with prettier's line breaks: records and lists
 * of records stand over several lines already, and a list of plain values gets
 * them when its line is too long.
 *
 * @throws Unknown at a line that the emitter would not give, or not with this margin.
 */
export function layoutJson(text: string): string {
  if (!text.endsWith('\n')) throw new Unknown();
  let depth = 0;
  const lines = text.slice(0, -1).split('\n');
  return `${lines
    .map((line) => {
      const content = line.trimStart();
      if (content.startsWith(']') || content.startsWith('}')) depth -= 1;
      if (!LINE_OF_OURS.test(content) || line.length - content.length !== depth * 2) {
        throw new Unknown();
      }
      if (content.endsWith('[') || content.endsWith('{')) depth += 1;
      return content.endsWith(']') || content.endsWith('],') ? layoutList(line) : line;
    })
    .join('\n')}\n`;
}

function layoutList(line: string): string {
  const [, margin, key = '', list = '', comma = ''] = LIST.exec(line) ?? [];
  if (margin === undefined) return line;
  const items = list.match(ITEM) ?? [];
  if (items.join(', ') !== list) throw new Unknown();
  if (fits(line, 0, 0)) return line;
  const inner = `${margin}  `;
  const lines = items.every((item) => /^-?\d/u.test(item)) ? fill(items, inner.length, 0) : items;
  return `${margin}${key}[\n${lines.map((item) => inner + item).join(',\n')}\n${margin}]${comma}`;
}

/**
 * Numbers fill lines.
 *
 * @param after - Columns that what follows the last one takes.
 */
export function fill(numbers: readonly string[], margin: number, after: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const [index, number] of numbers.entries()) {
    // Each number takes its comma along.
    const comma = index === numbers.length - 1 ? after : 1;
    if (line !== '' && margin + line.length + 2 + number.length + comma > LINE) {
      lines.push(line);
      line = number;
    } else line = line === '' ? number : `${line}, ${number}`;
  }
  return [...lines, line];
}
