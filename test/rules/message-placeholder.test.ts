import { check } from '../support/check.js';
import { acme, entry } from '../support/spec.js';

const spec = (placeholders: string | undefined, message: string, params?: string): string =>
  acme({ placeholders, errors: entry('no_face', { message, params }) });

test.each([
  ['"{{.*}}"', '"field {{.a}} and {{.b}}"', undefined],
  ['"{*}"', '"{a} first, then {b}"', undefined],
  ['"%s"', '"field %s is not %s"', '[field, type]'],
  ['"%s"', 'no placeholder here', undefined],
  [undefined, '"100 % sure, {braces} and all"', undefined],
])('with placeholders %s, %s passes', (placeholders, message, params) => {
  expect(check(spec(placeholders, message, params)).findings).toEqual([]);
});

test.each([
  ['"{*}"', '{a}{b}', undefined, /before the param "b"/u],
  ['"{*}"', '{a} and {a}', undefined, /"a" stands in it twice/u],
  ['"{*}"', '{a b}', undefined, /"a b" can't be the name/u],
  ['"{*}"', '{__proto__}', undefined, /"__proto__" can't be the name/u],
  ['"{*}"', 'an {open one', undefined, /character 4 is not closed/u],
  ['"%s"', 'field %s', undefined, /1 placeholders/u],
  ['"%s"', 'field %s', '[a, b]', /1 placeholders/u],
  ['"%s"', 'nothing', '[a]', /0 placeholders/u],
  [undefined, 'field {{.a}}', undefined, /does not say how one looks/u],
  [undefined, 'field ${a}', undefined, /does not say how one looks/u],
  [undefined, 'field %s', undefined, /does not say how one looks/u],
])('with placeholders %s, %s (%s) is found', (placeholders, message, params, problem) => {
  const { findings, marks } = check(spec(placeholders, `§"${message}"`, params));
  expect(findings).toEqual([
    {
      rule: 'message-placeholder',
      args: { problem: expect.stringMatching(problem) as string },
      ...marks[0],
    },
  ]);
});

test.each([
  ['"{*}"', '"field {a}"', /carry their names/u],
  ['"%s"', undefined, /no message/u],
])(
  'with placeholders %s, params that name nothing of %s are found',
  (placeholders, message, problem) => {
    const errors = entry('no_face', { message, '§params': '[a]' });
    const { findings, marks } = check(acme({ placeholders, errors }));
    expect(findings).toEqual([
      {
        rule: 'message-placeholder',
        args: { problem: expect.stringMatching(problem) as string },
        ...marks[0],
        col: expect.any(Number) as number,
      },
    ]);
  },
);
