import { checkStructure } from '../../scripts/spec/check-structure.js';
import { vendorSpec } from '../../scripts/spec/language.js';
import { parseYaml } from '../../scripts/spec/parse-yaml.js';
import { check } from '../support/check.js';
import { acme, entry, item } from '../support/spec.js';

describe('keys', () => {
  test.each([
    ['codetype', 'codeType'],
    ['error', 'errors'],
    ['vendor', undefined],
    ['__proto__', undefined],
    ['constructor', undefined],
  ])('%s is unknown', (key, suggestion) => {
    const { findings, marks } = check(acme({ [`§${key}`]: 'x' }));
    expect(findings).toEqual([{ rule: 'unknown-key', args: { key, suggestion }, ...marks[0] }]);
  });

  test('unknown ones are found at every depth, with what is meant there', () => {
    const { findings, marks } = check(
      acme({
        success: ['status: [200]', 'sentinel: { path: code, §values: [0], in: [1] }'],
        shapes: item({ name: 'answer', code: 'code', '§requestid': 'id' }),
        errors: entry('no_face', { '§descripton': 'x', deprecated: '§sinc: 2026-11-21' }),
      }),
    );
    expect(findings.map(({ args }) => args)).toEqual([
      { key: 'values', suggestion: undefined },
      { key: 'requestid', suggestion: 'requestId' },
      { key: 'descripton', suggestion: 'description' },
      { key: 'sinc', suggestion: 'since' },
    ]);
    expect(findings.map(({ line, col }) => ({ line, col }))).toEqual(marks);
  });

  test('every missing one is found at the record that lacks it', () => {
    const { findings, marks } = check(
      acme({ '§id': 'acme', name: undefined, success: undefined, errors: '- §code: no_face' }),
    );
    const missing = (key: string) => ({ rule: 'missing-key', args: { key } });
    expect(findings).toEqual([
      { ...missing('name'), ...marks[0] },
      { ...missing('success'), ...marks[0] },
      { ...missing('category'), ...marks[1] },
      { ...missing('reason'), ...marks[1] },
      { ...missing('retry'), ...marks[1] },
    ]);
  });
});

describe('values', () => {
  const wrongType = (expected: string, found: string) => ({
    rule: 'wrong-type',
    args: { expected, found },
  });
  const range = (what: string, limit: string) => ({ rule: 'out-of-range', args: { what, limit } });
  const form = (problem: string) => ({
    rule: 'wrong-form',
    args: { problem: expect.stringContaining(problem) as string },
  });

  test.each([
    ['name', '§5', wrongType('a text', '5')],
    ['name', '§true', wrongType('a text', 'true')],
    ['name', '§[a]', wrongType('a text', 'a list')],
    ['name', '§{ a: b }', wrongType('a text', 'a record of keys')],
    ['name', '§""', range('text', 'at least 1 characters long')],
    ['name', `§${'x'.repeat(81)}`, range('text', 'at most 80 characters long')],
    ['id', '§Acme_1', form('must match [a-z]')],
    ['prefix', '§acme', form('must be PascalCase')],
    ['docs', '§ftp://acme.example', form('must be an http or https address')],
    ['docs', '§"https://acme.example/ x"', form('must be an http or https address')],
    ['read', '§2026-13-01', form('must be a date')],
    ['errors', '§[]', range('list', 'at least 1 items long')],
    ['errors', '§no_face', wrongType('a list', '"no_face"')],
    ['success', '§[200]', wrongType('a record of keys', 'a list')],
    ['placeholders', '§"{{}}"', form('must show a placeholder')],
    ['quotes', '[fine, §1]', wrongType('a text', '1')],
    ['success', 'status: [§99]', range('number', 'at least 100')],
    ['success', 'sentinel: { path: §"a b", in: [0] }', form('must be a path')],
    ['success', 'sentinel: { path: a, in: [§[0]] }', form('must be a string, a number')],
    ['shapes', '[{ name: x, code: §"error code" }]', form('must be a path')],
    ['shapes', '[{ name: x, code: §{ path: message } }]', form('{ path, before }')],
    ['shapes', '[{ name: x, code: code, thrown: §maybe }]', wrongType('true or false', '"maybe"')],
  ])('%s: %s', (key, value, expected) => {
    const { findings, marks } = check(acme({ [key]: value }));
    expect(findings).toEqual([{ ...expected, ...marks[0] }]);
  });

  test.each([
    ['status', '§999', range('number', 'at most 599')],
    ['status', '[400, §1]', range('number', 'at least 100')],
    ['status', '§400.5', form('must be an HTTP status')],
    ['status', '§"400"', form('must be an HTTP status')],
    ['category', '§invalid', form('must be UPPER_SNAKE_CASE')],
    ['name', '§no_face', form('must be PascalCase')],
    ['description', `§${'x'.repeat(8001)}`, range('text', 'at most 8000 characters long')],
    ['deprecated', '§gone', wrongType('a record of keys', '"gone"')],
  ])('errors[0].%s: %s', (key, value, expected) => {
    const { findings, marks } = check(acme({ errors: entry('no_face', { [key]: value }) }));
    expect(findings).toEqual([{ ...expected, ...marks[0] }]);
  });

  test.each([
    ['backof', 'backoff'],
    ['sometimes', undefined],
    [5, undefined],
  ])('errors[0].retry: %s', (value, suggestion) => {
    const { findings, marks } = check(acme({ errors: entry('no_face', { retry: `§${value}` }) }));
    const allowed = 'never, backoff, after-fix, after-top-up';
    const args = { value, allowed, suggestion };
    expect(findings).toEqual([{ rule: 'wrong-value', args, ...marks[0] }]);
  });

  test.each([
    ['§1.5', form('must be a string or an integer')],
    ['§[a]', form('must be a string or an integer')],
    ['§""', range('text', 'at least 1 characters long')],
    [`§${'x'.repeat(201)}`, range('text', 'at most 200 characters long')],
  ])('errors[0].code: %s', (code, expected) => {
    const { findings, marks } = check(acme({ errors: entry(code) }));
    expect(findings).toEqual([{ ...expected, ...marks[0] }]);
  });

  test('a value that was refused by YAML is one finding, not two', () => {
    const { findings, marks } = check(acme({ errors: entry('§0012', { name: '§~' }) }));
    expect(findings).toEqual([
      { rule: 'ambiguous-scalar', args: { source: '0012', value: '12' }, ...marks[0] },
      { rule: 'ambiguous-scalar', args: { source: '~', value: 'null' }, ...marks[1] },
    ]);
  });

  test('a file that is no YAML has no structure to find fault with', () => {
    const { findings, marks } = check('id: acme\nname: "Acme\n§');
    expect(findings).toMatchObject([{ rule: 'yaml-syntax', line: marks[0]?.line }]);
  });

  test.each([
    ['', 'nothing'],
    ['# only a comment', 'nothing'],
    ['acme', '"acme"'],
    ['- id: acme', 'a list'],
  ])('%j is no spec', (text, found) => {
    const expected = { ...wrongType('a record of keys', found), line: 1, col: 1 };
    expect(check(text).findings).toEqual([expected]);
  });
});

describe('what rules are given', () => {
  function lenient(text: string): unknown {
    const document = parseYaml({ path: 'specs/acme.yaml', stem: 'acme', text });
    return JSON.parse(JSON.stringify(checkStructure(document, vendorSpec).lenient));
  }

  test('the whole spec when it is right', () => {
    const document = parseYaml({ path: 'specs/acme.yaml', stem: 'acme', text: acme() });
    const { spec, lenient: rest } = checkStructure(document, vendorSpec);
    expect(spec).toBe(rest);
    expect(spec).toMatchObject({ id: 'acme', errors: [{ code: 'no_face' }] });
  });

  test('what is left without the parts that are wrong', () => {
    const errors = [entry('no_face', { status: '[400, 999]' }), '- bad_face', entry('bad_key')];
    expect(lenient(acme({ name: '5', errors, extra: 'x' }))).toMatchObject({
      id: 'acme',
      errors: [{ code: 'no_face', status: [400, null] }, null, { code: 'bad_key' }],
    });
    expect(lenient(acme({ name: '5' }))).not.toHaveProperty('name');
  });

  test('the whole spec where only the file has findings', () => {
    const document = parseYaml({ path: '', stem: '', text: `${acme()}name: Again\n` });
    expect(document.findings).toMatchObject([{ rule: 'duplicate-key' }]);
    const { spec, lenient: rest } = checkStructure(document, vendorSpec);
    expect(spec).toBeUndefined();
    expect(rest).toMatchObject({ id: 'acme', name: 'Acme Vision' });
  });

  test('nothing when nothing is right', () => {
    expect(lenient('- a')).toEqual({});
    expect(lenient('a: [')).toEqual({});
  });

  test('rules go on where the structure is wrong elsewhere', () => {
    const errors = [entry('§no_face', { status: '§999' }), entry('§no_face')];
    const { findings, marks } = check(acme({ name: '§5', errors }));
    expect(findings.map(({ rule, line, col }) => ({ rule, line, col }))).toEqual([
      { rule: 'wrong-type', ...marks[0] },
      { rule: 'out-of-range', ...marks[2] },
      { rule: 'unique-code', ...marks[3] },
    ]);
  });
});
