import { isRetryable, isVendorError } from '../../generated/index.js';
import { build, plainAnswer } from '../generated/answers.js';
import { BY_ID, type Code, type Vendor, viaJson } from '../generated/vendors.js';
import { WIRE_KEYS } from './hostile.js';

/** Keys of our own data, and of property descriptors. */
const INNER_KEYS = [
  'absent',
  'advice',
  'aliases',
  'before',
  'billing',
  'deprecated',
  'description',
  'failed',
  'families',
  'fields',
  'get',
  'header',
  'in',
  'path',
  'prefix',
  'range',
  'remedy',
  'requires',
  'retryAfter',
  'sentinel',
  'shapes',
  'success',
  'templates',
  'texts',
  'value',
  'wire',
] as const;

const PROTOTYPE = Object.prototype as unknown as Record<string, unknown>;

/** Runs with `Object.prototype[key]` set. Nothing of jest may run meanwhile. */
function polluted<T>(key: string, value: unknown, run: () => T): T {
  const before = Object.getOwnPropertyDescriptor(PROTOTYPE, key);
  PROTOTYPE[key] = value;
  try {
    return run();
  } finally {
    if (before === undefined) Reflect.deleteProperty(PROTOTYPE, key);
    else Object.defineProperty(PROTOTYPE, key, before);
  }
}

/** A bit of everything that a vendor's module does; what it says is the same whatever the world is like. */
function battery(vendor: Vendor): () => string {
  const [code = ''] = vendor.codes;
  const built = vendor.catalog.shapes.map((shape) =>
    build(shape, { code, message: 'm', requestId: 'r', status: 400 }),
  );
  const unknown = plainAnswer(vendor, vendor.catalog.codeType === 'integer' ? 429_123 : 'Un.Known');
  const accessor = Object.defineProperty({}, 'code', { get: () => code });
  const bodies: readonly unknown[] = [
    {},
    [],
    undefined,
    'text',
    { message: 'hello' },
    accessor,
    unknown.body,
    ...built.map(({ body }) => body),
    { response: { status: 400, data: built[0]?.body } },
  ];
  const responses = [undefined, {}, { status: 503, headers: { a: 'b' } }];
  const known = vendor.parse(plainAnswer(vendor, code).body);
  const errors: readonly unknown[] = [known, viaJson(known), { vendor: vendor.id }, {}, accessor];
  const templated = vendor.catalog.errors.flatMap(({ code, params }) => (params ? [code] : []));
  const formatted = [...templated, ...vendor.codes.slice(0, 2), 'nope'];
  return () => {
    const parsed = bodies.map((body) =>
      responses.map((response) => {
        const error = vendor.parse(body, response);
        return error && [...Object.entries(error).slice(0, -1), Object.isFrozen(error)];
      }),
    );
    const guarded = errors.map((error) => [
      vendor.isError(error),
      vendor.isError(error, code),
      isVendorError(error),
      isRetryable(error),
      vendor.isCode(error),
    ]);
    const messages = formatted.map((each: Code) => {
      try {
        return vendor.format(each, { fields: 'x' });
      } catch (error) {
        return String(error);
      }
    });
    return JSON.stringify([parsed, guarded, messages]);
  };
}

describe.each(BY_ID)('a polluted Object.prototype and %s', (_, vendor) => {
  const run = battery(vendor);
  const clean = run();
  const [code = ''] = vendor.codes;
  const { body } = plainAnswer(vendor, code);
  const values = (key: string): readonly unknown[] => [
    code,
    (body as Readonly<Record<string, unknown>>)[key] ?? { Error: { Code: code } },
    400,
    [['code']],
    { path: ['message'], in: ['hello', 'm'] },
    () => code,
  ];

  it.each([...WIRE_KEYS, ...INNER_KEYS])('with the key %s change nothing', (key) => {
    const said = values(key).map((value) => polluted(key, value, run));
    expect(said.filter((answer) => answer !== clean)).toEqual([]);
  });
});

describe('a prototype that was polluted beforehand', () => {
  const pollution = {
    code: 100001,
    reason: 'NoFaceDetected',
    error_code: 'FRS.0501',
    Response: { Error: { Code: 'InternalError' } },
    state: 'failed',
    status: 500,
    message: 'polluted',
  };

  function cleanUp(): void {
    for (const key of Object.keys(pollution)) Reflect.deleteProperty(PROTOTYPE, key);
  }

  afterEach(cleanUp);

  it('changes nothing in modules that are loaded after it', async () => {
    jest.resetModules();
    for (const [key, value] of Object.entries(pollution)) {
      // Not enumerable, since the loader of jest itself goes through all keys.
      Object.defineProperty(PROTOTYPE, key, { value, configurable: true, writable: true });
    }
    const fresh = await import('../../generated/index.js');
    const parsers = [
      fresh.parseAilabtoolsError,
      fresh.parseHuaweiFrsError,
      fresh.parseKeevxError,
      fresh.parseTencentIaiError,
      fresh.parseViduError,
    ];
    const parsed = parsers.map((parse) => [parse({}), parse({ ok: true }, {}), parse([])]);
    const known = fresh.parseKeevxError({ code: 530002, msg: 'Server is busy' });
    const text = fresh.formatAilabtoolsMessage(fresh.AilabtoolsErrorCode.ErrorInvalidUrl);
    cleanUp();
    expect(parsed.flat().filter((error) => error !== undefined)).toEqual([]);
    expect(known).toMatchObject({ code: 530002, message: 'Server is busy', httpStatus: undefined });
    expect(text).toBe('Invalid URL.');
  });
});
