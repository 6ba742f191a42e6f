import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmdirSync,
  rmSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

import { commit, discard, type Staged, stage, TEMPORARY, writeAtomic } from '../files/atomic.js';
import { withLock } from '../files/lock.js';
import {
  MANIFEST,
  type Manifest,
  manifestOf,
  manifestText,
  readManifest,
} from '../files/manifest.js';
import { present } from '../present.js';
import { compare, type Difference } from './compare.js';
import type { Files } from './render.js';

/**
 * Brings the output folder to what it should hold. Every file is old or new at
 * any moment, never half: all new content is on the disk beside its target
 * before the first takes its place. What is right already is not touched, and
 * only what an earlier run wrote and nobody changed since is removed.
 *
 * @param leave - Paths that this run is not about: they stay as they are.
 * @returns What was different before.
 */
export function write(
  files: Files,
  out: string,
  leave: ReadonlySet<string> = new Set(),
): Difference {
  mkdirSync(out, { recursive: true });
  const folder = realpathSync(out);
  return withLock(folder, () => {
    removeLeftovers(folder);
    const difference = compare(files, folder, leave);
    const before = readManifest(folder);
    const changed = [...difference.missing, ...difference.stale];
    if (changed.length > 0 || difference.orphaned.length > 0) {
      // Whatever happens from here, the next run knows all these files for its own.
      writeManifest(folder, new Map([...manifestOf(files), ...before]));
      replace(folder, files, changed);
      remove(folder, difference.orphaned);
    }
    writeManifest(folder, manifestAfter(files, before, difference));
    return difference;
  });
}

/** What is there now: everything but what was left, which stays as an earlier run knew it. */
function manifestAfter(files: Files, before: Manifest, { left }: Difference): Manifest {
  const after = manifestOf(files);
  for (const path of left) {
    const hash = before.get(path);
    if (hash === undefined) after.delete(path);
    else after.set(path, hash);
  }
  return after;
}

function writeManifest(folder: string, manifest: Manifest): void {
  const path = join(folder, MANIFEST);
  const text = manifestText(manifest);
  if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeAtomic(path, text);
}

function replace(folder: string, files: Files, paths: readonly string[]): void {
  const staged: Staged[] = [];
  try {
    for (const path of paths) {
      const target = join(folder, path);
      mkdirSync(dirname(target), { recursive: true });
      staged.push(stage(target, present(files.get(path))));
    }
    staged.forEach(commit);
  } catch (error) {
    discard(staged);
    throw error;
  }
}

function remove(folder: string, paths: readonly string[]): void {
  for (const path of paths) {
    rmSync(join(folder, path), { force: true });
    const parent = dirname(join(folder, path));
    if (parent !== folder && readdirSync(parent).length === 0) rmdirSync(parent);
  }
}

/** What a run that died left behind. The lock is ours, so nobody is using it. */
function removeLeftovers(folder: string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isFile() && entry.name.startsWith(TEMPORARY)) {
      rmSync(join(entry.parentPath, entry.name), { force: true });
    }
  }
}
