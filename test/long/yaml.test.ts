import { run } from '../safety/runs.js';
import { COSTLY } from '../safety/yaml.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const BYTES = 4 * 1024 * 1024;
const MINUTE = 60_000;

test.each(Object.entries(COSTLY))(
  '4 MB of %s are refused within a minute and 2 GB',
  async (_, make) => {
    const folder = temporaryFolder({ 'acme.yaml': make(BYTES) });
    const started = performance.now();
    const ended = await run(['validate', '--specs', folder], {
      env: { NODE_OPTIONS: '--max-old-space-size=2048' },
    });
    expect([ended.status, ended.signal]).toEqual([1, null]);
    expect(performance.now() - started).toBeLessThan(MINUTE);
  },
  5 * MINUTE,
);
