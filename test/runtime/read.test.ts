import {
  type Answer,
  field,
  holds,
  own,
  property,
  readFirst,
  readOwn,
  readPath,
} from '../../generated/runtime/read.js';
import type { ResponseHeaders } from '../../generated/runtime/types.js';
import { refusing, revoked } from './hostile.js';

function answer(body: unknown, headers?: unknown): Answer {
  return { body, headers: headers as ResponseHeaders, seen: [] };
}

const inheriting = Object.create({ a: 1 }) as object;
const getter = Object.defineProperty({}, 'a', { get: () => 1 });
class Classy {
  readonly #a = 1;
  get a() {
    return this.#a;
  }
}

describe('own', () => {
  it.each<[string, unknown, unknown]>([
    ['own data', { a: 1 }, 1],
    ['hidden data', Object.defineProperty({}, 'a', { value: 1 }), 1],
    ['data without a prototype', Object.assign(Object.create(null), { a: 1 }), 1],
    ['an accessor', getter, undefined],
    ['inherited data', inheriting, undefined],
    ['nothing', {}, undefined],
    ['a primitive', 'a', undefined],
    ['null', null, undefined],
    ['a function', Object.assign(() => 'x', { a: 1 }), undefined],
  ])('%s', (_, value, expected) => {
    expect(own(value, 'a')).toBe(expected);
  });

  it('takes an index', () => {
    expect(own(['x', 'y'], 1)).toBe('y');
    expect(own([], 0)).toBeUndefined();
  });

  it('lets through what a proxy throws', () => {
    expect(() => own(refusing(), 'a')).toThrow('Do not look');
    expect(() => own(revoked(), 'a')).toThrow(TypeError);
  });
});

describe('field', () => {
  it('is the own property', () => {
    expect(field({ a: 1 }, 'a')).toBe(1);
    expect(field(inheriting as { a?: number }, 'a')).toBeUndefined();
  });
});

describe('property', () => {
  it.each<[string, unknown, unknown]>([
    ['own', { a: 1 }, 1],
    ['inherited', inheriting, 1],
    ['of a class', new Classy(), 1],
    ['of nothing', {}, undefined],
    ['of undefined', undefined, undefined],
    ['of null', null, undefined],
    ['of a text', 'a', undefined],
  ])('%s', (_, value, expected) => {
    expect(property(value, 'a')).toBe(expected);
  });

  it('is not what every object has, unless it is its own', () => {
    expect(property({}, 'toString')).toBeUndefined();
    expect(
      property({ toString: Reflect.get({}, 'toString') as unknown }, 'toString'),
    ).toBeDefined();
  });
});

describe('readPath', () => {
  it('walks into objects and lists', () => {
    const body = { a: [{ b: 'x' }] };
    expect(readPath(['a', 0, 'b'], answer(body))).toBe('x');
    expect(readPath(['a', 1, 'b'], answer(body))).toBeUndefined();
    expect(readPath(['a', 'length'], answer(body))).toBe(1);
    expect(readPath([], answer(body))).toBe(body);
    expect(readPath(['a'], answer('text'))).toBeUndefined();
  });

  it('reads headers, whatever holds them', () => {
    const path = { header: 'x-id' };
    expect(readPath(path, answer({}, { 'X-Id': 'a' }))).toBe('a');
    expect(readPath(path, answer({}, { 'X-Id': ['a', 'b'] }))).toBe('a');
    expect(readPath(path, answer({}, { 'X-Id': 7 }))).toBe('7');
    expect(readPath(path, answer({}, { 'X-Id': {} }))).toBeUndefined();
    expect(readPath(path, answer({}, { 'X-Other': 'a' }))).toBeUndefined();
    expect(readPath(path, answer({}, new Map([['x-id', 'a']])))).toBe('a');
    expect(readPath(path, answer({}, new Headers({ 'X-ID': 'a' })))).toBe('a');
    for (const headers of [
      undefined,
      null,
      'x-id: a',
      refusing(),
      revoked(),
      { 'x-id': revoked([]) },
    ])
      expect(readPath(path, answer({}, headers))).toBeUndefined();
  });

  it('looks at each place once', () => {
    let looks = 0;
    const count = <T>(value: T): T => {
      looks += 1;
      return value;
    };
    const body = new Proxy(
      {},
      {
        getOwnPropertyDescriptor: (_, key) => ({ value: count(key), configurable: true }),
      },
    );
    const looking = answer(body, { get: (name: string) => count(name) });
    const read = () => [
      readPath(['a'], looking),
      readPath(['b'], looking),
      readPath({ header: 'a' }, looking),
      readOwn(body, 'a', looking),
      readOwn(7, 'a', looking),
    ];
    expect(read()).toEqual(['a', 'b', 'a', 'a', undefined]);
    expect(read()).toEqual(['a', 'b', 'a', 'a', undefined]);
    expect(looks).toBe(3);
  });
});

describe('readFirst', () => {
  it('takes the first value that fits', () => {
    const isText = (value: unknown) => typeof value === 'string';
    const body = answer({ a: 1, b: 'x', c: 'y' });
    expect(readFirst([['a'], ['b'], ['c']], body, isText)).toBe('x');
    expect(readFirst([['a'], ['z']], body, isText)).toBeUndefined();
    expect(readFirst(undefined, body, isText)).toBeUndefined();
  });
});

describe('holds', () => {
  it('compares without coercion', () => {
    const zero = { path: ['a'], in: [0, 'x', true] };
    expect([0, -0, 'x', true].map((a) => holds(zero, answer({ a })))).toEqual(Array(4).fill(true));
    expect(['0', false, null, [0], 1, 'X'].some((a) => holds(zero, answer({ a })))).toBe(false);
  });
});
