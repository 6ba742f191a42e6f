import { entries, surfaceOf, undocumented } from './surface.js';

/**
 * What the package exports, recorded beside this file: a change to it shows in
 * the diff of the record. After a change that is meant: `npm run api`.
 */
describe.each([...entries()])('vendor-errors/%s', (_, module) => {
  test('exports what is recorded', () => {
    expect(surfaceOf(module).join('\n')).toMatchSnapshot();
  });

  test('documents every export', () => {
    expect(undocumented(module)).toEqual([]);
  });
});
