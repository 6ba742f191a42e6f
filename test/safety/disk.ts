import { existsSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { write } from '../support/put-output.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { type Fault, withFault } from './faulty-disk.js';

/** The content of every file of a folder; the toolchain's own lists and locks are left out. */
export function contentOf(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && !entry.name.startsWith('.'),
  );
  return Object.fromEntries(
    files
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]),
  );
}

const LONG = 'line\n'.repeat(2_000);

/** What an earlier run made. */
const OLD: Readonly<Record<string, string>> = {
  'same.ts': 'same',
  'changed.ts': `old ${LONG}`,
  'gone.ts': 'gone',
  'edited.ts': 'before somebody edited it',
  'runtime/changed.ts': 'old',
  'runtime/gone.ts': 'gone',
  'last/gone.ts': 'gone',
};

/** What the run makes on which the disk fails. */
const NEW: Readonly<Record<string, string>> = {
  'same.ts': 'same',
  'changed.ts': `new ${LONG}`,
  'new.ts': LONG,
  'runtime/changed.ts': 'new',
  'first/new.ts': 'new',
};

/** What belongs to the user and is no business of ours. */
const OWN: Readonly<Record<string, string>> = {
  'edited.ts': 'edited by hand',
  'notes.txt': 'mine',
  'runtime/notes.txt': 'mine',
};

const filesOf = (record: Readonly<Record<string, string>>) => new Map(Object.entries(record));

/** Runs on a disk without faults that flushes nothing, which is slow. */
function onDisk(run: () => void): void {
  const { error } = withFault('EIO', Infinity, run);
  if (error instanceof Error) throw error;
}

/** A process that is no more: what a lock names after its holder was killed. */
const NOBODY = 2 ** 22 + 1;

function setUp(): string {
  const out = temporaryFolder();
  onDisk(() => write(filesOf(OLD), out));
  for (const [path, text] of Object.entries(OWN)) writeFileSync(join(out, path), text);
  return out;
}

/** The holder of a lock dies with its process; here the process goes on. */
function bury(out: string): void {
  for (const name of readdirSync(out).filter((entry) => entry.startsWith('.vendor-errors-lock'))) {
    const path = join(out, name);
    if (readFileSync(path, 'utf8') === '') utimesSync(path, 0, 0);
    else writeFileSync(path, String(NOBODY));
  }
}

/**
 * Lets the k-th call fail, for every k and with one fault after the other, and says what is then wrong: a file that
 * is neither old nor new, something of the user's that is gone, a failure that
 * nobody heard of, or a next run that does not mend it all.
 */
export function problemsOnFaultyDisk(faults: readonly Fault[]): readonly string[] {
  const wrong: string[] = [];
  let reached = true;
  let at = 0;
  while (reached) {
    at += 1;
    const fault = faults[at % faults.length] ?? 'end';
    const out = setUp();
    const before = { ...OLD, ...OWN };
    const run = withFault(fault, at, () => write(filesOf(NEW), out));
    reached = run.calls >= at;
    const label = `${fault} at call ${at}`;
    bury(out);
    for (const [path, text] of Object.entries(contentOf(out))) {
      if (text !== before[path as keyof typeof before] && text !== NEW[path]) {
        wrong.push(`${label}: ${path} is neither old nor new`);
      }
    }
    for (const [path, text] of Object.entries({ ...OWN, 'same.ts': 'same' })) {
      if (!existsSync(join(out, path)) || readFileSync(join(out, path), 'utf8') !== text) {
        wrong.push(`${label}: ${path} was touched`);
      }
    }
    onDisk(() => write(filesOf(NEW), out));
    const healed = JSON.stringify(contentOf(out));
    const { error } = run;
    if (healed !== HEALED)
      wrong.push(`${label}: the next run gives ${healed} after ${String(error)}`);
    const left = readdirSync(out, { recursive: true }).map(String);
    const hidden = left.filter((name) => /(?:^|[/\\])\./u.test(name) && name !== '.manifest.json');
    if (hidden.length > 0) wrong.push(`${label}: ${hidden.join()} is left`);
    rmSync(out, { recursive: true });
  }
  if (at < 50) wrong.push(`only ${at} calls were seen`);
  return wrong;
}

const HEALED = JSON.stringify(
  Object.fromEntries(Object.entries({ ...NEW, ...OWN }).sort(([a], [b]) => (a < b ? -1 : 1))),
);
