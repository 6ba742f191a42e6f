import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { LANGUAGE, plainLanguageOf } from '../../scripts/spec/plain-language.js';
import { writeDown } from '../../scripts/spec/write-down.js';
import { temporaryFolder } from '../support/temporary-folder.js';

test('what the build wrote down is the language', async () => {
  const build = temporaryFolder();
  const language = { vendor: { type: 'string' }, taxonomy: { type: 'boolean' } };
  writeFileSync(join(build, LANGUAGE), JSON.stringify(language));
  expect(await plainLanguageOf(build)).toEqual(language);
});

test('without a build it is written down now', async () => {
  expect(await plainLanguageOf(temporaryFolder())).toEqual(writeDown());
});
