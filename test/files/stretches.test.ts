import { sha256 } from '../../scripts/files/manifest.js';
import { hashOf, stretchesIn } from '../../scripts/files/stretches.js';

const [one, two] = ['one', 'two'].map(sha256) as [string, string];

test('the hash of a file in one stretch is that of any file', () => {
  expect(hashOf([{ start: 0, end: 3, hash: one }])).toBe(one);
  expect(stretchesIn(one)).toEqual([]);
});

test('of more, it tells where each ends', () => {
  const stretches = [
    { start: 0, end: 3, hash: one },
    { start: 3, end: 12, hash: two },
  ];
  const hash = hashOf(stretches);
  expect(hash).toBe(`3:${one} 12:${two}`);
  expect(stretchesIn(hash)).toEqual(stretches);
});
