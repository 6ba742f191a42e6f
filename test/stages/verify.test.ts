import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { prepare } from '../../scripts/build/prepare.js';
import { sha256 } from '../../scripts/files/manifest.js';
import type { Model } from '../../scripts/stages/model.js';
import type { Files } from '../../scripts/stages/render.js';
import { proveShared, proveVendor } from '../../scripts/stages/prove.js';
import { verify, VerifyError } from '../../scripts/stages/verify.js';
import { build } from '../support/build.js';
import { sources } from '../support/check.js';
import { acme, entry, item } from '../support/spec.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const ACME = acme({
  placeholders: '"{*}"',
  families: item({ codes: 'Auth', category: 'INTERNAL', reason: 'SERVER_FAULT', retry: 'backoff' }),
  errors: [
    entry('no_face', { status: '[400, 422]', aliases: '[noface]', description: 'No face.' }),
    entry('bad_field', { message: 'field {name} is {state}', description: 'Say "no" <now>.' }),
    entry('slow_down', {
      category: 'RESOURCE_EXHAUSTED',
      reason: 'RATE_LIMITED',
      retry: 'backoff',
    }),
  ],
});

const BOLT = acme({
  id: 'bolt',
  codeType: 'integer',
  success: 'sentinel: { path: code, in: [0, -1.5, 1e+21] }',
  families: item({
    codes: '"100xxx"',
    status: '500',
    category: 'INTERNAL',
    reason: 'SERVER_FAULT',
    retry: 'backoff',
  }),
  errors: [entry('100001', { name: 'NoFace' }), entry('-7', { name: 'BadFace', aliases: '[-8]' })],
});

let files: Files;
let model: Model;
/** What all share, and what each vendor adds. */
let pieces: readonly Files[];

/** What a build knows of the templates' own text; without it the quick reader is sure of nothing. */
const mockSettled: Record<string, string> = {};

jest.mock('../../scripts/layout/settled.js', () => ({
  SETTLED: 'settled.json',
  settledText: (text: string) => mockSettled[sha256(text)],
}));

beforeAll(async () => {
  const folder = temporaryFolder();
  const own = join(folder, 'templates');
  cpSync('templates', own, {
    recursive: true,
    // The rest is not read by the quick reader, or is no part of this output.
    filter: (path) => !path.includes('.') || path.endsWith('.ts.hbs'),
  });
  // What can not be taken apart is passed over: prettier is asked about it when it is rendered.
  writeFileSync(join(own, 'odd.ts.hbs'), 'const a = `b`;\n');
  await prepare(own, folder);
  Object.assign(mockSettled, JSON.parse(readFileSync(join(folder, 'settled.json'), 'utf8')));
  ({ files, model, pieces } = await build(sources({ 'acme.yaml': ACME, 'bolt.yaml': BOLT })));
});

/** What verify says of the output with a text of a file replaced. */
function problemsOf(path: string, from: string | RegExp, to: string): readonly string[] {
  const text = files.get(path) ?? '';
  const changed = text.replace(from, () => to);
  expect(changed).not.toBe(text);
  return problemsOfFiles(new Map([...files, [path, changed]]));
}

/** What verify says of an output. The quick reader must never be sure of one that verify refuses. */
function problemsOfFiles(changed: Files): readonly string[] {
  try {
    verify(changed, model);
  } catch (error) {
    if (!(error instanceof VerifyError)) throw error;
    expect(proves(changed)).toBe(false);
    return error.problems;
  }
  return [];
}

/** Whether the quick reader is sure of an output: of each of its pieces, with what was changed in the file. */
function proves(changed: Files, { taxonomy, vendors, form } = model): boolean {
  const [shared = new Map<string, string>(), ...own] = pieces.map(
    (piece) => new Map([...piece].flatMap(([path]) => changedPiece(piece, path, changed))),
  );
  const more = [...changed].filter(([path]) => !files.has(path));
  return (
    proveShared(new Map([...shared, ...more]), taxonomy, vendors, form) &&
    vendors.every((vendor, index) => proveVendor(own[index] ?? new Map(), vendor, form))
  );
}

/** A file of a piece, with the lines of the whole file that were changed changed in it. */
function changedPiece(piece: Files, path: string, changed: Files): readonly [string, string][] {
  const [text = '', whole = '', now] = [piece.get(path), files.get(path), changed.get(path)];
  if (now === undefined) return [];
  if (now === whole) return [[path, text]];
  if (text === whole) return [[path, now]];
  if (now.startsWith(whole)) return [[path, text + now.slice(whole.length)]];
  let start = 0;
  while (whole[start] === now[start]) start += 1;
  let end = 0;
  const rest = Math.min(whole.length, now.length) - start;
  while (end < rest && whole.at(-1 - end) === now.at(-1 - end)) end += 1;
  const from = whole.lastIndexOf('\n', start - 1) + 1;
  const to = whole.indexOf('\n', whole.length - end);
  const [before, after] = [whole.slice(from, to), now.slice(from, now.length - whole.length + to)];
  return [[path, text.includes(before) ? text.replace(before, () => after) : text]];
}

test('output as it was rendered passes', () => {
  expect(problemsOfFiles(files)).toEqual([]);
  expect(proves(files)).toBe(true);
});

describe("a vendor's module", () => {
  test.each([
    ['a member of the enum', '"no_face"', '"no_fase"', /enum AcmeErrorCode/u],
    ['the name of a member', '  NoFace =', '  NoFase =', /enum AcmeErrorCode/u],
    ['a further member', '  SlowDown =', '  Extra = "extra",\n  SlowDown =', /enum AcmeErrorCode/u],
    ['a member without a value', '  SlowDown = "slow_down"', '  SlowDown', /enum AcmeErrorCode/u],
    ['a raw code', 'rawCode: "no_face" | "noface"', 'rawCode: "no_face"', /AcmeNoFaceError/u],
    [
      'the code of an interface',
      'code: AcmeErrorCode.NoFace;',
      'code: AcmeErrorCode.BadField;',
      /NoFaceError/u,
    ],
    ['a category', 'category: "INVALID_ARGUMENT";', 'category: "INTERNAL";', /AcmeNoFaceError/u],
    ['a retry advice', 'retry: "after-fix";', 'retry: "never";', /AcmeNoFaceError/u],
    [
      'a further field',
      '  readonly retry: "after-fix";',
      '  readonly retry: "after-fix";\n  readonly x: "y";',
      /NoFaceError/u,
    ],
    ['a method', '  readonly retry: "after-fix";', '  retry: "after-fix";\n  x(): string;', /./u],
    [
      'what an interface extends',
      'AcmeNoFaceError extends KnownErrorFields<"acme">',
      'AcmeNoFaceError extends KnownErrorFields<"bolt">',
      /NoFaceError/u,
    ],
    [
      'params',
      'readonly name: string; readonly state: string',
      'readonly name: string',
      /AcmeBadFieldError|MessageParams/u,
    ],
    ['the union', 'AcmeNoFaceError | AcmeBadFieldError', 'AcmeBadFieldError', /KnownAcmeError/u],
    [
      'the unknown errors',
      'UnrecognizedErrorFields<"acme">',
      'UnrecognizedErrorFields<"bolt">',
      /UnrecognizedAcmeError/u,
    ],
    [
      'the union of both',
      '= KnownAcmeError | UnrecognizedAcmeError',
      '= KnownAcmeError',
      /type AcmeError/u,
    ],
    [
      'the list of codes',
      /"no_face",\n\s+"bad_field",/u,
      '"bad_field", "no_face",',
      /ACME_ERROR_CODES/u,
    ],
    ['advice', /codes: \["no_face", "bad_field"\]/u, 'codes: ["no_face"]', /const KNOWN/u],
    ['an alias', '["noface", "no_face"]', '["noface", "bad_field"]', /const KNOWN/u],
    ['a family', 'prefix: "Auth"', 'prefix: "Aut"', /const PARSE/u],
    ['a template', '"field "', '"feld "', /const KNOWN/u],
    ['a path', '["error", "code"]', '["error", "kode"]', /const PARSE/u],
    ['a fact', 'description: "No face."', 'description: "A face."', /ACME_ERRORS/u],
    ['an escaped fact', '\\u003cnow>', '\\u003dnow>', /ACME_ERRORS/u],
    ['a status', '[400, 422]', '[400, 423]', /ACME_ERRORS/u],
    ['a fact that is missing', 'description: "No face.",', '', /ACME_ERRORS/u],
    [
      'a fact that stands twice',
      'description: "No face.",',
      'description: "x", description: "No face.",',
      /ACME_ERRORS|only data|ObjectLiteral/u,
    ],
    ['what a guard answers', 'return CODES.has(value);', 'return true;', /isAcmeErrorCode/u],
    ['the kind of code', 'codeType: "string"', 'codeType: "integer"', /const KNOWN/u],
  ])('%s is held against the spec', (_, from, to, problem) => {
    const problems = problemsOf('acme.ts', from, to);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.join('\n')).toMatch(problem);
  });

  test('codes that are swapped are found', () => {
    const text = (files.get('acme.ts') ?? '')
      .replace('NoFace = "no_face"', 'NoFace = "x"')
      .replace('BadField = "bad_field"', 'BadField = "no_face"')
      .replace('NoFace = "x"', 'NoFace = "bad_field"');
    const problems = problemsOfFiles(new Map([...files, ['acme.ts', text]]));
    expect(problems).toEqual(['acme.ts: enum AcmeErrorCode does not say what the spec says']);
  });

  test.each([
    ['an enum', 'BadFace = -7', 'BadFace = 7', /enum BoltErrorCode/u],
    ['a raw code', '-7 | "-7"', '7 | "-7"', /BoltBadFaceError/u],
    ['a range', '[100000, 100999]', '[100000, 100998]', /const PARSE/u],
    ['a sentinel', '1e21', '1e22', /const PARSE/u],
  ])('numbers are held against the spec: %s', (_, from, to, problem) => {
    const text = (files.get('bolt.ts') ?? '').replace(
      /rawCode: (-7)\s*\|\s*("-7")/u,
      'rawCode: $1 | $2',
    );
    const problems = problemsOfFiles(new Map([...files, ['bolt.ts', text.replace(from, to)]]));
    expect(text).toContain(from);
    expect(problems.join('\n')).toMatch(problem);
  });

  test.each([
    ['a statement', '\nalert(1);\n'],
    ['an assignment', '\nglobalThis.x = 1;\n'],
    ['a block', '\n{ }\n'],
    ['a condition', '\nif (1) { }\n'],
    ['a constant', '\nexport const x = "y";\n'],
    ['a call', '\nconst x = alert(1);\n'],
    ['a call that looks like data', '\nconst x = new Map(alert(1));\n'],
    ['a function', '\nexport function x() {}\n'],
    ['a function that calls', '\nexport function x() { return alert(1); }\n'],
    ['a class', '\nclass X {}\n'],
    ['an arrow', '\nconst x = () => 1;\n'],
    ['a template literal', '\nconst x = `y`;\n'],
    ['a sign before a text', '\nconst x = -"y";\n'],
    ['a sign of another kind', '\nconst x = +1;\n'],
    ['a key that is a number', '\nconst x = { 1: "y" };\n'],
    ['a key made of a number', '\nconst x = { [1]: "y" };\n'],
    ['a call of two values', '\nconst x = new Map([], 1);\n'],
    ['a function without a name', '\nexport default function () {}\n'],
    ['an export of a name', '\nexport { CODES };\n'],
    ['a regular expression', '\nconst x = /y/;\n'],
    ['a spread', '\nconst x = [...[1]];\n'],
    ['a getter', '\nconst x = { get y() { return 1; } };\n'],
    ['a method', '\nconst x = { y() {} };\n'],
    ['a computed key', '\nconst x = { [y]: 1 };\n'],
    ['a prototype', '\nconst x = { __proto__: 1 };\n'],
    ['a prototype in quotes', '\nconst x = { "__proto__": 1 };\n'],
    ['an import', '\nimport { x } from "node:fs";\n'],
    ['a default import', '\nimport x from "node:fs";\n'],
    ['an import for its effects', '\nimport "node:fs";\n'],
    ['an export from elsewhere', '\nexport * from "node:fs";\n'],
    ['a default export', '\nexport default 1;\n'],
    ['a namespace', '\nnamespace X { export const y = 1; }\n'],
    ['a declaration', '\ndeclare const x: string;\n'],
    ['a second enum', '\nexport enum X { Y = "z" }\n'],
    ['a decorator', '\n@x class X {}\n'],
    ['an interface', '\nexport interface X { y: "z" }\n'],
    ['a type', '\nexport type X = "y";\n'],
    ['an empty statement', '\n;\n'],
    ['broken syntax', '\nconst = ;\n'],
  ])('%s more is refused at the end, and %s is refused at the start', (_, statement) => {
    const text = files.get('acme.ts') ?? '';
    for (const changed of [text + statement, statement + text]) {
      expect(problemsOfFiles(new Map([...files, ['acme.ts', changed]]))).not.toEqual([]);
    }
  });

  test.each([
    ['a template literal', '"No face."', '`No face.`'],
    ['a call', '"No face."', 'alert(1)'],
    ['a concatenation', '"No face."', '"No " + "face."'],
    ['a name', '"No face."', 'CODES'],
    ['undefined', '"No face."', 'undefined'],
    ['null', '"No face."', 'null'],
  ])('%s in the place of a text is refused', (_, from, to) => {
    expect(problemsOf('acme.ts', `description: ${from}`, `description: ${to}`)).not.toEqual([]);
  });

  test.each([
    ['const enum', 'export enum', 'export const enum'],
    ['declare enum', 'export enum', 'export declare enum'],
    ['another import', './runtime/guard.js', './runtime/gard.js'],
    ['an import under another name', '{ isErrorOf }', '{ isErrorOf as isError }'],
    ['a function that is missing', /export function isAcmeErrorCode[^}]*\}\n/u, ''],
    ['a last function that is missing', /export function formatAcmeMessage[^]*$/u, ''],
    [
      'a function of another name',
      'export function isAcmeErrorCode',
      'export function isAcmeErrorKode',
    ],
    [
      'a function that is not exported',
      'export function isAcmeErrorCode',
      'function isAcmeErrorCode',
    ],
    ['a let', 'const CODES', 'let CODES'],
  ])('%s is refused', (_, from, to) => {
    expect(problemsOf('acme.ts', from, to)).not.toEqual([]);
  });

  jest.setTimeout(60_000);
});

test.each([
  ['acme.ts', 'acme.ts is missing'],
  ['reasons.ts', 'reasons.ts is missing'],
  ['index.ts', 'index.ts is missing'],
  ['testing.ts', 'testing.ts is missing'],
  ['explorer/index.html', 'explorer/index.html does not begin with its document type'],
])('%s may not be missing', (path, problem) => {
  const less = new Map(files);
  less.delete(path);
  expect(problemsOfFiles(less)).toContain(problem);
});

test('what only a package has is not asked of modules', () => {
  const modules = { ...model, form: { ...model.form, asPackage: false } };
  const less = new Map(files);
  less.delete('package.json');
  less.delete('explorer/index.html');
  expect(() => {
    verify(less, modules);
  }).not.toThrow();
  for (const { id } of model.vendors) less.delete(`docs/${id}.md`);
  expect(proves(less, modules)).toBe(true);
});

test('two vendors whose names meet are refused', () => {
  const [vendor] = model.vendors;
  const twice = {
    ...model,
    vendors: [...model.vendors, ...(vendor === undefined ? [] : [vendor])],
  };
  expect(() => {
    verify(files, twice);
  }).toThrow(/index\.ts would have two exports named AcmeError/u);
});

describe('what is wrong is said in words, with its place', () => {
  /** What verify says where a file ends with something more; lines count from its end. */
  function problemsAfter(path: string, more: string): readonly string[] {
    const text = files.get(path) ?? '';
    const end = text.split('\n').length - 1;
    return problemsOfFiles(new Map([...files, [path, text + more]])).map((problem) =>
      problem.replace(/:(\d+):/u, (_, line) => `:end + ${Number(line) - end}:`),
    );
  }

  test.each([
    ['acme.ts', 'const = ;\n', ['acme.ts:end + 1: Variable declaration expected.']],
    [
      'acme.ts',
      'if (1) { }\nalert(1);\n',
      [
        'acme.ts:end + 1: IfStatement is not allowed',
        'acme.ts:end + 2: ExpressionStatement is not allowed',
      ],
    ],
    [
      'acme.ts',
      'export type X = "y";\n',
      [
        'acme.ts: expected nothing, found type X',
        'index.ts exports X, which no module should have',
      ],
    ],
    ['acme.ts', '// <a>\n// \u202e\n', ['acme.ts:end + 2: an invisible character stands raw']],
    ['README.md', '\n\u202e <a>\n', ['README.md:end + 2: an invisible character stands raw']],
    ['testing.ts', 'f();\n', ['testing.ts: expected nothing, found ExpressionStatement']],
  ])('%s with %j at its end', (path, more, problems) => {
    expect(problemsAfter(path, more)).toEqual(problems);
  });

  test.each([
    [
      'acme.ts',
      /export function formatAcmeMessage[^]*$/u,
      '',
      [
        'acme.ts: expected function formatAcmeMessage, found nothing',
        'index.ts does not export formatAcmeMessage',
      ],
    ],
    [
      'reasons.ts',
      'OTHERWISE',
      'OTHER',
      [
        'reasons.ts: expected const OTHERWISE, found const OTHER',
        "reasons.ts: Error: Expected to find variable declaration named 'OTHERWISE'.",
      ],
    ],
    [
      'reasons.ts',
      'reason: "RATE_LIMITED"',
      'reason: "RATE_LIMITET"',
      ['reasons.ts: STATUS_ADVICE does not say what the specs say'],
    ],
    [
      'index.ts',
      'acme: AcmeError',
      'acme: BoltError',
      ['index.ts: VendorErrorMap does not say what the specs say'],
    ],
    [
      'index.ts',
      'acme: parseAcmeError',
      'acme: parseBoltError',
      ['index.ts: PARSERS does not say what the specs say'],
    ],
    [
      'index.ts',
      'acme: parseAcmeError',
      'acme: nobodys',
      [expect.stringMatching(/^index\.ts:\d+: Identifier where only data may stand$/u)],
    ],
    [
      'index.ts',
      'interface VendorErrorMap',
      'interface VendorErrorMop',
      [
        'index.ts does not export VendorErrorMap',
        'index.ts exports VendorErrorMop, which no module should have',
        'index.ts: expected interface VendorErrorMap, found interface VendorErrorMop',
        "index.ts: Error: Expected to find interface named 'VendorErrorMap'.",
      ],
    ],
    [
      'testing.ts',
      '["error", "code"]',
      '["error", "kode"]',
      ['testing.ts: ACME_WIRE does not say what the specs say'],
    ],
  ])('%s with other words for %s: %s', (path, from, to, problems) => {
    expect(problemsOf(path, from, to)).toEqual(problems);
  });

  test('all at once, one under the other', () => {
    expect(new VerifyError(['one', 'two']).message).toBe(
      'The output does not say what the specs say:\none\ntwo',
    );
  });
});

describe('the quick reader', () => {
  test.each([
    ['a file that nothing should make', 'other.ts', 'export const x = 1;\n'],
    ['a module of the core that the build did not know', 'runtime/x.ts', 'export const x = 1;\n'],
  ])('is not sure of %s', (_, path, text) => {
    expect(proves(new Map([...files, [path, text]]))).toBe(false);
  });

  test('is sure of a module of the core that the build knew', () => {
    const path = 'runtime/x.ts';
    const text = 'export const known = 1;\n';
    mockSettled[sha256(text)] = text;
    expect(proves(new Map([...files, [path, text]]))).toBe(true);
    expect(proves(new Map([...files, ['x.ts', text]]))).toBe(false);
  });

  test('does not take a fault of its own for doubt', () => {
    expect(() => proveVendor(files, undefined as never, model.form)).toThrow(TypeError);
    expect(() => proveShared(pieces[0] ?? files, undefined as never, [], model.form)).toThrow(
      TypeError,
    );
  });
});

describe('invisible characters', () => {
  test.each([
    ['a bidi control', '\u202e'],
    ['a zero-width space', '\u200b'],
    ['a control', '\u0007'],
    ['a line separator', '\u2028'],
    ['a lone surrogate', '\ud800'],
    ['a byte order mark', '\ufeff'],
    ['a tag', '\u{e0041}'],
  ])('%s is refused in every file, also in comments', (_, character) => {
    const changed = [...files].map(([path, text]): [string, string] => [
      path,
      `${text}${path.endsWith('.ts') ? `// ${character}` : character}`,
    ]);
    const problems = problemsOfFiles(new Map(changed)).join('\n');
    for (const path of files.keys()) {
      expect(problems).toMatch(
        new RegExp(`^${path}:\\d+: an invisible character stands raw`, 'mu'),
      );
    }
  });
});

describe('the index', () => {
  test.each([
    [
      'an export that is missing',
      'export * from "./acme.js";\n',
      '',
      /does not export isAcmeError/u,
    ],
    [
      'a fixed export that is missing',
      'export { isRetryable, retryDelay } from "./runtime/retry.js";\n',
      '',
      /isRetryable/u,
    ],
    [
      'an export too many',
      'export function isVendorError',
      'export const x = 1;\nexport function isVendorError',
      /exports x/u,
    ],
    ['a vendor that is not said right', 'name: "Acme Vision"', 'name: "Acme"', /VENDORS/u],
    ['a parser of another vendor', 'acme: parseAcmeError', 'acme: parseBoltError', /PARSERS/u],
    ['a guard of another vendor', 'acme: isAcmeError', 'acme: isBoltError', /GUARDS/u],
    ['a union of another vendor', 'acme: AcmeError', 'acme: BoltError', /VendorErrorMap/u],
    [
      'a statement too many',
      'export * from "./acme.js";',
      'alert(1);\nexport * from "./acme.js";',
      /index\.ts/u,
    ],
    [
      'a declaration too many',
      'export * from "./acme.js";',
      'const x = alert(1);\nexport * from "./acme.js";',
      /index\.ts/u,
    ],
    ['broken syntax', 'export * from "./acme.js";', 'export * from ;', /index\.ts:\d+/u],
  ])('%s is found', (_, from, to, problem) => {
    expect(problemsOf('index.ts', from, to).join('\n')).toMatch(problem);
  });

  test.each([
    ['a statement more', (text: string) => `${text}alert(1);\n`, /expected nothing, found Expr/u],
    [
      'a function without a name',
      (text: string) => `${text}export default function () {}\n`,
      /expected nothing, found function $/mu,
    ],
    [
      'a statement less',
      (text: string) => text.slice(0, text.lastIndexOf('/**')),
      /expected function isVendorError, found nothing/u,
    ],
  ])('that ends with %s is refused', (_, tamper, problem) => {
    const changed = new Map([...files, ['index.ts', tamper(files.get('index.ts') ?? '')]]);
    expect(problemsOfFiles(changed).join('\n')).toMatch(problem);
  });
});

describe('the explorer', () => {
  test.each([
    ['an element', '<main', '<img src="x"><main', /foreign element, img/u],
    ['a handler', '<main', '<main onclick="x"', /foreign attribute, onclick/u],
    ['a script', '</body>', '<script>alert(1)</script></body>', /policy without/u],
    ['no policy', / http-equiv="Content-Security-Policy"/u, '', /policy without/u],
    ['an anchor less', / id="\/acme\/no_face"/u, '', /one anchor per code/u],
    ['other data', '"no_face"', '"no_fase"', /data that do not say/u],
    ['no data', ' id="data"', '', /no data block/u],
    ['markup of another form', '<main', "<p class='x'><main", /markup of nobody's/u],
  ])('with %s is refused', (_, from, to, problem) => {
    expect(problemsOf('explorer/index.html', from, to).join('\n')).toMatch(problem);
  });
});

describe('the taxonomy', () => {
  test.each([
    [
      'a reason',
      'NO_FACE_DETECTED: "NO_FACE_DETECTED"',
      'NO_FACE_DETECTED: "NO_FASE"',
      /ErrorReason/u,
    ],
    ['a category', 'UNKNOWN: "UNKNOWN"', 'UNKNOWN: "INTERNAL"', /ErrorCategory/u],
    ['a status', /\[\s*429,/u, '[430,', /STATUS_ADVICE/u],
    ['a class', /\[\s*4,/u, '[3,', /STATUS_CLASS_ADVICE/u],
    ['the rest', 'reason: "UNSTATED"', 'reason: "SERVER_BUSY"', /OTHERWISE/u],
    [
      'a statement too many',
      'export const ErrorReason',
      'alert(1);\nexport const ErrorReason',
      /reasons\.ts/u,
    ],
    [
      'a declaration too many',
      'export const ErrorReason',
      'const x = alert(1);\nexport const ErrorReason',
      /reasons\.ts/u,
    ],
    ['a constant that is missing', 'OTHERWISE', 'OTHER', /OTHERWISE/u],
  ])('%s is held against the spec', (_, from, to, problem) => {
    const text = files.get('reasons.ts') ?? '';
    const at = from === 'reason: "UNSTATED"' ? text.lastIndexOf(from) : 0;
    const changed = text.slice(0, at) + text.slice(at).replace(from, to);
    expect(changed).not.toBe(text);
    const problems = problemsOfFiles(new Map([...files, ['reasons.ts', changed]]));
    expect(problems.join('\n')).toMatch(problem);
  });
});

describe('JSON', () => {
  test.each([
    ['catalog.json', '"no_face"', '"no_fase"'],
    ['catalog.json', '"code": -7', '"code": "-7"'],
    ['catalog.json', '{', '['],
    ['package.json', '"./acme"', '"./akme"'],
    ['package.json', '"sideEffects": false', '"sideEffects": true'],
  ])('%s: %s is held against the spec', (path, from, to) => {
    expect(problemsOf(path, from, to)).toEqual([`${path} does not say what the specs say`]);
  });

  test.each(['catalog.json', 'package.json'])('%s may not be missing', (path) => {
    const less = new Map(files);
    less.delete(path);
    expect(problemsOfFiles(less)).toEqual([`${path} does not say what the specs say`]);
  });
});

test('the message has the first problems', () => {
  const problems = Array.from({ length: 30 }, (_, index) => `problem ${index}.`);
  const { message } = new VerifyError(problems);
  expect(message).toContain('problem 19.');
  expect(message).not.toContain('problem 20.');
});
