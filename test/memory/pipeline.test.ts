import { appendFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { sha256 } from '../../scripts/files/manifest.js';
import { cacheFolder } from '../../scripts/memory/cache-folder.js';
import { DEFAULT_FORM } from '../../scripts/output-form.js';
import { TOOLCHAIN } from '../../scripts/paths.js';
import { pipeline } from '../../scripts/pipeline.js';
import { acme, entry } from '../support/spec.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const TIME = 60_000;

/** Like incremental.test.ts, with the whole line in this process. */
const folder = temporaryFolder({
  'specs/acme.yaml': acme({ errors: entry('no_face', { description: 'No face.' }) }),
  'specs/bolt.yaml': acme({ id: 'bolt', errors: entry('no_key', { message: 'no key' }) }),
});
const memory = join(cacheFolder(process.cwd()) ?? '', sha256(join(folder, 'out')).slice(0, 32));

const generate = (out: string) =>
  pipeline({
    specs: join(folder, 'specs'),
    templates: join(TOOLCHAIN, 'templates'),
    taxonomy: join(TOOLCHAIN, 'specs/reasons.yaml'),
    out: join(folder, out),
    check: false,
    only: [],
    form: DEFAULT_FORM,
    version: '1',
    onStage: () => undefined,
  });

const contents = (out: string) =>
  readdirSync(join(folder, out), { recursive: true, withFileTypes: true })
    .filter((found) => found.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort()
    .map((path) => [path.slice(join(folder, out).length), readFileSync(path, 'utf8')]);

const spec = (id: string): string => join(folder, 'specs', `${id}.yaml`);
const edit = (id: string, from: string, to: string): void => {
  writeFileSync(spec(id), readFileSync(spec(id), 'utf8').replace(from, to));
};

afterAll(() => {
  for (const path of [memory, `${memory}-exports`]) rmSync(path, { force: true });
});

test(
  'after changes the output is that of a run from nothing',
  async () => {
    const changes = [
      () => undefined,
      () => edit('bolt', 'message: no key', 'message: no key at all'),
      () => edit('acme', 'no_face', 'no_faces'),
      // What others are called has to be found again.
      () => {
        appendFileSync(`${memory}-exports`, ' ');
        edit('acme', 'no_faces', 'no_face_at_all');
      },
    ];
    for (const change of changes) {
      change();
      expect(await generate('out')).toMatchObject({ ok: true });
    }
    expect(await generate('fresh')).toMatchObject({ ok: true });
    expect(contents('out')).toEqual(contents('fresh'));
  },
  TIME,
);

test(
  'a new name that meets one of a vendor that did not change is found',
  async () => {
    // `Bolt` + `NoKey` and `BoltNo` + `Key` are one name.
    writeFileSync(spec('bolt-no'), acme({ id: 'bolt-no', errors: entry('key') }));
    expect(await generate('out')).toMatchObject({
      ok: false,
      findings: [{ rule: 'unique-export' }],
    });
  },
  TIME,
);
