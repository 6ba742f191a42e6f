import { answerOf, type Place, Places, read } from '../../generated/runtime/answer.js';
import type { Path, ResponseHeaders } from '../../generated/runtime/types.js';
import { refusing, revoked } from './hostile.js';

/** What is at some paths, read one after the other from one answer. */
function readAll(paths: readonly Path[], body: unknown, headers?: unknown): readonly unknown[] {
  const places = new Places();
  const wanted = paths.map((path) => places.at(path));
  const answer = answerOf(places.blanks(), body, headers as ResponseHeaders, undefined);
  return wanted.map((place) => read(place, answer));
}

const at = (path: Path, body: unknown, headers?: unknown) => readAll([path], body, headers)[0];

/** An object that says what it is asked for, and how often it was asked. */
function counting(): { readonly body: object; readonly looks: () => number } {
  let looks = 0;
  const body = new Proxy(
    {},
    {
      getOwnPropertyDescriptor: (_, key) => {
        looks += 1;
        return { value: `${String(key)} ${looks}`, configurable: true };
      },
    },
  );
  return { body, looks: () => looks };
}

describe('read', () => {
  it('walks into objects and lists', () => {
    const body = { a: [{ b: 'x' }] };
    expect(at(['a', 0, 'b'], body)).toBe('x');
    expect(at(['a', 1, 'b'], body)).toBeUndefined();
    expect(at(['a', 'length'], body)).toBe(1);
    expect(at([], body)).toBe(body);
    expect(at(['a'], 'text')).toBeUndefined();
    expect(at(['a'], null)).toBeUndefined();
  });

  it('reads headers by name', () => {
    expect(at({ header: 'x-id' }, {}, { 'X-Id': 'a' })).toBe('a');
    for (const headers of [undefined, null, 'x-id: a', refusing()]) {
      expect(at({ header: 'x-id' }, { 'x-id': 'b' }, headers)).toBeUndefined();
    }
  });

  it('lets through what a body throws', () => {
    expect(() => at(['a'], refusing())).toThrow('Do not look');
    expect(() => at(['a', 'b'], { a: revoked() })).toThrow(TypeError);
  });

  it('looks at each place once, whatever is there', () => {
    const { body, looks } = counting();
    expect(readAll([['a'], ['b'], ['a']], body)).toEqual(['a 1', 'b 2', 'a 1']);
    expect(looks()).toBe(2);
    const asked: string[] = [];
    const headers = { get: (name: string) => void asked.push(name) };
    const paths = ['x', 'y', 'x'].map((header) => ({ header }));
    expect(readAll(paths, body, headers)).toEqual([undefined, undefined, undefined]);
    expect(asked).toEqual(['x', 'y']);
  });

  it('looks once where several paths of a body with cycles lead', () => {
    const { body, looks } = counting();
    const cyclic = { one: body, other: body, self: undefined as unknown };
    cyclic.self = cyclic;
    const paths = [
      ['one', 'a'],
      ['other', 'a'],
      ['self', 'one', 'a'],
      ['self', 'other', 'b'],
    ];
    expect(readAll(paths, cyclic)).toEqual(['a 1', 'a 1', 'a 1', 'b 2']);
    expect(looks()).toBe(2);
  });

  it('looks once where an answer holds what held it', () => {
    const { body, looks } = counting();
    const places = new Places();
    const [inner, outer] = [places.at(['a']), places.at(['x', 'a'])] as const;
    const first = answerOf(places.blanks(), { x: body }, undefined, undefined);
    expect(read(outer, first)).toBe('a 1');
    const second = answerOf(places.blanks(), body, undefined, first);
    expect([read(inner, second), looks()]).toEqual(['a 1', 1]);
    const third = answerOf(places.blanks(), body, undefined, undefined);
    expect([read(inner, third), looks()]).toEqual(['a 2', 2]);
  });
});

describe('Places', () => {
  it('knows a place again', () => {
    const places = new Places();
    const numbers = (...found: Place[]) => new Set(found.map(({ index }) => index)).size;
    expect(places.at(['a', 'b'])).toBe(places.at(['a', 'b']));
    expect(places.at({ header: 'a' })).toBe(places.at({ header: 'a' }));
    expect(places.hidden('a')).toBe(places.hidden('a'));
    expect(
      numbers(
        ...[places.at([]), places.at(['a']), places.at(['b']), places.at(['b', 'a'])],
        ...[places.at(['b', 0]), places.at(['b', '0'])],
        ...[places.at({ header: 'a' }), places.hidden('a')],
      ),
    ).toBe(8);
  });

  it('tells what hides from what does not', () => {
    const places = new Places();
    const stack = places.hidden('stack');
    const isHidden = (body: unknown) =>
      read(stack, answerOf(places.blanks(), body, undefined, undefined));
    expect([isHidden(new Error('e')), isHidden({ stack: 's' }), isHidden({}), isHidden(7)]).toEqual(
      [true, false, undefined, undefined],
    );
  });
});
