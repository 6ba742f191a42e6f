import { Project } from 'ts-morph';

import type { Files } from '../../scripts/output-files.js';
import { exportsOf, type Model } from '../../scripts/stages/model.js';
import { IN_MEMORY, VerifyError, verifyShared, verifyVendor } from '../../scripts/stages/verify.js';
import { build } from '../support/build.js';
import { sources } from '../support/check.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { type Pieces, verifyPieces } from '../support/whole-output.js';
import { HIDDEN, SPECS, STATEMENTS, tampered, tamperedPieces, TAMPERINGS } from './tampering.js';

let files: Files;
let model: Model;
let pieces: Pieces;

beforeAll(async () => {
  ({ files, model, pieces } = await build(sources(SPECS)));
});

/** What verify says of the output with a text of a file replaced. */
function problemsOf(path: string, from: string | RegExp, to: string): readonly string[] {
  const changed = tampered(files.get(path) ?? '', from, to);
  return problemsOfFiles(new Map([...files, [path, changed]]));
}

/** What verify says of an output: of those of its pieces that were changed. */
function problemsOfFiles(changed: Files, { taxonomy, vendors, form } = model): readonly string[] {
  const [shared, ...own] = tamperedPieces(pieces, files, changed);
  const names = vendors.flatMap(exportsOf);
  const problems = [
    ...problemsIn(() => {
      if (!isSame(shared, pieces[0])) verifyShared(shared, { taxonomy, vendors, form }, names);
    }),
    ...vendors.flatMap((vendor, index) =>
      problemsIn(() => {
        const piece = own[index] ?? new Map<string, string>();
        if (!isSame(piece, pieces[index + 1])) verifyVendor(piece, vendor, form);
      }),
    ),
  ];
  return [...new Set(problems)];
}

function isSame(one: Files, other: Files | undefined): boolean {
  return JSON.stringify([...one]) === JSON.stringify([...(other ?? [])]);
}

function problemsIn(verify: () => void): readonly string[] {
  try {
    verify();
    return [];
  } catch (error) {
    if (!(error instanceof VerifyError)) throw error;
    return error.problems;
  }
}

test('output as it was rendered passes', () => {
  expect(() => {
    verifyPieces(pieces, model);
  }).not.toThrow();
});

describe.each(Object.entries(TAMPERINGS))('%s is held against the specs', (path, tamperings) => {
  test.each(tamperings)('%s', (_, from, to, problem) => {
    expect(problemsOf(path, from, to).join('\n')).toMatch(problem);
  });
});

test('codes that are swapped are found', () => {
  const text = (files.get('acme.ts') ?? '')
    .replace('NoFace = "no_face"', 'NoFace = "x"')
    .replace('BadField = "bad_field"', 'BadField = "no_face"')
    .replace('NoFace = "x"', 'NoFace = "bad_field"');
  const problems = problemsOfFiles(new Map([...files, ['acme.ts', text]]));
  expect(problems).toEqual(['acme.ts: enum AcmeErrorCode does not say what the spec says']);
});

test.each(STATEMENTS)('%s more is refused, be it at the end or at the start', (_, statement) => {
  const text = files.get('acme.ts') ?? '';
  for (const changed of [text + statement, statement + text]) {
    expect(problemsOfFiles(new Map([...files, ['acme.ts', changed]]))).not.toEqual([]);
  }
});

test.each([
  ['acme.ts', 'acme.ts is missing'],
  ['reasons.ts', 'reasons.ts is missing'],
  ['index.ts', 'index.ts is missing'],
  ['testing.ts', 'testing.ts is missing'],
  ['explorer/index.html', 'explorer/index.html is missing'],
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
  expect(problemsOfFiles(less, modules)).toEqual([]);
});

test('nothing but the output is read: no types of the language, and nothing on the disk', () => {
  const folder = temporaryFolder({ 'a.ts': 'export const fromDisk = 1;\n' });
  const [shared] = pieces;
  const more = `export * from "${folder}/a.js";\n`;
  const changed = new Map([...shared, ['index.ts', `${shared.get('index.ts') ?? ''}${more}`]]);
  const project = new Project(IN_MEMORY);
  const names = model.vendors.flatMap(exportsOf);
  expect(
    problemsIn(() => {
      verifyShared(changed, model, names, project);
    }),
  ).toEqual([`index.ts: expected nothing, found export ${folder}/a.js`]);
  const read = project.getProgram().compilerObject.getSourceFiles();
  expect(read.map(({ fileName }) => fileName.slice(1)).sort()).toEqual(
    [...shared.keys()].filter((path) => path.endsWith('.ts')).sort(),
  );
});

test('two vendors whose names meet are refused', () => {
  const names = model.vendors.flatMap(exportsOf);
  expect(() => {
    verifyShared(pieces[0], model, [...names, 'AcmeError', 'ErrorReason']);
  }).toThrow(
    'The output does not say what the specs say:\n' +
      'index.ts would have two exports named AcmeError\n' +
      'index.ts would have two exports named ErrorReason',
  );
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
      ['acme.ts: expected nothing, found type X', 'acme.ts exports X, which it should not'],
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
        'acme.ts does not export formatAcmeMessage',
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
        'index.ts exports VendorErrorMop, which it should not',
        'index.ts: expected interface VendorErrorMap, found interface VendorErrorMop',
        "index.ts: Error: Expected to find interface named 'VendorErrorMap'.",
      ],
    ],
    [
      'testing.ts',
      '["error", "code"]',
      '["error", "kode"]',
      // The parts of both have this line.
      ['ACME', 'BOLT'].map((id) => `testing.ts: ${id}_WIRE does not say what the specs say`),
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

test.each(HIDDEN)('%s is refused in every file, also in comments', (_, character) => {
  const changed = [...files].map(([path, text]): [string, string] => [
    path,
    `${text}${path.endsWith('.ts') ? `// ${character}` : character}`,
  ]);
  const problems = problemsOfFiles(new Map(changed)).join('\n');
  for (const path of files.keys()) {
    expect(problems).toMatch(new RegExp(`^${path}:\\d+: an invisible character stands raw`, 'mu'));
  }
});

test.each(['catalog.json', 'package.json'])('%s may not be missing', (path) => {
  const less = new Map(files);
  less.delete(path);
  expect(problemsOfFiles(less)).toEqual([`${path} does not say what the specs say`]);
});

test('the message has the first problems', () => {
  const problems = Array.from({ length: 30 }, (_, index) => `problem ${index}.`);
  const { message } = new VerifyError(problems);
  expect(message).toContain('problem 19.');
  expect(message).not.toContain('problem 20.');
});
