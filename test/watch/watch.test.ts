import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { acme, entry } from '../support/spec.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const REPOSITORY = join(__dirname, '..', '..');

/** A real run takes its time on a busy machine. */
jest.setTimeout(120_000);

const spec = (id: string, description: string): string =>
  acme({ id, errors: entry('no_face', { description }) });

/** A toolchain of its own, so that its templates and its code can be changed. */
function toolchain(): string {
  const folder = temporaryFolder({
    'specs/acme.yaml': spec('acme', 'No face.'),
    'specs/beta.yaml': spec('beta', 'No face.'),
  });
  for (const part of ['templates', 'package.json', 'specs/reasons.yaml']) {
    cpSync(join(REPOSITORY, part), join(folder, part), { recursive: true });
  }
  cpSync(join(REPOSITORY, 'scripts'), join(folder, 'scripts'), {
    recursive: true,
    filter: (path) => !path.includes('.build'),
  });
  symlinkSync(join(REPOSITORY, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

const running: ChildProcessWithoutNullStreams[] = [];

afterAll(() => running.forEach((child) => child.kill('SIGKILL')));

/** A watch as a user runs it: what it prints, from the last look on. */
class Watch {
  private readonly process: ChildProcessWithoutNullStreams;
  private printed = '';
  private looked = 0;

  constructor(folder: string) {
    const program = join(folder, 'scripts', 'vendor-errors.cjs');
    this.process = spawn(process.execPath, [program, 'generate', '--watch'], { cwd: folder });
    running.push(this.process);
    for (const stream of [this.process.stdout, this.process.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => (this.printed += text));
    }
  }

  /** Waits for a run to end that printed something, and gives all that was printed since the last one. */
  async until(wanted: RegExp): Promise<string> {
    for (;;) {
      const since = this.printed.slice(this.looked);
      // Findings come through another pipe, and may come later.
      if (since.includes('Watching specs') && wanted.test(since)) {
        this.looked = this.printed.length;
        return since;
      }
      if (this.process.exitCode !== null) throw new Error(`It ended: ${this.printed}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  async interrupt(): Promise<{ status: number | null; printed: string }> {
    const status = new Promise<number | null>((resolve) => this.process.once('exit', resolve));
    this.process.kill('SIGINT');
    return { status: await status, printed: this.printed };
  }
}

test('a watch follows specs, templates and its own code until it is interrupted', async () => {
  const folder = toolchain();
  const path = (name: string): string => join(folder, name);
  const read = (name: string): string => readFileSync(path(name), 'utf8');
  const replace = (name: string, text: string): void => {
    writeFileSync(path(`${name}.new`), text);
    renameSync(path(`${name}.new`), path(name));
  };
  const watch = new Watch(folder);
  await watch.until(/2 vendors/u);

  // Saved by an editor that replaces the file.
  replace('specs/acme.yaml', spec('acme', 'There is no face.'));
  const changed = await watch.until(/acme .*written/u);
  expect(changed).not.toMatch(/beta/u);
  expect(read('generated/acme.ts')).toContain('There is no face.');

  // Broken: shown where it is, and nothing is written.
  const broken = spec('acme', 'No face at all.').replace('NO_FACE_DETECTED', 'NO_FACE_DETECED');
  writeFileSync(path('specs/acme.yaml'), broken);
  expect(await watch.until(/known-reason/u)).toContain('specs/acme.yaml:15:13 known-reason');
  expect(read('generated/acme.ts')).toContain('There is no face.');

  // Another vendor waits until all is well again.
  writeFileSync(path('specs/beta.yaml'), spec('beta', 'No face in beta.'));
  await watch.until(/known-reason/u);
  expect(read('generated/beta.ts')).not.toContain('No face in beta.');
  writeFileSync(path('specs/acme.yaml'), spec('acme', 'No face at all.'));
  await watch.until(/acme .*written/u);
  expect(read('generated/acme.ts')).toContain('No face at all.');
  expect(read('generated/beta.ts')).toContain('No face in beta.');

  writeFileSync(path('templates/README.md.hbs'), `${read('templates/README.md.hbs')}\nThe end.\n`);
  await watch.until(/files? written/u);
  expect(read('generated/README.md')).toMatch(/The end\.\n$/u);

  // Options stand in the code of the toolchain.
  const options = read('scripts/views/package-json.ts');
  expect(options).toContain("license: 'MIT'");
  writeFileSync(path('scripts/views/package-json.ts'), options.replace('MIT', 'ISC'));
  await watch.until(/files? written/u);
  expect(read('generated/package.json')).toContain('"ISC"');

  const { status, printed } = await watch.interrupt();
  expect(status).toBe(0);
  expect(printed).not.toContain('\u001b');
  expect(readdirSync(path('generated')).filter((name) => name.includes('tmp'))).toEqual([]);
});

test('a vendor that is not there ends it at once', async () => {
  const folder = temporaryFolder({
    'specs/acme.yaml': spec('acme', 'No face.'),
    'specs/reasons.yaml': readFileSync(join(REPOSITORY, 'specs/reasons.yaml'), 'utf8'),
  });
  const program = join(REPOSITORY, 'scripts', 'vendor-errors.cjs');
  const run = spawn(process.execPath, [program, 'generate', 'acne', '--watch'], { cwd: folder });
  let printed = '';
  run.stderr.setEncoding('utf8').on('data', (text: string) => (printed += text));
  expect(await new Promise((resolve) => run.once('exit', resolve))).toBe(1);
  expect(printed).toBe('There is no vendor "acne".\nDid you mean "acme"?\n');
});
