import { CommandError } from '../command-error.js';
import { Draft } from './atomic.js';
import { encode } from './encode.js';
import { CHUNK, StandingFile } from './standing-file.js';
import { startHash } from './start-hash.js';

/**
 * A file that is put together piece by piece, with no more than a chunk of it in
 * memory. As long as the pieces are what stands in the file that it is to
 * replace, nothing is written: only a difference begins a file under a temporary
 * name.
 */
export class JoinedFile {
  /** Bytes so far. */
  size = 0;
  private readonly hash = startHash();
  private draft: Draft | undefined;
  private readonly standing: StandingFile;
  /** What is to be written next. */
  private readonly chunk = Buffer.allocUnsafe(CHUNK);
  private waiting = 0;
  /** The stretch of the target that is to be written after that: many that follow one another are copied as one. */
  private from = 0;
  private to = 0;

  /** @param target - The file that it is to replace, where there is one. */
  constructor(
    readonly temporary: string,
    target: string | undefined,
  ) {
    this.standing = new StandingFile(target);
  }

  /** Adds a text at the end. */
  append(text: string): void {
    const bytes = encode(text);
    if (this.draft === undefined && this.standing.holds(bytes, this.size))
      this.size += bytes.length;
    else this.add(bytes);
  }

  /** Adds a stretch of the target at the end. */
  copy(start: number, end: number): void {
    if (this.draft === undefined && start === this.size) {
      this.size = end;
      return;
    }
    this.begun();
    if (start !== this.to) {
      this.flush();
      this.from = start;
    }
    this.to = end;
    this.size += end - start;
  }

  /**
   * Ends the file.
   *
   * @returns Its SHA-256 in hexadecimal; `undefined` when the target is the same.
   */
  finish(): string | undefined {
    if (this.draft === undefined && this.standing.endsAt(this.size)) {
      this.standing.close();
      return undefined;
    }
    this.flush();
    this.begun().finish();
    this.standing.close();
    return this.hash.digest('hex');
  }

  /** Gives the file up. */
  discard(): void {
    this.standing.close();
    this.draft?.discard();
  }

  private add(bytes: Uint8Array): void {
    this.begun();
    this.size += bytes.length;
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
    this.hash.update(bytes);
    this.begun().append(bytes);
  }
}
