import { present } from '../present.js';
import { READER, type Words, withoutSpareCommas } from '../reading/source.js';
import type { Literal } from '../text/literal.js';
import type { Part } from './parts.js';
import { plainData } from './plain-data.js';
import { Tokens } from './tokens.js';
import { WRAPPERS } from './wrappers.js';

/** What a module says, statement by statement, and the names that it exports. */
export interface ModuleReading {
  readonly parts: readonly Part[];
  readonly exports: readonly string[];
}

/** Names of the language that types and signatures may use besides the module's own. */
const LANGUAGE = new Set([
  ...['unknown', 'never', 'string', 'number', 'boolean', 'undefined', 'true', 'false'],
  ...['readonly', 'keyof', 'extends', 'is', 'as', 'Extract', 'ReadonlySet', 'ReadonlyMap', 'C'],
]);

/**
 * Reads a vendor's module as `actualParts` does from a syntax tree, at a
 * fraction of the price and for the restricted dialect only.
 *
 * What it proves: the module is imports, enums, interfaces, types, constants of
 * data and functions that return one expression; its literals are those in the
 * parts; and types and functions use no name that the module does not declare,
 * so that nothing outside of it can be reached but what it imports.
 *
 * @throws BeyondDialect at anything else.
 */
export function readModule(text: string, known: Known = {}): ModuleReading {
  return new ModuleReader(new Tokens(text), known).read();
}

/** What a reader may take as given: names of types, and constants with what they stand for. */
export interface Known {
  readonly names?: Iterable<string>;
  readonly constants?: Iterable<readonly [string, Literal]>;
}

interface TypeReading {
  readonly literals: Literal[];
  readonly words: readonly Literal[];
  /** All that it is written with. */
  readonly pieces: readonly string[];
}

/** Names of the language that are no types. */
const KEYWORDS = new Set(['readonly', 'keyof', 'extends', 'is', 'as']);

/** A text in double quotes without escapes. */
const TEXT = String.raw`"([^"\\\n\r\u2028\u2029]*)"`;
const NAME = String.raw`[A-Za-z_$][\w$]*`;

/** Most members of an enum and of interfaces, each of which V8 reads in one call: several tokens at once. */
const ENUM_MEMBER = new RegExp(`(${NAME}) = ${TEXT},`, 'y');
const PROPERTY = new RegExp(`readonly (${NAME}): (?:((${NAME})(?:\\.${NAME})?)|${TEXT});`, 'y');

class ModuleReader {
  private readonly parts: Part[] = [];
  private readonly exports: string[] = [];
  private readonly names: Set<string>;
  private readonly constants: Map<string, Literal>;

  constructor(
    private readonly tokens: Tokens,
    { names = [], constants = [] }: Known,
  ) {
    this.names = new Set([...LANGUAGE, ...names]);
    this.constants = new Map(constants);
  }

  read(): ModuleReading {
    while (this.tokens.kind !== 'end') this.statement();
    return { parts: this.parts, exports: this.exports };
  }

  private statement(): void {
    const { tokens } = this;
    if (tokens.takes('import')) {
      this.importNames();
      return;
    }
    const exported = tokens.takes('export');
    if (exported && this.exportFrom()) return;
    const keyword = tokens.take('name');
    const name = tokens.take('name');
    this.names.add(name);
    if (exported) this.exports.push(name);
    if (keyword === 'enum') this.parts.push([`enum ${name}`, this.enumMembers()]);
    else if (keyword === 'interface')
      this.parts.push([`interface ${name}`, this.interfaceMembers()]);
    else if (keyword === 'type') this.parts.push([`type ${name}`, this.typeAlias()]);
    else if (keyword === 'const') this.parts.push([`const ${name}`, this.constant(name)]);
    else if (keyword === 'function' && name === READER)
      this.parts.push([`function ${name}`, [keyword, name, ...this.words()]]);
    else if (keyword === 'function') this.parts.push([`function ${name}`, this.functionOf()]);
    else tokens.fail();
  }

  private importNames(): void {
    const { tokens } = this;
    tokens.takes('type');
    const names = this.specifiers();
    names.forEach((name) => this.names.add(name));
    this.parts.push([`import ${this.source()}`, names]);
    tokens.expect(';');
  }

  /** `export * from` or `export { … } from`; whether it was one. */
  private exportFrom(): boolean {
    const { tokens } = this;
    if (tokens.takes('*')) {
      tokens.expect('from');
      this.parts.push([`export * from ${tokens.take('string')}`, []]);
    } else {
      const typesOnly = tokens.is('type') && tokens.isBefore('{');
      if (typesOnly) tokens.next();
      else if (!tokens.is('{')) return false;
      const names = this.specifiers();
      this.exports.push(...names);
      // Without a source, what is exported was imported before.
      const from = tokens.is(';') ? 'export' : `export from ${this.source()}`;
      this.parts.push([from, names]);
    }
    tokens.expect(';');
    return true;
  }

  private specifiers(): readonly string[] {
    const { tokens } = this;
    const names: string[] = [];
    tokens.expect('{');
    while (!tokens.takes('}')) {
      tokens.takes('type');
      names.push(tokens.take('name'));
      if (!tokens.is('}')) tokens.expect(',');
    }
    return names;
  }

  private source(): string {
    this.tokens.expect('from');
    return this.tokens.take('string');
  }

  private enumMembers(): readonly unknown[] {
    const { tokens } = this;
    const members: unknown[] = [];
    tokens.expect('{');
    while (!tokens.takes('}')) {
      const found = tokens.takesAll(ENUM_MEMBER);
      if (found !== undefined) {
        members.push([found[1], found[2]]);
        continue;
      }
      const name = tokens.take('name');
      tokens.expect('=');
      members.push([name, this.scalar()]);
      tokens.expect(',');
    }
    return members;
  }

  private interfaceMembers(): readonly unknown[] {
    const { tokens } = this;
    const members: unknown[] = [];
    if (tokens.takes('extends')) members.push(['extends', this.knownName()]);
    tokens.expect('{');
    while (!tokens.takes('}')) {
      const found = tokens.takesAll(PROPERTY);
      if (found !== undefined) {
        members.push([found[1], this.propertyType(found)]);
        continue;
      }
      tokens.takes('readonly');
      const key = this.memberKey();
      tokens.takes('?');
      tokens.expect(':');
      const { literals, pieces } = this.type(';');
      members.push([key, literals.length > 0 ? literals : textOf(pieces)]);
      tokens.expect(';');
    }
    return members;
  }

  // By number: V8 takes longer to iterate over what was found than to find it.
  private propertyType(found: RegExpExecArray): unknown {
    const type = found[2];
    if (type === undefined) return [found[4]];
    return this.names.has(present(found[3])) ? type : this.tokens.fail();
  }

  private memberKey(): string {
    const { tokens } = this;
    if (tokens.kind === 'string') return tokens.next();
    if (!tokens.takes('[')) return tokens.take('name');
    const owner = this.knownName();
    tokens.expect('.');
    const member = tokens.take('name');
    tokens.expect(']');
    return `[${owner}.${member}]`;
  }

  private typeAlias(): readonly Literal[] {
    const { tokens } = this;
    const params = tokens.is('<') ? this.type('=').words : [];
    tokens.expect('=');
    const { words } = this.type(';');
    tokens.expect(';');
    return [...params, ...words];
  }

  private constant(name: string): Literal {
    const { tokens } = this;
    if (tokens.takes(':')) this.type('=');
    tokens.expect('=');
    const value = this.data();
    tokens.expect(';');
    this.constants.set(name, value);
    return value;
  }

  private functionOf(): readonly Literal[] {
    const { tokens } = this;
    const { literals } = this.type(';', '{');
    if (tokens.takes(';')) return literals;
    tokens.expect('{');
    tokens.expect('return');
    literals.push(...this.expression());
    tokens.expect(';');
    tokens.expect('}');
    return literals;
  }

  /** The rest of a function, word by word. */
  private words(): Words {
    const { tokens } = this;
    const words: Words[number][] = [];
    let depth = 0;
    do {
      const { kind } = tokens;
      if (kind === 'end') tokens.fail();
      if (tokens.is('{')) depth += 1;
      if (tokens.is('}')) depth -= 1;
      const value = tokens.next();
      if (kind === 'string') words.push([value]);
      else if (kind === 'number') words.push([Number(value)]);
      else words.push(value);
    } while (depth > 0 || words.at(-1) !== '}');
    return withoutSpareCommas(words);
  }

  /** What a function returns: calls, members and casts of names that are known. */
  private expression(): readonly Literal[] {
    const { tokens } = this;
    const literals: Literal[] = [];
    let before = '';
    while (!tokens.is(';')) {
      const { kind, value } = tokens;
      if (kind === 'mark' && !'()[],.|<>'.includes(value)) tokens.fail();
      if (kind === 'name' && before !== '.' && !this.names.has(value)) tokens.fail();
      if (kind === 'string') literals.push(value);
      if (kind === 'number') literals.push(Number(value));
      if (kind === 'name' && (value === 'true' || value === 'false')) {
        literals.push(value === 'true');
      }
      if (kind === 'end') tokens.fail();
      before = tokens.next();
    }
    return literals;
  }

  /**
   * A type or a signature: everything up to a mark outside of brackets. Its names are known;
   * its literals are collected, and as words the names of types with them.
   */
  private type(...ends: readonly string[]): TypeReading {
    const { tokens } = this;
    const literals: Literal[] = [];
    const words: Literal[] = [];
    const pieces: string[] = [];
    let depth = 0;
    let before = '';
    while (depth > 0 || tokens.kind !== 'mark' || !ends.includes(tokens.value)) {
      const { kind, value } = tokens;
      if (kind === 'end' || (kind === 'mark' && value === '=')) tokens.fail();
      const literal = kind === 'number' ? Number(before === '-' ? `-${value}` : value) : value;
      if (kind === 'string' || kind === 'number') {
        literals.push(literal);
        words.push(literal);
      }
      if (kind === 'mark' && '([{<'.includes(value)) depth += 1;
      if (kind === 'mark' && ')]}>'.includes(value)) depth -= 1;
      if (depth < 0) tokens.fail();
      tokens.next();
      // What comes before a colon is being declared there.
      if (kind === 'name' && before !== '.') {
        if (tokens.is(':') || (tokens.is('?') && tokens.isBefore(':'))) this.names.add(value);
        else if (!this.names.has(value)) tokens.fail();
        else if (!KEYWORDS.has(value) && !tokens.is('extends')) words.push(value);
      }
      // A bar before the first type and a semicolon after the last member are layout.
      if (before === ';' && value === '}') pieces.pop();
      if (value !== '|' || pieces.length > 0) pieces.push(value);
      before = value;
    }
    return { literals, words, pieces };
  }

  private knownName(): string {
    const name = this.tokens.take('name');
    return this.names.has(name) ? name : this.tokens.fail();
  }

  /** Data, without running it. */
  private data(): Literal {
    const { tokens } = this;
    const value = this.value();
    if (tokens.takes('as')) tokens.expect('const');
    return value;
  }

  private value(): Literal {
    const { tokens } = this;
    if (tokens.kind === 'string' || tokens.kind === 'number' || tokens.is('-'))
      return this.scalar();
    if (tokens.is('[') || tokens.is('{')) {
      const whole = tokens.takesLines(plainData);
      if (whole !== undefined) return whole;
      return tokens.next() === '[' ? this.list() : this.record();
    }
    tokens.takes('new');
    let name = tokens.take('name');
    if (name === 'true' || name === 'false') return name === 'true';
    if (tokens.takes('.')) name += `.${tokens.take('name')}`;
    if (tokens.is('<')) this.type('(');
    if (!tokens.takes('(')) return this.constants.get(name) ?? tokens.fail();
    if (!WRAPPERS.has(name)) tokens.fail();
    const value = this.data();
    tokens.takes(',');
    tokens.expect(')');
    return value;
  }

  private scalar(): Literal {
    const { tokens } = this;
    if (tokens.kind === 'string') return tokens.next();
    const negative = tokens.takes('-');
    const value = Number(tokens.take('number'));
    return negative ? -value : value;
  }

  private list(): Literal {
    const { tokens } = this;
    const items: Literal[] = [];
    while (!tokens.takes(']')) {
      items.push(this.data());
      if (!tokens.is(']')) tokens.expect(',');
    }
    return items;
  }

  private record(): Literal {
    const { tokens } = this;
    const record: Record<string, Literal> = {};
    while (!tokens.takes('}')) {
      // A computed or special key is beyond the dialect: `__proto__` is left to the tree.
      const key = tokens.kind === 'string' ? tokens.next() : tokens.take('name');
      if (key === '__proto__' || Object.hasOwn(record, key)) tokens.fail();
      tokens.expect(':');
      record[key] = this.data();
      if (!tokens.is('}')) tokens.expect(',');
    }
    return record;
  }
}

/** A type with the spaces that prettier puts into it, so that its text is one whatever its line breaks. */
function textOf(pieces: readonly string[]): string {
  return pieces.reduce((text, piece) => {
    const close = /^[\],;:?.)>]$/u.test(piece) || piece === '<' || piece === '(';
    return text === '' || close || /[[(<.]$/u.test(text) ? text + piece : `${text} ${piece}`;
  }, '');
}
