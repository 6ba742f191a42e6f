import { layoutJson } from '../../scripts/layout/json.js';
import { prettierText } from '../../scripts/layout/prettier.js';
import { Unknown } from '../../scripts/layout/width.js';

test.each([
  '{\n  "a": [1, 2],\n  "b": {}\n}\n',
  `{\n  "a": [${Array.from({ length: 40 }, (_, index) => index).join(', ')}]\n}\n`,
  `{\n  "a": ["${'x'.repeat(40)}", "${'y'.repeat(40)}"],\n  "b": true\n}\n`,
])('the rules do as prettier does: %j', async (text) => {
  expect(layoutJson(text)).toBe(await prettierText(text, 'json'));
});

test.each([
  ['no line feed at the end', '{}'],
  ['another margin', '{\n    "a": 1\n}\n'],
  ['two values on a line', '{\n  "a": 1, "b": 2\n}\n'],
  ['a list of nothing known', '{\n  "a": [x]\n}\n'],
  ['a list without blanks', '{\n  "a": [1,2]\n}\n'],
])('%s is left to prettier', (_, text) => {
  expect(() => layoutJson(text)).toThrow(Unknown);
});
