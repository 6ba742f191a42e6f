import { close, closeSync, openSync, readSync, statSync } from 'node:fs';

import { startHash } from './start-hash.js';

/** Bytes that are read at once. */
export const CHUNK = 1 << 18;

/** A file as it stands on the disk, where there is one, with no more than a chunk of it in memory. */
export class StandingFile {
  /** Open from the first look at it. */
  private descriptor: number | undefined;
  /** What was read last. */
  private readonly seen = Buffer.allocUnsafe(CHUNK);

  constructor(readonly path: string | undefined) {}

  /** Whether it has these bytes at this place. */
  holds(bytes: Buffer, place: number): boolean {
    let at = 0;
    for (const there of this.stretch(place, place + bytes.length)) {
      if (!there.equals(bytes.subarray(at, at + there.length))) return false;
      at += there.length;
    }
    return at === bytes.length;
  }

  /** Whether it is there and ends at this place. */
  endsAt(place: number): boolean {
    return this.path !== undefined && statSync(this.path).size === place;
  }

  /** SHA-256 of a stretch of it in hexadecimal. */
  hash(start: number, end: number): string {
    const hash = startHash();
    for (const bytes of this.stretch(start, end)) hash.update(bytes);
    return hash.digest('hex');
  }

  /** Bytes of it, chunk by chunk; fewer where it is shorter. Each chunk takes the place of the one before. */
  *stretch(start: number, end: number): Generator<Buffer> {
    if (this.path === undefined) return;
    this.descriptor ??= openSync(this.path, 'r');
    for (let at = start; at < end;) {
      const length = readSync(this.descriptor, this.seen, 0, Math.min(CHUNK, end - at), at);
      if (length === 0) return;
      yield this.seen.subarray(0, length);
      at += length;
    }
  }

  close(): void {
    if (this.descriptor !== undefined) closeSync(this.descriptor);
    this.descriptor = undefined;
  }

  /**
   * Closes it in another thread. A file that was replaced while it was open is
   * removed from the disk only now, and of a large one that takes its time.
   */
  release(): void {
    if (this.descriptor !== undefined) close(this.descriptor);
    this.descriptor = undefined;
  }
}
