import type { Catalog } from '../../scripts/catalog/catalog.js';
import { compareSurface } from '../../scripts/diff/compare-surface.js';
import { surfaceOf } from '../../scripts/diff/surface.js';

const ACME = { id: 'acme', prefix: 'Acme', errors: [{ name: 'NoFace' }] };
const catalog = (...vendors: object[]): Catalog => ({ vendors, reasons: [] }) as never;

const surface = (modules: Readonly<Record<string, string>>) =>
  surfaceOf({
    modules: new Map(Object.entries(modules)),
    entries: new Map(Object.keys(modules).map((path) => [`./${path.slice(0, -3)}`, path])),
  } as never);

const changes = (before: string | undefined, after: string | undefined, is: object = ACME) =>
  compareSurface(
    surface(before === undefined ? {} : { 'acme.ts': before }),
    surface(after === undefined ? {} : { 'acme.ts': after }),
    [catalog(ACME), catalog(is)],
  ).map(({ kind, subject, vendor }) => `${String(vendor)} ${kind} ${subject}`);

test('what is exported and its members come and go', () => {
  expect(
    changes(
      'export interface A { b: string; c: string }\nexport namespace N { export type X = 1; }',
      'export interface A { b: string }\nexport namespace N { export type X = 2; }',
    ),
  ).toEqual(['acme member-removed A.c', 'acme signature-changed N']);
});

test('what follows from codes is told with them', () => {
  const enums = ['export enum AcmeErrorCode { A = 1 }', 'export enum AcmeErrorCode { A = 2 }'];
  expect(changes(enums[0], enums[1])).toEqual([]);
  const error = (text: string): string => `export interface AcmeNoFaceError { ${text} }`;
  expect(changes(error('code: 1'), error('code: 2'))).toEqual([]);
  expect(changes(error('code: 1'), undefined)).toEqual([]);
  expect(changes(error('more: 1'), error('more: 2'))).toEqual([
    'acme signature-changed AcmeNoFaceError.more',
  ]);
});

test('what follows from another prefix is told with it', () => {
  const names = ['export const isAcmeError = 1;', 'export const isACMEError = 1;'];
  expect(changes(names[0], names[1], { ...ACME, prefix: 'ACME' })).toEqual([]);
});

test('a vendor in the map of errors is told with the vendor', () => {
  const map = (text: string) =>
    surface({ 'map.ts': `export interface VendorErrorMap { ${text} }` });
  const told = (after: Catalog): unknown =>
    compareSurface(map(''), map('"acme": string'), [catalog(), after]);
  expect(told(catalog(ACME))).toEqual([]);
  expect(told(catalog())).toMatchObject([
    { kind: 'member-added', subject: 'VendorErrorMap."acme"', entry: 'vendor-errors/map' },
  ]);
});

test('an entry point without its module exports nothing', () => {
  const entries = new Map([['./acme', 'acme.ts']]);
  expect(surfaceOf({ modules: new Map(), entries } as never)).toEqual(
    new Map([['./acme', new Map()]]),
  );
});

test('the targets of an entry point may be anything', () => {
  expect(changes(undefined, 'export const a = 1;')).toEqual(['acme export-added a']);
  expect(changes('export const a = 1;', undefined)).toEqual(['acme export-removed a']);
});
