import { isProblem, matchMessage, splitMessage } from '../../scripts/text/message-parts.js';
import { anyText } from '../support/any-text.js';
import fc from '../support/fast-check.js';

test.each([
  ['nothing', undefined, [], { texts: ['nothing'], params: [] }],
  ['{a} stays', undefined, [], { texts: ['{a} stays'], params: [] }],
  ['lacks {{.a}}.', '{{.*}}', [], { texts: ['lacks ', '.'], params: ['a'] }],
  ['{a}, then {b}', '{*}', [], { texts: ['', ', then ', ''], params: ['a', 'b'] }],
  ['%s is not %s', '%s', ['a', 'b'], { texts: ['', ' is not ', ''], params: ['a', 'b'] }],
  ['no such', '%s', [], { texts: ['no such'], params: [] }],
])('%j with %j gives its parts', (message, placeholder, names, parts) => {
  expect(splitMessage(message, placeholder, names)).toEqual(parts);
});

test.each([
  ['{a}{b}', '{*}', [], { kind: 'adjacent', param: 'b' }],
  ['{a} {a}', '{*}', [], { kind: 'duplicate', param: 'a' }],
  ['{}', '{*}', [], { kind: 'bad-name', param: '' }],
  ['{a.b}', '{*}', [], { kind: 'bad-name', param: 'a.b' }],
  ['{__proto__}', '{*}', [], { kind: 'bad-name', param: '__proto__' }],
  ['an {open', '{*}', [], { kind: 'unclosed', at: 3 }],
  ['%s %s', '%s', ['a'], { kind: 'unnamed', count: 2 }],
  ['none', '%s', ['a'], { kind: 'unnamed', count: 0 }],
  ['%s%s', '%s', ['a', 'b'], { kind: 'adjacent', param: 'b' }],
])('%j with %j is a problem', (message, placeholder, names, problem) => {
  const result = splitMessage(message, placeholder, names);
  expect(result).toEqual(problem);
  expect(isProblem(result)).toBe(true);
});

test('the parts put together are the message, whatever it is', () => {
  const messages = fc.string({ unit: fc.constantFrom('{', '}', 'a', 'b', ' ', '{a}', '{b}') });
  fc.assert(
    fc.property(fc.oneof(anyText, messages), (message) => {
      const parts = splitMessage(message, '{*}');
      if (isProblem(parts)) return;
      const { texts, params } = parts;
      expect(texts).toHaveLength(params.length + 1);
      const together = texts.map((text, index) => {
        const param = params[index];
        return param === undefined ? text : `${text}{${param}}`;
      });
      expect(together.join('')).toBe(message);
    }),
    { numRuns: 500 },
  );
});

describe('matchMessage', () => {
  const parts = { texts: ['field ', ' is ', '.'], params: ['name', 'state'] };

  test.each([
    ['field a is bad.', { name: 'a', state: 'bad' }],
    ['field a is b is c.', { name: 'a', state: 'b is c' }],
    ['field  is .', { name: '', state: '' }],
  ])('%j says %j', (message, params) => {
    expect(matchMessage(parts, message)).toEqual(params);
  });

  test.each([
    ['another beginning', 'a is bad.'],
    ['another end', 'field a is bad'],
    ['beginning and end that overlap', 'field.'],
    ['no text between', 'field a.'],
    ['a text between that the end has', 'field a is.'],
  ])('%s is of another template: %j', (_, message) => {
    expect(matchMessage(parts, message)).toBeUndefined();
  });
});
