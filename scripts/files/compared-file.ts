import { encode } from './encode.js';
import { StandingFile } from './standing-file.js';

/** A file of which is said piece by piece what it should hold, to find whether it does. */
export class ComparedFile {
  private readonly standing: StandingFile;
  private size = 0;
  private isRight = true;

  /** @param path - Where it is, if it is there. */
  constructor(path: string | undefined) {
    this.standing = new StandingFile(path);
  }

  /** Says what comes next. */
  append(text: string): void {
    const bytes = encode(text);
    this.isRight &&= this.standing.holds(bytes, this.size);
    this.size += bytes.length;
  }

  /** Says that a part of the file ends here, which makes no difference. */
  endPart(): void {
    // Bytes are compared, wherever they belong.
  }

  /** Ends the file, and tells whether it holds this and no more. */
  finish(): boolean {
    this.standing.close();
    return this.isRight && this.standing.endsAt(this.size);
  }
}
