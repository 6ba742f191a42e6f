import { join } from 'node:path';

import { sha256 } from '../../scripts/files/manifest.js';
import { StandingFile } from '../../scripts/files/standing-file.js';
import { StretchedHash } from '../../scripts/files/stretched-hash.js';
import { hashOf } from '../../scripts/files/stretches.js';
import { temporaryFolder } from '../support/temporary-folder.js';

/** What comes next in a file: a text, and where it stood in the file before. */
type Piece = readonly [text: string, from?: number | undefined];

/** As many parts as are hashed together. */
const MANY: readonly Piece[] = Array.from({ length: 32 }, () => ['ab']);
const KEPT: readonly Piece[] = MANY.map(([text], index) => [text, index * 2]);

/** The hash of a file of these parts and an end, and which stretches of it were read for that. */
function hashed(parts: readonly Piece[], last: Piece, before?: string) {
  const text = [...parts, last].map(([piece]) => piece).join('');
  const file = new StandingFile(join(temporaryFolder({ text }), 'text'));
  const read = jest.spyOn(file, 'hash');
  const hash = new StretchedHash(before);
  for (const [piece, from] of parts) {
    hash.add(piece.length, from);
    hash.endPart();
  }
  hash.add(last[0].length, last[1]);
  expect(hash.size).toBe(text.length);
  const result = hash.of(file);
  file.close();
  return { result, read: read.mock.calls };
}

/** The hash of a text in stretches that end at these places. */
function hashIn(text: string, ...ends: readonly number[]): string {
  const starts = [0, ...ends];
  return hashOf(
    ends.map((end, index) => {
      const start = Number(starts[index]);
      return { start, end, hash: sha256(text.slice(start, end)) };
    }),
  );
}

const TEXT = 'ab'.repeat(32);
const BEFORE = hashIn(`${TEXT}cd`, 64, 66);

test.each<[string, readonly Piece[], Piece, string]>([
  ['nothing', [], [''], sha256('')],
  ['no part', [], ['cd'], sha256('cd')],
  ['few parts', [['ab'], ['c']], ['d'], sha256('abcd')],
  ['many parts', MANY, ['cd'], BEFORE],
  ['many parts and nothing after them', MANY, [''], sha256(TEXT)],
])('of %s', (_, parts, last, expected) => {
  expect(hashed(parts, last).result).toBe(expected);
});

test('what stood in the file before is not read', () => {
  expect(hashed(KEPT, ['cd', 64], BEFORE)).toEqual({ result: BEFORE, read: [] });
  expect(hashed(KEPT, ['ce'], BEFORE)).toEqual({
    result: hashIn(`${TEXT}ce`, 64, 66),
    read: [[64, 66]],
  });
});

test.each<[string, readonly Piece[]]>([
  ['is new at its start', [['xy'], ...KEPT.slice(1)]],
  ['is new in its middle', [...KEPT.slice(0, 9), ['xy'], ...KEPT.slice(10)]],
  ['is new at its end', [...KEPT.slice(0, -1), ['xy']]],
  ['lacks something', [...KEPT.slice(0, 9), ['', 0], ['ab', 20], ...KEPT.slice(10, -1)]],
  ['is of several places', [...KEPT.slice(0, 9), ['ab', 0], ...KEPT.slice(10)]],
  ['comes from where no stretch began', KEPT.map(([text, from = 0]) => [text, from + 2])],
])('a stretch that %s is', (_, parts) => {
  const text = parts.map(([piece]) => piece).join('');
  const expected = hashIn(`${text}cd`, text.length, text.length + 2);
  expect(hashed(parts, ['cd', 64], BEFORE)).toEqual({ result: expected, read: [[0, text.length]] });
});

test('so is one that is longer or shorter than what stood there', () => {
  const parts: readonly Piece[] = [['abab', 0], ...KEPT.slice(2), ['cd', 64]];
  const text = `${TEXT}cd`;
  expect(hashed(parts, ['!'], BEFORE)).toEqual({
    result: hashIn(`${text}!`, 66, 67),
    read: [
      [0, 66],
      [66, 67],
    ],
  });
});

test('a stretch that moved keeps its hash', () => {
  const before = hashIn(`xyz${TEXT}cd`, 3, 67, 69);
  const parts = KEPT.map(([text, from = 0]): Piece => [text, from + 3]);
  expect(hashed(parts, ['cd', 67], before)).toEqual({ result: BEFORE, read: [] });
});
