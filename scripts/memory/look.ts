import { hashAt } from '../files/manifest.js';
import { present } from '../present.js';
import type { Seen } from './glance.js';
import { isSame, proofFrom, type Status, statusAt } from './status.js';

/** A file that is there as it was. */
export interface Known {
  readonly path: string;
  /**
   * What proves that it is, if anything does. A change after the look gives it
   * another status, so that this one never proves too much.
   */
  readonly status: Status;
  readonly hash: string;
}

/** Files that were seen, and what was found now. */
interface Found {
  /** From when on nothing is proved by a status. */
  readonly start: number;
  readonly seen: readonly Seen[];
  /** The status of each now, as far as somebody looked; `undefined` for what is gone. */
  readonly now: readonly (Status | undefined)[];
  readonly hashes: readonly string[];
  /** What their paths are below; nothing for full paths. */
  readonly below: string;
}

/**
 * A look at whether files are as they are remembered. A file counts as unchanged
 * when its status is, as git has it; whenever the status differs, or proves
 * nothing, the content is hashed. Those are few: nothing is done about the others.
 */
export class Look {
  /** Those that a status does not prove. */
  private readonly doubtful = new Set<string>();
  private readonly found = new Map<string, Known | undefined>();
  private readonly now: readonly (Status | undefined)[];
  private all: ReadonlyMap<string, number> | undefined;

  constructor(private readonly files: Found) {
    const { seen, now, below } = files;
    this.now = [...now, ...seen.slice(now.length).map((file) => statusAt(below + file[0]))];
    seen.forEach((file, index) => {
      if (!isSame(file[1], this.now[index])) this.doubtful.add(file[0]);
    });
  }

  /** From when on nothing is proved by a status. */
  get start(): number {
    return this.files.start;
  }

  /** How many files are remembered. */
  get size(): number {
    return this.files.seen.length;
  }

  /** All files that are remembered. */
  get paths(): readonly string[] {
    return this.files.seen.map(([path]) => path);
  }

  /** Whether a file is remembered. */
  has(path: string): boolean {
    return this.places.has(path);
  }

  /** Whether a file that is remembered is there as it was. */
  isRight(path: string): boolean {
    return !this.doubtful.has(path) || this.find(path) !== undefined;
  }

  /** Whether all of them are. */
  areRight(): boolean {
    return [...this.doubtful].every((path) => this.isRight(path));
  }

  /** The status of a file now; `undefined` where it is gone, or not remembered. */
  statusOf(path: string): Status | undefined {
    return this.now[this.places.get(path) ?? NaN];
  }

  /** Whether a file has another status by now than when it was looked at. */
  hasMoved(path: string): boolean {
    const seen = this.statusOf(path);
    const now = statusAt(this.files.below + path);
    return seen === undefined ? now !== undefined : !isSame(seen, now);
  }

  /** What is known of a file that is there as it was. */
  find(path: string): Known | undefined {
    const place = this.places.get(path);
    if (place === undefined) return undefined;
    const status = this.now[place];
    const hash = present(this.files.hashes[place]);
    if (status === undefined) return undefined;
    if (!this.doubtful.has(path)) return { path, status, hash };
    if (!this.found.has(path)) this.found.set(path, this.compare({ path, status, hash }));
    return this.found.get(path);
  }

  /** What to remember of all of them, where they are as they were. */
  known(): readonly Known[] {
    return this.paths.map((path) => present(this.find(path)));
  }

  private compare({ path, status, hash }: Known): Known | undefined {
    const { below, start } = this.files;
    const isRight = hashIfAny(below + path, hash) === hash;
    return isRight ? { path, status: proofFrom(start, status), hash } : undefined;
  }

  /** Where each stands. Most runs ask for that late or never. */
  private get places(): ReadonlyMap<string, number> {
    return (this.all ??= new Map(this.files.seen.map(([path], index) => [path, index])));
  }
}

/** The hash of a file, made like another one; `undefined` for what is no file any more. */
function hashIfAny(path: string, like: string): string | undefined {
  try {
    return hashAt(path, like);
  } catch {
    return undefined;
  }
}
