import { fill } from './json.js';
import { fits, LINE, Unknown } from './width.js';

/** Data as it stands in a module: what the layout needs to know of an expression. */
export type Data =
  | {
      readonly kind: 'atom';
      readonly text: string;
      readonly string: boolean;
      readonly number: boolean;
    }
  | { readonly kind: 'list'; readonly items: readonly Data[]; readonly broken: boolean }
  | { readonly kind: 'record'; readonly entries: readonly Entry[]; readonly broken: boolean }
  | {
      readonly kind: 'call';
      readonly head: string;
      readonly argument: Data;
      readonly broken: boolean;
    }
  | { readonly kind: 'as'; readonly data: Data; readonly broken: boolean };

interface Entry {
  readonly key: string;
  readonly value: Data;
}

const STRING = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?(?![\w.])/y;
const NAME = /[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)*(?![\w$])/y;
const CALL = /(?:\/\* @__PURE__ \*\/ )?(?:new )?[A-Za-z_$][\w$.]*(?:<[\w$., |]*>)?\(/y;
const KEY =
  /[A-Za-z_$][\w$]*(?=:)|\["__proto__"\](?=:)|"(?:[^"\\\n]|\\.)*"(?=:)|'(?:[^'\\\n]|\\.)*'(?=:)/y;
const SPACE = /\s*/y;

/** Reads an expression of data from its text. What it is not sure of it throws at. */
export class DataReader {
  constructor(
    private readonly text: string,
    private at = 0,
  ) {}

  /** The whole text as one expression. */
  all(): Data {
    const data = this.data();
    const end = this.text.slice(this.at);
    if (end === ' as const') return { kind: 'as', data, broken: isBroken(data) };
    if (end !== '') throw new Unknown();
    return data;
  }

  private data(): Data {
    const next = this.text[this.at];
    if (next === '[') return this.list();
    if (next === '{') return this.record();
    const string = this.take(STRING);
    if (string !== undefined) return { kind: 'atom', text: string, string: true, number: false };
    const number = this.take(NUMBER);
    if (number !== undefined) return { kind: 'atom', text: number, string: false, number: true };
    const head = this.take(CALL);
    if (head !== undefined) return this.call(head);
    const name = this.take(NAME);
    if (name === undefined) throw new Unknown();
    return { kind: 'atom', text: name, string: false, number: false };
  }

  private call(head: string): Data {
    const argument = this.data();
    if (this.text[this.at] === ' ' && this.text.startsWith(' as const)', this.at)) {
      this.at += ' as const'.length;
      this.expect(')');
      const data: Data = { kind: 'as', data: argument, broken: isBroken(argument) };
      return { kind: 'call', head, argument: data, broken: isBroken(data) };
    }
    this.expect(')');
    return { kind: 'call', head, argument, broken: isBroken(argument) };
  }

  private list(): Data {
    this.at += 1;
    const items: Data[] = [];
    this.skip();
    while (this.text[this.at] !== ']') {
      items.push(this.data());
      this.separator(']');
    }
    this.at += 1;
    return { kind: 'list', items, broken: items.some(isBroken) || breaksByItself(items) };
  }

  private record(): Data {
    this.at += 1;
    // A record that begins on a line of its own stays over several lines.
    const open = this.text[this.at] === '\n';
    const entries: Entry[] = [];
    this.skip();
    while (this.text[this.at] !== '}') {
      const key = this.take(KEY) ?? unknown();
      this.expect(':');
      this.expect(' ');
      entries.push({ key: bareKey(key), value: this.data() });
      this.separator('}');
    }
    this.at += 1;
    const broken = (open && entries.length > 0) || entries.some(({ value }) => isBroken(value));
    return { kind: 'record', entries, broken };
  }

  private separator(end: string): void {
    if (this.text[this.at] === ',') {
      this.at += 1;
      this.skip();
    } else {
      this.skip();
      if (this.text[this.at] !== end) throw new Unknown();
    }
  }

  private expect(text: string): void {
    if (this.text[this.at] !== text) throw new Unknown();
    this.at += 1;
  }

  private take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    if (!pattern.test(this.text)) return undefined;
    const found = this.text.slice(this.at, pattern.lastIndex);
    this.at = pattern.lastIndex;
    return found;
  }

  /** A blank line would stay, and none of ours has one. */
  private skip(): void {
    if (this.take(SPACE)?.includes('\n\n') === true) throw new Unknown();
  }
}

function unknown(): never {
  throw new Unknown();
}

/** Quotes that a key does not need go. */
function bareKey(key: string): string {
  return /^"[A-Za-z_$][\w$]*"$/u.test(key) ? key.slice(1, -1) : key;
}

function isBroken(data: Data): boolean {
  return data.kind !== 'atom' && data.broken;
}

/** Several lists, or several records, of more than one thing each are told apart better over several lines. */
function breaksByItself(items: readonly Data[]): boolean {
  const kind = items[0]?.kind;
  return items.length > 1 && items.every((item) => item.kind === kind && sizeOf(item) > 1);
}

function sizeOf(data: Data): number {
  if (data.kind === 'list') return data.items.length;
  return data.kind === 'record' ? data.entries.length : 0;
}

/** Whether there is nothing to put on lines of its own. */
function isEmpty(data: Data): boolean {
  return data.kind === 'list'
    ? data.items.length === 0
    : data.kind === 'record' && data.entries.length === 0;
}

/** The expression on one line. */
function flat(data: Data): string {
  switch (data.kind) {
    case 'atom':
      return data.text;
    case 'list':
      return `[${data.items.map(flat).join(', ')}]`;
    case 'record':
      return data.entries.length === 0
        ? '{}'
        : `{ ${data.entries.map(({ key, value }) => `${key}: ${flat(value)}`).join(', ')} }`;
    case 'call':
      return `${data.head}${flat(data.argument)})`;
    case 'as':
      return `${flat(data.data)} as const`;
  }
}

/**
 * Lays out an expression.
 *
 * @param margin - Spaces before its further lines.
 * @param before - Columns that are taken on its first line.
 * @param after - Columns that what follows takes on its last line.
 */
export function layoutData(data: Data, margin: string, before: number, after: number): string {
  if (data.kind === 'atom') return data.text;
  if (!data.broken) {
    const line = flat(data);
    if (fits(line, before, after)) return line;
  }
  if (isEmpty(data)) throw new Unknown();
  switch (data.kind) {
    case 'list':
      return layoutList(data.items, margin);
    case 'record':
      return layoutRecord(data.entries, margin);
    case 'call':
      return layoutCall(data.head, data.argument, margin, before);
    case 'as':
      return `${layoutData(data.data, margin, before, after + ' as const'.length)} as const`;
  }
}

function layoutList(items: readonly Data[], margin: string): string {
  const inner = `${margin}  `;
  const numbers = items.every((item) => item.kind === 'atom' && item.number);
  const lines = numbers
    ? fill(items.map(flat), inner.length, 1)
    : items.map((item) => layoutData(item, inner, inner.length, 1));
  return `[\n${lines.map((line) => `${inner}${line},\n`).join('')}${margin}]`;
}

function layoutRecord(entries: readonly Entry[], margin: string): string {
  const inner = `${margin}  `;
  const lines = entries.map(({ key, value }) => `${inner}${layoutEntry(key, value, inner)},\n`);
  return `{\n${lines.join('')}${margin}}`;
}

/** A key this short gains nothing from a line of its own. */
const SHORT_KEY = 5;

function layoutEntry(key: string, value: Data, margin: string): string {
  const before = margin.length + key.length + 2;
  if (value.kind === 'atom') {
    if (key.length < SHORT_KEY || fits(value.text, before, 1)) return `${key}: ${value.text}`;
    if (!value.string) throw new Unknown();
    return `${key}:\n${margin}  ${value.text}`;
  }
  return `${key}: ${layoutData(value, margin, before, 1)}`;
}

/** A list or record alone in a call is hugged; anything else gets a line of its own. */
function layoutCall(head: string, argument: Data, margin: string, before: number): string {
  const inner = `${margin}  `;
  const content = argument.kind === 'as' ? argument.data : argument;
  if (content.kind === 'list' || content.kind === 'record') {
    // What can't begin on this line is laid out otherwise.
    if (before + head.length + 1 > LINE) throw new Unknown();
    return `${head}${layoutData(argument, margin, LINE, 0)})`;
  }
  if (before + head.length > LINE || argument.kind === 'as') throw new Unknown();
  return `${head}\n${inner}${layoutData(argument, inner, inner.length, 1)},\n${margin})`;
}
