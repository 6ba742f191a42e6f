import { render } from '../support/whole-output.js';
import { HOSTILE, modelWith, realModel, templates } from './support.js';

const files = render(realModel, templates);

test('each vendor has a page in Markdown, and llms.txt links to all', () => {
  const index = files.get('llms.txt') ?? '';
  for (const { id, name, errors } of realModel.vendors) {
    expect(index).toContain(`[${name}](docs/${id}.md): ${errors.length} codes`);
    expect(files.get(`docs/${id}.md`)).toContain(`# ${name}: error codes`);
  }
});

test('each code is one row of eight cells, with what the vendor says', () => {
  for (const { id, errors } of realModel.vendors) {
    const rows = codeRows(files.get(`docs/${id}.md`) ?? '');
    expect(rows.map(([code]) => code?.split('<br>')[0])).toEqual(
      errors.map(({ code }) => String(code)),
    );
    for (const [index, error] of errors.entries()) {
      const row = rows[index] ?? [];
      expect(row).toHaveLength(8);
      expect(row[5]).toBe(error.retry);
      expect(row[6]).toBe(error.reason);
      for (const text of [error.message, error.description]) {
        expect(plain(row[3] ?? '')).toContain(plain(text ?? ''));
      }
    }
  }
});

test('hostile texts leave the table as it is', () => {
  const model = modelWith(
    {},
    HOSTILE.map((text) => ({ description: `${text} | a | b \\| \n | c |`, remedy: text })),
  );
  const rows = codeRows(render(model, templates).get('docs/acme.md') ?? '');
  expect(rows).toHaveLength(HOSTILE.length);
  for (const row of rows) {
    expect(row).toHaveLength(8);
    expect(row.join('').replaceAll('<br>', '')).not.toContain('<');
  }
});

test('what a page leaves out is left empty', () => {
  const model = modelWith(
    {
      families: [{ codes: 'A', category: 'INTERNAL', reason: 'INTERNAL', retry: 'never' }],
      statuses: [{ status: 418 }, { status: 419, meaning: 'M', description: 'D', codes: 'C' }],
      sources: [
        { id: 'a', title: 'Paper' },
        { id: 'b', title: 'SDK', url: 'https://a.example' },
      ],
    },
    [{}],
  );
  const text = render(model, templates).get('docs/acme.md') ?? '';
  expect(text).toMatch(/^\| 418 \| +\| +\| +\|$/mu);
  expect(text).toMatch(/^\| 419 \| M \| D \| C \|$/mu);
  expect(text).toMatch(/^[-*] Paper$/mu);
  expect(text).toMatch(/SDK.*https:\/\/a\.example/u);
});

/** The cells of the tables of codes, escapes taken back. */
function codeRows(page: string): readonly (readonly string[])[] {
  const tables = page.split(/^\| Code \|.*\n\|(?: --- \|)+\n/mu).slice(1);
  return tables.flatMap((table) => {
    const end = table.search(/^(?!\|)/mu);
    return table
      .slice(0, end === -1 ? undefined : end)
      .trimEnd()
      .split('\n')
      .map(cells);
  });
}

function cells(line: string): readonly string[] {
  return line
    .split(/(?<!\\)(?:\\\\)*\|/u)
    .slice(1, -1)
    .map((cell) => cell.trim().replace(/(?<!\\)`/gu, ''))
    .map((cell) => cell.replace(/\\([!-/:-@[-`{-~])/gu, '$1'));
}

function plain(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('<br>', ' ').replaceAll(/\s+/gu, ' ');
}
