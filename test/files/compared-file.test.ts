import { join } from 'node:path';

import { ComparedFile } from '../../scripts/files/compared-file.js';
import { temporaryFolder } from '../support/temporary-folder.js';

/** Whether a file is found to hold what is said in some pieces. */
function holds(path: string | undefined, ...pieces: readonly string[]): boolean {
  const file = new ComparedFile(path);
  for (const piece of pieces) {
    file.append(piece);
    file.endPart();
  }
  return file.finish();
}

const LONG = 'é'.repeat(1 << 18);

test.each([
  ['what it holds', ['abc', '', LONG, 'd'], true],
  ['less', ['abc', LONG], false],
  ['more', ['abc', LONG, 'de'], false],
  ['something else at the start', ['xbc', LONG, 'd'], false],
  ['something else in the middle', ['abc', LONG.replace(/é$/u, 'è'), 'd'], false],
  ['something else at the end', ['abc', LONG, 'e'], false],
])('%s is found', (_, pieces, expected) => {
  const path = join(temporaryFolder({ file: `abc${LONG}d` }), 'file');
  expect(holds(path, ...pieces)).toBe(expected);
});

test('one that is not there holds nothing, not even nothing', () => {
  expect([holds(undefined), holds(undefined, 'a')]).toEqual([false, false]);
});
