import { committedHash, hashOf } from './determinism.js';

/** All locales, time zones, checkouts and versions of Node.js are for `npm run test:long`. */
it('another locale, time zone, folder and order of directories give the committed bytes', async () => {
  const locale = { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', TZ: 'Asia/Kolkata' };
  const terminal = { COLUMNS: '17', FORCE_COLOR: '1' };
  const env = { ...locale, ...terminal, FAULT_SHUFFLE: '1' };
  expect(await hashOf({ env })).toBe(committedHash());
}, 120_000);
