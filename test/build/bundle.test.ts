import fs, { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { Bundle } from '../../scripts/build/bundle.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const SOURCE = `exports.where = __filename; exports.answer = () => require('./part.cjs') + 1;`;

let path: string;
let kept: string;

beforeEach(() => {
  const folder = temporaryFolder({ 'cli.cjs': SOURCE, 'part.cjs': 'module.exports = 41;' });
  path = join(folder, 'cli.cjs');
  kept = `${path}.compiled`;
});

/** Loads the bundle and uses it, as a run does. */
function run(): Bundle {
  const bundle = new Bundle(path);
  const { where, answer } = bundle.load() as { where: string; answer: () => number };
  expect([where, answer()]).toEqual([path, 42]);
  return bundle;
}

test('what V8 compiled is kept once, and taken by the next run', () => {
  run().keep();
  const first = readFileSync(kept);
  run().keep();
  // It would not be the same bytes if it had been made again.
  expect(readFileSync(kept)).toEqual(first);
  expect(first.length).toBeGreaterThan(100);
});

test.each<[string, (code: Buffer) => Buffer]>([
  ['cut off', (code) => code.subarray(0, code.length - 1)],
  ['empty', () => Buffer.alloc(0)],
  ['changed', (code) => Buffer.concat([code.subarray(0, -1), Buffer.from([~Number(code.at(-1))])])],
])('a file that was %s is not believed, and made again', (_, harm) => {
  run().keep();
  const harmed = harm(readFileSync(kept));
  writeFileSync(kept, harmed);
  run().keep();
  const mended = readFileSync(kept);
  expect(mended).not.toEqual(harmed);
  run().keep();
  expect(readFileSync(kept)).toEqual(mended);
});

test('a bundle that was not loaded has nothing to keep', () => {
  new Bundle(path).keep();
  expect(existsSync(kept)).toBe(false);
});

test('where nothing can be written nothing is kept, and that is no failure', () => {
  const bundle = run();
  jest.spyOn(fs, 'accessSync').mockImplementation(() => {
    throw new Error('read-only');
  });
  bundle.keep();
  jest.restoreAllMocks();
  expect(existsSync(kept)).toBe(false);
});
