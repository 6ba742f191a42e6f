import { CommandError } from '../command-error.js';
import { Draft } from './atomic.js';
import { encode } from './encode.js';
import { CHUNK, StandingFile } from './standing-file.js';
import { StretchedHash } from './stretched-hash.js';

/** What came of a file that was put together. */
interface Joined {
  readonly hash: string;
  /** What is to take the place of the target; `undefined` when that is the same. */
  readonly draft: Draft | undefined;
}

/**
 * A file that is put together piece by piece, with no more than a chunk of it in
 * memory. As long as the pieces are what stands in the file that it is to
 * replace, nothing is written: only a difference begins a file under a temporary
 * name.
 */
export class JoinedFile {
  private readonly hash: StretchedHash;
  private draft: Draft | undefined;
  private readonly standing: StandingFile;
  /** What is to be written next. */
  private readonly chunk = Buffer.allocUnsafe(CHUNK);
  private waiting = 0;
  /** The stretch of the target that is to be written after that: many that follow one another are copied as one. */
  private from = 0;
  private to = 0;

  /**
   * @param target - The file that it is to replace, where there is one.
   * @param known - The hash of that file, where it is known.
   */
  constructor(
    private readonly temporary: string,
    target: string | undefined,
    private readonly known?: string,
  ) {
    this.standing = new StandingFile(target);
    this.hash = new StretchedHash(known);
  }

  /** Bytes so far. */
  get size(): number {
    return this.hash.size;
  }

  /** Adds a text at the end. */
  append(text: string): void {
    const bytes = encode(text);
    if (this.draft === undefined && this.standing.holds(bytes, this.size))
      this.hash.add(bytes.length, this.size);
    else this.add(bytes);
  }

  /** Adds a stretch of the target at the end. */
  copy(start: number, end: number): void {
    if (this.draft !== undefined || start !== this.size) {
      this.begun();
      if (start !== this.to) {
        this.flush();
        this.from = start;
      }
      this.to = end;
    }
    this.hash.add(end - start, start);
  }

  /** Says that a part of the file ends here. */
  endPart(): void {
    this.hash.endPart();
  }

  /** Ends the file. The target stays open, so that to replace it takes no time; `release` closes it. */
  finish(): Joined {
    if (this.draft === undefined && this.standing.endsAt(this.size)) {
      return { hash: this.known ?? this.hash.of(this.standing), draft: undefined };
    }
    this.flush();
    const draft = this.begun();
    const written = new StandingFile(this.temporary);
    try {
      return { hash: this.hash.of(written), draft };
    } finally {
      written.close();
    }
  }

  /** Gives back what was needed of the target. */
  release(): void {
    this.standing.release();
  }

  /** Gives the file up. */
  discard(): void {
    this.standing.close();
    this.draft?.discard();
  }

  private add(bytes: Uint8Array): void {
    this.begun();
    this.hash.add(bytes.length);
    if (this.from < this.to || this.waiting + bytes.length > CHUNK) this.flush();
    if (bytes.length > CHUNK) {
      this.write(bytes);
    } else {
      this.chunk.set(bytes, this.waiting);
      this.waiting += bytes.length;
    }
  }

  /** The file on the disk, begun with all that was found in the target so far. */
  private begun(): Draft {
    if (this.draft !== undefined) return this.draft;
    const draft = new Draft(this.temporary);
    this.draft = draft;
    this.transfer(0, this.size);
    return draft;
  }

  /** Writes a stretch of the target, whatever waits to be written. */
  private transfer(start: number, end: number): void {
    let at = start;
    for (const bytes of this.standing.stretch(start, end)) {
      this.write(bytes);
      at += bytes.length;
    }
    if (at < end) {
      throw new CommandError(
        `${String(this.standing.path)} was cut off while it was read.`,
        'Generate again when nothing else writes to it.',
      );
    }
  }

  private flush(): void {
    this.write(this.chunk.subarray(0, this.waiting));
    this.waiting = 0;
    this.transfer(this.from, this.to);
    this.from = this.to;
  }

  private write(bytes: Uint8Array): void {
    this.begun().append(bytes);
  }
}
