import { present } from '../present.js';
import type { StandingFile } from './standing-file.js';
import { type HashedStretch, hashOf, stretchesIn } from './stretches.js';

/** How many parts of a file are hashed together: few, so that little is hashed again; not so few that the hash grows long. */
const PARTS = 32;

/** Where a stretch ends, and where it stood in the file before: nowhere is `NaN`. */
interface Stretch {
  readonly end: number;
  readonly from: number;
}

/**
 * The hash of a file that is put together from parts, in stretches of so many of
 * them. A stretch that stood in the file before keeps its hash.
 */
export class StretchedHash {
  /** Bytes so far. */
  size = 0;
  private readonly known: ReadonlyMap<number, HashedStretch>;
  private readonly ended: Stretch[] = [];
  private start = 0;
  private from = NaN;
  private parts = 0;

  /** @param before - The hash of the file before, where it is known. */
  constructor(before = '') {
    this.known = new Map(stretchesIn(before).map((stretch) => [stretch.start, stretch]));
  }

  /**
   * Takes what comes next.
   *
   * @param from - Where it stands in the file before.
   */
  add(length: number, from = NaN): void {
    if (length === 0) return;
    if (this.size === this.start) this.from = from;
    else if (from - this.from !== this.size - this.start) this.from = NaN;
    this.size += length;
  }

  /** Says that a part ends here. */
  endPart(): void {
    this.parts += 1;
    if (this.parts % PARTS === 0) this.endStretch();
  }

  /** The hash of the whole, which is in a file by now. */
  of(file: StandingFile): string {
    // What is empty is one stretch, too.
    if (this.size > this.start || this.ended.length === 0) this.endStretch();
    const ends = this.ended.map(({ end }) => end);
    return hashOf(
      this.ended.map(({ end, from }, index) => {
        const start = index === 0 ? 0 : present(ends[index - 1]);
        const known = this.known.get(from);
        const isKnown = known !== undefined && known.end - known.start === end - start;
        return { start, end, hash: isKnown ? known.hash : file.hash(start, end) };
      }),
    );
  }

  private endStretch(): void {
    this.ended.push({ end: this.size, from: this.from });
    this.start = this.size;
  }
}
