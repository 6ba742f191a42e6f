import { adviceTable, codeList, errorTable, frozenList } from '../../generated/runtime/tables.js';
import type { ErrorFacts } from '../../generated/runtime/types.js';

const ADVICE = { category: 'INTERNAL', reason: 'INTERNAL', retry: 'never' } as const;

describe('types', () => {
  it('are nothing at run time', async () => {
    expect(Object.keys(await import('../../generated/runtime/types.js'))).toEqual([]);
  });
});

describe('codeList', () => {
  it('is the list itself, frozen', () => {
    const list = ['a', 'b'];
    expect(codeList(list)).toBe(list);
    expect(Object.isFrozen(list)).toBe(true);
  });
});

describe('frozenList', () => {
  it('freezes the list and its records', () => {
    const list = frozenList([{ a: 1 }, { a: 2 }]);
    expect(list).toEqual([{ a: 1 }, { a: 2 }]);
    expect([list, ...list].every((one) => Object.isFrozen(one))).toBe(true);
  });
});

describe('adviceTable', () => {
  it('has the advice of a row for each of its codes, shared and frozen', () => {
    const table = adviceTable([
      { ...ADVICE, codes: [1, '1', '__proto__'] },
      { ...ADVICE, retry: 'backoff', codes: [2] },
    ]);
    expect([...table.keys()]).toEqual([1, '1', '__proto__', 2]);
    expect(table.get(1)).toEqual(ADVICE);
    expect(table.get(1)).toBe(table.get('__proto__'));
    expect(Object.isFrozen(table.get(2))).toBe(true);
  });
});

describe('errorTable', () => {
  const facts = (code: string, more: Partial<ErrorFacts<string>> = {}) => ({
    code,
    name: 'N',
    httpStatuses: [400],
    ...ADVICE,
    ...more,
  });

  it('has every row under its code, frozen throughout', () => {
    const more = { aliases: ['b'], deprecated: { note: 'n' } };
    const table = errorTable<string>([facts('a', more), facts('0012')]);
    expect(Object.keys(table)).toEqual(['a', '0012']);
    expect(table.a).toEqual(facts('a', more));
    const parts = [table, table.a, table.a?.httpStatuses, table.a?.aliases, table.a?.deprecated];
    expect(parts.filter((part) => !Object.isFrozen(part))).toEqual([]);
  });

  it('has nothing else, and a code may be called anything', () => {
    const table = errorTable<string>([facts('__proto__'), facts('constructor')]);
    expect(Object.keys(table)).toEqual(['__proto__', 'constructor']);
    expect(Object.getPrototypeOf(table)).toBeNull();
    expect('toString' in table).toBe(false);
  });
});
