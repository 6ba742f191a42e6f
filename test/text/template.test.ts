import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { sha256 } from '../../scripts/files/manifest.js';
import { PRECOMPILED, precompile, templatesOf } from '../../scripts/text/template.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const TEXT = 'a {{b}} {{#if c}}yes{{/if}}';
const VIEW = { b: 'x', c: true };

/** A build that knows the template by a text of its own, which shows that it was used. */
function built(text: string): string {
  const folder = temporaryFolder();
  const entry = `${JSON.stringify(sha256(text))}: ${precompile(`built ${text}`)}`;
  writeFileSync(join(folder, PRECOMPILED), `module.exports = {\n${entry}\n};\n`);
  return folder;
}

test('a template that the build knows is not compiled again', () => {
  expect(templatesOf(built(TEXT))(TEXT)(VIEW)).toBe('built a x yes');
});

test('any other is compiled', () => {
  expect(templatesOf(built(TEXT))(`${TEXT}!`)(VIEW)).toBe('a x yes!');
  expect(templatesOf(temporaryFolder())(TEXT)(VIEW)).toBe('a x yes');
});

test('compiled or built, what the view lacks is an error', () => {
  expect(() => templatesOf(temporaryFolder())(TEXT)({})).toThrow(/"b" not defined/u);
  expect(() => templatesOf(built(TEXT))(TEXT)({})).toThrow(/"b" not defined/u);
});
