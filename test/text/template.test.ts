import { join } from 'node:path';

import { sha256 } from '../../scripts/files/manifest.js';
import type { Precompiled } from '../../scripts/text/precompiled.js';
import { compileTemplate, precompile } from '../../scripts/text/template.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const TEXT = 'a {{b}} {{#if c}}yes{{/if}}';
const VIEW = { b: 'x', c: true };

/** What a build has that knows the template by a text of its own, which shows that it was used. */
function built(text: string): Precompiled {
  const entry = `${JSON.stringify(sha256(text))}: ${precompile(`built ${text}`)}`;
  const folder = temporaryFolder({ 'built.cjs': `module.exports = {\n${entry}\n};\n` });
  return jest.requireActual(join(folder, 'built.cjs'));
}

test('a template that the build knows is not compiled again', () => {
  expect(compileTemplate(TEXT, built(TEXT))(VIEW)).toBe('built a x yes');
});

test('any other is compiled', () => {
  expect(compileTemplate(`${TEXT}!`, built(TEXT))(VIEW)).toBe('a x yes!');
  expect(compileTemplate(TEXT)(VIEW)).toBe('a x yes');
});

test('compiled or built, what the view lacks is an error', () => {
  expect(() => compileTemplate(TEXT)({})).toThrow(/"b" not defined/u);
  expect(() => compileTemplate(TEXT, built(TEXT))({})).toThrow(/"b" not defined/u);
});
