import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

import { listFiles } from '../../scripts/files/list-files.js';
import { temporaryFolder } from '../support/temporary-folder.js';

test('files of every folder below are listed, in code-point order, and nothing that is no file', () => {
  const folder = temporaryFolder({ 'b/c.ts': '', 'B.ts': '', 'b.ts': '', 'a/d/e.ts': '' });
  mkdirSync(join(folder, 'empty'));
  symlinkSync(join(folder, 'b.ts'), join(folder, 'link.ts'));
  expect(listFiles(folder)).toEqual(['B.ts', 'a/d/e.ts', 'b.ts', 'b/c.ts']);
});
