import { formatMessage, matchTemplate } from '../../generated/runtime/message.js';
import type { ErrorFacts, MessageTemplate } from '../../generated/runtime/types.js';
import fc from '../support/fast-check.js';

const FACTS: ErrorFacts = {
  code: 'X',
  name: 'X',
  httpStatuses: [],
  category: 'INTERNAL',
  reason: 'INTERNAL',
  retry: 'never',
};

function template(texts: readonly string[], ...params: readonly string[]): MessageTemplate {
  return { texts, params };
}

describe('formatMessage', () => {
  it('is the message, else the description, else nothing', () => {
    const described = { ...FACTS, description: 'the description' };
    expect(formatMessage({ ...described, message: 'the message' }, undefined, [])).toBe(
      'the message',
    );
    expect(formatMessage(described, undefined, [])).toBe('the description');
    expect(formatMessage(FACTS, undefined, [])).toBe('');
  });

  it('fills the placeholders in', () => {
    const parts = template(['a ', ' b ', ''], 'x', 'y');
    expect(formatMessage(FACTS, parts, [{ x: '1', y: '2' }])).toBe('a 1 b 2');
    expect(formatMessage(FACTS, parts, [{ x: '$&', y: '' }])).toBe('a $& b ');
    expect(formatMessage(FACTS, template([], 'x'), [{ x: '1' }])).toBe('1');
  });

  it('throws where something is missing', () => {
    expect(() => formatMessage(undefined, undefined, [])).toThrow(RangeError);
    expect(() => formatMessage(FACTS, template(['', ''], 'x'), [])).toThrow(TypeError);
    expect(() => formatMessage(FACTS, template(['', ''], 'toString'), [{}])).toThrow(TypeError);
  });
});

describe('matchTemplate', () => {
  it.each<[string, MessageTemplate, string, object | undefined]>([
    ['one param', template(['a: ', ''], 'x'), 'a: b', { x: 'b' }],
    ['an empty param', template(['a: ', ''], 'x'), 'a: ', { x: '' }],
    ['the text repeated', template(['a: ', ''], 'x'), 'a: a: ', { x: 'a: ' }],
    ['another start', template(['a: ', ''], 'x'), 'b: c', undefined],
    ['another end', template(['', '!'], 'x'), 'a?', undefined],
    ['start and end that overlap', template(['ab', 'bc'], 'x'), 'abc', undefined],
    ['start and end that touch', template(['ab', 'bc'], 'x'), 'abbc', { x: '' }],
    ['two params', template(['', ' in ', ''], 'x', 'y'), 'a in b', { x: 'a', y: 'b' }],
    [
      'the first as short as can be',
      template(['', '-', ''], 'x', 'y'),
      'a-b-c',
      { x: 'a', y: 'b-c' },
    ],
    ['no separator', template(['', ' in ', ''], 'x', 'y'), 'a at b', undefined],
    ['a separator only in the end', template(['', 'b', 'b'], 'x', 'y'), 'ab', undefined],
    [
      'three params',
      template(['<', '|', '|', '>'], 'x', 'y', 'z'),
      '<1|2|3>',
      { x: '1', y: '2', z: '3' },
    ],
    ['line breaks', template(['a: ', ''], 'x'), 'a: b\nc\r\n', { x: 'b\nc\r\n' }],
    ['no texts', template([], 'x'), 'all', { x: 'all' }],
    ['names that objects have', template(['', ''], 'constructor'), 'c', { constructor: 'c' }],
  ])('%s', (_, parts, message, params) => {
    const found = matchTemplate(parts, message);
    expect(found).toEqual(params);
    expect(Object.isFrozen(found)).toBe(true);
  });

  it('gives back what was filled in, where no separator is in it', () => {
    const texts = fc.array(fc.stringMatching(/^[-|:]{1,3}$/u), { minLength: 3, maxLength: 3 });
    const value = fc.stringMatching(/^[a-z .]{0,9}$/u);
    fc.assert(
      fc.property(texts, value, value, (between, x, y) => {
        const parts = template(between, 'x', 'y');
        const message = formatMessage(FACTS, parts, [{ x, y }]);
        expect(matchTemplate(parts, message)).toEqual({ x, y });
      }),
    );
  });

  it('finds something that fills in to the same message, or nothing', () => {
    const text = fc.stringMatching(/^[ab]{1,3}$/u);
    const texts = fc.tuple(fc.oneof(fc.constant(''), text), text, fc.oneof(fc.constant(''), text));
    fc.assert(
      fc.property(texts, fc.stringMatching(/^[ab]{0,12}$/u), (between, message) => {
        const parts = template(between, 'x', 'y');
        const found = matchTemplate(parts, message);
        if (found !== undefined) expect(formatMessage(FACTS, parts, [found])).toBe(message);
      }),
      { numRuns: 1_000 },
    );
  });

  it('asks the message for each text once, however long it is', () => {
    const names = Array.from({ length: 50 }, (_, at) => `p${at}`);
    const parts = template(['', ...names.map(() => 'ab')], ...names);
    const indexOf = jest.spyOn(String.prototype, 'indexOf');
    const found = matchTemplate(parts, 'a'.repeat(1_000_000));
    const calls = indexOf.mock.calls.length;
    indexOf.mockRestore();
    expect(found).toBeUndefined();
    expect(calls).toBeLessThanOrEqual(names.length);
  });
});
