import { check } from '../support/check.js';
import { acme, entry } from '../support/spec.js';

const spec = acme({ errors: [entry('no_face')] });

test('a spec without marks passes, whatever its texts and other comments say', () => {
  const text = spec.replace(
    'errors:',
    '# A draft: of sorts.\nnotes:\n  - |-\n    # draft: check\nerrors:',
  );
  expect(check(text).findings).toEqual([]);
});

test('one mark is found where it stands', () => {
  const { findings, marks } = check(spec.replace(/^name: .*$/mu, '$& §# draft: check'));
  expect(findings).toEqual([
    { rule: 'finished-draft', args: { lines: [marks[0]?.line] }, ...marks[0] },
  ]);
});

test('several are one finding, at the first, with the lines of all', () => {
  const text = `§# draft: look\n${spec}`.replace(/^(?:name|docs): .*$/gmu, '$& # draft: check');
  const { findings, marks } = check(text);
  const lines = text.split('\n').flatMap((line, at) => (line.includes('# draft:') ? [at + 1] : []));
  expect(lines).toHaveLength(3);
  expect(findings).toEqual([{ rule: 'finished-draft', args: { lines }, ...marks[0] }]);
});
