import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { TOOLCHAIN } from '../../scripts/paths.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { run, type Start } from './runs.js';

/** One hash over everything that a run makes of this repository's own specs. */
export async function hashOf(start: Start = {}): Promise<string> {
  const { toolchain = TOOLCHAIN } = start;
  const folder = temporaryFolder();
  cpSync(join(toolchain, 'specs'), join(folder, 'specs'), { recursive: true });
  const out = join(folder, 'out');
  const { status, output } = await run(
    ['generate', '--specs', join(folder, 'specs'), '--out', out, '--package'],
    { cwd: folder, ...start },
  );
  if (status !== 0) throw new Error(output);
  const hash = createHash('sha256');
  for (const path of readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()) {
    hash.update(path.slice(out.length)).update(readFileSync(path));
  }
  return hash.digest('hex');
}

/** The hash of the output that is committed. */
export function committedHash(): string {
  const out = join(TOOLCHAIN, 'generated');
  const hash = createHash('sha256');
  const { files } = JSON.parse(readFileSync(join(out, '.manifest.json'), 'utf8')) as {
    files: object;
  };
  for (const path of ['.manifest.json', ...Object.keys(files)].sort()) {
    hash.update(`/${path}`).update(readFileSync(join(out, path)));
  }
  return hash.digest('hex');
}

/** A copy of the toolchain as a checkout with CRLF would have it. */
export function crlfCheckout(): string {
  const folder = temporaryFolder();
  for (const name of ['scripts', 'templates', 'specs', 'package.json']) {
    cpSync(join(TOOLCHAIN, name), join(folder, name), {
      recursive: true,
      filter: (path) => !path.endsWith('.build'),
    });
  }
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll('\n', '\r\n'));
  }
  symlinkSync(join(TOOLCHAIN, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}
