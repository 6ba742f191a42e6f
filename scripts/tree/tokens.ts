/** What stands in a module that the reader does not take. Nothing is said about whether it is right. */
export class BeyondDialect extends Error {}

/** What a token is. */
export type TokenKind = 'name' | 'string' | 'number' | 'mark' | 'end';

const NAME = /[A-Za-z_$][\w$]*/y;
const NUMBER = /(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?(?![\w.$])/y;
const STRING =
  /"(?:[^"\\\n\r\u2028\u2029]|\\["'\\bfnrt]|\\u[\da-f]{4})*"|'(?:[^'\\\n\r\u2028\u2029]|\\["'\\bfnrt]|\\u[\da-f]{4})*'/y;
const ESCAPE = /\\(?:u([\da-f]{4})|(.))/gu;
const ESCAPED: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

const LONG_MARK = /\.\.\.|===|\?\?=|&&|\|\|/y;

/** Marks that mean the same whatever follows, and those of which that is to be looked at. */
const SURE_MARKS = '{}()[]<>,:;*';
const OPEN_MARKS = '.=|?-';

/**
 * Reads a module token by token, as TypeScript does, but for everything that
 * the dialect has no use for: templates, regular expressions, line comments,
 * escapes in names, and all operators that could do something.
 *
 * What it proves: the text is nothing but these tokens, block comments and
 * blanks, so whoever compares the tokens has compared all that can run.
 */
export class Tokens {
  kind: TokenKind = 'end';
  /** The name, the mark, the text of a number, or what a string means. */
  value = '';
  private from = 0;
  private at = 0;

  constructor(private readonly text: string) {
    this.next();
  }

  /** Moves on to the next token and returns the value of this one. */
  next(): string {
    const { value } = this;
    this.skipBlanks();
    const code = this.text.charCodeAt(this.at);
    if (Number.isNaN(code)) this.set('end', this.at);
    else if (code === 34 || code === 39) this.string();
    else if (code >= 48 && code <= 57) this.match('number', NUMBER);
    else if (code === 36 || code === 95 || (code | 32) >= 97) this.letterOrMark();
    else this.mark();
    return value;
  }

  /** Whether this is a mark or a word of the language. */
  is(value: string): boolean {
    return this.value === value && (this.kind === 'mark' || this.kind === 'name');
  }

  /** Whether the next token but one begins with a text. */
  isBefore(text: string): boolean {
    this.skipBlanks();
    return this.text.startsWith(text, this.at);
  }

  /**
   * Moves on over all that a pattern takes, beginning with this token, and returns what it found.
   * It has to end between two tokens, and to take nothing that is beyond the dialect.
   */
  takesAll(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.from;
    const found = pattern.exec(this.text) ?? undefined;
    if (found !== undefined) this.skipTo(pattern.lastIndex);
    return found;
  }

  /**
   * Moves on over a list or record that stands over several lines, when it can be read as a whole.
   * Its end is where prettier puts it: on the first line that is indented as the one it begins on.
   */
  takesLines<T>(read: (text: string) => T | undefined): T | undefined {
    const { text, from } = this;
    if (text[from + 1] !== '\n') return undefined;
    const line = text.lastIndexOf('\n', from) + 1;
    let margin = line;
    while (text[margin] === ' ') margin += 1;
    const close = `\n${text.slice(line, margin)}${text[from] === '[' ? ']' : '}'}`;
    const end = text.indexOf(close, from);
    if (end === -1) return undefined;
    const value = read(text.slice(from, end + close.length));
    if (value !== undefined) this.skipTo(end + close.length);
    return value;
  }

  /** Moves on when this is the given mark or word. */
  takes(value: string): boolean {
    const taken = this.is(value);
    if (taken) this.next();
    return taken;
  }

  /** Moves on from the given mark or word. */
  expect(value: string): void {
    if (!this.takes(value)) this.fail();
  }

  /** Moves on from a token of a kind and returns its value. */
  take(kind: TokenKind): string {
    return this.kind === kind ? this.next() : this.fail();
  }

  fail(): never {
    throw new BeyondDialect(`${this.kind} ${this.value} before ${this.at}`);
  }

  private letterOrMark(): void {
    const code = this.text.charCodeAt(this.at) | 32;
    if ((code >= 97 && code <= 122) || /[$_]/u.test(this.text.charAt(this.at))) {
      this.match('name', NAME);
    } else this.mark();
  }

  private mark(): void {
    const mark = this.text.charAt(this.at);
    if (!SURE_MARKS.includes(mark)) {
      LONG_MARK.lastIndex = this.at;
      if (LONG_MARK.test(this.text)) {
        this.set('mark', LONG_MARK.lastIndex);
        return;
      }
      this.assertPlain(mark);
    }
    this.set('mark', this.at + 1);
  }

  private assertPlain(mark: string): void {
    if (!OPEN_MARKS.includes(mark)) this.fail();
    // Arrows and comparisons are beyond the dialect.
    if (mark === '=' && /[=>]/u.test(this.text.charAt(this.at + 1))) this.fail();
    if (mark === '?' && /[.?]/u.test(this.text.charAt(this.at + 1))) this.fail();
    if (mark === '-' && !/\d/u.test(this.text.charAt(this.at + 1))) this.fail();
  }

  private match(kind: TokenKind, pattern: RegExp): void {
    pattern.lastIndex = this.at;
    // To test makes no list of what was found, as to execute does.
    if (!pattern.test(this.text)) this.fail();
    this.set(kind, pattern.lastIndex);
  }

  private string(): void {
    this.match('string', STRING);
    const inner = this.value.slice(1, -1);
    this.value = inner.includes('\\')
      ? inner.replace(ESCAPE, (_, unit: string | undefined, letter: string) =>
          unit === undefined
            ? (ESCAPED[letter] ?? letter)
            : String.fromCharCode(parseInt(unit, 16)),
        )
      : inner;
  }

  private set(kind: TokenKind, end: number): void {
    this.kind = kind;
    this.from = this.at;
    this.value = this.text.slice(this.at, end);
    this.at = end;
  }

  private skipTo(end: number): void {
    this.at = end;
    this.next();
  }

  private skipBlanks(): void {
    for (;;) {
      const code = this.text.charCodeAt(this.at);
      if (code === 32 || code === 10) this.at += 1;
      else if (code === 47 && this.text.charCodeAt(this.at + 1) === 42) {
        const end = this.text.indexOf('*/', this.at + 2);
        if (end === -1) this.fail();
        this.at = end + 2;
      } else return;
    }
  }
}
