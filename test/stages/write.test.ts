import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { join } from 'node:path';

import { CommandError } from '../../scripts/command-error.js';
import { TEMPORARY } from '../../scripts/files/atomic.js';
import { MANIFEST, readManifest, sha256 } from '../../scripts/files/manifest.js';
import { Comparing } from '../../scripts/stages/compare.js';
import { Writing } from '../../scripts/stages/write.js';
import { compare, write } from '../support/put-output.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { thrownBy } from '../support/thrown-by.js';

const LOCK = '.vendor-errors-lock';
const OLD = { 'a.ts': 'old a', 'b.ts': 'old b', 'runtime/c.ts': 'old c' };
const NEW = { 'a.ts': 'new a', 'b.ts': 'old b', 'd.ts': 'new d' };

const files = (texts: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(texts));

/** The content of every file below a folder, without the manifest. */
function contents(folder: string): Readonly<Record<string, string>> {
  const paths = fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path !== MANIFEST && fs.statSync(join(folder, path)).isFile())
    .sort();
  return Object.fromEntries(
    paths.map((path) => [path, fs.readFileSync(join(folder, path), 'utf8')]),
  );
}

/** What would show that a file was touched. */
function states(folder: string): readonly (readonly [string, bigint, bigint])[] {
  return fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((path) => {
      const { ino, mtimeNs } = fs.statSync(join(folder, path), { bigint: true });
      return [path, ino, mtimeNs] as const;
    });
}

/** A folder as an earlier run left it. */
function generated(): string {
  const out = join(temporaryFolder(), 'generated');
  write(files(OLD), out);
  return out;
}

const nothing = { stale: [], missing: [], orphaned: [], kept: [], left: [], unchanged: [] };

afterEach(() => {
  jest.restoreAllMocks();
});

describe('what is written', () => {
  test('everything, into a folder that is not there yet', () => {
    const out = join(temporaryFolder(), 'deep/generated');
    expect(write(files(OLD), out)).toEqual({
      ...nothing,
      missing: ['a.ts', 'b.ts', 'runtime/c.ts'],
    });
    expect(contents(out)).toEqual(OLD);
    expect(Object.fromEntries(readManifest(out))).toEqual({
      'a.ts': sha256('old a'),
      'b.ts': sha256('old b'),
      'runtime/c.ts': sha256('old c'),
    });
  });

  test('all of it is on the disk before any of it takes its place', () => {
    const out = generated();
    const order: string[] = [];
    for (const name of ['fsyncSync', 'renameSync'] as const) {
      const original = fs[name] as (...args: unknown[]) => unknown;
      jest.spyOn(fs, name as 'rmSync').mockImplementation((...args: unknown[]) => {
        order.push(name);
        return original(...args) as undefined;
      });
    }
    write(files(NEW), out);
    // The list of files is one too, before the two that changed and after them.
    const [flush, rename] = ['fsyncSync', 'renameSync'];
    const list = [flush, rename];
    expect(order).toEqual([flush, flush, ...list, rename, rename, ...list]);
  });

  test('the list is newer than all of it, and written once where no file is new', () => {
    const out = generated();
    const rename = jest.spyOn(fs, 'renameSync');
    write(files({ ...OLD, 'a.ts': 'new a', 'runtime/c.ts': 'new c' }), out);
    const targets = rename.mock.calls.map(([, target]) => String(target).slice(out.length + 1));
    expect(targets).toEqual(['a.ts', 'runtime/c.ts', MANIFEST]);
    const [list, ...times] = [MANIFEST, 'a.ts', 'runtime/c.ts'].map(
      (path) => fs.statSync(join(out, path), { bigint: true }).ctimeNs,
    );
    for (const time of times) expect(list).toBeGreaterThan(time);
  });

  test('nothing the second time', () => {
    const out = generated();
    const before = states(out);
    expect(write(files(OLD), out)).toEqual({
      ...nothing,
      unchanged: ['a.ts', 'b.ts', 'runtime/c.ts'],
    });
    expect(states(out)).toEqual(before);
  });

  test('only what changed; what nothing makes any more goes, with its empty folder', () => {
    const out = generated();
    const { mtimeNs, ino } = fs.statSync(join(out, 'b.ts'), { bigint: true });
    expect(write(files(NEW), out)).toEqual({
      ...nothing,
      stale: ['a.ts'],
      missing: ['d.ts'],
      orphaned: ['runtime/c.ts'],
      unchanged: ['b.ts'],
    });
    expect(contents(out)).toEqual(NEW);
    expect(fs.existsSync(join(out, 'runtime'))).toBe(false);
    expect(fs.statSync(join(out, 'b.ts'), { bigint: true })).toMatchObject({ mtimeNs, ino });
    expect([...readManifest(out).keys()]).toEqual(['a.ts', 'b.ts', 'd.ts']);
  });

  test('a new file in place of the old one, so that readers never see half', () => {
    const out = generated();
    const reader = fs.openSync(join(out, 'a.ts'), 'r');
    write(files(NEW), out);
    expect(fs.readFileSync(reader, 'utf8')).toBe('old a');
    fs.closeSync(reader);
  });

  test('what somebody changed by hand comes back', () => {
    const out = generated();
    fs.writeFileSync(join(out, 'a.ts'), 'mine');
    fs.rmSync(join(out, 'b.ts'));
    expect(write(files(OLD), out)).toMatchObject({ stale: ['a.ts'], missing: ['b.ts'] });
    expect(contents(out)).toEqual(OLD);
  });

  test('not what the run was told to leave', () => {
    const out = generated();
    const leave = new Set(['a.ts', 'd.ts']);
    expect(write(files(NEW), out, leave)).toMatchObject({ left: ['a.ts', 'd.ts'], stale: [] });
    expect(contents(out)).toEqual({ 'a.ts': 'old a', 'b.ts': 'old b' });
    // What was left is still known as ours, what was never written is not.
    expect(Object.fromEntries(readManifest(out))).toMatchObject({ 'a.ts': sha256('old a') });
    expect(readManifest(out).has('d.ts')).toBe(false);
    expect(write(files(NEW), out)).toMatchObject({ stale: ['a.ts'], missing: ['d.ts'] });
  });
});

describe('what belongs to others', () => {
  test('an orphan that somebody changed is kept', () => {
    const out = generated();
    fs.writeFileSync(join(out, 'runtime/c.ts'), 'mine');
    expect(write(files(NEW), out)).toMatchObject({ orphaned: [], kept: ['runtime/c.ts'] });
    expect(contents(out)).toEqual({ ...NEW, 'runtime/c.ts': 'mine' });
    // From now on it is theirs.
    expect(write(files(NEW), out)).toMatchObject({ orphaned: [], kept: [] });
  });

  test('a folder that is not empty stays when its orphan goes', () => {
    const out = generated();
    fs.writeFileSync(join(out, 'runtime/mine.ts'), 'mine');
    write(files(NEW), out);
    expect(contents(out)).toEqual({ ...NEW, 'runtime/mine.ts': 'mine' });
  });

  test('a file that was not generated is not overwritten, and nothing else is written', () => {
    const out = generated();
    fs.writeFileSync(join(out, 'd.ts'), 'mine');
    const before = states(out);
    expect(() => write(files(NEW), out)).toThrow(CommandError);
    expect(states(out)).toEqual(before);
  });

  test('unless it says what would be generated', () => {
    const out = generated();
    fs.writeFileSync(join(out, 'd.ts'), 'new d');
    expect(write(files(NEW), out)).toMatchObject({ missing: [], unchanged: ['b.ts', 'd.ts'] });
    expect([...readManifest(out).keys()]).toContain('d.ts');
  });

  test.each(['a.ts', 'runtime'])('nothing is written through the link %s', (name) => {
    const out = generated();
    const elsewhere = temporaryFolder({ 'a.ts': 'theirs', 'c.ts': 'theirs' });
    fs.rmSync(join(out, name), { recursive: true });
    fs.symlinkSync(name === 'a.ts' ? join(elsewhere, 'a.ts') : elsewhere, join(out, name));
    expect(() => write(files({ ...OLD, ...NEW }), out)).toThrow(CommandError);
    expect(contents(elsewhere)).toEqual({ 'a.ts': 'theirs', 'c.ts': 'theirs' });
    expect(fs.lstatSync(join(out, name)).isSymbolicLink()).toBe(true);
  });

  test('nor is an orphan removed through one', () => {
    const out = generated();
    const elsewhere = temporaryFolder({ 'c.ts': 'old c' });
    fs.rmSync(join(out, 'runtime'), { recursive: true });
    fs.symlinkSync(elsewhere, join(out, 'runtime'));
    expect(() => write(files(NEW), out)).toThrow(CommandError);
    expect(contents(elsewhere)).toEqual({ 'c.ts': 'old c' });
  });

  test('the output folder itself may be a link', () => {
    const elsewhere = temporaryFolder();
    const out = join(temporaryFolder(), 'generated');
    fs.symlinkSync(elsewhere, out);
    write(files(OLD), out);
    expect(contents(elsewhere)).toEqual(OLD);
  });

  test('a path that leaves the folder is refused', () => {
    const out = generated();
    for (const path of ['../x.ts', '/x.ts', 'a/../../x.ts', '.hidden', '']) {
      expect(() => write(files({ [path]: 'x' }), out)).toThrow(/Not a path/u);
    }
  });

  test.each([
    ['a folder in the place of a file', 'a.ts', 'inside.txt'],
    ['a file in the place of a folder', 'runtime', undefined],
  ])('%s is said to be in the way', (_, name, inside) => {
    const out = generated();
    fs.rmSync(join(out, name), { recursive: true });
    if (inside === undefined) {
      fs.writeFileSync(join(out, name), 'mine');
    } else {
      fs.mkdirSync(join(out, name));
      fs.writeFileSync(join(out, name, inside), 'mine');
    }
    const before = contents(out);
    expect(() => write(files({ ...OLD, 'a.ts': 'new a' }), out)).toThrow(CommandError);
    expect(contents(out)).toEqual(before);
  });
});

describe('the manifest', () => {
  test.each([
    '',
    '{',
    'null',
    '[]',
    '{}',
    '{ "files": null }',
    '{ "files": [] }',
    '{ "files": { "a.ts": 5 } }',
  ])('that says %j counts as none: files as they should be are known again', (text) => {
    const out = generated();
    fs.writeFileSync(join(out, MANIFEST), text);
    expect(write(files(OLD), out)).toMatchObject({ unchanged: ['a.ts', 'b.ts', 'runtime/c.ts'] });
    expect(readManifest(out).size).toBe(3);
    fs.writeFileSync(join(out, MANIFEST), text);
    expect(() => write(files(NEW), out)).toThrow(CommandError);
    expect(contents(out)).toEqual(OLD);
  });

  test('can name nothing outside of the folder', () => {
    const out = generated();
    const outside = join(out, '../outside.ts');
    fs.writeFileSync(outside, 'theirs');
    const hash = sha256('theirs');
    const names = ['../outside.ts', outside, 'x/../../outside.ts', '..\\outside.ts'];
    const entries = Object.fromEntries(names.map((name) => [name, hash]));
    fs.writeFileSync(join(out, MANIFEST), JSON.stringify({ files: entries }));
    expect(write(files(OLD), out).orphaned).toEqual([]);
    expect(fs.readFileSync(outside, 'utf8')).toBe('theirs');
  });

  test('is the same whatever the order of the files', () => {
    const [one, two] = [generated(), join(temporaryFolder(), 'generated')];
    write(new Map(Object.entries(OLD).reverse()), two);
    expect(fs.readFileSync(join(two, MANIFEST), 'utf8')).toBe(
      fs.readFileSync(join(one, MANIFEST), 'utf8'),
    );
  });
});

describe('what other runs left behind', () => {
  test('temporary files are removed', () => {
    const out = generated();
    fs.writeFileSync(join(out, `${TEMPORARY}1-a.ts`), 'half');
    fs.writeFileSync(join(out, `runtime/${TEMPORARY}${process.pid}-c.ts`), 'half');
    write(files({ ...OLD, 'runtime/c.ts': 'new c' }), out);
    expect(contents(out)).toEqual({ ...OLD, 'runtime/c.ts': 'new c' });
  });

  test('the lock of a process that died is taken over', () => {
    const out = generated();
    const { pid } = spawnSync(process.execPath, ['--version']);
    fs.writeFileSync(join(out, LOCK), String(pid));
    write(files(NEW), out);
    expect(contents(out)).toEqual(NEW);
  });

  test('even when that process died while taking over from another', () => {
    const out = generated();
    const { pid } = spawnSync(process.execPath, ['--version']);
    fs.writeFileSync(join(out, LOCK), String(pid));
    fs.writeFileSync(join(out, `${LOCK}-claim`), String(pid));
    write(files(NEW), out);
    expect(contents(out)).toEqual(NEW);
  });

  test('so is one whose holder never said who it was', () => {
    const out = generated();
    fs.writeFileSync(join(out, LOCK), '');
    const longAgo = Date.now() / 1000 - 60;
    fs.utimesSync(join(out, LOCK), longAgo, longAgo);
    write(files(NEW), out);
    expect(contents(out)).toEqual(NEW);
  });

  test('the lock of a process that lives is waited for', () => {
    const out = generated();
    const script = `echo $$ > "$0.tmp"; mv "$0.tmp" "$0"; sleep 0.4; rm "$0"`;
    const holder = spawn('sh', ['-c', script, join(out, LOCK)], { stdio: 'ignore' });
    while (!fs.existsSync(join(out, LOCK))) spawnSync('sleep', ['0.02']);
    const started = performance.now();
    write(files(NEW), out);
    expect(performance.now() - started).toBeGreaterThan(100);
    expect(contents(out)).toEqual(NEW);
    holder.unref();
  });

  test('though not for ever', () => {
    const out = generated();
    fs.writeFileSync(join(out, LOCK), String(process.pid));
    let now = Date.now();
    jest.spyOn(Date, 'now').mockImplementation(() => (now += 20_000));
    expect(() => write(files(NEW), out)).toThrow(CommandError);
    expect(contents(out)).toEqual({ ...OLD, [LOCK]: String(process.pid) });
  });

  test('nor for a pipe in its place: reading that would wait for whoever writes to it', () => {
    const out = generated();
    spawnSync('mkfifo', [join(out, LOCK)]);
    let now = Date.now();
    jest.spyOn(Date, 'now').mockImplementation(() => (now += 20_000));
    expect(() => write(files(NEW), out)).toThrow(CommandError);
    expect(fs.statSync(join(out, LOCK)).isFIFO()).toBe(true);
    fs.rmSync(join(out, LOCK));
    expect(contents(out)).toEqual(OLD);
  });

  test('a pipe or a folder in the place of the list is refused', () => {
    for (const command of ['mkfifo', 'mkdir']) {
      const out = generated();
      fs.rmSync(join(out, MANIFEST));
      spawnSync(command, [join(out, MANIFEST)]);
      expect(() => write(files(NEW), out)).toThrow(CommandError);
      expect(fs.readFileSync(join(out, 'a.ts'), 'utf8')).toBe('old a');
    }
  });

  test('nor for ever for one that is taking over from another and does not end', () => {
    const out = generated();
    const { pid } = spawnSync(process.execPath, ['--version']);
    fs.writeFileSync(join(out, LOCK), String(pid));
    fs.writeFileSync(join(out, `${LOCK}-claim`), String(process.pid));
    let now = Date.now();
    jest.spyOn(Date, 'now').mockImplementation(() => (now += 20_000));
    expect(() => write(files(NEW), out)).toThrow(CommandError);
    expect(contents(out)).toMatchObject({ ...OLD, [LOCK]: String(pid) });
  });

  test('a lock that another run took over first is not removed', () => {
    const out = generated();
    fs.writeFileSync(join(out, LOCK), '1');
    let looks = 0;
    jest.spyOn(process, 'kill').mockImplementation(() => {
      looks += 1;
      if (looks === 1) throw Object.assign(new Error('gone'), { code: 'ESRCH' });
      return true;
    });
    let now = Date.now();
    jest.spyOn(Date, 'now').mockImplementation(() => (now += 20_000));
    expect(() => write(files(NEW), out)).toThrow(CommandError);
    expect(contents(out)).toEqual({ ...OLD, [LOCK]: '1' });
  });

  test('one that is released between two looks is no obstacle', () => {
    const out = generated();
    const path = join(out, LOCK);
    fs.writeFileSync(path, String(process.pid));
    const { readFileSync } = fs;
    jest
      .spyOn(fs, 'readFileSync')
      .mockImplementation((...args: Parameters<typeof readFileSync>) => {
        if (args[0] === path) fs.rmSync(path, { force: true });
        return readFileSync(...args);
      });
    write(files(NEW), out);
    jest.restoreAllMocks();
    expect(contents(out)).toEqual(NEW);
  });

  test('our own lock is released, also when the run fails', () => {
    const out = generated();
    expect(fs.existsSync(join(out, LOCK))).toBe(false);
    fs.writeFileSync(join(out, 'd.ts'), 'mine');
    expect(() => write(files(NEW), out)).toThrow(CommandError);
    expect(fs.existsSync(join(out, LOCK))).toBe(false);
  });
});

describe('when a file can not take its place', () => {
  /** Lets the k-th renaming fail. */
  function failAt(k: number): void {
    const { renameSync } = fs;
    let calls = 0;
    jest.spyOn(fs, 'renameSync').mockImplementation((from, to) => {
      calls += 1;
      if (calls === k) throw Object.assign(new Error('full'), { code: 'ENOSPC' });
      renameSync(from, to);
    });
  }

  // The list comes first and last, so the files are the second to take its place, and so on.
  test.each([1, 2, 3, 4])('the %i. of all, each is old or new and known for ours', (k) => {
    const out = generated();
    failAt(k);
    expect(() => write(files(NEW), out)).toThrow('full');
    jest.restoreAllMocks();
    expect(contents(out)).toEqual({
      ...OLD,
      ...(k > 2 ? { 'a.ts': 'new a' } : {}),
      ...(k > 3 ? NEW : {}),
      ...(k > 3 ? { 'runtime/c.ts': undefined } : {}),
    });
    // Also what was new: it is no file of somebody else's.
    write(files({ ...NEW, 'd.ts': 'newer d' }), out);
    expect(contents(out)).toEqual({ ...NEW, 'd.ts': 'newer d' });
    expect([...readManifest(out).keys()]).toEqual(['a.ts', 'b.ts', 'd.ts']);
  });
});

describe('what is there already', () => {
  test('temporary files are for ever ours, folders of that name are not', () => {
    const out = generated();
    fs.mkdirSync(join(out, `${TEMPORARY}mine`));
    fs.writeFileSync(join(out, `mine${TEMPORARY}`), 'mine');
    write(files(OLD), out);
    expect(contents(out)).toEqual({ ...OLD, [`mine${TEMPORARY}`]: 'mine' });
    expect(fs.existsSync(join(out, `${TEMPORARY}mine`))).toBe(true);
  });

  test('a list that can not be read gives the folder back', () => {
    const out = generated();
    fs.rmSync(join(out, MANIFEST));
    fs.mkdirSync(join(out, MANIFEST));
    expect(() => write(files(OLD), out)).toThrow(CommandError);
    expect(fs.existsSync(join(out, LOCK))).toBe(false);
  });

  test('an orphan that is gone already is neither orphaned nor kept', () => {
    const out = generated();
    fs.rmSync(join(out, 'runtime'), { recursive: true });
    expect(write(files(NEW), out)).toMatchObject({ orphaned: [], kept: [] });
    expect([...readManifest(out).keys()]).toEqual(['a.ts', 'b.ts', 'd.ts']);
  });

  test('an orphan beside the list goes alone', () => {
    const out = generated();
    write(files({ 'b.ts': 'old b', 'runtime/c.ts': 'old c' }), out);
    expect(contents(out)).toEqual({ 'b.ts': 'old b', 'runtime/c.ts': 'old c' });
  });
});

describe('file by file', () => {
  const NONE: ReadonlySet<string> = new Set();

  /** Says in two pieces what a file should hold. */
  function say(writing: Writing, path: string, one: string, two: string, hash?: string): void {
    const file = writing.join(path, hash);
    file.append(one);
    file.append(two);
    writing.close(path, file);
  }

  test('a file that is put together takes its place with the others', () => {
    const out = generated();
    const writing = new Writing(out, NONE);
    expect(fs.existsSync(join(out, LOCK))).toBe(true);
    say(writing, 'a.ts', 'new', ' a');
    say(writing, 'runtime/c.ts', 'old', ' c');
    say(writing, 'e/f.ts', 'new', ' f');
    writing.keep('b.ts', sha256('old b'));
    expect(fs.readFileSync(join(out, 'a.ts'), 'utf8')).toBe('old a');
    expect(writing.commit()).toEqual({
      ...nothing,
      stale: ['a.ts'],
      missing: ['e/f.ts'],
      unchanged: ['runtime/c.ts', 'b.ts'],
    });
    const now = { 'a.ts': 'new a', 'b.ts': 'old b', 'e/f.ts': 'new f', 'runtime/c.ts': 'old c' };
    const hashes = Object.entries(now).map(([path, text]) => [path, sha256(text)]);
    expect(Object.fromEntries(writing.hashed)).toEqual(Object.fromEntries(hashes));
    writing.end();
    expect(contents(out)).toEqual(now);
    expect(Object.fromEntries(readManifest(out))).toEqual(Object.fromEntries(hashes));
  });

  test('the file that it replaces is closed when all was replaced, as to remove it takes its time', () => {
    const out = generated();
    const order: string[] = [];
    const { renameSync } = fs;
    jest.spyOn(fs, 'renameSync').mockImplementation((from, to) => {
      order.push(String(to).slice(out.length + 1));
      renameSync(from, to);
    });
    jest.spyOn(fs, 'close').mockImplementation((descriptor) => {
      order.push(`close ${fs.readFileSync(descriptor, 'utf8')}`);
      fs.closeSync(descriptor);
    });
    const writing = new Writing(out, NONE);
    say(writing, 'a.ts', 'new', ' a');
    writing.commit();
    writing.end();
    expect(order).toEqual(['a.ts', MANIFEST, 'close old a']);
  });

  test('the hash of a file that stands is believed where it is known', () => {
    const out = generated();
    const writing = new Writing(out, NONE);
    say(writing, 'a.ts', 'old', ' a', 'known');
    say(writing, 'b.ts', 'new', ' b', 'known');
    expect(Object.fromEntries(writing.hashed)).toEqual({
      'a.ts': 'known',
      'b.ts': sha256('new b'),
    });
    writing.end();
  });

  test('without a commit all is as it was', () => {
    const out = generated();
    const before = states(out);
    const writing = new Writing(out, NONE);
    say(writing, 'a.ts', 'new', ' a');
    writing.put('b.ts', 'new b');
    writing.join('d.ts').append('half');
    const drafts = fs.readdirSync(out).filter((name) => name.startsWith(TEMPORARY));
    expect(drafts.length).toBe(3);
    for (const name of drafts)
      expect(name).toMatch(new RegExp(`^${TEMPORARY}${process.pid}-0-\\d+$`, 'u'));
    writing.end();
    expect(states(out)).toEqual(before);
  });

  test('what the run was told to leave is made for nothing', () => {
    const out = generated();
    const writing = new Writing(out, new Set(['a.ts', 'b.ts']));
    writing.put('b.ts', 'new b');
    writing.put('d.ts', 'new d');
    say(writing, 'runtime/c.ts', 'new', ' c');
    say(writing, 'a.ts', 'new', ' a');
    expect(fs.readdirSync(out).filter((name) => name.startsWith(TEMPORARY)).length).toBe(2);
    expect(writing.commit()).toMatchObject({ left: ['b.ts', 'a.ts'], stale: ['runtime/c.ts'] });
    writing.end();
    expect(contents(out)).toEqual({ ...OLD, 'd.ts': 'new d', 'runtime/c.ts': 'new c' });
  });

  test('the lock is given back where a file can not be given up', () => {
    const out = generated();
    const writing = new Writing(out, NONE);
    const file = writing.join('d.ts');
    file.discard = () => {
      throw new Error('stuck');
    };
    expect(() => {
      writing.end();
    }).toThrow('stuck');
    expect(fs.existsSync(join(out, LOCK))).toBe(false);
  });

  test('a piece can not be said through a link', () => {
    const out = generated();
    fs.symlinkSync(join(out, 'a.ts'), join(out, 'd.ts'));
    const writing = new Writing(out, NONE);
    expect(() => writing.join('d.ts')).toThrow(CommandError);
    writing.end();
  });
});

describe('compare', () => {
  test('says what would be written, and writes nothing', () => {
    const out = generated();
    fs.writeFileSync(join(out, 'b.ts'), 'mine');
    const before = states(out);
    expect(compare(files(NEW), out)).toEqual({
      ...nothing,
      stale: ['a.ts', 'b.ts'],
      missing: ['d.ts'],
      orphaned: ['runtime/c.ts'],
    });
    expect(states(out)).toEqual(before);
  });

  test('takes a file piece by piece as well', () => {
    const out = generated();
    const before = states(out);
    const comparing = new Comparing(out, new Set());
    for (const [path, pieces] of Object.entries({
      'a.ts': ['old', ' a'],
      'b.ts': ['old', ' bee'],
      'd.ts': ['new', ' d'],
    })) {
      const file = comparing.join(path);
      for (const piece of pieces) file.append(piece);
      comparing.close(path, file);
    }
    expect(comparing.commit()).toEqual({
      ...nothing,
      unchanged: ['a.ts'],
      stale: ['b.ts'],
      missing: ['d.ts'],
      orphaned: ['runtime/c.ts'],
    });
    comparing.end();
    expect(states(out)).toEqual(before);
  });

  test('closes what it opened, also when the run fails', () => {
    const out = generated();
    const opened = jest.spyOn(fs, 'openSync');
    const closed = jest.spyOn(fs, 'closeSync');
    const comparing = new Comparing(out, new Set());
    comparing.join('a.ts').append('old');
    comparing.end();
    const descriptors = opened.mock.results.map(({ value }) => value as number);
    expect(descriptors.length).toBe(1);
    expect(closed.mock.calls.flat()).toEqual(descriptors);
  });

  test('finds everything missing in a folder that is not there', () => {
    const out = join(temporaryFolder(), 'generated');
    expect(compare(files(OLD), out).missing).toEqual(Object.keys(OLD));
    expect(fs.existsSync(out)).toBe(false);
  });

  test('leaves what it was told to', () => {
    const out = generated();
    expect(compare(files(NEW), out, new Set(['a.ts', 'd.ts']))).toEqual({
      ...nothing,
      left: ['a.ts', 'd.ts'],
      orphaned: ['runtime/c.ts'],
      unchanged: ['b.ts'],
    });
  });

  test.each([
    ['d.ts', 'is there already and was not generated.', 'Move it away'],
    ['link.ts', 'is a symbolic link; nothing is written through it.', 'Delete the link'],
    ['folder', 'is in the way of a file of the output.', 'Move it away'],
    ['a.ts/x.ts', 'is in the way of a folder of the output.', 'Move it away'],
  ])('says what is wrong with %s, and what to do', (path, problem, remedy) => {
    const out = generated();
    fs.writeFileSync(join(out, 'd.ts'), 'mine');
    fs.symlinkSync('a.ts', join(out, 'link.ts'));
    fs.mkdirSync(join(out, 'folder'));
    expect(thrownBy(() => compare(files({ [path]: 'new' }), out))).toMatchObject({
      message: `${join(out, path.replace('/x.ts', ''))} ${problem}`,
      help: `${remedy}, or choose another folder with --out.`,
    });
  });

  test.each(['../x.ts', '/x.ts', ''])('refuses the path %j', (path) => {
    expect(() => compare(files({ [path]: 'x' }), temporaryFolder())).toThrow(
      new Error(`Not a path of the output: ${path}`),
    );
  });
});
