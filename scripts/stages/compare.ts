import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { CommandError } from '../command-error.js';
import { ComparedFile } from '../files/compared-file.js';
import { encode } from '../files/encode.js';
import { hashAt, isOwnPath, type Manifest, readManifest } from '../files/manifest.js';

/** How the output on the disk differs from what it should be. Paths are below the output folder. */
export interface Difference {
  /** Files that are there with other content. */
  readonly stale: readonly string[];
  /** Files that are not there. */
  readonly missing: readonly string[];
  /** Files of an earlier run that nothing makes any more. */
  readonly orphaned: readonly string[];
  /** Orphans that somebody changed since: they are left alone. */
  readonly kept: readonly string[];
  /** Files that differ, but that this run was told to leave. */
  readonly left: readonly string[];
  /** Files as they should be. */
  readonly unchanged: readonly string[];
}

/**
 * An output that is compared with what it should hold, file by file, and not
 * touched.
 *
 * @throws CommandError where a file would have to be overwritten that is not ours, or lies behind a symbolic link.
 */
export class Comparing {
  private readonly comparison: Comparison;
  private readonly open = new Set<ComparedFile>();

  /** @param leave - Paths that this run is not about. */
  constructor(
    private readonly out: string,
    leave: ReadonlySet<string>,
  ) {
    this.comparison = new Comparison(out, leave);
  }

  /** Says what a file should hold. */
  put(path: string, text: string): void {
    this.comparison.add(path, holds(encode(text)));
  }

  /** Begins to say piece by piece what a file should hold; `close` ends it. */
  join(path: string): ComparedFile {
    const file = new ComparedFile(findOwn(this.out, path));
    this.open.add(file);
    return file;
  }

  /** Says that these were all pieces. */
  close(path: string, file: ComparedFile): void {
    this.open.delete(file);
    const isRight = file.finish();
    this.comparison.add(path, () => isRight);
  }

  /** What is different. */
  commit(): Difference {
    return this.comparison.difference();
  }

  end(): void {
    for (const file of this.open) file.finish();
  }
}

/** Whether a file has these bytes. */
export function holds(bytes: Buffer): (file: string) => boolean {
  return (file) => readFileSync(file).equals(bytes);
}

/** What a file is found to be. */
export type State = 'stale' | 'missing' | 'left' | 'unchanged';

/** What stands in an output folder. */
export class Standing {
  /** What earlier runs wrote. */
  readonly manifest: Manifest;

  constructor(private readonly out: string) {
    this.manifest = readManifest(out);
  }

  /** @param isLeft - Whether this run is not about the file. */
  stateOf(path: string, isRight: (file: string) => boolean, isLeft: boolean): State {
    const file = findOwn(this.out, path);
    if (file !== undefined && isRight(file)) return 'unchanged';
    if (isLeft) return 'left';
    if (file === undefined) return 'missing';
    if (this.manifest.has(path)) return 'stale';
    throw new CommandError(
      `${join(this.out, path)} is there already and was not generated.`,
      'Move it away, or choose another folder with --out.',
    );
  }
}

/** The comparison of an output folder with what it should hold, file by file. */
export class Comparison {
  readonly standing: Standing;
  private readonly found: Readonly<Record<State, string[]>> = {
    stale: [],
    missing: [],
    left: [],
    unchanged: [],
  };
  private readonly paths = new Set<string>();

  constructor(
    private readonly out: string,
    private readonly leave: ReadonlySet<string>,
  ) {
    this.standing = new Standing(out);
  }

  /** Compares a file with what it should be. */
  add(path: string, isRight: (file: string) => boolean): State {
    return this.take(path, this.standing.stateOf(path, isRight, this.leave.has(path)));
  }

  /** Takes what a file was found to be. */
  take(path: string, state: State): State {
    this.found[state].push(path);
    this.paths.add(path);
    return state;
  }

  /** The difference, once every file was compared. */
  difference(): Difference {
    return { ...this.found, ...this.findOrphans() };
  }

  private findOrphans(): Pick<Difference, 'orphaned' | 'kept'> {
    const orphaned: string[] = [];
    const kept: string[] = [];
    for (const [path, hash] of this.standing.manifest) {
      if (this.paths.has(path)) continue;
      const file = findOwn(this.out, path);
      if (file !== undefined) (hashAt(file, hash) === hash ? orphaned : kept).push(path);
    }
    return { orphaned, kept };
  }
}

/** Where a file of the output is, when it is there; never through a symbolic link. */
export function findOwn(out: string, path: string): string | undefined {
  if (!isOwnPath(path)) throw new Error(`Not a path of the output: ${path}`);
  let current = out;
  const names = path.split('/');
  for (const [index, name] of names.entries()) {
    current = join(current, name);
    const stats = lstatSync(current, { throwIfNoEntry: false });
    if (stats === undefined) return undefined;
    if (stats.isSymbolicLink()) {
      throw new CommandError(
        `${current} is a symbolic link; nothing is written through it.`,
        'Delete the link, or choose another folder with --out.',
      );
    }
    if (index === names.length - 1 ? !stats.isFile() : !stats.isDirectory()) {
      throw new CommandError(
        `${current} is in the way of a ${stats.isDirectory() ? 'file' : 'folder'} of the output.`,
        'Move it away, or choose another folder with --out.',
      );
    }
  }
  return current;
}
