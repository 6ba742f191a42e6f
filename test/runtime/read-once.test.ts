import { parseVendorError } from '../../generated/index.js';
import { build, plainAnswer } from '../generated/answers.js';
import { BY_ID, omit, VENDORS } from '../generated/vendors.js';
import fc from '../support/fast-check.js';
import { likeABody, type Watch, watched, WIRE_KEYS } from './hostile.js';

function watch(): Watch {
  return { traps: new Map(), reads: new Map() };
}

/** Everything that was looked at more than once, or in another way than by its descriptor. */
function indiscretions({ traps, reads }: Watch): readonly string[] {
  const again = [...reads].filter(([, count]) => count > 1).map(([place]) => `${place} again`);
  return [...traps.keys(), ...again];
}

describe.each(BY_ID)('parse of %s', (_, vendor) => {
  it.each(vendor.catalog.shapes.map((shape) => [shape.name, shape] as const))(
    'reads each property of a body at most once: %s',
    (_name, shape) => {
      const [code = ''] = vendor.codes;
      const filling = { code, message: 'm', requestId: 'r', status: 400 };
      const { body, headers } = build(shape, filling);
      const seen = watch();
      const parsed = vendor.parse(watched(body, seen), { headers });
      expect(parsed).toBeDefined();
      expect(indiscretions(seen)).toEqual([]);
      expect(omit(parsed ?? {}, 'raw')).toEqual(omit(vendor.parse(body, { headers }) ?? {}, 'raw'));
    },
  );

  it('reads each property of what was thrown at most once', () => {
    const [code = ''] = vendor.codes;
    const { body, headers } = plainAnswer(vendor, code);
    const seen = watch();
    const response = { status: 400, data: body, headers };
    const thrown = { code: 'ERR_BAD_REQUEST', message: 'm', response };
    expect(vendor.parse(watched(thrown, seen))).toMatchObject({ code });
    // A record of headers is searched for a name in any case; nothing else is listed.
    seen.traps.delete('ownKeys');
    seen.traps.delete('get');
    expect(indiscretions(seen)).toEqual([]);
  });

  it('asks for each header at most once', () => {
    const asked: string[] = [];
    const headers = {
      get: (name: string) => {
        asked.push(name);
        return null;
      },
    };
    vendor.parse({ odd: true }, { status: 500, headers });
    vendor.catalog.shapes.forEach((shape) => {
      asked.length = 0;
      const body = build(shape, { code: '1', message: 'm', requestId: 'r', status: 400 });
      vendor.parse(body.body, { status: 500, headers });
      expect(asked).toEqual([...new Set(asked)]);
    });
  });

  it('asks the response once for its status and once for its headers', () => {
    const asked: string[] = [];
    const response = {
      get status() {
        asked.push('status');
        return 500 + asked.length;
      },
      get headers() {
        asked.push('headers');
        return {};
      },
    };
    expect(vendor.parse({}, response)?.httpStatus).toBe(501);
    expect(asked).toEqual(['status', 'headers']);
  });
});

describe('any body', () => {
  it('has each of its properties read at most once', () => {
    fc.assert(
      fc.property(likeABody, fc.constantFrom(undefined, 200, 400, 503), (body, status) => {
        for (const { id } of VENDORS) {
          const seen = watch();
          parseVendorError(id, watched(body, seen), { status });
          seen.traps.delete('ownKeys');
          expect(seen.traps.get('has')).toBeUndefined();
          expect([...seen.reads].filter(([, count]) => count > 1)).toEqual([]);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('has each of them read at most once where one object is at several places', () => {
    const filling = fc.dictionary(
      fc.constantFrom(...WIRE_KEYS),
      fc.oneof(fc.nat(2), fc.constantFrom('ERROR_INVALID_URL', 'FAILED', 100001, null)),
      { minKeys: 12 },
    );
    fc.assert(
      fc.property(filling, filling, filling, (...fillings) => {
        const nodes = fillings.map((): Record<string, unknown> => ({}));
        fillings.forEach((fields, index) => {
          for (const [key, value] of Object.entries(fields)) {
            const node = typeof value === 'number' ? nodes[value] : undefined;
            Object.assign(nodes[index] ?? {}, { [key]: node ?? value });
          }
        });
        for (const { id } of VENDORS) {
          const seen = watch();
          parseVendorError(id, watched(nodes[0], seen), { status: 400 });
          expect([...seen.reads].filter(([, count]) => count > 1)).toEqual([]);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('that changes with every look is seen in one way', () => {
    for (const { id, codes } of VENDORS) {
      const [first = '', second = ''] = codes;
      let looks = 0;
      const handler: ProxyHandler<object> = {
        getOwnPropertyDescriptor: (_, key) => {
          looks += 1;
          const value =
            key === 'Response' || key === 'Error' || key === 'error_detail'
              ? new Proxy({}, handler)
              : looks % 2 === 0
                ? first
                : second;
          return { value, configurable: true, enumerable: true, writable: true };
        },
      };
      const parsed = parseVendorError(id, new Proxy({}, handler));
      if (parsed?.known !== true) continue;
      expect(parsed.code).toBe(parsed.rawCode);
    }
  });
});
