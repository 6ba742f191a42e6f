import {
  appendFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

import { run } from '../safety/runs.js';
import { acme, entry } from '../support/spec.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const TIME = 120_000;

let folder: string;

beforeAll(async () => {
  folder = temporaryFolder({
    'specs/acme.yaml': acme({ errors: entry('no_face', { description: 'No face.' }) }),
    'specs/bolt.yaml': acme({ id: 'bolt', errors: entry('no_key', { message: 'no key' }) }),
    'specs/corp.yaml': acme({ id: 'corp', errors: entry('too_fast') }),
  });
  mkdirSync(join(folder, 'node_modules'));
  await generate('generated');
}, TIME);

async function generate(out: string): Promise<string> {
  const { status, output } = await run(['generate', '--out', out, '--package'], { cwd: folder });
  expect([status, status === 0 ? '' : output]).toEqual([0, '']);
  return output;
}

/** Every file below a folder with its content. */
function contents(out: string): readonly (readonly [string, string])[] {
  return readdirSync(join(folder, out), { recursive: true, withFileTypes: true })
    .filter((found) => found.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort()
    .map((path) => [path.slice(join(folder, out).length), readFileSync(path, 'utf8')]);
}

const spec = (id: string): string => join(folder, 'specs', `${id}.yaml`);

function edit(id: string, from: RegExp | string, to: string): void {
  const text = readFileSync(spec(id), 'utf8');
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  writeFileSync(spec(id), changed);
}

function cached(): readonly string[] {
  const cache = join(folder, 'node_modules/.cache/vendor-errors');
  return readdirSync(cache).map((name) => join(cache, name));
}

/** In their order: each finds the memory that the one before left. */
const CHANGES: readonly [what: string, change: () => void, written: RegExp][] = [
  ['a text', () => edit('bolt', 'message: no key', 'message: no key at all'), / 4 files written/u],
  ['a name for readers', () => edit('corp', /name: .*/u, 'name: Corp'), /files written/u],
  [
    'a new vendor between others',
    () => writeFileSync(spec('ajax'), acme({ id: 'ajax', errors: entry('no_way') })),
    /4 vendors/u,
  ],
  ['a code more', () => edit('acme', 'no_face', 'no_faces'), /files written/u],
  ['a vendor less', () => rmSync(spec('acme')), /3 vendors.*removed|removed[^]*3 vendors/u],
  [
    'a file of all vendors that somebody changed',
    () => appendFileSync(join(folder, 'generated/catalog.json'), ' '),
    /1 files written/u,
  ],
  [
    'a cache of which one character is another',
    () => {
      for (const path of cached()) {
        writeFileSync(path, readFileSync(path, 'utf8').replace(/corp/u, 'bolt'));
      }
      edit('bolt', 'no key at all', 'no key');
    },
    /4 files written/u,
  ],
];

test(
  'after every change the output is that of a run from nothing',
  async () => {
    for (const [what, change, written] of CHANGES) {
      change();
      expect([what, await generate('generated')]).toEqual([what, expect.stringMatching(written)]);
      rmSync(join(folder, 'fresh'), { recursive: true, force: true });
      await generate('fresh');
      expect([what, contents('generated')]).toEqual([what, contents('fresh')]);
    }
  },
  TIME,
);

test(
  'a new name that meets one of a vendor that did not change is found, with its place',
  async () => {
    // `Bolt` + `NoKey` and `BoltNo` + `Key` are one name.
    writeFileSync(spec('bolt-no'), acme({ id: 'bolt-no', errors: entry('key') }));
    const { status, output } = await run(['generate', '--out', 'generated', '--package'], {
      cwd: folder,
    });
    expect(status).toBe(1);
    expect(output).toMatch(/specs\/bolt\.yaml:\d+:\d+ unique-export/u);
    rmSync(spec('bolt-no'));
    expect(await generate('generated')).toMatch(/nothing to write/u);
  },
  TIME,
);
