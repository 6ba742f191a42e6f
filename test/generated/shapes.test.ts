import { build, keysOf, shapesWithCode, statusOf, valueAt } from './answers.js';
import { adviceOf, type AnyError, BY_ID, type CatalogShape, type Vendor, viaJson } from './vendors.js';

/** The message that a vendor sends for a code, placeholders filled, and what stands in them. */
function messageFor(vendor: Vendor, code: string | number): [string, object | undefined] {
  const names = vendor.byCode.get(code)?.params;
  if (names === undefined) return [`what went wrong with ${code}`, undefined];
  const params = Object.fromEntries(names.map((name) => [name, `a value, of ${name}`]));
  return [vendor.format(code, params), params];
}

/** What parse makes of every code of the vendor in the given shape, and what it should be. */
function parseAll(vendor: Vendor, shape: CatalogShape) {
  return vendor.catalog.errors.map((error) => {
    const { code } = error;
    const status = statusOf(error);
    const [text, params] = messageFor(vendor, code);
    const filling = { code, message: text, requestId: `req of ${code}`, status: 418 };
    const { body, headers, message, requestId, bodyStatus } = build(shape, filling);
    const expected = {
      vendor: vendor.id,
      known: true,
      code,
      rawCode: code,
      message,
      ...adviceOf(error),
      httpStatus: status,
      requestId,
      retryAfterMs: undefined,
      params: message === '' ? undefined : params,
      raw: body,
    };
    const parsed = vendor.parse(body, { status, headers });
    return { error, body, headers, bodyStatus, expected, parsed };
  });
}

const EVERY_SHAPE = BY_ID.flatMap(([id, vendor]) =>
  shapesWithCode(vendor).map((shape) => [id, shape.name, vendor, shape] as const),
);

describe.each(EVERY_SHAPE)('%s, %s', (_id, _shape, vendor, shape) => {
  const all = parseAll(vendor, shape);
  const errors = all.flatMap(({ parsed }): readonly AnyError[] => (parsed ? [parsed] : []));

  it('gives every code with all that the response and the catalog say', () => {
    expect(all.map(({ parsed }) => parsed)).toEqual(all.map(({ expected }) => expected));
  });

  it('gives errors that are frozen, with the body itself in raw', () => {
    const loose = all.filter(
      ({ parsed, body }) =>
        !Object.isFrozen(parsed) || !Object.isFrozen(parsed?.params) || parsed?.raw !== body,
    );
    expect(loose).toEqual([]);
  });

  it('gives errors that the guard knows, also after a trip through JSON', () => {
    expect(errors).toHaveLength(vendor.codes.length);
    expect(errors.filter((error) => !vendor.isError(error))).toEqual([]);
    expect(errors.filter((error) => !vendor.isError(viaJson(error)))).toEqual([]);
  });

  it('gives errors that the guard tells apart by code', () => {
    const wrong = errors.filter((error, at) => {
      const other = vendor.codes[(at + 1) % vendor.codes.length] as string;
      const code = error.code as string;
      return (
        !vendor.isError(error, code) ||
        !vendor.isError(error, other, code) ||
        vendor.isError(error, other) ||
        vendor.isError(viaJson(error), other) ||
        !vendor.isError(viaJson(error), code)
      );
    });
    expect(wrong).toEqual([]);
  });

  it('needs no status and no headers, and takes the status that the body repeats', () => {
    const parsed = all.map(({ body }) => vendor.parse(body));
    expect(parsed.map((error) => error?.code)).toEqual(all.map(({ error }) => error.code));
    expect(parsed.map((error) => error?.httpStatus)).toEqual(
      all.map(({ bodyStatus }) => bodyStatus),
    );
  });

  it('looks at own data only: the same body behind a prototype or accessors says nothing', () => {
    const [first] = all;
    const body = first?.body as Record<string, unknown>;
    const inherited: unknown = Object.create(body);
    const accessors = Object.defineProperties(
      {},
      Object.fromEntries(
        Object.keys(body).map((key) => [key, { get: () => body[key], enumerable: true }]),
      ),
    );
    expect([vendor.parse(inherited), vendor.parse(accessors)]).toEqual([undefined, undefined]);
  });
});

const EVERY_PLACE = BY_ID.flatMap(([id, vendor]) =>
  vendor.catalog.shapes.flatMap((shape) =>
    (['message', 'requestId'] as const).flatMap((field) =>
      [shape[field] ?? []]
        .flat()
        .slice(1)
        .map((path) => [id, shape.name, field, path, vendor, shape] as const),
    ),
  ),
);

describe('further places of a field', () => {
  it.each(EVERY_PLACE)('%s, %s, %s: %s', (_id, _name, field, path, vendor, shape) => {
    const [code] = vendor.codes;
    const only = { ...shape, [field]: path };
    const { body, headers } = build(only, {
      code: code ?? '',
      message: 'the message',
      requestId: 'the id',
      status: 400,
    });
    const parsed = vendor.parse(body, { headers });
    expect(parsed?.[field]).toBe(field === 'message' ? 'the message' : 'the id');
  });
});

describe('what the tests build', () => {
  it('reads paths as specs write them', () => {
    expect(keysOf('errors[0].code')).toEqual(['errors', 0, 'code']);
    expect(keysOf('$')).toEqual([]);
    expect(valueAt({ errors: [{ code: 1 }] }, 'errors[0].code')).toBe(1);
  });

  it('puts a code where each shape has it', () => {
    for (const [, , , shape] of EVERY_SHAPE) {
      const { body } = build(shape, { code: 7, message: 'm', requestId: 'r', status: 400 });
      expect(JSON.stringify(body)).toContain('7');
    }
  });
});
