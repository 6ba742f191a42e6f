import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { PageFacts } from '../../scripts/pages/facts.js';
import { readPage } from '../../scripts/pages/read-page.js';

/**
 * Each folder holds a page of an invented vendor and what has to be read from
 * it. `UPDATE=1 npx jest test/pages` writes what is read now; look at it.
 */
const CASES = join(__dirname, 'cases');

/** What was read, as people can check it against the page. */
function written(facts: PageFacts): string {
  const lines = facts.errors.map((error) =>
    [
      `${error.line}: ${error.text}`,
      ...[
        ['status', error.statuses.join(', ')],
        ['message', error.message],
        ['description', error.description],
        ['remedy', error.remedy],
        ['billing', error.billing],
        ['group', [error.group?.title, error.group?.range].filter(Boolean).join(' / ')],
        ['alias', error.alias],
        ...error.others,
      ].flatMap(([key, text]) =>
        text === undefined || text === ''
          ? []
          : [`    ${key ?? ''}: ${text.replaceAll('\n', ' ⏎ ')}`],
      ),
    ].join('\n'),
  );
  const around = [
    ...(facts.address === undefined ? [] : [`address: ${facts.address}`]),
    ...(facts.success === undefined ? [] : [`success: ${facts.success.row}`]),
    ...facts.statuses.map(
      ({ line, status, meaning, description, codes }) =>
        `${line}: HTTP ${status}: ${[meaning, description, codes].filter(Boolean).join(' / ')}`,
    ),
    ...facts.families.map(
      ({ line, text, message, description }) =>
        `${line}: family ${text}: ${[message, description].filter(Boolean).join(' / ')}`,
    ),
    ...facts.quotes.map(({ line, text }) => `${line}: quote: ${text.replaceAll('\n', ' ⏎ ')}`),
    ...facts.examples.map(({ line, text }) => `${line}: example: ${text.replaceAll('\n', ' ⏎ ')}`),
    ...facts.doubts.map(({ line, text }) => `${line}: unsure: ${text}`),
  ];
  return `${[...lines, ...around].join('\n')}\n`;
}

describe('reading pages', () => {
  const names = readdirSync(CASES).sort();

  test('there are many shapes of pages', () => expect(names.length).toBeGreaterThan(12));

  test.each(names)('%s', async (name) => {
    const folder = join(CASES, name);
    const page = readdirSync(folder).find((file) => file.startsWith('page.')) ?? '';
    const actual = written(await readPage(join(folder, page)));
    const expected = join(folder, 'expected.txt');
    if (process.env.UPDATE === '1' || !existsSync(expected)) writeFileSync(expected, actual);
    expect(actual).toBe(readFileSync(expected, 'utf8'));
  });
});
