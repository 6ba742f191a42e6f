import { explorerData } from '../../scripts/views/explorer-data.js';
import { type Entry, entriesOf } from '../../templates/explorer/entries.js';
import { Finder } from '../../templates/explorer/finder.js';
import { compact } from '../../templates/explorer/words.js';
import { realModel } from './support.js';

const data = explorerData(realModel);
const entries = entriesOf(data);
const finder = new Finder(entries, data.vendors);

beforeAll(() => finder.index());

function first(query: string): Entry | undefined {
  return finder.find(query)[0];
}

test('nothing asked gives every code in its order', () => {
  expect(finder.find('  ')).toEqual(entries);
  expect(entries).toHaveLength(data.vendors.flatMap(({ errors }) => errors).length);
});

test('every code finds itself, in any spelling', () => {
  for (const { code } of entries) {
    expect(first(code)?.code).toBe(code);
    expect(compact(first(code.toLowerCase())?.code ?? '')).toBe(compact(code));
    expect(compact(first(code.replaceAll(/[._]/gu, ' '))?.code ?? '')).toBe(compact(code));
  }
});

test('every code finds itself in an answer, at the vendor that the answer is of', () => {
  for (const vendor of data.vendors) {
    const [place] = vendor.places.filter(({ before }) => before === undefined);
    for (const { code } of vendor.errors) {
      const body = (place?.path ?? []).reduceRight<unknown>(
        (inner, step) => (typeof step === 'number' ? [inner] : { [step]: inner }),
        code,
      );
      const found = first(JSON.stringify({ ...(body as object), request_id: 'a1' }));
      expect([found?.vendor.id, found?.error.code]).toEqual([vendor.id, code]);
    }
  }
});

test.each([
  ['FRS 304', 'FRS.0304'],
  ['frs0304', 'FRS.0304'],
  ['0304', 'FRS.0304'],
  ['NoFaceInPhoto', 'InvalidParameterValue.NoFaceInPhoto'],
  ['noface in photo', 'InvalidParameterValue.NoFaceInPhoto'],
  ['error not enough credits', 'ERROR_NOT_ENOUGH_CREDITS'],
  ['100001', '100001'],
  ['2026-11-21T02:00:11Z ERROR calling face api: FRS.0501 (req 77ab)', 'FRS.0501'],
  ['request failed {"error_code":"FRS.0304","error_msg":"x"}', 'FRS.0304'],
  ['{"error_code": "FRS.0304", "error_msg": "No face is det', 'FRS.0304'],
  ['[{"a":{"b":[{"c":"FRS.0304"}]}}]', 'FRS.0304'],
  ['{"err":"code FRS.0304 came back"}', 'FRS.0304'],
  ['{"code":100001,"message":"x"}', '100001'],
  ['{"code":"100001"}', '100001'],
  [
    '{"Response":{"Error":{"Code":"FailedOperation.ImageDecodeFailed","Message":"x"},"RequestId":"1"}}',
    'FailedOperation.ImageDecodeFailed',
  ],
  ['field is missing or empty: image', 'FieldLacking'],
])('%j gives %s first', (query, code) => {
  expect(first(query)?.code).toBe(code);
});

test('words mean reasons, typing errors forgiven', () => {
  const reasons = (query: string): (string | undefined)[] =>
    finder
      .find(query)
      .slice(0, 3)
      .map(({ error }) => error.reason);
  expect(new Set(reasons('no face'))).toEqual(new Set(['NO_FACE_DETECTED']));
  expect(reasons('no fase')[0]).toBe('NO_FACE_DETECTED');
  expect(reasons('huawei no face')[0]).toBe('NO_FACE_DETECTED');
  expect(first('huawei no face')?.vendor.id).toBe('huawei-frs');
  expect(reasons('credtis')[0]).toBe('INSUFFICIENT_BALANCE');
  expect(reasons('rate limit')[0]).toBe('RATE_LIMITED');
  expect(reasons('signatrue')[0]).toMatch(/^UNAUTHENTICATED$|SIGNATURE|INVALID_SIGNATURE/u);
});

test('an HTTP status gives the codes that are documented with it, before all others', () => {
  for (const query of ['413', 'HTTP 413', 'status 413']) {
    const count = entries.filter(({ error }) => error.httpStatuses.includes(413)).length;
    const found = finder.find(query);
    expect(count).toBeGreaterThan(0);
    expect(found.slice(0, count).every(({ error }) => error.httpStatuses.includes(413))).toBe(true);
  }
});

test('a message as it comes finds its code', () => {
  const texts = entries.map(({ summary, vendor }) => ({ summary, vendor: vendor.id }));
  const hits = texts.filter(({ summary, vendor }) => {
    const found = finder.find(`${vendor} ${summary}`)[0];
    return found?.vendor.id === vendor && found.summary === summary;
  });
  expect(hits.length / texts.length).toBeGreaterThan(0.97);
});

test('each code comes once, and nothing breaks the search', () => {
  for (const query of [
    'face',
    '{',
    '[',
    '{}',
    '{"a":',
    '"',
    '\\',
    '((((',
    '.*',
    '\u0000',
    'é',
    '人脸',
  ]) {
    const found = finder.find(query);
    expect(new Set(found).size).toBe(found.length);
  }
  expect(finder.find(`{"a":"${'x'.repeat(1_000_000)}"}`)).toBeDefined();
  expect(finder.find('face '.repeat(100_000)).length).toBeGreaterThan(0);
  expect(finder.find('[{"a":'.repeat(50_000))).toBeDefined();
});
