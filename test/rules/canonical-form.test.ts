import { canonicalForm } from '../../scripts/rules/canonical-form.js';
import { VENDOR_FORM } from '../../scripts/spec/canonical.js';
import { SpecDocument } from '../../scripts/spec/document.js';

const HEAD = '# yaml-language-server: $schema=./schema.json\n\n';

/** Where the rule finds something, with its arguments. */
function found(text: string): readonly (readonly [line: number, args: object])[] {
  const document = new SpecDocument({ path: 'specs/a.yaml', stem: 'a', text });
  canonicalForm.check({ document, form: VENDOR_FORM, command: 'fix it' });
  return document.findings.map(({ rule, place, args }) => {
    expect(rule).toBe('canonical-form');
    return [place.line, args];
  });
}

test('a file in canonical form', () => {
  expect(found(`${HEAD}id: a\n\nname: b\n`)).toEqual([]);
});

test.each([
  ['quoting', `${HEAD}id: a\n\nname: 'b'\n`, 5],
  ['order', `${HEAD}name: b\n\nid: a\n`, 3],
  ['a blank line that is missing', `${HEAD}id: a\nname: b\n`, 4],
  ['a blank line too many', `${HEAD}id: a\n\n\nname: b\n`, 5],
  ['the binding of the editor schema', 'id: a\n', 1],
  ['no line break at the end', `${HEAD}id: a\n\nname: b`, 5],
])('%s', (_, text, line) => {
  expect(found(text)).toEqual([[line, { command: 'fix it' }]]);
});

test('where no form would keep the comments, there is no command to run', () => {
  const document = new SpecDocument({ path: 'specs/a.yaml', stem: 'a', text: 'id: a\n' });
  const form = { ...VENDOR_FORM, binding: 'x\nlost' };
  canonicalForm.check({ document, form, command: 'fix it' });
  expect(document.findings).toMatchObject([{ args: { command: undefined }, place: { line: 1 } }]);
});
