import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { JoinedFile } from '../../scripts/files/joined-file.js';
import { sha256 } from '../../scripts/files/manifest.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { thrownBy } from '../support/thrown-by.js';

const MEBIBYTE = 1 << 20;

/** Puts a file together that is to replace one; gives its hash and what was written, if anything was. */
function joined(there: string, put: (file: JoinedFile) => void) {
  const folder = temporaryFolder({ target: there });
  const temporary = join(folder, 'temporary');
  const file = new JoinedFile(temporary, join(folder, 'target'));
  put(file);
  const { hash, draft } = file.finish();
  draft?.flush();
  file.release();
  return { hash, text: draft === undefined ? undefined : readFileSync(temporary, 'utf8') };
}

test('stretches of the target in their places write nothing', () => {
  const put = (file: JoinedFile): void => {
    file.copy(0, 3);
    file.append('def');
    file.copy(6, 9);
  };
  expect(joined('abcdefghi', put)).toEqual({ hash: sha256('abcdefghi'), text: undefined });
});

test.each([
  ['stretches in other places', 'abcdef', ['def', 'abc']],
  ['more than there is', 'abc', ['abc', 'abc']],
  ['a text of which the target is the beginning', 'abc', ['abcdef']],
  ['a text that takes more than a chunk', 'abc', ['é'.repeat(MEBIBYTE), 'abc']],
  ['texts that together do', 'abc', ['x', 'y'.repeat(MEBIBYTE - 3), 'zabc']],
])('%s are written', (_, there, texts) => {
  const text = texts.join('');
  const put = (file: JoinedFile): void => {
    for (const part of texts) {
      const at = there.indexOf(part);
      if (at === -1) file.append(part);
      else file.copy(at, at + part.length);
    }
  };
  expect(joined(there, put)).toEqual({ hash: sha256(text), text });
});

test('stretches that follow one another are one, between others and at the end', () => {
  const put = (file: JoinedFile): void => {
    file.append('x');
    file.copy(1, 2);
    file.copy(2, 4);
    file.copy(0, 2);
    file.append('y');
    file.copy(2, 3);
    file.copy(3, 6);
  };
  const text = 'xbcdabycdef';
  expect(joined('abcdef', put)).toEqual({ hash: sha256(text), text });
});

test('a target that was cut off meanwhile is noticed', () => {
  const put = (file: JoinedFile): void => {
    file.append('x');
    file.copy(1, 9);
  };
  expect(thrownBy(() => joined('abcdef', put))).toMatchObject({
    message: expect.stringMatching(/target was cut off while it was read\.$/u) as string,
    help: 'Generate again when nothing else writes to it.',
  });
});
