import { types } from 'node:util';

import { parser } from '../../generated/runtime/parse.js';
import { ACME } from './definition.js';

/** An exception as Firefox makes them: its stack comes from its class. */
function withoutOwnStack(fields: object): Error {
  const thrown = Object.assign(new Error('no'), fields);
  delete thrown.stack;
  return thrown;
}

const REFUSED = { errors: [{ code: 'ECONNREFUSED' }] };
const original = Object.getOwnPropertyDescriptor(Error, 'isError');

function isErrorIs(descriptor: PropertyDescriptor): void {
  Object.defineProperty(Error, 'isError', { ...descriptor, configurable: true });
}

afterEach(() => {
  Reflect.deleteProperty(Error, 'isError');
  Reflect.deleteProperty(Object.prototype, 'isError');
  if (original !== undefined) Object.defineProperty(Error, 'isError', original);
});

describe('the fields of an exception', () => {
  it('are no answer where its stack is its own', () => {
    expect(parser(ACME)(Object.assign(new Error('no'), REFUSED), undefined)).toMatchObject({
      rawCode: undefined,
    });
  });

  it('are none either where the language knows it for one', () => {
    isErrorIs({ value: types.isNativeError });
    const parse = parser(ACME);
    expect(parse(withoutOwnStack(REFUSED), undefined)).toMatchObject({ rawCode: undefined });
    // What only looks like one is an answer.
    expect(parse({ ...REFUSED, stack: 'Error: no' }, undefined)).toMatchObject({
      rawCode: 'ECONNREFUSED',
    });
  });

  it.each<[string, PropertyDescriptor]>([
    ['an accessor', { get: () => () => true }],
    ['no function', { value: true }],
  ])('are an answer where the test of the language is %s', (_, descriptor) => {
    isErrorIs(descriptor);
    expect(parser(ACME)(REFUSED, undefined)).toMatchObject({ rawCode: 'ECONNREFUSED' });
  });

  it('are an answer whatever somebody lends to every object', () => {
    Reflect.deleteProperty(Error, 'isError');
    Object.defineProperty(Object.prototype, 'isError', { value: () => true, configurable: true });
    expect(parser(ACME)(REFUSED, undefined)).toMatchObject({ rawCode: 'ECONNREFUSED' });
  });
});
