import type { Files } from '../../scripts/output-files.js';
import { validate } from '../../scripts/stages/validate.js';
import type { OutputForm } from '../../scripts/output-form.js';
import { build } from '../support/build.js';
import { sources } from '../support/check.js';
import fc from '../support/fast-check.js';
import { acme, entry } from '../support/spec.js';
import { compile } from './compile.js';
import { RUNTIME } from './examine.js';

/** A vendor as far as names go: its id, its prefix where it has one, and its codes with theirs. */
export interface Named {
  readonly id: string;
  readonly prefix?: string | undefined;
  readonly codes: readonly (readonly [code: string, name?: string])[];
}

const quoted = (text: string): string => JSON.stringify(text);

/** The specs of vendors, by file name. */
function specsOf(vendors: readonly Named[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    vendors.map(({ id, prefix, codes }) => [
      `${id}.yaml`,
      acme({
        id: quoted(id),
        prefix: prefix === undefined ? undefined : quoted(prefix),
        errors: codes.map(([code, name]) =>
          entry(quoted(code), { name: name === undefined ? undefined : quoted(name) }),
        ),
      }),
    ]),
  );
}

/** The rules that refuse vendors; none where they hold. */
export function refusals(...vendors: readonly Named[]): readonly string[] {
  const validated = validate(sources(specsOf(vendors)));
  return validated.ok ? [] : validated.findings.map(({ rule }) => rule);
}

/** The output of vendors that hold, read back by `verify`. */
export async function outputOf(vendors: readonly Named[], form?: OutputForm): Promise<Files> {
  const { files } = await build(sources(specsOf(vendors)), form);
  return files;
}

/** What the compiler says of an output. */
export function compilerProblems(files: Files): readonly string[] {
  return compile(new Map([...files, ...RUNTIME])).problems;
}

/** What may stand in for a file below an output folder, on any file system. */
const SAFE_PATH =
  /^(?:[a-zA-Z][a-zA-Z0-9_-]{0,63}\/)?[a-zA-Z][a-zA-Z0-9-]{0,63}(?:\.[a-z]{2,4})?$/u;
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu;

/** Paths of an output that a file system could take for another, or for no file at all. */
export function unsafePaths(files: Files): readonly string[] {
  const paths = [...files.keys()];
  const folded = paths.map((path) => path.normalize('NFKC').toLowerCase());
  return paths.filter(
    (path, index) =>
      !SAFE_PATH.test(path) ||
      path.split('/').some((name) => DEVICE.test(name)) ||
      folded.indexOf(folded[index] ?? '') !== index,
  );
}

/** Words that meet in many ways once they are joined and cased. */
const WORDS = ['a', 'b', 'ab', 'error', 'known', 'code', 'vendor', 'api', 'unrecognized', 'type'];

const id = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 })
  .map((words) => words.join('-'));

const pascal = fc
  .array(fc.constantFrom(...WORDS, 'message', 'params', 'of', 'DOM', 'GPU', 'ErrorCode'), {
    minLength: 1,
    maxLength: 2,
  })
  .map((words) => words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(''));

/** Vendors whose names are likely to meet somewhere in the index. */
export const vendorsThatMayMeet: fc.Arbitrary<readonly Named[]> = fc.uniqueArray(
  fc.record({
    id,
    prefix: fc.option(pascal, { nil: undefined, freq: 2 }),
    codes: fc.uniqueArray(
      fc.oneof(
        pascal.map((name) => [name, undefined] as const),
        fc.tuple(fc.constantFrom('1', '2', '没有人脸', '😀', '__proto__'), pascal),
      ) as fc.Arbitrary<readonly [string, string?]>,
      { minLength: 1, maxLength: 4, selector: ([code]) => code },
    ),
  }),
  { minLength: 1, maxLength: 4, selector: (vendor) => vendor.id },
);

/** Every spec that is not refused for its names has an output in which no two names meet. */
export async function problemsOfMeeting(
  vendors: readonly Named[],
  compiled: boolean,
): Promise<readonly string[] | undefined> {
  if (refusals(...vendors).length > 0) return undefined;
  const files = await outputOf(vendors);
  return [...unsafePaths(files), ...(compiled ? compilerProblems(files) : [])];
}
