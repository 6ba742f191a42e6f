import { matchCategory, matchReason } from '../../generated/runtime/match.js';

const error = { category: 'NOT_FOUND', reason: 'TASK_NOT_FOUND' } as const;

interface Rest {
  readonly _: () => unknown;
}

describe.each<[string, string, (cases: object) => unknown]>([
  ['matchCategory', 'NOT_FOUND', (cases) => matchCategory(error, cases as Rest)],
  ['matchReason', 'TASK_NOT_FOUND', (cases) => matchReason(error, cases as Rest)],
])('%s', (_, key, run) => {
  it('calls the handler of the value, before that of the rest', () => {
    expect(run({ [key]: (given: unknown) => [given], _: () => 'rest' })).toEqual([error]);
  });

  it('calls the handler of the rest', () => {
    expect(run({ _: (given: unknown) => [given] })).toEqual([error]);
  });

  it.each([
    ['none', {}],
    ['an inherited one', Object.create({ [key]: () => 'x', _: () => 'x' }) as object],
    ['undefined', { [key]: undefined, _: () => 'rest' }],
  ])('throws where the handler is %s', (_name, cases) => {
    expect(() => run(cases)).toThrow(new TypeError(`No case for "${key}".`));
  });

  it('lets through what a handler throws', () => {
    const thrown = new Error('own');
    const cases = {
      _: () => {
        throw thrown;
      },
    };
    expect(() => run(cases)).toThrow(thrown);
  });
});
