import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { TOOLCHAIN } from '../../scripts/paths.js';
import {
  constantCase,
  errorInterface,
  FIXED_EXPORTS,
  isMemberName,
  isReservedId,
  memberName,
  pascalCase,
  vendorNames,
} from '../../scripts/text/naming.js';
import { anyText } from '../support/any-text.js';
import fc from '../support/fast-check.js';

describe('memberName', () => {
  test.each([
    ['FieldLacking', 'FieldLacking'],
    ['no_face', 'NoFace'],
    ['NO_FACE', 'NoFace'],
    ['ERROR_NO_FACE_IN_FILE', 'ErrorNoFaceInFile'],
    ['AuthFailure.SecretIdNotFound', 'AuthFailureSecretIdNotFound'],
    ['not-found', 'NotFound'],
    ['not found', 'NotFound'],
    ['a/b:c', 'ABC'],
    ['no__face', 'NoFace'],
    ['HTTP', 'Http'],
    ['v2', 'V2'],
    ['E2BIG', 'E2big'],
    ['constructor', 'Constructor'],
  ])('%s gives %s', (code, name) => {
    expect(memberName(code)).toBe(name);
  });

  test.each([
    100001,
    '',
    '100001',
    'FRS.0304',
    'error_404',
    '_hidden',
    'hidden_',
    'a..b',
    'a__.b',
    '4xx',
    'é',
    '没有人脸',
    'a\nb',
    '__proto__',
  ])('%j gives none', (code) => {
    expect(memberName(code)).toBeUndefined();
  });

  test('is a valid member whatever the code', () => {
    const codes = fc.oneof(
      anyText,
      fc.string({ unit: fc.constantFrom('a', 'B', '1', '_', '.', '-', ' ', '/', ':') }),
    );
    fc.assert(
      fc.property(codes, (code) => {
        const name = memberName(code);
        if (name === undefined) return;
        expect(name).toMatch(/^[A-Z][A-Za-z0-9]*$/u);
        expect(name.toLowerCase()).toBe(code.replaceAll(/[^A-Za-z0-9]/gu, '').toLowerCase());
      }),
      { numRuns: 1000 },
    );
  });

  test('takes no time even for a code that almost gives one', () => {
    const started = performance.now();
    expect(memberName(`a${'_a'.repeat(99)}!`)).toBeUndefined();
    expect(performance.now() - started).toBeLessThan(100);
  });
});

describe('isMemberName', () => {
  test.each(['A', 'NoFace', 'Object'])('%s is one', (name) => {
    expect(isMemberName(name)).toBe(true);
  });

  test.each(['', 'a', '1A', 'No_Face', 'NaN', 'Infinity', 'É'])('%j is none', (name) => {
    expect(isMemberName(name)).toBe(false);
  });
});

test('an id gives names in every case', () => {
  expect(pascalCase('tencent-iai')).toBe('TencentIai');
  expect(constantCase('tencent-iai')).toBe('TENCENT_IAI');
  expect(errorInterface('TencentIai', 'NoFace')).toBe('TencentIaiNoFaceError');
});

test('the names of a vendor are identifiers, all different', () => {
  const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/u);
  fc.assert(
    fc.property(id, (vendor) => {
      const names = Object.values(vendorNames(vendor, pascalCase(vendor))) as string[];
      expect(new Set(names).size).toBe(names.length);
      for (const name of names) expect(name).toMatch(/^[A-Za-z][A-Za-z0-9_]*$/u);
    }),
  );
});

test.each(['index', 'reasons', 'runtime', 'con', 'prn', 'com1', 'lpt9', 'node-modules'])(
  '%s is no id for a vendor',
  (id) => {
    expect(isReservedId(id)).toBe(true);
  },
);

test.each(['vidu', 'indexes', 'com', 'com10', 'console'])('%s may be an id', (id) => {
  expect(isReservedId(id)).toBe(false);
});

test('the fixed exports are what the template of the index exports', () => {
  const text = readFileSync(join(TOOLCHAIN, 'templates/index.ts.hbs'), 'utf8');
  for (const name of FIXED_EXPORTS) expect(text).toMatch(new RegExp(`\\b${name}\\b`, 'u'));
  expect([...FIXED_EXPORTS].sort()).toEqual([...new Set(FIXED_EXPORTS)]);
});
