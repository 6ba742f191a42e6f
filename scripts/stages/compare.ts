import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { CommandError } from '../command-error.js';
import { isOwnPath, type Manifest, readManifest, sha256 } from '../files/manifest.js';
import type { Files } from './render.js';

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
 * Compares the output folder with what it should hold.
 *
 * @param leave - Paths that this run is not about.
 * @throws CommandError where a file would have to be overwritten that is not ours, or lies behind a symbolic link.
 */
export function compare(
  files: Files,
  out: string,
  leave: ReadonlySet<string> = new Set(),
): Difference {
  const manifest = readManifest(out);
  const stale: string[] = [];
  const missing: string[] = [];
  const left: string[] = [];
  const unchanged: string[] = [];
  for (const [path, text] of files) {
    const current = readOwn(out, path);
    if (current?.equals(Buffer.from(text, 'utf8')) === true) unchanged.push(path);
    else if (leave.has(path)) left.push(path);
    else if (current === undefined) missing.push(path);
    else if (manifest.has(path)) stale.push(path);
    else {
      throw new CommandError(
        `${join(out, path)} is there already and was not generated.`,
        'Move it away, or choose another folder with --out.',
      );
    }
  }
  return { stale, missing, left, unchanged, ...findOrphans(files, out, manifest) };
}

function findOrphans(
  files: Files,
  out: string,
  manifest: Manifest,
): Pick<Difference, 'orphaned' | 'kept'> {
  const orphaned: string[] = [];
  const kept: string[] = [];
  for (const [path, hash] of manifest) {
    if (files.has(path)) continue;
    const current = readOwn(out, path);
    if (current !== undefined) (sha256(current) === hash ? orphaned : kept).push(path);
  }
  return { orphaned, kept };
}

/** The content of a file in the output folder, never through a symbolic link. */
function readOwn(out: string, path: string): Buffer | undefined {
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
  return readFileSync(current);
}
