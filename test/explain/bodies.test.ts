import fs from 'node:fs';
import { join } from 'node:path';

import { parseVendorError } from '../../generated/index.js';
import type { Catalog } from '../../scripts/catalog/catalog.js';
import { explain, type ExplainOptions } from '../../scripts/commands/explain.js';
import { codesWithin } from '../../scripts/explain/codes-within.js';
import { find } from '../../scripts/explain/find.js';
import { readInput } from '../../scripts/explain/input.js';
import { nearMisses, relatives } from '../../scripts/explain/nearest.js';
import { bodyReader, entryOf } from '../../scripts/explain/read-body.js';
import { LIMITS } from '../../scripts/spec/limits.js';
import { recordingTerminal } from '../support/recording-terminal.js';
import { temporaryFolder } from '../support/temporary-folder.js';

/** The parsers as they were generated, without being bundled first; the command itself is run in explain.test.ts. */
jest.mock('../../scripts/explain/read-body.js', () => ({
  ...jest.requireActual<object>('../../scripts/explain/read-body.js'),
  bodyReader: jest.fn(() => Promise.resolve(parseVendorError)),
}));

const OUT = join(__dirname, '..', '..', 'generated');

async function told(words: string, options: Partial<ExplainOptions> = {}): Promise<string> {
  const terminal = recordingTerminal('vendor-errors');
  await explain([words], { out: OUT, format: 'text', ...options }, terminal);
  return terminal.printed.join('\n');
}

afterEach(() => {
  jest.restoreAllMocks();
});

describe('a response body', () => {
  test('with a documented code says what it says and how long to wait', async () => {
    const text = await told('{"Response":{"Error":{"Code":"InternalError","Message":"no"}}}');
    expect(text).toMatch(/^InternalError: Tencent Cloud IAI/u);
    expect(text).toMatch(/said +no\n/u);
  });

  test('with another code is advised by its family or status', async () => {
    const text = await told('{"error_code":"FRS.9999","error_msg":"no"}', { status: '429' });
    expect(text).toMatch(/^FRS\.9999: not a documented code of Huawei Cloud FRS\n/u);
    expect(text).toMatch(/HTTP status +429\n/u);
  });

  test('in no known shape is searched for codes', async () => {
    expect(await told('{"wrapped":[{"why":"ERROR_NO_FACE_IN_FILE"}]}')).toMatch(
      /^ERROR_NO_FACE_IN_FILE: AILabTools\n/u,
    );
  });

  test('without a code is a failure by its status, of the vendor that is asked', async () => {
    const text = await told('{"hello":"world"}', { status: '500', vendor: 'vidu' });
    expect(text).toMatch(/^A failure of Vidu without a code\n/u);
  });

  test('that nobody sends is refused', async () => {
    await expect(told('{"hello":"world"}')).rejects.toThrow('This body is no failure');
  });
});

test('a bare status is explained, one that is no failure is not', async () => {
  expect(await told('429')).toMatch(/^HTTP 429 without a code that is known\n/u);
  expect(await told('nothing known', { status: '503' })).toMatch(/^HTTP 503/u);
  await expect(told('nothing known', { status: '200' })).rejects.toThrow('No vendor is known');
});

test('advice for a deprecated code says so, and a reason without a definition stands alone', async () => {
  const catalog = JSON.parse(fs.readFileSync(join(OUT, 'catalog.json'), 'utf8')) as Catalog;
  const vendors = catalog.vendors
    .filter(({ id }) => id === 'vidu')
    .map((vendor) => ({
      ...vendor,
      errors: vendor.errors.map((error, index) => ({
        ...error,
        deprecated: [{}, { since: '2026-01-01', replacement: 'B', note: 'Gone.' }][index % 2],
      })),
    }));
  const out = temporaryFolder({ 'catalog.json': JSON.stringify({ vendors }) });
  const [first, second] = vendors[0]?.errors ?? [];
  const plain = await told(String(first?.code), { out });
  expect(plain).toMatch(/deprecated +no longer sent$/mu);
  expect(plain).toMatch(/reason +\w+ \(\w+\)$/mu);
  expect(await told(String(second?.code), { out })).toMatch(
    /deprecated +not sent since 2026-01-01; expect B; Gone\.$/mu,
  );
});

test('waiting is told in seconds', async () => {
  jest.mocked(bodyReader).mockResolvedValueOnce((id) =>
    id === 'vidu'
      ? ({
          ...{ vendor: id, known: false, message: 'slow', retryAfterMs: 2500 },
          ...{ category: 'INTERNAL', reason: 'SERVER_FAULT', retry: 'backoff' },
        } as const)
      : undefined,
  );
  expect(await told('{"a":1}')).toMatch(/wait +2\.5 s\n/u);
});

describe('what could be a code in a body', () => {
  test('texts, and numbers that are called codes', () => {
    const body = { a: 'x', code: 5, errorCode: 6, n: 7, list: ['y', null, true, [{ code: 'z' }]] };
    expect([...codesWithin(body)].sort()).toEqual(['5', '6', 'x', 'y', 'z']);
  });

  test('a body of very many values is not read to its end', () => {
    const many = Array.from({ length: 300_000 }, (_, index) => String(index));
    expect(codesWithin(many).size).toBeLessThan(10_001);
  });
});

describe('what is read', () => {
  /** Pipes something in, a part at a time and not at once, or lets reading fail. */
  function pipe(content: Uint8Array | Error): void {
    let at = 0;
    let waits = 2;
    jest.spyOn(fs, 'readSync').mockImplementation((_, into) => {
      waits -= 1;
      if (waits >= 0) throw Object.assign(new Error('later'), { code: 'EAGAIN' });
      if (content instanceof Error) throw content;
      const target = into as Uint8Array;
      const part = content.subarray(at, at + target.length);
      target.set(part);
      at += part.length;
      return part.length;
    });
  }

  test('nothing, at a terminal', () => {
    const before = process.stdin.isTTY;
    process.stdin.isTTY = true;
    expect(() => readInput([])).toThrow('There is nothing to explain.');
    process.stdin.isTTY = before;
  });

  test.each<[string, unknown]>([
    ['{"a":1}', { body: { a: 1 } }],
    ['"FRS.0304"', { text: 'FRS.0304' }],
    ['null', { text: 'null' }],
    ['100001', { text: '100001' }],
    ['failed: {"a":1} x', { body: { a: 1 } }],
  ])('the standard input: %j', (text, input) => {
    pipe(Buffer.from(text));
    expect(readInput(['-'])).toEqual(input);
  });

  test.each<[string, Uint8Array | Error, string]>([
    ['empty', Buffer.from(' \n'), 'There is nothing to explain.'],
    ['too large', Buffer.alloc(LIMITS.file + 1, 32), 'has more than'],
    ['no UTF-8', Buffer.from([0xff]), 'is not valid UTF-8'],
    ['broken', Object.assign(new Error(), { code: 'EIO' }), "can't be read: EIO."],
  ])('a standard input that is %s is refused', (_, result, message) => {
    pipe(result);
    expect(() => readInput(['-'])).toThrow(message);
  });

  test('the end of a pipe may be a failure of its own', () => {
    pipe(Object.assign(new Error('end'), { code: 'EOF' }));
    expect(() => readInput(['-'])).toThrow('There is nothing to explain.');
  });

  test('a file, if there is one of the name', () => {
    const folder = temporaryFolder({ body: '{"a":1}' });
    expect(readInput([join(folder, 'body')])).toEqual({ body: { a: 1 } });
    expect(readInput([folder])).toEqual({ text: folder });
    expect(readInput(['x'.repeat(5000)])).toEqual({ text: 'x'.repeat(5000) });
  });
});

describe('what is near', () => {
  const vendor = { id: 'a', prefix: 'A', errors: [{ code: 5, name: 'Five' }] };
  const catalog = (parts: object): Catalog => ({ vendors: [{ ...vendor, ...parts }] }) as never;

  test('a vendor may have no families', () => {
    expect(relatives(catalog({ codeType: 'string' }), 'x')).toEqual([]);
    expect(relatives(catalog({ codeType: 'integer' }), '7')).toEqual([]);
  });

  test('the narrowest range wins; what is no range is passed over', () => {
    const families = ['1xx', '10x', 'odd'].map((codes) => ({ codes }));
    const found = relatives(catalog({ codeType: 'integer', families }), '105');
    expect(found.map(({ family }) => family.codes)).toEqual(['10x']);
  });

  test('long texts are no codes with a slip', () => {
    expect(nearMisses(catalog({}), 'fiv')).toEqual(['5 (a)']);
    expect(nearMisses(catalog({}), 'five'.repeat(100))).toEqual([]);
  });

  test('the nearest comes first', () => {
    const errors = ['abcdef', 'abcdxx'].map((code) => ({ code, name: code }));
    expect(nearMisses(catalog({ errors }), 'abcdxe')).toEqual(['abcdxx (a)', 'abcdef (a)']);
  });

  test('a message whose placeholders do not fit is only found word for word', () => {
    const errors = [{ code: 'a', name: 'A', message: 'no {x', params: ['x'] }];
    const odd = catalog({ errors, placeholders: '{*}' });
    expect(find(odd, 'no face')).toEqual([]);
    expect(find(odd, 'no {x')).toHaveLength(1);
  });
});

describe('the module that a package begins with', () => {
  test.each<[unknown, string]>([
    ['./index.ts', 'index.ts'],
    [{ types: './dist/index.d.ts', default: './dist/index.js' }, 'dist/index.js'],
    [{ import: { types: './a.d.ts', default: './a.js' } }, 'a.js'],
    [null, 'index.ts'],
    [{ types: './a.d.ts' }, 'index.ts'],
  ])('of %j', (target, file) => {
    const folder = temporaryFolder({
      'package.json': JSON.stringify({ exports: { '.': target } }),
    });
    expect(entryOf(folder)).toBe(join(folder, file));
  });
});

test('a package that can not be loaded is told', async () => {
  const { bodyReader: real } = jest.requireActual<{ bodyReader: typeof bodyReader }>(
    '../../scripts/explain/read-body.js',
  );
  await expect(real(temporaryFolder())).rejects.toThrow(/The package in .* can't be loaded/u);
});
