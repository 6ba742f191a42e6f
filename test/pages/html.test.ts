import { readHtml } from '../../scripts/pages/html.js';
import type { Block, Table } from '../../scripts/pages/page.js';

const blocks = (html: string): readonly Block[] => readHtml(html).blocks;
const tableIn = (html: string): readonly (readonly string[])[] => {
  const table = blocks(html).find((block): block is Table => block.kind === 'table');
  return table?.rows.map((row) => row.map(({ text }) => text)) ?? [];
};
const textIn = (html: string): string =>
  tableIn(`<table><tr><td>${html}</td></tr></table>`)[0]?.[0] ?? '';

describe('tables', () => {
  test('cells that span rows and columns stand in each place, and no further than their section', () => {
    const head = '<thead><tr><th rowspan="0">a</th><th colspan="2">b</th></tr></thead>';
    const body =
      '<tbody><tr><td rowspan="9">1</td><td>2</td></tr><tr><td colspan="x">3</td></tr></tbody>';
    expect(tableIn(`<table>${head}${body}<tbody><tr><td>4</td></tr></tbody></table>`)).toEqual([
      ['a', 'b', 'b'],
      ['1', '2'],
      ['1', '3'],
      ['4'],
    ]);
  });

  test('a span over no column is over one', () => {
    expect(tableIn('<table><tr><td colspan="0">1</td><td>2</td></tr></table>')).toEqual([
      ['1', '2'],
    ]);
  });

  test('a row with holes has empty cells there', () => {
    const rows = '<tr><td>1</td><td>2</td><td rowspan="2">3</td></tr><tr><td>4</td></tr>';
    expect(tableIn(`<table>${rows}</table>`)).toEqual([
      ['1', '2', '3'],
      ['4', '', '3'],
    ]);
  });

  test('spans that would fill the memory are refused', () => {
    const cells = '<td colspan="900" rowspan="0">x</td>'.repeat(20);
    expect(() => blocks(`<table>${`<tr>${cells}</tr>`.repeat(200)}</table>`)).toThrow(
      /has more than \d+ cells/u,
    );
  });

  test('a table in a table is one of its own', () => {
    const inner = '<table><tr><td>1</td><td>2</td></tr></table>';
    expect(tableIn(`<table><tr><td>${inner}</td></tr></table>`)).toEqual([['1', '2']]);
    expect(tableIn(`<table><caption>x</caption><tr></tr></table>`)).toEqual([]);
  });

  test('a table in what only looks like one by its roles is none of its rows', () => {
    const inner = '<table><tr><td>1</td></tr></table>';
    const row = '<div role="row"><i role="cell">a</i><i role="cell">b</i></div>';
    expect(tableIn(`<div role="table"><div>${inner}</div>${row}</div>`)).toEqual([['a', 'b']]);
  });

  test('a table in a link is a table of the page', () => {
    const inner = '<table><tr><td>1</td><td>2</td></tr></table>';
    expect(tableIn(`a <a href="#">b <i>c</i> ${inner}</a>`)).toEqual([['1', '2']]);
    expect(blocks('a <a href="#">b <i>c</i></a>')).toMatchObject([{ text: 'a b c' }]);
  });

  test('a table in a list is a table of the page', () => {
    const inner = '<table><tr><td>1</td><td>2</td></tr></table>';
    expect(tableIn(`<ul><li><div>${inner}</div></li></ul>`)).toEqual([['1', '2']]);
    expect(tableIn(`<ul>${inner}<li>a</li></ul>`)).toEqual([['1', '2']]);
  });
});

describe('text', () => {
  test.each([
    ['a<br>b', 'a\nb'],
    ['a <img alt="picture"> b<img>', 'a picture b'],
    ['a<p>b</p>', 'a\nb'],
    ['<ol><li>a</li><li>b</li></ol>', '1. a\n2. b'],
    ['<ul><li>a</li><li>b</li></ul>', '- a\n- b'],
    ['<ul><li>a</li></ul>', 'a'],
    ['a<!-- no -->b', 'ab'],
    ['a<span hidden>no</span><span hidden="until-found">b</span>', 'ab'],
    ['<i aria-hidden="true">no</i><i aria-hidden="false">a</i>', 'a'],
    ['<template>x</template>a', 'a'],
  ])('%s reads %j', (html, text) => {
    expect(textIn(html)).toBe(text);
  });
});

describe('blocks', () => {
  test('headings without their marks, empty ones not at all', () => {
    const html =
      '<h2>A ¶</h2><h3>#</h3><details><summary>B</summary>c</details><pre> </pre><pre>d</pre>';
    expect(blocks(html).map((block) => [block.kind, 'text' in block ? block.text : ''])).toEqual([
      ['heading', 'A'],
      ['heading', 'B'],
      ['text', 'c'],
      ['example', 'd'],
    ]);
  });

  test('definitions, with lists in them', () => {
    const html = `<dl><div><dt>a</dt><dt>b</dt><dd>1</dd><dd>2<ul><li>x</li></ul><dl><dt>c</dt><dd>3</dd></dl></dd></div>
      <p>odd</p><dt>alone</dt></dl>`;
    expect(blocks(html)).toMatchObject([
      {
        kind: 'list',
        items: [
          {
            term: { text: 'a' },
            text: '1\n2',
            items: [{ text: 'x' }, { term: { text: 'c' }, text: '3' }],
          },
          { term: { text: 'b' }, text: '1\n2' },
        ],
      },
    ]);
  });

  test('a code in the paragraph of an item is its term', () => {
    const html = '<ul><li><p><code>a</code>: b</p> </li><li><p><b>c</b> d</p>e</li><li></li></ul>';
    const [list] = blocks(html);
    expect(list).toMatchObject({
      items: [{ term: { text: 'a' }, text: 'b' }, { text: 'c d\ne' }, { text: '' }],
    });
  });

  test('nesting without end is no page', () => {
    const deep = `${'<div>'.repeat(3000)}x${'</div>'.repeat(3000)}`;
    expect(() => blocks(deep)).not.toThrow();
    expect(() => blocks(`<ul><li>${deep}</li></ul>`)).not.toThrow();
  });
});
