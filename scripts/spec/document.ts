import type { Finding, Place } from '../findings/finding.js';
import type { RuleName, WordingArgs } from '../findings/wording.js';
import { present } from '../present.js';
import type { Comment } from './comments.js';
import type { SourceFile } from './source-file.js';

/** Keys and indexes from the root of a spec to a value. */
export type SpecPath = readonly (string | number)[];

/** A stretch of a file: UTF-16 offsets, the end not included. */
export type Span = readonly [start: number, end: number];

/** A value of a spec with the places it came from. */
export interface Located {
  /** The value, without anything that was refused. */
  readonly value: unknown;
  readonly span: Span;
  /** The children by key or index, with the places of the keys. */
  readonly children?: ReadonlyMap<string | number, { readonly key: Span; readonly node: Located }>;
}

/** Where offsets of a file stand in lines. */
export class Lines {
  private readonly starts: number[] = [0];

  constructor(private readonly file: SourceFile) {
    for (let at = file.text.indexOf('\n'); at !== -1; at = file.text.indexOf('\n', at + 1)) {
      this.starts.push(at + 1);
    }
  }

  /** The place of a span: its first line. */
  place([start, end]: Span): Place {
    let line = 0;
    let high = this.starts.length - 1;
    while (line < high) {
      const middle = Math.ceil((line + high) / 2);
      if (present(this.starts[middle]) <= start) line = middle;
      else high = middle - 1;
    }
    const lineStart = present(this.starts[line]);
    const lineEnd = (this.starts[line + 1] ?? this.file.text.length + 1) - 1;
    return {
      file: this.file.path,
      line: line + 1,
      col: start - lineStart + 1,
      length: Math.max(1, Math.min(end, lineEnd) - start),
      text: this.file.text.slice(lineStart, lineEnd),
    };
  }
}

/** A parsed file: its values, their places, and what was wrong with it. */
export class SpecDocument {
  readonly findings: Finding[] = [];
  /** The values; `undefined` until the file turned out to be YAML. */
  root: Located | undefined;
  private known: Lines | undefined;

  /** @param commentsIn - Finds comments in a text; there are none without. */
  constructor(
    readonly file: SourceFile,
    private readonly commentsIn: (text: string) => readonly Comment[] = () => [],
  ) {}

  /** The comments of the file. */
  get comments(): readonly Comment[] {
    return this.commentsIn(this.file.text);
  }

  /** Adds a finding at a stretch of the file. */
  reportAt<R extends RuleName>(span: Span, rule: R, args: WordingArgs<R>): void {
    this.findings.push({ rule, args, place: this.lines.place(span) });
  }

  /** Adds a finding at a value, or where it would stand. */
  report<R extends RuleName>(path: SpecPath, rule: R, args: WordingArgs<R>): void {
    this.reportAt(this.spanOf(path), rule, args);
  }

  /** Adds a finding at the key of a value. */
  reportKey<R extends RuleName>(path: SpecPath, rule: R, args: WordingArgs<R>): void {
    const parent = this.find(path.slice(0, -1));
    const child = parent?.children?.get(present(path.at(-1)));
    this.reportAt(child?.key ?? this.spanOf(path), rule, args);
  }

  /** The line of a value, from 1. */
  lineOf(path: SpecPath): number {
    return this.lines.place(this.spanOf(path)).line;
  }

  /** The line of a stretch of the file, from 1. */
  lineAt(span: Span): number {
    return this.lines.place(span).line;
  }

  /** The value at a path with its places, or `undefined`. */
  find(path: SpecPath): Located | undefined {
    let node = this.root;
    for (const key of path) node = node?.children?.get(key)?.node;
    return node;
  }

  private get lines(): Lines {
    this.known ??= new Lines(this.file);
    return this.known;
  }

  /** The place of a value; of the nearest thing around it when it is missing. */
  private spanOf(path: SpecPath): Span {
    let node = this.root;
    for (const key of path) {
      const child = node?.children?.get(key);
      if (child === undefined) break;
      node = child.node;
    }
    return node?.span ?? [0, 1];
  }
}
