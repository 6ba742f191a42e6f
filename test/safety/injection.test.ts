import type { Files } from '../../scripts/output-files.js';
import type { VendorSpec } from '../../scripts/spec/language.js';
import { examine, outputOf, unsettled } from './examine.js';
import { ALARM } from './hostile-spec.js';
import { expectNothingForeign, REASONS } from './injection.js';

/** Ten thousand of them run in `npm run test:long`. */
it(
  'text in every position of a spec stays text',
  () => expectNothingForeign({ specs: 10, together: 10, closelyEvery: 1 }),
  120_000,
);

describe('the examination itself', () => {
  const vendors: readonly VendorSpec[] = [
    {
      id: 'acme',
      name: 'Acme',
      docs: 'https://acme.example/errors',
      read: '2026-11-21',
      codeType: 'string',
      success: { status: [200] },
      shapes: [{ name: 'answer', code: 'code' }],
      errors: [
        {
          code: 'no_face',
          name: 'NoFace',
          description: 'No face.',
          category: 'INVALID_ARGUMENT',
          reason: 'NO_FACE_DETECTED',
          retry: 'after-fix',
        },
      ],
    },
  ];
  let files: Files;

  beforeAll(async () => {
    files = await outputOf(REASONS, vendors);
  });

  /** The output with texts of the module replaced. */
  const tampered = (...changes: readonly (readonly [from: string, to: string])[]): Files => {
    let text = files.get('acme.ts') ?? '';
    for (const [from, to] of changes) {
      expect(text).toContain(from);
      text = text.replace(from, to);
    }
    return new Map([...files, ['acme.ts', text]]);
  };

  it('finds nothing in an output as it is', async () => {
    expect(examine(files, vendors)).toEqual([]);
    expect(await unsettled(files)).toEqual([]);
  });

  it('finds what runs, what is left behind, and what the spec does not say', () => {
    const changed = tampered(
      ['const CODES', `(globalThis as any).${ALARM}();\n(Array as any).x = 1;\nconst CODES`],
      ['NoFace = "no_face"', 'NoFace = "no_fase"'],
      ['description: "No face."', 'description: "A\u202e face."'],
    );
    expect(examine(changed, vendors)).toEqual([
      'acme.ts: a hidden character',
      'an import changed a global or a prototype',
      'spec text was run',
      'acme: the table says something else',
      'acme: other members',
    ]);
  });

  it.each([
    ['types that do not fit', 'return CODES.has(value)', 'return 1'],
    ['what is no syntax', 'export enum', 'export enun'],
  ])('finds %s', (_, from, to) => {
    const problems = examine(tampered([from, to]), vendors);
    expect(problems.join('\n')).toMatch(/^acme\.ts does not compile/u);
  });

  it('finds another layout', async () => {
    const changed = tampered(['export enum', 'export  enum']);
    const module = new Map([['acme.ts', changed.get('acme.ts') ?? '']]);
    expect(await unsettled(module)).toEqual(['acme.ts: a second format changes it']);
  });
});
