import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { sha256 } from '../../scripts/files/manifest.js';
import { SETTLED, settledBy } from '../../scripts/layout/settled.js';
import { temporaryFolder } from '../support/temporary-folder.js';

test('what the build asked prettier is known', () => {
  const build = temporaryFolder();
  writeFileSync(join(build, SETTLED), JSON.stringify({ [sha256('a')]: 'A', [sha256('A')]: true }));
  expect(['a', 'A', 'b'].map(settledBy(build))).toEqual(['A', 'A', undefined]);
});

test('without a build nothing is', () => {
  expect(settledBy(temporaryFolder())('a')).toBeUndefined();
});
