import { present } from '../present.js';
import type { ConditionModel, PathModel, ShapeModel, VendorModel } from '../stages/model.js';
import type { Literal } from '../text/literal.js';

/** The properties of the body that the run-time core has read before. */
export const READ_BEFORE: readonly (readonly [string])[] = [['response'], ['stack']];

const CODE = ['code', 'code', 'codeOf'] as const;

/** What an error has besides its code: its name here, and what makes it of what stands at a place. */
const FIELDS = [
  ['message', 'message', 'textOf'],
  ['status', 'httpStatus', 'statusOf'],
  ['requestId', 'requestId', 'textOf'],
  ['retryAfter', 'retryAfter', 'presentOf'],
] as const;

/**
 * Writes the statements of a quick reader. What was seen has a name from then
 * on. Where a key of two objects is looked at, they may be one object, and its
 * property was read already: such an answer is left.
 */
export class ReadingWriter {
  readonly lines: string[] = [];
  readonly literals: Literal[] = [];
  readonly paths: PathModel[] = [];
  /** The names of what was seen, by path. */
  private names: ReadonlyMap<string, string> = new Map();
  /** What no answer is any more that was not left. */
  private readonly left = new Set<string>();
  private codes = 0;
  private margin = '';
  private isOver = false;

  constructor(private readonly codeType: VendorModel['codeType']) {}

  /** Ends with a success where something stands at a place that says so. */
  succeedWhere(condition: ConditionModel): void {
    const test = this.testOf(condition);
    if (test !== undefined) this.line(`if (${test.text}) return undefined;`, test.literals);
  }

  /** Reads a failure that something at a place tells, whatever else there is. */
  failure(shape: ShapeModel, condition: ConditionModel): void {
    const test = this.testOf(condition);
    if (test === undefined) return;
    if (shape.before === undefined) this.errorIf(test, undefined, shape);
    else this.line(`if (${test.text}) return ${this.list()};`, test.literals);
  }

  succeedWith(status: number): void {
    this.line('if (status === #) return undefined;', [status]);
  }

  leaveIfPresent(path: PathModel): void {
    if (isBelowBody(path)) this.leaveIf((value) => `isThere(presentOf(${value}))`, path);
    else this.leave();
  }

  /** Leaves every answer that is still there. */
  leave(): void {
    this.line(`return ${this.list()};`);
    this.isOver = true;
  }

  end(): void {
    this.line('return null;');
  }

  /** Reads an answer of a shape that its code tells, and leaves what may be of any other. */
  shape(shape: ShapeModel): void {
    const requires = (shape.requires ?? []).filter(isBelowBody);
    const codes = shape.code?.filter(isBelowBody);
    if (shape.thrown === true || shape.before !== undefined || codes === undefined) {
      this.leaveShape(requires, codes);
    } else if (codes.length > 0) {
      const needs = requires.map((path) => `isThere(${this.see(path)})`);
      const code = this.codeAt(codes);
      const text = [...needs, `isCode(${code})`].join(' && ');
      this.errorIf({ text, literals: [] }, code, shape);
    }
  }

  private leaveShape(
    [required]: readonly PathModel[],
    codes: readonly PathModel[] | undefined,
  ): void {
    if (required !== undefined) this.leaveIf((value) => `isThere(${value})`, required);
    else if (codes === undefined) this.leave();
    else for (const path of codes) this.leaveIf((value) => `isCode(${value})`, path);
  }

  private leaveIf(test: (value: string) => string, path: PathModel): void {
    const tested = test(this.see(path));
    if (this.left.has(tested)) return;
    this.left.add(tested);
    this.line(`if (${tested}) return ${this.list()};`);
  }

  /** What tells a condition; nothing where it never holds, for the body is no value and a header is text. */
  private testOf({ path, in: values }: ConditionModel): Value | undefined {
    const literals = values.filter((value) => isKeyPath(path) || typeof value === 'string');
    if (!isBelowBody(path) || literals.length === 0) return undefined;
    const name = this.see(path);
    return { text: literals.map(() => `${name} === #`).join(' || '), literals };
  }

  private codeAt(paths: readonly PathModel[]): string {
    const [first, ...others] = paths.map((path) => this.see(path));
    if (others.length === 0) return present(first);
    this.codes += 1;
    const name = `c${String(this.codes)}`;
    this.line(`let ${name} = codeOf(${present(first)});`);
    for (const other of others) this.line(`${name} ??= codeOf(${other});`);
    return name;
  }

  /** @param code - The code that told the shape; where something else did, there may be none. */
  private errorIf({ text, literals }: Value, code: string | undefined, shape: ShapeModel): void {
    const wanted = code === undefined ? [CODE, ...FIELDS] : FIELDS;
    const fields = wanted.map(([key, name, of]) => {
      const paths = (shape[key] ?? []).filter(isBelowBody);
      return { name, of, paths };
    });
    const places = fields.flatMap(({ paths }) => paths);
    // Only what was seen before the block can be given back in it.
    for (const owner of this.namesakes(places).flat()) this.see(owner);
    this.line(`if (${text}) {`, literals);
    this.margin = '  ';
    if (code !== undefined && this.codeType === 'integer')
      this.line(`if (isWord(${code})) return ${this.list()};`);
    this.leaveIfOne(this.namesakes(places));
    const outside = this.names;
    for (const path of sharedPaths(places)) this.nameInBlock(path);
    const values = fields.map(({ name, of, paths }) => this.field(name, of, paths));
    const found = code === undefined ? values : [code, ...values];
    const last = found.findLastIndex((value) => value !== 'undefined');
    this.line(`return errorOf(plan, body, ${found.slice(0, last + 1).join(', ')});`);
    this.names = outside;
    this.margin = '';
    this.line('}');
  }

  /** Writes a field of an error, the first of its places that has it; returns what stands for it. */
  private field(name: string, of: string, paths: readonly PathModel[]): string {
    const values = paths.map((path) => this.value(path));
    const isStatus = name === 'httpStatus';
    if (values.length === 0) return isStatus ? 'status' : 'undefined';
    const [first, ...others] = values;
    if (isStatus) this.line(`let ${name} = status;`);
    else this.assign(`${others.length === 0 ? 'const' : 'let'} ${name} =`, of, present(first));
    for (const value of isStatus ? values : others) this.assign(`${name} ??=`, of, value);
    return name;
  }

  private assign(target: string, of: string, { text, literals }: Value): void {
    this.line(`${target} ${of}(${text});`, literals);
  }

  /** The name of what stands at a path, which is read where it was not yet. */
  private see(path: PathModel): string {
    const known = this.nameOf(path);
    if (known !== undefined) return known;
    if (isKeyPath(path)) this.see(path.slice(0, -1));
    this.leaveIfOne(this.namesakes([path]));
    this.paths.push(path);
    return this.declare(path, `v${String(this.paths.length)}`);
  }

  private nameInBlock(path: PathModel): void {
    if (this.nameOf(path) !== undefined) return;
    if (isKeyPath(path)) this.nameInBlock(path.slice(0, -1));
    this.declare(path, `p${String(this.names.size)}`);
  }

  private declare(path: PathModel, name: string): string {
    const { text, literals } = this.value(path);
    this.line(`const ${name} = ${text};`, literals);
    this.names = new Map([...this.names, [keyOf(path), name]]);
    return name;
  }

  private nameOf(path: PathModel): string | undefined {
    return isBelowBody(path) ? this.names.get(keyOf(path)) : 'body';
  }

  /** What stands for a place whose owner has a name. */
  private value(path: PathModel): Value {
    const name = this.nameOf(path);
    if (name !== undefined) return { text: name, literals: [] };
    if (!isKeyPath(path)) return { text: 'headerOf(headers, #)', literals: [path.header] };
    const owner = present(this.nameOf(path.slice(0, -1)));
    return { text: `own(${owner}, #)`, literals: path.slice(-1) };
  }

  /** The owners of which two may be one object, of what is to be read now and what was before. */
  private namesakes(wanted: readonly PathModel[]): readonly (readonly [PathModel, PathModel])[] {
    const fresh = wanted
      .filter(isKeyPath)
      .flatMap((path) => path.map((_, index) => path.slice(0, index + 1)))
      .filter((path) => this.nameOf(path) === undefined);
    const before = [...this.paths.filter(isKeyPath), ...READ_BEFORE];
    const pairs = fresh.flatMap((path, index) =>
      [...before, ...fresh.slice(0, index)]
        .filter((other) => String(other.at(-1)) === String(path.at(-1)))
        .map((other) => [other.slice(0, -1), path.slice(0, -1)] as const)
        .filter(([one, other]) => keyOf(one) !== keyOf(other)),
    );
    return [...new Map(pairs.map((pair) => [JSON.stringify(pair), pair])).values()];
  }

  private leaveIfOne(owners: readonly (readonly [PathModel, PathModel])[]): void {
    for (const [one, other] of owners) {
      const names = [one, other].map((path) => present(this.nameOf(path)));
      this.line(`if (${names.join(' === ')}) return ${this.list()};`);
    }
  }

  /** What was seen so far. */
  private list(): string {
    return `[${this.paths.map((_, index) => `v${String(index + 1)}`).join(', ')}]`;
  }

  private line(text: string, literals: readonly Literal[] = []): void {
    if (this.isOver) return;
    this.lines.push(`${this.margin}${text}`);
    this.literals.push(...literals);
  }
}

/** An expression, and what its `#`s stand for. */
interface Value {
  readonly text: string;
  readonly literals: readonly Literal[];
}

/** A path into the body. */
type KeyPath = readonly (string | number)[];

function isKeyPath(path: PathModel): path is KeyPath {
  return Array.isArray(path);
}

/** Whether a path leads to something of the body or to a header; the body itself is an object. */
function isBelowBody(path: PathModel): boolean {
  return !isKeyPath(path) || path.length > 0;
}

/** The paths on which others of a list stand, and those that stand there twice. */
function sharedPaths(paths: readonly PathModel[]): readonly PathModel[] {
  const keys = paths.map(keyOf);
  const owners = paths.filter(isKeyPath).map((path) => path.slice(0, -1));
  const twice = paths.filter((path, index) => keys.indexOf(keyOf(path)) < index);
  return [...owners, ...twice];
}

function keyOf(path: PathModel): string {
  return JSON.stringify(isKeyPath(path) ? path.map(String) : path);
}
