import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { run } from '../safety/runs.js';
import { COSTLY } from '../safety/yaml.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const BYTES = 4 * 1024 * 1024;

/** Seconds of the processor: what else the machine does counts for nothing. */
const SECONDS = 30;

/** Node.js, ended by the system when it takes longer. */
function limitedNode(): string {
  const path = join(temporaryFolder(), 'node');
  writeFileSync(path, `#!/bin/sh\nulimit -t ${SECONDS}\nexec '${process.execPath}' "$@"\n`);
  chmodSync(path, 0o755);
  return path;
}

const node = limitedNode();

test.each(Object.entries(COSTLY))(
  `4 MB of %s are refused within ${SECONDS} seconds and 2 GB`,
  async (_, make) => {
    const folder = temporaryFolder({ 'acme.yaml': make(BYTES) });
    const env = { NODE_OPTIONS: '--max-old-space-size=2048' };
    const ended = await run(['validate', '--specs', folder], { node, env });
    expect([ended.status, ended.signal]).toEqual([1, null]);
  },
  600_000,
);
