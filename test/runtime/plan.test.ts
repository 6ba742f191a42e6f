import type { Chain } from '../../generated/runtime/chain.js';
import { planOf } from '../../generated/runtime/plan.js';
import type { Shape, VendorDefinition, Wire } from '../../generated/runtime/types.js';
import { ACME, DIGITS } from './definition.js';

function listOf<T>(links: Chain<T>): readonly T[] {
  return links === undefined ? [] : [links.item, ...listOf(links.next)];
}

describe('planOf', () => {
  it('has every field of every shape, whatever a definition leaves out', () => {
    const bare = planOf({ ...ACME, wire: { success: {}, shapes: [{}] } }).shapes;
    const { failures, shapes } = planOf(ACME);
    const all = [failures, shapes, planOf(DIGITS).shapes, bare].map(listOf);
    expect(all.map(({ length }) => length)).toEqual([1, 3, 1, 1]);
    const keys = new Set(all.flat().map((shape) => Object.keys(shape).join(' ')));
    expect(keys.size).toBe(1);
    expect(bare?.item).toMatchObject({ hasCode: false, code: undefined, requires: undefined });
  });

  it('gives a path one place, however many shapes have it', () => {
    const plan = planOf(ACME);
    const [first, second] = listOf(plan.shapes);
    const absent = listOf(plan.absent);
    const codes = listOf(second?.code);
    expect(codes[0]?.owner?.owner).toBe(absent[1]?.owner);
    expect(codes[1]).toBe(absent[2]);
    expect(listOf(first?.requires)).toEqual(listOf(first?.code));
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

  it('knows whether nothing but the body can tell a failure', () => {
    const { wire } = DIGITS;
    const digits = (changes: Partial<Wire>) =>
      planOf({ ...DIGITS, wire: { ...wire, ...changes } }).isInBody;
    expect([planOf(ACME).isInBody, digits({})]).toEqual([false, true]);
    const header = { header: 'x' };
    const inBody: readonly Shape[] = [
      { failed: { path: ['a'], in: [1] } },
      { code: [['a'], ['b', 0]], status: [header], requires: [header], message: [[]] },
      { status: [['a']], requestId: [header] },
    ];
    const elsewhere: readonly Shape[] = [
      { failed: { path: header, in: [1] } },
      { code: [['a'], header] },
      { code: [[]] },
      { status: [header] },
    ];
    for (const shape of inBody) expect(digits({ shapes: [shape] })).toBe(true);
    for (const shape of elsewhere) expect(digits({ shapes: [...inBody, shape] })).toBe(false);
    const test = { path: header, in: [1] };
    for (const success of [{ absent: [['a'], header] }, { sentinel: test }, { state: test }]) {
      expect(digits({ success })).toBe(false);
    }
    expect(digits({ success: { status: [200], absent: [['a']] } })).toBe(true);
  });
});
