import fc from '../support/fast-check.js';
import { plainAnswer } from './answers.js';
import { BY_ID, type Code, omit, type Vendor, VENDORS } from './vendors.js';

const TEMPLATED = VENDORS.flatMap((vendor) =>
  vendor.catalog.errors.flatMap(({ code, message, params }) =>
    message === undefined || params === undefined
      ? []
      : [[vendor.id, code, vendor, message, params] as const],
  ),
);

/** How a placeholder of a vendor with a name looks. */
function placeholder({ catalog }: Vendor, name: string): string {
  return (catalog.placeholders ?? '').replace('*', () => name);
}

function paramsOf(vendor: Vendor, code: Code, message: string) {
  return vendor.parse(plainAnswer(vendor, code, message).body)?.params;
}

describe('templated messages', () => {
  it('are those four of Vidu, of the five vendors', () => {
    expect(TEMPLATED.map(([id, code]) => `${id} ${code}`)).toEqual(
      expect.arrayContaining([
        'vidu FieldLacking',
        'vidu FieldUnwanted',
        'vidu FieldItemCountOutOfRange',
        'vidu FieldInvalid',
      ]),
    );
  });
});

describe.each(TEMPLATED)('the message of %s %s', (_, code, vendor, message, names) => {
  /** The texts between the placeholders, read here in another way than the generator does. */
  const texts = names.reduce<readonly string[]>(
    (before, name) => before.flatMap((text) => text.split(placeholder(vendor, name))),
    [message],
  );
  const values = fc.tuple(...names.map(() => fc.string({ unit: 'grapheme', maxLength: 30 })));
  const named = values.map((all) => Object.fromEntries(names.map((name, at) => [name, all[at]])));

  it('is filled in as documented', () => {
    fc.assert(
      fc.property(named, (params) => {
        const filled = names.map((name, at) => String(params[name]) + (texts[at + 1] ?? ''));
        const expected = [texts[0], ...filled].join('');
        expect(vendor.format(code, params)).toBe(expected);
      }),
    );
  });

  it('gives the params back', () => {
    fc.assert(
      fc.property(named, (params) => {
        const holdsSeparator = names.some((name) =>
          texts.some((text) => text !== '' && String(params[name]).includes(text)),
        );
        fc.pre(!holdsSeparator);
        expect(paramsOf(vendor, code, vendor.format(code, params))).toEqual(params);
      }),
    );
  });

  it('gives frozen params', () => {
    const params = Object.fromEntries(names.map((name) => [name, 'x']));
    expect(Object.isFrozen(paramsOf(vendor, code, vendor.format(code, params)))).toBe(true);
  });

  it('gives none where it was made otherwise', () => {
    const [first = ''] = texts;
    for (const other of ['', 'something else', first.slice(1), `x${first}`, first.toUpperCase()]) {
      expect(paramsOf(vendor, code, other)).toBeUndefined();
    }
  });

  it('needs every param, a string of its own', () => {
    const params = Object.fromEntries(names.map((name) => [name, 'x']));
    const [name = ''] = names;
    for (const wrong of [1, null, undefined, Object('x') as object, ['x'], () => 'x']) {
      expect(() => vendor.format(code, { ...params, [name]: wrong })).toThrow(TypeError);
    }
    expect(() => vendor.format(code, omit(params, name))).toThrow(`"${name}"`);
    expect(() => vendor.format(code)).toThrow(TypeError);
    expect(() => vendor.format(code, Object.create(params) as object)).toThrow(TypeError);
  });

  it('is parsed with a megabyte in a placeholder', () => {
    for (const filler of ['x'.repeat(1_000_000), message.repeat(30_000), texts.join('').repeat(30_000)]) {
      const params = Object.fromEntries(names.map((name) => [name, 'x']));
      const [name = ''] = names.slice(-1);
      const text = vendor.format(code, { ...params, [name]: filler });
      expect(paramsOf(vendor, code, text)?.[name] === filler).toBe(true);
    }
  });
});

describe.each(BY_ID)('messages of %s', (_, vendor) => {
  const plain = vendor.catalog.errors.filter(({ params }) => params === undefined);

  it('without placeholders are the documented ones, else the descriptions', () => {
    expect(plain.map(({ code }) => vendor.format(code))).toEqual(
      plain.map(({ message, description }) => message ?? description ?? ''),
    );
  });

  it('have params only where there are placeholders', () => {
    const errors = plain.map(({ code }) => vendor.parse(plainAnswer(vendor, code).body));
    expect(errors.filter((error) => error?.params !== undefined)).toEqual([]);
  });

  it('are there for codes only', () => {
    const odd = ['', 'nope', '__proto__', 'constructor', 'toString', NaN, -1, 0, vendor.id];
    for (const code of odd) expect(() => vendor.format(code)).toThrow(RangeError);
  });
});
