import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { CATALOG, parseCatalog, type Catalog } from '../catalog/catalog.js';
import { CommandError } from '../command-error.js';
import { listFiles } from '../files/list-files.js';

/** The output at one time. */
export interface Snapshot {
  /** What the time is called. */
  readonly label: string;
  readonly catalog: Catalog;
  /** The version of the package. */
  readonly version: string;
  /** The entry points of the package: subpath → file. */
  readonly entries: ReadonlyMap<string, string>;
  /** Modules: path → text. */
  readonly modules: ReadonlyMap<string, string>;
}

/** The output as it is on the disk. */
export function snapshotNow(out: string): Snapshot {
  if (!existsSync(join(out, CATALOG))) {
    throw new CommandError(
      `There is no ${CATALOG} in ${out}.`,
      'Generate first, or point --out to the folder with the output.',
    );
  }
  return snapshot('now', out, listFiles(out), (path) => readFileSync(join(out, path), 'utf8'));
}

/** The output as it was at a commit. */
export function snapshotAt(ref: string, out: string): Snapshot {
  if (!existsSync(out)) {
    throw new CommandError(
      `There is no folder ${out}.`,
      'Generate first, or point --out to the folder with the output.',
    );
  }
  git(
    out,
    ['rev-parse', '--is-inside-work-tree'],
    `${out} is not in a git repository.`,
    'Run it in the checkout whose output it is about, or point --out there.',
  );
  const unknown = `Git knows no commit ${JSON.stringify(ref)}.`;
  const commit = git(
    out,
    ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`],
    unknown,
  ).trim();
  const listed = git(out, ['ls-tree', '-r', '-z', '--name-only', commit, '.'], unknown);
  const paths = listed.split('\0').filter((path) => path !== '');
  if (!paths.includes(CATALOG)) {
    throw new CommandError(
      `There is no ${CATALOG} in ${out} at ${ref}.`,
      'Name a commit that has the output, or point --out to where it was then.',
    );
  }
  return snapshot(ref, out, paths, (path) =>
    git(out, ['show', `${commit}:./${path}`], `${path} can't be read at ${ref}.`),
  );
}

function snapshot(
  label: string,
  out: string,
  paths: readonly string[],
  read: (path: string) => string,
): Snapshot {
  const catalog = parseCatalog(read(CATALOG));
  const manifest = paths.includes('package.json') ? parsePackage(read('package.json')) : undefined;
  if (catalog === undefined || manifest === undefined) {
    throw new CommandError(
      `${catalog === undefined ? CATALOG : 'package.json'} in ${out} (${label}) is not what this tool generates.`,
      'Generate it anew, or name another commit.',
    );
  }
  const modules = paths.filter((path) => path.endsWith('.ts'));
  return {
    label,
    catalog,
    ...manifest,
    modules: new Map(modules.map((path) => [path, read(path)])),
  };
}

function parsePackage(text: string): Pick<Snapshot, 'version' | 'entries'> | undefined {
  try {
    const { version, exports } = JSON.parse(text) as { version: string; exports: object };
    const entries = Object.entries(exports).flatMap(([subpath, target]: [string, unknown]) => {
      const file = moduleOf(target);
      return file === undefined ? [] : [[subpath, file] as const];
    });
    return { version, entries: new Map(entries) };
  } catch {
    return undefined;
  }
}

/** The TypeScript of an entry point, whatever the conditions are that lead to it. */
function moduleOf(target: unknown): string | undefined {
  if (typeof target === 'string') {
    return target.endsWith('.ts') ? target.replace(/^\.\//u, '') : undefined;
  }
  if (typeof target !== 'object' || target === null) return undefined;
  return Object.values(target)
    .map(moduleOf)
    .find((file) => file !== undefined);
}

function git(
  cwd: string,
  args: readonly string[],
  problem: string,
  help = 'Name a commit, a tag or a branch, such as origin/main or HEAD~1.',
): string {
  try {
    return execFileSync('git', args, {
      cwd,
      encoding: 'utf8',
      maxBuffer: 2 ** 29,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new CommandError(
      isMissing ? 'git is not installed.' : problem,
      isMissing ? 'Install it: the earlier output is read from it.' : help,
    );
  }
}
