import { BY_ID, CATALOG, omit } from './vendors.js';

describe.each(BY_ID)('the facts of %s', (_, vendor) => {
  const { table, catalog } = vendor;

  it('are those of the catalog, for every code and for nothing else', () => {
    const expected = catalog.errors.map((error) => [
      String(error.code),
      omit(error, 'params', 'source', 'statusSource'),
    ]);
    expect(Object.fromEntries(Object.entries(table))).toEqual(Object.fromEntries(expected));
  });

  it('are frozen, deeply', () => {
    expect(Object.isFrozen(table)).toBe(true);
    const loose = Object.values(table).filter(
      (facts) =>
        !Object.isFrozen(facts) ||
        Object.values(facts as object).some((value) => !Object.isFrozen(value)),
    );
    expect(loose).toEqual([]);
  });

  it('are not to be had for what objects inherit', () => {
    for (const key of ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf']) {
      expect(table[key]).toBeUndefined();
    }
    expect(Object.getPrototypeOf(table)).toBeNull();
  });

  it('name a category, a reason and a retry advice of the taxonomy', () => {
    const categories = CATALOG.categories.map(({ category }) => category);
    const reasons = CATALOG.reasons.map(({ reason }) => reason);
    const retries = ['never', 'backoff', 'after-fix', 'after-top-up'];
    for (const { category, reason, retry } of [...catalog.errors, ...(catalog.families ?? [])]) {
      expect(categories).toContain(category);
      expect(reasons).toContain(reason);
      expect(retries).toContain(retry);
    }
  });
});
