import { field, findHeader, own, property } from '../../generated/runtime/read.js';
import type { ResponseHeaders } from '../../generated/runtime/types.js';
import { refusing, revoked } from './hostile.js';

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

describe('findHeader', () => {
  it('reads headers, whatever holds them', () => {
    expect(findHeader({ 'X-Id': 'a' }, 'x-id')).toBe('a');
    expect(findHeader({ 'X-Id': ['a', 'b'] }, 'x-id')).toBe('a');
    expect(findHeader({ 'X-Id': 7 }, 'x-id')).toBe('7');
    expect(findHeader({ 'X-Id': {} }, 'x-id')).toBeUndefined();
    expect(findHeader({ 'X-Other': 'a' }, 'x-id')).toBeUndefined();
    expect(findHeader(new Map([['x-id', 'a']]), 'x-id')).toBe('a');
    expect(findHeader(new Headers({ 'X-ID': 'a' }), 'x-id')).toBe('a');
    for (const headers of [refusing(), revoked(), { 'x-id': revoked([]) }]) {
      expect(findHeader(headers as ResponseHeaders, 'x-id')).toBeUndefined();
    }
  });
});
