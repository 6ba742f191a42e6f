import { explorerData } from '../../scripts/views/explorer-data.js';
import { codeSnippet } from '../../templates/explorer/snippet.js';
import { inOneModule, problemsOf, problemsOfSnippets } from './compile-snippets.js';
import { realModel } from './support.js';

const { vendors } = explorerData(realModel);

test('a snippet handles just its code', () => {
  const vidu = vendors.find(({ id }) => id === 'vidu');
  const error = vidu?.errors.find(({ code }) => code === 'FieldLacking');
  if (vidu === undefined || error === undefined) throw new Error('FieldLacking is gone.');
  expect(codeSnippet(vidu, error))
    .toBe(`import { parseViduError, ViduErrorCode } from 'vendor-errors/vidu';

const error = parseViduError(body, response);
if (error?.known && error.code === ViduErrorCode.FieldLacking) {
  console.warn(error.params?.fields);
  // Change the request, its input or the set-up; do not repeat it as it is.
  throw new Error(error.message);
}
`);
});

/** All codes are for `npm run test:long`; here one of each kind that the snippets tell apart. */
test('the snippets compile', () => {
  const kinds = new Set<string>();
  const sample = vendors.map((vendor) => ({
    ...vendor,
    errors: vendor.errors.filter(({ retry, params }) => {
      const kind = `${vendor.id} ${retry} ${String(params !== undefined)}`;
      return !kinds.has(kind) && kinds.add(kind);
    }),
  }));
  expect(kinds.size).toBeGreaterThan(vendors.length);
  expect(problemsOfSnippets(sample)).toEqual([]);
});

test('one that does not compile is found', () => {
  const wrong = inOneModule(["import { x } from 'vendor-errors';\n\nx;"]);
  expect(problemsOf(new Map([['/wrong.ts', wrong]]))).toHaveLength(1);
});
