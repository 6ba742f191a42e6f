/** A file as it was read, its line breaks normalised to LF. */
export interface SourceFile {
  /** The path as people know it: relative to where they are, with forward slashes. */
  readonly path: string;
  /** The file name without its ending. */
  readonly stem: string;
  readonly text: string;
}
