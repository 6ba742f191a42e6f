import type { Files } from '../../scripts/output-files.js';
import { acme, entry, item } from '../support/spec.js';
import type { Pieces } from '../support/whole-output.js';

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

/** Two invented vendors, by file name. */
export const SPECS = { 'acme.yaml': ACME, 'bolt.yaml': BOLT };

/** What to put in the place of what, and what the reader of the syntax tree says of it. */
export type Tampering = readonly [what: string, from: string | RegExp, to: string, problem: RegExp];

/** Ways to tamper with the output of the two, by file: both readers of it must refuse each. */
export const TAMPERINGS: Readonly<Record<string, readonly Tampering[]>> = {
  'acme.ts': [
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
    ['a vendor', 'vendor: "acme";', 'vendor: "bolt";', /AcmeNoFaceError|KNOWN/u],
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
      'AcmeNoFaceError extends KnownErrorFields',
      'AcmeNoFaceError extends ErrorTable',
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
    // In the place of a text.
    ['a template literal', 'description: "No face."', 'description: `No face.`', /./u],
    ['a call', 'description: "No face."', 'description: alert(1)', /./u],
    ['a concatenation', 'description: "No face."', 'description: "No " + "face."', /./u],
    ['a name', 'description: "No face."', 'description: CODES', /./u],
    ['undefined', 'description: "No face."', 'description: undefined', /./u],
    ['null', 'description: "No face."', 'description: null', /./u],
    ['const enum', 'export enum', 'export const enum', /./u],
    ['declare enum', 'export enum', 'export declare enum', /./u],
    ['another import', './runtime/guard.js', './runtime/gard.js', /./u],
    ['an import under another name', '{ isErrorOf }', '{ isErrorOf as isError }', /./u],
    ['a function that is missing', /export function isAcmeErrorCode[^}]*\}\n/u, '', /./u],
    ['a last function that is missing', /export function formatAcmeMessage[^]*$/u, '', /./u],
    [
      'a function of another name',
      'export function isAcmeErrorCode',
      'export function isAcmeErrorKode',
      /./u,
    ],
    [
      'a function that is not exported',
      'export function isAcmeErrorCode',
      'function isAcmeErrorCode',
      /./u,
    ],
    ['a let', 'const CODES', 'let CODES', /./u],
    // In the function that reads answers.
    ['where it looks', 'own(v1, "code")', 'own(v1, "kode")', /function readUsual/u],
    ['in what it looks', 'own(v1, "code")', 'own(body, "code")', /function readUsual/u],
    ['what it takes for a success', 'status === 200', 'status === 201', /function readUsual/u],
    ['what it answers', 'return null;', 'return undefined;', /function readUsual/u],
    ['a statement less', /  const message = [^]*?;\n/u, '', /function readUsual/u],
    ['a statement more', '  return null;', '  alert(1);\n  return null;', /function readUsual/u],
    ['a word in a text', 'own(body, "error")', 'own(body, error)', /function readUsual/u],
    ['a text for a word', 'own(body, "error")', 'own("body", "error")', /function readUsual/u],
    ['a reader that is exported', 'function readUsual', 'export function readUsual', /readUsual/u],
    ['a reader that waits', 'function readUsual', 'async function readUsual', /readUsual/u],
    ['a reader without an end', /  return null;\n\}/u, '  return null;', /./u],
  ],
  'bolt.ts': [
    ['an enum', 'BadFace = -7', 'BadFace = 7', /enum BoltErrorCode/u],
    ['a raw code', /rawCode: -7\s*\|\s*"-7"/u, 'rawCode: 7 | "-7"', /BoltBadFaceError/u],
    ['a range', '[100000, 100999]', '[100000, 100998]', /const PARSE/u],
    ['a sentinel', '1e21', '1e22', /const PARSE/u],
    ['a number below zero', 'v1 === -1.5', 'v1 === 1.5', /function readUsual/u],
  ],
  'index.ts': [
    [
      'an export that is missing',
      'export * from "./acme.js";\n',
      '',
      /does not export all of acme\.ts/u,
    ],
    ...[
      ['only the types', 'export type * from "./acme.js"'],
      ['nothing', 'export {} from "./acme.js"'],
      ['one name', 'export { isAcmeError } from "./acme.js"'],
      ['a namespace', 'export * as acme from "./acme.js"'],
    ].map(([what = '', to = '']): Tampering => [
      `${what} of a module passed on`,
      'export * from "./acme.js"',
      to,
      /does not export all of acme\.ts/u,
    ]),
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
    ['everything from elsewhere', /$/u, 'export * from "node:fs";\n', /found export node:fs/u],
    ['one vendor twice', 'export * from "./acme.js"', 'export * from "./bolt.js"', /not export/u],
    ['a statement more', /$/u, 'alert(1);\n', /expected nothing, found Expr/u],
    [
      'a function without a name',
      /$/u,
      'export default function () {}\n',
      /expected nothing, found function $/mu,
    ],
    [
      'a last statement less',
      /\/\*\*(?:(?!\/\*\*)[^])*$/u,
      '',
      /expected function isVendorError, found nothing/u,
    ],
  ],
  'explorer/index.html': [
    ['no document type', '<!doctype html>\n', '', /begin with its document type/u],
    ['an element', '<main', '<img src="x"><main', /foreign element, img/u],
    ['a handler', '<main', '<main onclick="x"', /foreign attribute, onclick/u],
    ['a script', '</body>', '<script>alert(1)</script></body>', /policy without/u],
    ['no policy', / http-equiv="Content-Security-Policy"/u, '', /policy without/u],
    ['an anchor less', / id="\/acme\/no_face"/u, '', /one anchor per code/u],
    ['other data', '"no_face"', '"no_fase"', /data that do not say/u],
    ['no data', ' id="data"', '', /no data block/u],
    ['markup of another form', '<main', "<p class='x'><main", /markup of nobody's/u],
  ],
  'reasons.ts': [
    [
      'a reason',
      'NO_FACE_DETECTED: "NO_FACE_DETECTED"',
      'NO_FACE_DETECTED: "NO_FASE"',
      /ErrorReason/u,
    ],
    ['a category', 'UNKNOWN: "UNKNOWN"', 'UNKNOWN: "INTERNAL"', /ErrorCategory/u],
    ['a status', /\[\s*429,/u, '[430,', /STATUS_ADVICE/u],
    ['a class', /\[\s*4,/u, '[3,', /STATUS_CLASS_ADVICE/u],
    ['the rest', /reason: "UNSTATED"(?![^]*"UNSTATED")/u, 'reason: "SERVER_BUSY"', /OTHERWISE/u],
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
  ],
  'catalog.json': [
    ['a code', '"no_face"', '"no_fase"', /^catalog\.json does not say what the specs say$/u],
    [
      'the kind of a code',
      '"code": -7',
      '"code": "-7"',
      /^catalog\.json does not say what the specs say$/u,
    ],
    ['a bracket', '{', '[', /^catalog\.json does not say what the specs say$/u],
  ],
  'package.json': [
    ['an address', '"./acme"', '"./akme"', /^package\.json does not say what the specs say$/u],
    [
      'a flag',
      '"sideEffects": false',
      '"sideEffects": true',
      /^package\.json does not say what the specs say$/u,
    ],
  ],
};

/** Statements that a vendor's module may not have. */
export const STATEMENTS: readonly (readonly [what: string, statement: string])[] = [
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
];

/** Characters that may stand raw in no file. */
export const HIDDEN: readonly (readonly [what: string, character: string])[] = [
  ['a bidi control', '\u202e'],
  ['a zero-width space', '\u200b'],
  ['a control', '\u0007'],
  ['a line separator', '\u2028'],
  ['a lone surrogate', '\ud800'],
  ['a byte order mark', '\ufeff'],
  ['a tag', '\u{e0041}'],
];

/** A text that was tampered with. */
export function tampered(text: string, from: string | RegExp, to: string): string {
  const changed = text.replace(from, () => to);
  if (changed === text) throw new Error(`There is no ${String(from)} to tamper with.`);
  return changed;
}

/** The pieces of an output of which files were changed; those that it did not have are taken for shared ones. */
export function tamperedPieces(pieces: Pieces, files: Files, changed: Files): Pieces {
  const [shared, ...own] = pieces.map(
    (piece) =>
      new Map([...piece].flatMap(([path, text]) => tamperedPiece(text, path, files, changed))),
  );
  const more = [...changed].filter(([path]) => !files.has(path));
  return [new Map([...(shared ?? []), ...more]), ...own];
}

/** A file of a piece, with the lines of the whole file that were changed changed in it. */
function tamperedPiece(
  text: string,
  path: string,
  files: Files,
  changed: Files,
): readonly [string, string][] {
  const [whole = '', now] = [files.get(path), changed.get(path)];
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
