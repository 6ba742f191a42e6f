import { makeError, makeResponse } from '../../generated/runtime/testing.js';

type Wire = Parameters<typeof makeResponse>[0];

const TABLE = { a: {} } as unknown as Parameters<typeof makeResponse>[1];
const ECHO = (body: unknown) => ({ code: 'a', message: 'm', body });

const wire = (shape: object): Wire => ({ shapes: [shape], templates: [] });
const bodyOf = (shape: object): unknown =>
  makeResponse(wire(shape), TABLE, ECHO, 'a', { message: 'm' }).body;

it('writes lists where the path has an index', () => {
  expect(bodyOf({ code: [['errors', 0, 'code']], message: [['errors', 0, 'text']] })).toEqual({
    errors: [{ code: 'a', text: 'm' }],
  });
  expect(bodyOf({ code: [[1]], message: [[0]] })).toEqual(['m', 'a']);
});

it('writes a code before its separator', () => {
  expect(bodyOf({ code: [['message']], before: ': ' })).toEqual({ message: 'a: m' });
});

it('passes over a shape that the parser reads otherwise', () => {
  const shapes = [{ code: [['x']] }, { code: [['y']] }];
  const parse = (body: unknown) => ({ code: 'y' in (body as object) ? 'a' : 'b', message: 'm' });
  const both = { shapes, templates: [] } as unknown as Wire;
  expect(makeResponse(both, TABLE, parse, 'a', { message: 'm' }).body).toEqual({ y: 'a' });
});

it('refuses a code that no shape says', () => {
  for (const make of [makeResponse, makeError]) {
    expect(() => make(wire({}), TABLE, () => undefined, 'a')).toThrow(RangeError);
  }
});
