import { canonicalForm } from '../../scripts/rules/canonical-form.js';
import { canonicalText, VENDOR_FORM } from '../../scripts/spec/canonical.js';
import { SpecDocument } from '../../scripts/spec/document.js';
import { type Compact, compact } from '../support/check.js';
import { acme, entry } from '../support/spec.js';

const COMMAND = 'vendor-errors validate --fix';

function findingsOf(text: string): readonly Compact[] {
  const document = new SpecDocument({ path: 'specs/acme.yaml', stem: 'acme', text });
  canonicalForm.check(document, VENDOR_FORM, COMMAND);
  return document.findings.map((finding) => compact(finding));
}

const canonical = canonicalText(
  acme({ errors: [entry('no_face'), entry('bad_face')] }),
  VENDOR_FORM,
);

test('a file in canonical form passes', () => {
  expect(canonical).toBeDefined();
  expect(findingsOf(canonical ?? '')).toEqual([]);
});

test.each([
  ['a key out of order', 'name: Acme Vision\n', '', 'read:', 'name: Acme Vision\nread:'],
  ['quotes without need', 'name: Acme Vision', 'name: "Acme Vision"', '', ''],
  ['a space too many', 'name: Acme', 'name:  Acme', '', ''],
])('%s is found at the first line that differs', (_, from, to, before, after) => {
  const text = (canonical ?? '').replace(from, to).replace(before, after);
  expect(text).not.toBe(canonical);
  const line = (canonical ?? '').split('\n').indexOf('name: Acme Vision') + 1;
  expect(findingsOf(text)).toEqual([
    { rule: 'canonical-form', args: { command: COMMAND }, line, col: 1 },
  ]);
});

test('a file that can not be read as it is has no command that mends it', () => {
  const args = { command: undefined };
  expect(findingsOf('id: [')).toEqual([{ rule: 'canonical-form', args, line: 1, col: 1 }]);
});
