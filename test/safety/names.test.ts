import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { GLOBAL_NAMES, vendorNames } from '../../scripts/text/naming.js';
import { anyText } from '../support/any-text.js';
import fc from '../support/fast-check.js';
import {
  compilerProblems,
  type Named,
  outputOf,
  problemsOfMeeting,
  refusals,
  unsafePaths,
  vendorsThatMayMeet,
} from './names.js';

jest.setTimeout(120_000);

const named = (id: string, ...codes: Named['codes']): Named => ({
  id,
  codes: codes.length === 0 ? [['no_face']] : codes,
});

const HOSTILE_IDS: Readonly<Record<string, readonly string[]>> = {
  'nothing, or nothing to be seen': ['', ' ', '\u200b', '\ufeff'],
  'other letters than a-z': ['Acme', 'ACME', 'é', 'e\u0301', '没有', '😀', 'ﬁn', 'K'],
  'look-alikes': ['аcme', 'acmе', 'ａcme', 'acme\u00ad', 'ac\u200dme'],
  'a digit or a hyphen first': ['0acme', '4xx', '-acme'],
  'ways out': ['..', '.', '../acme', 'a/../b', '/acme', 'a/b', 'a\\b', 'C:', 'a:b', '~', '%2e%2e'],
  'what objects have': ['__proto__', 'toString', 'hasOwnProperty', '__defineGetter__'],
  'what ends in something a file system drops': ['acme.', 'acme ', 'acme.ts', 'acme::$DATA'],
  'device names': ['con', 'prn', 'aux', 'nul', 'com0', 'com1', 'com9', 'lpt1', 'CON', 'conin$'],
  'files of the output': ['index', 'reasons', 'testing', 'catalog', 'package', 'readme', 'runtime'],
  'one character too many': ['a'.repeat(65)],
};

describe('ids', () => {
  test.each(Object.entries(HOSTILE_IDS))('%s: refused', (_, ids) => {
    for (const id of ids) expect([id, refusals(named(id)).length > 0]).toEqual([id, true]);
  });

  test('that are words of JavaScript or names that objects have are ids like others', async () => {
    const ids = [
      'class',
      'default',
      'new',
      'enum',
      'await',
      'constructor',
      'prototype',
      'arguments',
    ];
    const vendors = [...ids, 'a'.repeat(64), 'x-1', 'a-', 'b--c'].map((id) => named(id));
    expect(refusals(...vendors)).toEqual([]);
    const files = await outputOf(vendors);
    expect(compilerProblems(files)).toEqual([]);
    expect(unsafePaths(files)).toEqual([]);
  });

  test('are safe as file names, or refused, whatever they are', () => {
    const id = fc.oneof(anyText, fc.stringMatching(/^[a-z0-9-]{1,6}$/u), fc.constantFrom('com7'));
    fc.assert(
      fc.property(id, (text) => {
        const isRefused = refusals(named(text)).length > 0;
        const isSafe = /^[a-z][a-z0-9-]{0,63}$/u.test(text) && !/^(?:com|lpt)\d$/u.test(text);
        expect(isRefused || isSafe).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('meet no file that the output has anyway', async () => {
    const own = [...(await outputOf([named('acme')])).keys()];
    const stems = own.map((path) => path.replace(/^.*\/|\.[a-z]+$/gu, '').toLowerCase());
    const free = [...new Set(stems)].filter((id) => refusals(named(id)).length === 0);
    expect(free).not.toContain('index');
    expect(unsafePaths(await outputOf(free.map((id) => named(id))))).toEqual([]);
  });
});

describe('codes', () => {
  test.each([
    ['after casing', ['no_face', 'NO-FACE']],
    ['after casing and joining', ['NoFace', 'no.face']],
    ['in the case of one letter', ['HTTPError', 'HttpError']],
  ])('that meet %s are refused', (_, codes) => {
    expect(refusals(named('acme', ...codes.map((code) => [code] as const)))).toEqual([
      'unique-name',
    ]);
  });

  test.each(['没有人脸', '😀', '100', '4xx', '__proto__', 'é', 'е_face', 'ｆace', ' ', '-'])(
    '%j gives no name by itself',
    (code) => {
      expect(refusals(named('acme', [code]))).toContain('name-needed');
    },
  );

  test.each(['e\u0301', '__proto__', ' x', 'x\u200b', 'x\u202e', '\ufeffx'])(
    '%j is refused: no vendor sends it, or nobody sees what it is',
    (code) => {
      expect(refusals(named('acme', [code, 'Name'])).length).toBeGreaterThan(0);
    },
  );

  test('in any script are told apart, and their names are ordinary', async () => {
    const codes = [
      '\u00e9',
      'e',
      'A',
      '\u0391',
      '\u0410',
      '\ufb01',
      'fi',
      '没有人脸',
      '😀',
      'toString',
      '0',
      '00',
    ];
    const names = ['Constructor', 'Prototype', 'Default', 'Class', 'Arguments', 'Name', 'Length'];
    const more = ['ToString', 'HasOwnProperty', 'Undefined', 'Null', 'Object'];
    const all = [...names, ...more];
    const vendor = named('acme', ...codes.map((code, index) => [code, all[index] ?? ''] as const));
    expect(refusals(vendor)).toEqual([]);
    for (const enumStyle of ['enum', 'const'] as const) {
      const files = await outputOf([vendor], { enumStyle, asPackage: true });
      expect(compilerProblems(files)).toEqual([]);
      const { vendors } = JSON.parse(files.get('catalog.json') ?? '') as {
        vendors: { errors: { code: string }[] }[];
      };
      expect(vendors[0]?.errors.map(({ code }) => code)).toEqual(codes);
    }
  });

  test.each(['NaN', 'Infinity', '__proto__', 'noFace', 'No Face', 'Nö', '1st', '', 'Nо'])(
    'can not be named %j',
    (name) => {
      expect(refusals(named('acme', ['x', name])).length).toBeGreaterThan(0);
    },
  );
});

describe('vendors', () => {
  test.each<[string, readonly Named[]]>([
    ['an id with hyphens and one without', [named('a-b'), { ...named('ab'), prefix: 'AB' }]],
    ['a code of one and all of another', [named('a', ['B']), named('a-b')]],
    ['what all share', [named('vendor')]],
    ['an error that all share', [named('vendor', ['Api'])]],
    ['a global', [named('type')]],
    ['a global by its code', [named('gpu'), { ...named('g', ['OutOfMemory']), prefix: 'GPU' }]],
  ])('that meet are refused: %s', (_, vendors) => {
    expect(refusals(...vendors)).toContain('unique-export');
  });

  test('that are not refused meet nowhere', async () => {
    await fc.assert(
      fc.asyncProperty(vendorsThatMayMeet, async (vendors) => {
        expect((await problemsOfMeeting(vendors, false)) ?? []).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});

/** The names that TypeScript's own declarations give to every program, in the browser too. */
test('no global can be the name of an export', () => {
  const folder = dirname(require.resolve('typescript/lib/typescript.js'));
  const declared =
    /^(?:declare )?(?:interface|var|let|const|function|type|class|enum|namespace) (\w+)/gmu;
  const globals = readdirSync(folder)
    .filter((name) => /^lib\.(?:dom|es|webworker|scripthost).*\.d\.ts$/u.test(name))
    .flatMap((name) => [...readFileSync(join(folder, name), 'utf8').matchAll(declared)])
    .map(([, name = '']) => name);
  const patterns = [
    ...Object.values(vendorNames('qq', 'Qq')).map((name: string) =>
      name.replaceAll('Qq', '[A-Z][A-Za-z0-9]*').replaceAll('QQ', '[A-Z][A-Z0-9_]*'),
    ),
    'make[A-Z][A-Za-z0-9]*(?:Error|Response)',
  ].map((pattern) => new RegExp(`^${pattern}$`, 'u'));
  const met = globals.filter((name) => patterns.some((pattern) => pattern.test(name)));
  expect(met.length).toBeGreaterThan(10);
  expect(met.filter((name) => !GLOBAL_NAMES.has(name))).toEqual([]);
});
