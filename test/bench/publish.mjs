/** The committed package as it is published. */
import { spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Builds a copy of the package in a folder: JavaScript in `generated/dist/esm`, declarations beside it. */
export function publish(folder) {
  cpSync(join(root, 'generated'), join(folder, 'generated'), { recursive: true });
  const command = [join(root, 'scripts/vendor-errors.cjs'), 'build', '--out', 'generated'];
  const { status, stderr } = spawnSync(process.execPath, command, {
    cwd: folder,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
}
