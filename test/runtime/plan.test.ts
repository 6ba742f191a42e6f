import { planOf } from '../../generated/runtime/plan.js';
import type { VendorDefinition } from '../../generated/runtime/types.js';
import { ACME, DIGITS } from './definition.js';

describe('planOf', () => {
  it('has every field of every shape, whatever a definition leaves out', () => {
    const { failures, shapes, bare } = planOf(ACME);
    expect([failures, shapes].map(({ length }) => length)).toEqual([1, 3]);
    for (const shape of [...failures, ...shapes, ...planOf(DIGITS).shapes]) {
      expect(Object.keys(shape)).toEqual(Object.keys(bare));
    }
    expect(bare).toMatchObject({ hasCode: false, code: [], requires: [], failed: undefined });
  });

  it('gives a path one place, however many shapes have it', () => {
    const { shapes, absent, blank } = planOf(ACME);
    expect(shapes[1]?.code[0]?.owner?.owner).toBe(absent[1]?.owner);
    expect(shapes[1]?.code[1]).toBe(absent[2]);
    expect(shapes[0]?.requires[0]).toBe(shapes[0]?.code[0]);
    expect(new Set(blank).size).toBe(1);
  });

  it('knows a code by its aliases too, but no alias by what is below it', () => {
    const { entries, prefixes } = planOf(ACME);
    expect(entries.get('LACKING')).toBe(entries.get('MISSING'));
    expect(entries.get('MISSING.FIELD')).toMatchObject({
      code: 'MISSING.FIELD',
      retry: 'after-fix',
    });
    expect(entries.get('MISSING.FIELD')?.template?.params).toEqual(['field', 'where']);
    expect([...prefixes.keys()].sort()).toEqual(
      ['0012', '77', 'AUTH', 'MISSING', 'MISSING.FIELD', 'SLOW'].sort(),
    );
    expect(planOf(DIGITS).ranges.map(({ range }) => range[0])).toEqual([100100, 100000]);
  });

  it('takes a code for itself where it is also an alias, as guards do', () => {
    const aliases = new Map([['SLOW', 'MISSING']]);
    const { entries } = planOf({ ...ACME, known: { ...ACME.known, aliases } });
    expect(entries.get('SLOW')).toMatchObject({ code: 'SLOW', reason: 'RATE_LIMITED' });
  });

  it('lets the first of several families with one prefix win, and a code before all', () => {
    const [auth] = ACME.families;
    const later = { ...auth, reason: 'INTERNAL' } as (typeof ACME.families)[number];
    const slow = { ...later, prefix: 'SLOW' };
    const twice: VendorDefinition = { ...ACME, families: [...ACME.families, later, slow] };
    expect(planOf(twice).prefixes.get('AUTH')?.reason).toBe('UNAUTHENTICATED');
    expect(planOf(twice).prefixes.get('SLOW')?.reason).toBe('RATE_LIMITED');
  });
});
