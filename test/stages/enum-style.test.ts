import type { Files } from '../../scripts/output-files.js';
import type { Model } from '../../scripts/stages/model.js';
import { build } from '../support/build.js';
import { sources } from '../support/check.js';
import { acme, entry } from '../support/spec.js';
import { type Pieces, verifyPieces } from '../support/whole-output.js';
import { tamperedPieces } from './tampering.js';

const SOURCES = sources({
  'acme.yaml': acme({
    placeholders: '"{*}"',
    errors: [entry('no_face'), entry('bad_field', { message: 'field {name} is bad' })],
  }),
});

let files: Files;
let model: Model;
let pieces: Pieces;

beforeAll(async () => {
  ({ files, model, pieces } = await build(SOURCES, { enumStyle: 'const', asPackage: true }));
});

test('codes are an object of the same names, with types of the same names', () => {
  const text = (files.get('acme.ts') ?? '').replaceAll(/ *\/\*\*[^]*?\*\/\n/gu, '');
  expect(text).toContain(
    'export const AcmeErrorCode = {\n  NoFace: "no_face",\n  BadField: "bad_field",\n} as const;',
  );
  expect(text).toContain(
    'export declare namespace AcmeErrorCode {\n  export type NoFace = "no_face";\n  export type BadField = "bad_field";\n}',
  );
  expect(text).not.toContain('enum ');
});

test('everything but the enum is the same', async () => {
  const enums = await build(SOURCES);
  const differing = [...files].filter(([path, text]) => enums.files.get(path) !== text);
  expect(differing.map(([path]) => path)).toEqual(['acme.ts']);
  const rest = (text = ''): string => text.slice(text.indexOf('\nexport interface '));
  expect(rest(files.get('acme.ts'))).toBe(rest(enums.files.get('acme.ts')));
});

test.each([
  ['a member with another value', 'NoFace: "no_face"', 'NoFace: "no_fase"'],
  ['a member too many', 'NoFace: "no_face"', 'NoFace: "no_face",\n  Extra: "extra"'],
  ['a type with another value', 'type NoFace = "no_face"', 'type NoFace = "no_fase"'],
  ['a type that is missing', /\n *export type NoFace = "no_face";/u, ''],
  ['a namespace with code', 'export type NoFace = "no_face"', 'export const NoFace = "no_face"'],
  ['a namespace that is not declared', 'declare namespace', 'namespace'],
  [
    'a function that is only declared',
    'export function isAcmeErrorCode',
    'export declare function isAcmeErrorCode',
  ],
  [
    'an enum',
    'export declare namespace AcmeErrorCode',
    'export enum Extra {}\nexport declare namespace AcmeErrorCode',
  ],
])('%s is refused', (_, from, to) => {
  const text = files.get('acme.ts') ?? '';
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  expect(() => {
    verifyPieces(tamperedPieces(pieces, files, new Map([...files, ['acme.ts', changed]])), model);
  }).toThrow(/does not say what the specs say/u);
});

test.each([
  ['a code', '"bad_field"', '"bad_feild"'],
  ['a path', /code: \[\[/u, 'code: [["x", '],
  [
    'a statement too many',
    'export type { ErrorDetails',
    'export const x = 1;\nexport type { ErrorDetails',
  ],
  ['a function of another name', 'function makeAcmeError', 'function makeAcmeFault'],
])('%s in the module for tests is held against the model', (_, from, to) => {
  const text = files.get('testing.ts') ?? '';
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  expect(() => {
    verifyPieces(
      tamperedPieces(pieces, files, new Map([...files, ['testing.ts', changed]])),
      model,
    );
  }).toThrow(/testing\.ts/u);
});
