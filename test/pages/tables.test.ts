import { readDelimitedTable } from '../../scripts/pages/delimited-table.js';
import { readMarkdown } from '../../scripts/pages/markdown.js';
import type { Line, Table } from '../../scripts/pages/page.js';
import { isPipeRow, readPipeTable } from '../../scripts/pages/pipe-table.js';
import { readSpacedTable } from '../../scripts/pages/spaced-table.js';

type Read = (lines: readonly Line[], at: number) => ReturnType<typeof readPipeTable>;

/** The rows that a reader finds at the top of a text, and how many lines it took. */
function rowsOf(read: Read, text: string) {
  const lines = text.split('\n').map((line, index) => ({ text: line, line: index + 1 }));
  const found = read(lines, 0);
  const [table] = (found?.blocks ?? []) as readonly Table[];
  return found === undefined
    ? undefined
    : {
        rows: table?.rows.map((row) => row.map((cell) => cell.text)),
        head: table?.headRows,
        end: found.end,
        doubts: found.doubts.length,
      };
}

describe('a table as a spreadsheet exports it', () => {
  const read = (text: string) => rowsOf(readDelimitedTable, text);

  test('has fields in quotes, with delimiters and line breaks in them', () => {
    expect(read('Code,Message\na,"x, ""y""\nz"\nb,\n"c" ,"d"\n"e",\n\nmore')).toEqual({
      rows: [
        ['Code', 'Message'],
        ['a', 'x, "y"\nz'],
        ['b', ''],
        ['c', 'd'],
        ['e', ''],
      ],
      head: 1,
      end: 6,
      doubts: 0,
    });
  });

  test('ends where a line has another number of fields', () => {
    expect(read('Code;Message\na;b\nc;d;e')).toMatchObject({ end: 2 });
  });

  test.each([
    ['prose', 'This, that\nand, so on'],
    ['no row', 'Code,Message'],
    ['no field', 'Code and Message'],
    ['a quote that never ends', '"Code,Message\na,b'],
    ['words behind a quote', '"Code" x,Message\na,b'],
  ])('is none: %s', (_, text) => {
    expect(read(text)).toBeUndefined();
  });
});

describe('a table drawn with pipes', () => {
  const read = (text: string) => rowsOf(readPipeTable, text);

  test('may lack cells, have too many, or break a row', () => {
    const text = '| a | b | c |\n|---|---|---|\n| 1 | 2 |\n| 3 | 4 | x\ny |\n| 5 | 6 | 7 | 8 |';
    expect(read(text)).toMatchObject({
      rows: [
        ['a', 'b', 'c'],
        ['1', '2', ''],
        ['3', '4', 'x y'],
        ['5', '6', '7 | 8'],
      ],
      doubts: 2,
    });
  });

  test('with a frame around every row', () => {
    const rule = '+---+---+';
    const text = [
      rule,
      '| a | b |',
      rule,
      '| 1 | x |',
      '|   | y |',
      rule,
      '| `2` | z |',
      rule,
    ].join('\n');
    expect(read(text)).toMatchObject({
      rows: [
        ['a', 'b'],
        ['1', 'x y'],
        ['2', 'z'],
      ],
      head: 1,
    });
  });

  test('a frame may lack cells', () => {
    const rule = '+---+---+---+';
    const rows = ['| a | b | c |', '| 1 | x |', '| 2 | y | z |', '| 3 | w | v |'];
    const framed = rows.flatMap((row) => [rule, row]);
    expect(read([...framed, '| 4 | u |', rule].join('\n'))).toMatchObject({
      rows: [
        ['a', 'b', 'c'],
        ['1', 'x', ''],
        ['2', 'y', 'z'],
        ['3 4', 'w u', 'v'],
      ],
    });
  });

  test('a row may be broken more than once, and begin a line of its own in a cell', () => {
    const text = '| a | b |\n|---|---|\n| 1 | x\ny\nZ |\n| 2 | z |';
    expect(read(text)).toMatchObject({
      rows: [
        ['a', 'b'],
        ['1', 'x y\nZ'],
        ['2', 'z'],
      ],
    });
  });

  test('with a frame and no outer pipes it ends at the first words', () => {
    const rule = '----+----';
    expect(read(`${rule}\na | b\n1 | 2\nwords`)).toMatchObject({ end: 3 });
    expect(read(`${rule}\na | b\n1 | 2\n${rule}\nwords`)).toMatchObject({ end: 4 });
  });

  test('without a line of dashes nobody says what is a head', () => {
    expect(read('a | b\n1 | 2')).toEqual({
      rows: [
        ['a', 'b'],
        ['1', '2'],
      ],
      head: undefined,
      end: 2,
      doubts: 0,
    });
  });

  test('ends at two blank lines, or where another head begins after one', () => {
    expect(read('| a | b |\n| 1 | 2 |\n\n\n| 3 | 4 |')).toMatchObject({ end: 2 });
    expect(read('| a | b |\n| 1 | 2 |\n\n| c | d |\n|---|---|\n| 3 | 4 |')).toMatchObject({
      end: 2,
    });
    expect(read('| a | b |\n| 1 | 2 |\n\n| 3 | 4 | 5 |')).toMatchObject({ end: 2 });
    expect(read('| a | b |\n| 1 | 2 |\n\n| 3 | 4 |\nwords')).toMatchObject({ end: 4 });
  });

  test('is none where there is one row only, or none', () => {
    expect(read('| a | b |')).toBeUndefined();
    expect(read('words')).toBeUndefined();
    expect(read('|---|---|\nwords')).toBeUndefined();
    expect(read('|---|---|')).toBeUndefined();
    expect(isPipeRow('a')).toBe(false);
  });
});

describe('a table apart by white space', () => {
  const read = (text: string) => rowsOf(readSpacedTable, text);

  test('has a head where a line of dashes says so', () => {
    expect(read('Code   Message\n----   -------\na      x\nb      y')).toEqual({
      rows: [
        ['Code', 'Message'],
        ['a', 'x'],
        ['b', 'y'],
      ],
      head: 1,
      end: 4,
      doubts: 0,
    });
    expect(read('Code   Message\na      x\n----   -------\nb      y')).toMatchObject({
      head: undefined,
    });
  });

  test('does not begin with dashes', () => {
    expect(read('----   ----\na      x\nb      y')).toBeUndefined();
  });
});

describe('Markdown', () => {
  const told = (text: string): unknown =>
    readMarkdown(text).blocks.map((block) => [block.kind, 'text' in block ? block.text : '']);

  test('line breaks, pictures, links and footnotes are words or nothing', () => {
    expect(
      told('a  \nb ![c](d) ![](e) ![x][k] [f](g) <br>h<i>i</i>\n\n> j\n\n---\n\n[k]: l\n'),
    ).toEqual([
      ['text', 'a\nb c f\nhi'],
      ['text', 'j'],
    ]);
  });

  test('a table in HTML is read to its end, closed or not', () => {
    expect(told('<table><tr><td>a</td>\n\n<td>b</td></tr></table>\n\nc\n')).toEqual([
      ['table', ''],
      ['text', 'c'],
    ]);
    expect(told('<table><tr><td>a</td><td>b</td></tr>\n')).toEqual([['table', '']]);
  });

  test('items may be empty, or begin with a table', () => {
    expect(told('-\n- `a`: b\n- c\n\n  | d | e |\n  |---|---|\n')).toEqual([
      ['list', ''],
      ['table', ''],
    ]);
  });
});
