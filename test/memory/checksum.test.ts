import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import fc from '../support/fast-check.js';

import { checksum, checksumAt } from '../../scripts/memory/checksum.js';

test('a file and its content have one checksum', () => {
  const folder = mkdtempSync(join(tmpdir(), 'vendor-errors-checksum-'));
  const path = join(folder, 'file');
  writeFileSync(path, 'what is remembered');
  expect(checksumAt(path)).toBe(checksum(Buffer.from('what is remembered')));
  expect(checksumAt(path)).toMatch(/^[0-9a-f]{16}$/u);
  rmSync(folder, { recursive: true });
});

test('it says where bytes stand, and how many there are, not where they lie in memory', () => {
  const bytes = Uint8Array.from([9, 1, 2, 3, 4, 5]);
  expect(checksum(bytes.subarray(1))).toBe(checksum(Uint8Array.from([1, 2, 3, 4, 5])));
  const sums = [[], [0], [0, 0], [0, 0, 0, 0], [1, 2], [2, 1]].map((list) =>
    checksum(Uint8Array.from(list)),
  );
  expect(new Set(sums).size).toBe(sums.length);
});

test('every change of a byte shows', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ minLength: 1 }),
      fc.nat(),
      fc.integer({ min: 1, max: 255 }),
      (bytes, at, flip) => {
        const changed = Uint8Array.from(bytes);
        const index = at % bytes.length;
        changed[index] = Number(bytes[index]) ^ flip;
        expect(checksum(changed)).not.toBe(checksum(bytes));
      },
    ),
  );
});
