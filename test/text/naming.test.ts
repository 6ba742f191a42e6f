import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { TOOLCHAIN } from '../../scripts/paths.js';
import {
  constantCase,
  errorInterface,
  FIXED_EXPORTS,
  GLOBAL_NAMES,
  isMemberName,
  isReservedId,
  memberName,
  pascalCase,
  testingNames,
  vendorNames,
} from '../../scripts/text/naming.js';
import { anyText } from '../support/any-text.js';
import fc from '../support/fast-check.js';
import { stopwatch } from '../support/stopwatch.js';

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
    ['error_4xx', 'Error4xx'],
    ['constructor', 'Constructor'],
  ])('%s gives %s', (code, name) => {
    expect(memberName(code)).toBe(name);
  });

  test.each([
    100001,
    NaN,
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
    'a!',
    '!a',
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
    const seconds = stopwatch();
    expect(memberName(`a${'_a'.repeat(99)}!`)).toBeUndefined();
    expect(seconds()).toBeLessThan(0.1);
  });
});

describe('isMemberName', () => {
  test.each(['A', 'NoFace', 'Object'])('%s is one', (name) => {
    expect(isMemberName(name)).toBe(true);
  });

  test.each(['', 'a', '1A', 'aA', 'No_Face', 'A ', 'NaN', 'Infinity', 'É'])(
    '%j is none',
    (name) => {
      expect(isMemberName(name)).toBe(false);
    },
  );
});

test('an id gives names in every case', () => {
  expect(pascalCase('tencent-iai')).toBe('TencentIai');
  expect(constantCase('tencent-iai')).toBe('TENCENT_IAI');
  expect(errorInterface('TencentIai', 'NoFace')).toBe('TencentIaiNoFaceError');
});

test('a vendor has these names', () => {
  expect(vendorNames('tencent-iai', 'Face')).toEqual({
    enum: 'FaceErrorCode',
    known: 'KnownFaceError',
    unrecognized: 'UnrecognizedFaceError',
    union: 'FaceError',
    errorOf: 'FaceErrorOf',
    messageParams: 'FaceMessageParams',
    codes: 'TENCENT_IAI_ERROR_CODES',
    table: 'TENCENT_IAI_ERRORS',
    isCode: 'isFaceErrorCode',
    isError: 'isFaceError',
    parse: 'parseFaceError',
    format: 'formatFaceMessage',
  });
  expect(testingNames('tencent-iai', 'Face')).toEqual({
    makeError: 'makeFaceError',
    makeResponse: 'makeFaceResponse',
    wire: 'TENCENT_IAI_WIRE',
  });
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

test.each([
  ...['index', 'reasons', 'runtime', 'catalog', 'package', 'readme', 'explorer', 'docs'],
  ...['testing', 'node-modules', 'con', 'prn', 'aux', 'nul', 'com1', 'lpt9'],
])('%s is no id for a vendor', (id) => {
  expect(isReservedId(id)).toBe(true);
});

test.each(['vidu', 'indexes', 'reindex', 'com', 'com10', 'comx', 'lpt', 'lptx', 'console'])(
  '%s may be an id',
  (id) => {
    expect(isReservedId(id)).toBe(false);
  },
);

test('the fixed exports are what the template of the index exports', () => {
  const text = readFileSync(join(TOOLCHAIN, 'templates/index.ts.hbs'), 'utf8');
  for (const name of FIXED_EXPORTS) expect(text).toMatch(new RegExp(`\\b${name}\\b`, 'u'));
  expect([...FIXED_EXPORTS].sort()).toEqual([...new Set(FIXED_EXPORTS)]);
  expect(FIXED_EXPORTS).toEqual(expect.arrayContaining(['Advice', 'toProblemDetails']));
});

test('the globals are those of TypeScript that are named like an export of a vendor', () => {
  // Not yet, or not any more, known to TypeScript, but to browsers.
  const found = new Set(['DOMError', 'InternalError', 'QuotaExceededError']);
  const folder = dirname(require.resolve('typescript/lib/typescript.js'));
  for (const file of readdirSync(folder).filter((name) => /^lib\..*\.d\.ts$/u.test(name))) {
    const declared = readFileSync(join(folder, file), 'utf8').matchAll(
      /^(?:declare var|interface|type) ((?=[A-Z])\w*Error(?:Code)?)\b/gmu,
    );
    for (const [, name = ''] of declared) found.add(name);
  }
  expect([...GLOBAL_NAMES]).toEqual([...found].sort());
});
