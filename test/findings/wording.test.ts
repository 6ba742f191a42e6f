import { findingRecord, githubAnnotation } from '../../scripts/findings/formats.js';
import { type RuleName, wording, type WordingArgs } from '../../scripts/findings/wording.js';

const say = <R extends RuleName>(rule: R, args: WordingArgs<R>): string => {
  const { what, help } = wording({ rule, args });
  return `${what} ${help}`;
};

test.each([
  [say('ambiguous-scalar', { source: '', value: 'null' }), 'Nothing is read as null', 'delete'],
  [
    say('ambiguous-scalar', { source: '012', value: '12' }),
    '012 is read as 12',
    'Quote it: "012".',
  ],
  [say('code-type', { code: 5, codeType: 'string' }), '5 is an integer', 'Quote it ("5")'],
  [say('code-type', { code: '5', codeType: 'integer' }), '"5" is a string', 'without quotes'],
  [say('family-form', { codes: 'a', codeType: 'integer' }), 'integer codes', 'pattern (100xxx)'],
  [say('family-form', { codes: '.', codeType: 'string' }), 'string codes', 'dotted prefix'],
  [say('canonical-form', {}), 'not in canonical form', 'give each a line of its own'],
  [say('canonical-form', { command: 'fix it' }), 'not in canonical form', 'Run "fix it"'],
  [say('finished-draft', { lines: [3] }), 'is left here', 'delete it'],
  [say('finished-draft', { lines: [3, 5] }), '2 marks', 'delete it'],
  [say('finished-draft', { lines: [3, 5] }), 'at the lines 3, 5.', 'delete it'],
  [
    say('finished-draft', { lines: [1, 2, 3, 4, 5, 6, 7] }),
    '1, 2, 3, 4, 5 and so on.',
    'delete it',
  ],
])('%s', (words, what, help) => {
  expect(words).toContain(what);
  expect(words).toContain(help);
});

const place = { file: 'specs/a,b.yaml', line: 0, col: 0, length: 0, text: '' };
const finding = { rule: 'file-encoding', args: {}, place } as const;

test('a finding about a whole file has no line for tools', () => {
  expect(githubAnnotation(finding)).toMatch(
    /^::error file=specs\/a%2Cb\.yaml,title=file-encoding::/u,
  );
  expect(findingRecord(finding)).toMatchObject({ rule: 'file-encoding', file: 'specs/a,b.yaml' });
  expect(findingRecord(finding)).not.toHaveProperty('line');
});

test('one about a place has it', () => {
  const there = { ...finding, place: { ...place, line: 3, col: 5, length: 2 } };
  expect(githubAnnotation(there)).toContain('line=3,col=5,endColumn=7');
  expect(findingRecord(there)).toMatchObject({ line: 3, col: 5, endLine: 3, endCol: 7 });
});
