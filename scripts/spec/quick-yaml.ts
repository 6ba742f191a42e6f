import { present } from '../present.js';

/** What the quick reader leaves to the parser: anything that could be meant otherwise than it looks. */
export class Doubt extends Error {}

/** Characters that need no second look: no controls, no tabs, no marks. */
const PLAIN_TEXT =
  /^[\n\u0020-\u007e\u00a1-\u1fff\u2010-\u2027\u2030-\u205e\u2070-\ud7ff\ue000-\ufdcf\ufe30-\ufefe\uff01-\uffef]*$/u;

/** Lines that begin so deep, or so oddly, that the parser has to judge whether that is too deep. */
const DEEP = /^ {40}|^ *(?:[-?:] +){4}/mu;

/** The key of a record, up to where its value begins. */
const KEY = /^[A-Za-z][A-Za-z0-9_-]*:(?: (?! )|$)/u;

/** Text without quotes, on one line. It may not look like a key, a comment, or anything with a meaning of its own. */
const TEXT = /^[A-Za-z0-9+/($_\u00a1-\uffef](?:[^\n:#]|:(?! |$)|(?<! )#)*$/u;

/** The same within brackets. */
const FLOW_TEXT = /[A-Za-z0-9/$_](?:[A-Za-z0-9/$_.]|[ :-](?=[A-Za-z0-9/$_.]))*/y;

const QUOTED = /"(?:[^"\\\n]|\\["\\/nt]|\\u(?![dD][89a-fA-F])[0-9a-fA-F]{4})*"/y;
const FLOW_KEY = /([A-Za-z][A-Za-z0-9_-]*): /y;
const INTEGER = /^(?:0|-?[1-9]\d{0,14})$/u;

/** What plain text must not be: anything that some schema of YAML reads as a number, a truth value or nothing. */
const SPECIAL = /^(?:[-+.\d][\d_,.:]*(?:[eE][-+]?\d*)?|0[xob].*|null|true|false|nan|inf)$/iu;

/** Controls that an escape may stand for. */
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufeff\ufffe\uffff]/u;

/** Nesting beyond this is for the parser to judge. */
const DEPTH = 12;

/**
 * Reads the YAML that specs are written in: block lists and records, lists and
 * records in brackets, texts in block style, plain and quoted scalars on one
 * line, comments on lines of their own. It knows no places. What it reads, it
 * reads as the parser does; everything else it leaves to the parser, and with
 * it whatever could be a finding.
 *
 * @throws Doubt where the parser has to be asked.
 */
export function quickYaml(text: string): unknown {
  if (!PLAIN_TEXT.test(text) || DEEP.test(text)) throw new Doubt();
  return new Reader(text).document();
}

class Reader {
  private readonly lines: readonly string[];
  /** How far each line is indented; -1 where it is blank. */
  private readonly indents: readonly number[];
  private at = 0;
  private depth = 0;

  constructor(text: string) {
    this.lines = text.split('\n');
    this.indents = this.lines.map((line) => line.search(/[^ ]/u));
  }

  document(): unknown {
    this.skip();
    if (this.indent() !== 0) throw new Doubt();
    return this.record(0);
  }

  /** Blank lines and comments mean nothing between two nodes. */
  private skip(): void {
    while (this.at < this.lines.length && '#'.startsWith(this.line().charAt(this.indent()))) {
      this.at += 1;
    }
  }

  /** The line at hand, from a column on; blank at the end. */
  private line(column = 0): string {
    return (this.lines[this.at] ?? '').slice(column);
  }

  /** How far the line at hand is indented; -1 where it is blank, and so at the end. */
  private indent(): number {
    return this.indents[this.at] ?? -1;
  }

  /** A record whose keys stand at a column. */
  private record(column: number): Record<string, unknown> {
    const record: Record<string, unknown> = {};
    do {
      const line = this.line(column);
      if (!KEY.test(line)) throw new Doubt();
      const end = line.indexOf(':');
      const key = line.slice(0, end);
      // What every object has by itself is no key of ours.
      if (key in record) throw new Doubt();
      // A blank stands before a value.
      record[key] = this.value(line.slice(end + 2), column);
      this.skip();
    } while (this.indent() === column);
    if (this.indent() > column) throw new Doubt();
    return record;
  }

  /** A list whose dashes stand at a column; there is one on the line at hand. */
  private list(column: number): unknown[] {
    const list: unknown[] = [];
    do {
      list.push(this.item(this.line(column + 2), column));
      this.skip();
    } while (this.indent() === column && this.line(column).startsWith('- '));
    if (this.indent() > column) throw new Doubt();
    return list;
  }

  private item(rest: string, column: number): unknown {
    if (rest.startsWith(' ') || rest === '') throw new Doubt();
    return KEY.test(rest) ? this.nested(() => this.record(column + 2)) : this.value(rest, column);
  }

  /** The value whose first line is at hand, in a collection at a column. */
  private value(rest: string, column: number): unknown {
    this.at += 1;
    if (rest === '') return this.below(column);
    if (rest === '|' || rest === '|-') return this.block(column, rest === '|');
    return rest.startsWith('[') || rest.startsWith('{') ? new Flow(rest).all() : scalar(rest);
  }

  /** A collection on the lines below its key. */
  private below(column: number): unknown {
    this.skip();
    const inner = this.indent();
    const isList = /^ *- /u.test(this.line());
    if (isList ? inner < column : inner <= column) throw new Doubt();
    return this.nested(() => (isList ? this.list(inner) : this.record(inner)));
  }

  /** A text in block style: its lines as they stand, without their margin. */
  private block(column: number, ends: boolean): string {
    const margin = this.indent();
    if (margin <= column) throw new Doubt();
    const texts: string[] = [];
    for (; this.at < this.lines.length; this.at += 1) {
      const own = this.indent();
      if (own !== -1 && own < margin) break;
      if (own === -1 && this.line() !== '') throw new Doubt();
      texts.push(this.line(margin));
    }
    while (texts.at(-1) === '') texts.pop();
    return texts.join('\n') + (ends ? '\n' : '');
  }

  private nested<T>(read: () => T): T {
    this.depth += 1;
    if (this.depth > DEPTH) throw new Doubt();
    const value = read();
    this.depth -= 1;
    return value;
  }
}

/** Lists and records in brackets, on one line. */
class Flow {
  private at = 0;

  constructor(private readonly text: string) {}

  all(): unknown {
    const value = this.value(0);
    if (this.at < this.text.length) throw new Doubt();
    return value;
  }

  private value(depth: number): unknown {
    if (depth > DEPTH) throw new Doubt();
    if (this.takes('[')) return this.list(depth);
    if (this.takes('{')) return this.record(depth);
    const quoted = this.take(QUOTED);
    if (quoted !== undefined) return scalar(quoted[0]);
    const integer = this.take(/-?\d+(?=[,\] }])/y);
    if (integer !== undefined) return scalar(integer[0]);
    return scalar((this.take(FLOW_TEXT) ?? doubt())[0]);
  }

  private list(depth: number): unknown[] {
    const list: unknown[] = [];
    if (this.takes(']')) return list;
    do list.push(this.value(depth + 1));
    while (this.takes(', '));
    if (!this.takes(']')) throw new Doubt();
    return list;
  }

  private record(depth: number): Record<string, unknown> {
    const record: Record<string, unknown> = {};
    if (this.takes('}')) return record;
    if (!this.takes(' ')) throw new Doubt();
    do {
      const key = present((this.take(FLOW_KEY) ?? doubt())[1]);
      if (key in record) throw new Doubt();
      record[key] = this.value(depth + 1);
    } while (this.takes(', '));
    if (!this.takes(' }')) throw new Doubt();
    return record;
  }

  private takes(mark: string): boolean {
    const found = this.text.startsWith(mark, this.at);
    if (found) this.at += mark.length;
    return found;
  }

  private take(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text) ?? undefined;
    if (found !== undefined) this.at += found[0].length;
    return found;
  }
}

/** A scalar on one line, comments excluded. */
function scalar(text: string): unknown {
  if (text.startsWith('"')) return quoted(text);
  if (INTEGER.test(text)) return Number(text);
  if (text === 'true' || text === 'false') return text === 'true';
  if (SPECIAL.test(text) || !TEXT.test(text) || text.endsWith(' ')) throw new Doubt();
  return text;
}

function quoted(text: string): string {
  QUOTED.lastIndex = 0;
  if (QUOTED.exec(text)?.[0] !== text) throw new Doubt();
  if (!text.includes('\\')) return text.slice(1, -1);
  const value = JSON.parse(text) as string;
  if (CONTROL.test(value)) throw new Doubt();
  return value;
}

/** @throws Doubt */
export function doubt(): never {
  throw new Doubt();
}
