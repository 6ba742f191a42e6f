import { existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, rmdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { commit, flush, type Staged, TEMPORARY, writeAtomic } from '../files/atomic.js';
import { JoinedFile } from '../files/joined-file.js';
import { lock } from '../files/lock.js';
import { MANIFEST, type Manifest, manifestText } from '../files/manifest.js';
import { removeFile } from '../files/remove-file.js';
import { Comparison, type Difference, findOwn } from './compare.js';
import { isWrong, type Put, Stager, temporaryIn } from './stage.js';

/**
 * An output folder that is being brought to what it should hold, file by file,
 * so that nobody has to hold all of it in memory. Every file is old or new at
 * any moment, never half: what differs is put on the disk under temporary names,
 * and takes its place when all of it is there. What is right already is not
 * touched, and only what an earlier run wrote and nobody changed since is removed.
 * The folder is locked from beginning to end.
 */
export class Writing {
  readonly folder: string;
  private readonly unlock: () => void;
  private readonly comparison: Comparison;
  private readonly stager: Stager;
  private readonly hashes = new Map<string, string>();
  private readonly staged: Staged[] = [];
  private readonly open = new Set<JoinedFile>();
  /** What the list of the files says in the end. */
  manifest = '';
  private isDone = false;

  /** @param leave - Paths that this run is not about: they stay as they are. */
  constructor(
    out: string,
    private readonly leave: ReadonlySet<string>,
  ) {
    mkdirSync(out, { recursive: true });
    this.folder = realpathSync(out);
    this.unlock = lock(this.folder);
    try {
      removeLeftovers(this.folder);
      this.comparison = new Comparison(this.folder, leave);
      this.stager = new Stager(this.folder, this.comparison.standing);
    } catch (error) {
      this.unlock();
      throw error;
    }
  }

  /** Says what a file should hold. */
  put(path: string, text: string): void {
    this.take(this.stager.put(path, text, this.leave.has(path)));
  }

  /** Takes a file of which was said, by whoever makes it, what it should hold. */
  take({ path, hash, state, temporary }: Put): void {
    this.hashes.set(path, hash);
    this.comparison.take(path, state);
    if (temporary !== undefined) {
      this.staged.push({ temporary, target: join(this.folder, path) });
    }
  }

  /** Says that a file, which has this hash, is as it should be. */
  keep(path: string, hash: string): void {
    this.hashes.set(path, hash);
    this.comparison.take(path, 'unchanged');
  }

  /**
   * Begins to say piece by piece what a file should hold; `close` ends it.
   *
   * @param known - The hash of the file that is there, where it is known.
   */
  join(path: string, known?: string): JoinedFile {
    const file = new JoinedFile(temporaryIn(this.folder), findOwn(this.folder, path), known);
    this.open.add(file);
    return file;
  }

  /** Says that these were all pieces. */
  close(path: string, file: JoinedFile): void {
    const { hash, draft } = file.finish();
    this.hashes.set(path, hash);
    const state = this.comparison.add(path, () => draft === undefined);
    if (draft === undefined) return;
    if (isWrong(state)) {
      this.staged.push({ temporary: draft.temporary, target: join(this.folder, path), draft });
    } else {
      draft.discard();
    }
  }

  /** Lets everything that differs take its place, and removes what nothing makes any more. */
  commit(): Difference {
    const { manifest: before } = this.comparison.standing;
    const difference = this.comparison.difference();
    flush(this.staged);
    if (this.staged.length > 0 || difference.orphaned.length > 0) {
      // Whatever happens from here, the next run knows all these files for its own.
      if ([...this.hashes.keys()].some((path) => !before.has(path))) {
        writeManifest(this.folder, manifestText(new Map([...this.hashes, ...before])));
      }
      for (const file of this.staged) {
        mkdirSync(dirname(file.target), { recursive: true });
        commit(file);
      }
      remove(this.folder, difference.orphaned);
    }
    this.manifest = manifestText(manifestAfter(this.hashes, before, difference));
    // So that its time tells of all of them what they are.
    writeManifest(this.folder, this.manifest, this.staged.at(-1)?.target);
    // Only now: to remove a large file keeps the disk busy, and the list would wait for it.
    for (const file of this.open) file.release();
    this.open.clear();
    this.isDone = true;
    return difference;
  }

  /** The hash of every file that should be there. */
  get hashed(): Manifest {
    return this.hashes;
  }

  /** Gives the folder back. Without a commit it is as it was. */
  end(): void {
    try {
      for (const file of this.open) file.discard();
      // Of what others staged some may not have been taken.
      if (!this.isDone) removeLeftovers(this.folder);
    } finally {
      this.unlock();
    }
  }
}

/** What is there now: everything but what was left, which stays as an earlier run knew it. */
function manifestAfter(
  hashes: Manifest,
  before: Manifest,
  { left }: Difference,
): Map<string, string> {
  const after = new Map(hashes);
  for (const path of left) {
    const hash = before.get(path);
    if (hash === undefined) after.delete(path);
    else after.set(path, hash);
  }
  return after;
}

function writeManifest(folder: string, text: string, older?: string): void {
  const path = join(folder, MANIFEST);
  if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeAtomic(path, text, older);
}

function remove(folder: string, paths: readonly string[]): void {
  for (const path of paths) {
    removeFile(join(folder, path));
    const parent = dirname(join(folder, path));
    if (parent !== folder && readdirSync(parent).length === 0) rmdirSync(parent);
  }
}

/** What a run that died left behind. The lock is ours, so nobody is using it. */
function removeLeftovers(folder: string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isFile() && entry.name.startsWith(TEMPORARY)) {
      removeFile(join(entry.parentPath, entry.name));
    }
  }
}
