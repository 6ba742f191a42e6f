import { present } from '../present.js';
import { DataReader, layoutData } from './data.js';
import { fits, LINE, Unknown } from './width.js';

/**
 * Lays out a comment or statement of our own dialect: its text as a template
 * gives it, with prettier's line breaks.
 *
 * @throws Unknown where the rules here do not know what prettier would do.
 */
export function layoutStatement(text: string): string {
  if (text === '') return text;
  if (text.startsWith('/**')) return comment(text);
  if (/^(?:import|export) (?:type )?[{*]/u.test(text)) return moduleSpecifiers(text);
  if (text.startsWith('export enum ')) return enumeration(text);
  if (text.startsWith('export interface ')) return interfaceOf(text);
  if (/^(?:export )?type /u.test(text)) return typeAlias(text);
  if (/^(?:export )?const /u.test(text)) return constant(text);
  if (/^(?:export )?function /u.test(text)) return functionOf(text);
  throw new Unknown();
}

/** A comment stands as it was written when its stars stand below one another. */
const COMMENT = /^[^\n]*(?:\n \*(?:[^\n]*\S)?)*(?<=\*\/)$/;

function comment(text: string): string {
  if (!COMMENT.test(text)) throw new Unknown();
  return text;
}

const SPECIFIERS =
  /^((?:import|export) (?:type )?)\{\s*((?:type )?[\w$]+(?: as [\w$]+)?(?:,\s+(?:type )?[\w$]+(?: as [\w$]+)?)*),?\s*\}( from "[^"\\\n]*";)$/u;

function moduleSpecifiers(text: string): string {
  if (/^export \* from "[^"\\\n]*";$/u.test(text)) return text;
  const [, before = '', list, after = ''] = SPECIFIERS.exec(text) ?? [];
  if (list === undefined) throw new Unknown();
  const specifiers = list.split(/,\s+/u);
  const line = `${before}{ ${specifiers.join(', ')} }${after}`;
  // One name alone is never worth breaking.
  if (specifiers.length === 1 || fits(line, 0, 0)) return line;
  return `${before}{\n${specifiers.map((name) => `  ${name},\n`).join('')}}${after}`;
}

const STRING_OR_NUMBER = String.raw`(?:"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|-?\d+)`;
const INNER_COMMENT = String.raw` {2}/\*\*[^\n]*(?:(?<!\*/)\n {3}\*(?:[^\n]*\S)?)*(?<=\*/)\n`;
const ENUMERATION = new RegExp(
  String.raw`^export enum [\w$]+ \{\n(?:${INNER_COMMENT}| {2}[A-Za-z_$][\w$]* = ${STRING_OR_NUMBER},\n)*\}$`,
);

const MEMBER_COMMENT = new RegExp(`^${INNER_COMMENT}$`);

/** Members never break, however long. */
function enumeration(text: string): string {
  if (!ENUMERATION.test(text)) throw new Unknown();
  return text;
}

/** The index behind the comment that begins at a line, or the line's own where none does. */
function memberComment(lines: readonly string[], start: number): number {
  if (lines[start]?.startsWith('  /**') !== true) return start;
  let at = start;
  while (lines[at]?.endsWith('*/') === false) at += 1;
  if (!MEMBER_COMMENT.test(`${lines.slice(start, at + 1).join('\n')}\n`)) throw new Unknown();
  return at + 1;
}

const REFERENCE = String.raw`[\w$]+(?:\.[\w$]+)*`;
const INTERFACE = /^export interface [\w$]+(?: extends [\w$]+)? \{$/u;
/** One in which nothing can break; most are. */
const SHORT_INTERFACE = new RegExp(
  String.raw`^export interface [\w$]+(?: extends [\w$]+)? \{\n(?: {2}(?:readonly )?[\w$]+: (?:${REFERENCE}|${STRING_OR_NUMBER});\n)+\}$`,
);

function interfaceOf(text: string): string {
  if (SHORT_INTERFACE.test(text)) return text;
  const lines = text.split('\n');
  const head = present(lines[0]);
  if (!INTERFACE.test(head) || lines.at(-1) !== '}') throw new Unknown();
  if (lines.length === 2) return `${head}}`;
  const members: string[] = [];
  for (let at = 1; at < lines.length - 1; at += 1) {
    const end = memberComment(lines, at);
    members.push(end > at ? lines.slice(at, end).join('\n') : property(present(lines[at])));
    if (end > at) at = end - 1;
  }
  return `${head}\n${members.join('\n')}\n}`;
}

const PROPERTY_KEY = String.raw` {2}(?:readonly )?(?:[\w$]+|"[^"\\\n]*"|\[[\w$.]+\])\??: `;
const PROPERTY = new RegExp(`^(${PROPERTY_KEY})(.+);$`, 'u');
const LITERALS = new RegExp(`^${STRING_OR_NUMBER}(?: \\| ${STRING_OR_NUMBER})*$`, 'u');
const EACH_LITERAL = new RegExp(STRING_OR_NUMBER, 'gu');
/** A property that stays on its line however long it is: there is nowhere to break it. */
const UNBREAKABLE = new RegExp(`^${PROPERTY_KEY}(?:${REFERENCE}|${STRING_OR_NUMBER});$`, 'u');
const RECORD_TYPE =
  /^\{ ((?:readonly )?[\w$]+: [\w$]+(?:; (?:readonly )?[\w$]+: [\w$]+)*) \}((?: \| undefined)?)$/u;

function property(text: string): string {
  const line = text.replace(/^( {2}(?:readonly )?)"([A-Za-z_$][\w$]*)"/u, '$1$2');
  if (UNBREAKABLE.test(line)) return line;
  const [, before = '', type = ''] = PROPERTY.exec(line) ?? [];
  if (LITERALS.test(type)) {
    const literals = [...type.matchAll(EACH_LITERAL)].map(([literal]) => literal);
    return `${before.trimEnd()}${union(literals, '    ', before.length - 1)};`;
  }
  const [, members, rest = ''] = RECORD_TYPE.exec(type) ?? [];
  if (members === undefined) throw new Unknown();
  if (fits(type, before.length, 1)) return `${before}${type};`;
  const parts = members.split('; ');
  if (rest === '') {
    return `${before}{\n${parts.map((member) => `    ${member};\n`).join('')}  };`;
  }
  if (fits(type, 4, 1)) return `${before.trimEnd()}\n    ${type};`;
  const bare = `{ ${members} }`;
  if (fits(bare, 6, 0)) return `${before.trimEnd()}\n    | ${bare}\n    | undefined;`;
  const lines = parts.map((member) => `        ${member};\n`);
  return `${before.trimEnd()}\n    | {\n${lines.join('')}      }\n    | undefined;`;
}

/** A union on the line, on the next one, or over several: the first that fits. */
function union(types: readonly string[], margin: string, before: number): string {
  const line = types.join(' | ');
  if (types.length === 1 || fits(line, before + 1, 1)) return ` ${line}`;
  if (fits(line, margin.length, 1)) return `\n${margin}${line}`;
  return `\n${types.map((type) => `${margin}| ${type}`).join('\n')}`;
}

const ALIAS = /^((?:export )?type [\w$]+ =)\s+(?:\| )?([\w$]+(?:\s+\| [\w$]+)*)\s*;$/u;
const EXTRACT =
  /^((?:export )?type [\w$]+<)(C extends [\w$]+)(> = [\w$]+<)([\w$]+), (\{ readonly [\w$]+: C \})>;$/u;
const APPLIED = /^((?:export )?type [\w$]+ =) ([\w$]+<(?:"[^"\\\n]*"|[\w$]+)>;)$/u;

function typeAlias(text: string): string {
  const [, name, list = ''] = ALIAS.exec(text) ?? [];
  if (name !== undefined) {
    const types = list.split(/\s+\| /u);
    const next = types.length === 1 && !fits(list, name.length + 1, 1);
    return next ? `${name}\n  ${list};` : `${name}${union(types, '  ', name.length)};`;
  }
  const [applied, left, right = ''] = APPLIED.exec(text) ?? [];
  if ((applied !== undefined || EXTRACT.test(text)) && fits(text, 0, 0)) return text;
  if (left !== undefined && fits(right, 2, 0)) return `${left}\n  ${right}`;
  const [, before = '', bound = '', middle = '', type = '', narrowed = ''] =
    EXTRACT.exec(text) ?? [];
  if (before === '') throw new Unknown();
  if (fits(before + bound + middle, 0, 0)) {
    return `${before}${bound}${middle}\n  ${type},\n  ${narrowed}\n>;`;
  }
  const extract = `${middle.slice('> = '.length)}${type}, ${narrowed}>;`;
  if (fits(`${before}${bound}> =`, 0, 0)) {
    if (!fits(extract, 2, 0)) throw new Unknown();
    return `${before}${bound}> =\n  ${extract}`;
  }
  const last = `> = ${extract}`;
  if (!fits(before, 0, 0) || !fits(bound, 2, 1) || !fits(last, 0, 0)) throw new Unknown();
  return `${before}\n  ${bound},\n${last}`;
}

const CONSTANT =
  /^((?:export )?const [\w$]+(?:: (?:readonly )?[\w$]+(?:<[\w$., |]+>)?(?:\[\])?)? =)\s(.*);$/su;

function constant(text: string): string {
  if (CONSTANT_OBJECT.test(text)) return constantObject(text);
  const [, before, initializer] = CONSTANT.exec(text) ?? [];
  if (before === undefined || initializer === undefined) throw new Unknown();
  const data = new DataReader(initializer).all();
  if (data.kind === 'atom') throw new Unknown();
  const content = data.kind === 'as' ? data.data : data;
  const start = content.kind === 'call' ? startOf(content) : 1;
  // The value begins on the next line when this one has no room up to its first break.
  if (before.length + 1 + start <= LINE) {
    return `${before} ${layoutData(data, '', before.length + 1, 1)};`;
  }
  if (content.kind !== 'call') throw new Unknown();
  return `${before}\n  ${layoutData(data, '  ', 2, 1)};`;
}

const CONSTANT_OBJECT =
  /^(?:export )?const [\w$]+ = (?:\{|\/\* @__PURE__ \*\/ Object\.freeze\(\{)\n {2}\/\*\*/u;
const ENTRY = /^ {2}[\w$]+: "[^"\\]*",$/u;

/** A record of strings with a comment before each. */
function constantObject(text: string): string {
  const lines = text.split('\n');
  const head = present(lines[0]);
  const last = head.endsWith('({') ? '} as const);' : '} as const;';
  if (lines.at(-1) !== last || !fits(head, 0, 0)) throw new Unknown();
  for (let at = 1; at < lines.length - 1; at += 1) {
    const end = memberComment(lines, at);
    const line = present(lines[at]);
    if (end > at) at = end - 1;
    else if (!ENTRY.test(line) || !fits(line, 0, 0)) throw new Unknown();
  }
  return text;
}

/** How far a call reaches before it can break: a list or record is hugged. */
function startOf({
  head,
  argument,
}: {
  readonly head: string;
  readonly argument: { readonly kind: string };
}): number {
  return head.length + (argument.kind === 'list' || argument.kind === 'record' ? 1 : 0);
}

const FUNCTION =
  /^((?:export )?function [\w$]+(?:<[^<>()]*>)?\()([^()]*)\): ([^{};]*?)( \{|;)(?:\n(.*)\n\}| *\})?$/su;

function functionOf(text: string): string {
  const [, before, params = '', result = '', open = '', body] = FUNCTION.exec(text) ?? [];
  if (before === undefined || params.includes('{')) throw new Unknown();
  const head = signature(before, params, result, open);
  return open === ';' ? head : `${head}\n${statements(body ?? '')}\n}`;
}

function signature(before: string, list: string, result: string, open: string): string {
  const params = splitParams(list);
  const line = `${before}${params.join(', ')}): ${result}${open}`;
  if (fits(line.slice(line.lastIndexOf('\n') + 1), 0, 0)) return line;
  const end = `): ${result}${open}`;
  const [, name, bound = ''] = BOUNDED.exec(before) ?? [];
  if (name !== undefined && !fits(before, 0, 0) && fits(name, 0, 1) && fits(bound, 2, 1)) {
    // The type parameters break first, and all parameters with them where they must.
    return signature(`${name}<\n  ${bound},\n>(`, list, result, open);
  }
  if (
    !fits(before.slice(before.lastIndexOf('\n') + 1), 0, 0) ||
    !fits(end, 0, 0) ||
    params.length === 0
  )
    throw new Unknown();
  const lines = params.map(
    (param) => `  ${paramText(param)}${param.startsWith('...') ? '' : ','}\n`,
  );
  return `${before}\n${lines.join('')}${end}`;
}

const BOUNDED = /^((?:export )?function [\w$]+)<(C extends [\w$]+)>\($/u;

/** Commas part parameters but inside brackets. */
function splitParams(list: string): readonly string[] {
  const params: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at <= list.length; at += 1) {
    const character = list[at];
    if (character === '[' || character === '<') depth += 1;
    if (character === ']' || character === '>') depth -= 1;
    if (character === undefined || (character === ',' && depth === 0)) {
      params.push(list.slice(start, at).trim());
      start = at + 1;
    }
  }
  return params.filter((param) => param !== '');
}

/** A type with a condition in its brackets, which break first. */
const BRACKETED = /^([\w$]+\??: [\w$]+<)([^<>]+)>$/u;

function bracketed(before: string, type: string): string {
  const [condition, yes, no] = branches(type);
  if (!fits(before, 2, 0)) throw new Unknown();
  const lines = fits(type, 4, 0) ? [type] : [condition, `  ? ${yes}`, `  : ${no}`];
  if (!lines.every((line) => fits(line, 4, 0))) throw new Unknown();
  return [before, ...lines.map((line) => `    ${line}`), '  >'].join('\n');
}

/** A condition and its two types, of which none has a condition in it. */
function branches(type: string): readonly [condition: string, yes: string, no: string] {
  const [condition, then = '', ...further] = type.split(' ? ');
  const [yes, no, ...more] = then.split(' : ');
  if (no === undefined || further.length + more.length > 0) throw new Unknown();
  return [present(condition), present(yes), no];
}

function paramText(param: string): string {
  if (param.includes('\n')) throw new Unknown();
  if (fits(param, 2, param.startsWith('...') ? 0 : 1)) return param;
  const [, before, inner = ''] = BRACKETED.exec(param) ?? [];
  if (before !== undefined) return bracketed(before, inner);
  const [condition, yes, no] = branches(param);
  const lines = [condition, `    ? ${yes}`, `    : ${no}`];
  if (!lines.every((line) => fits(line, 2, 0))) throw new Unknown();
  return lines.join('\n');
}

const ARGUMENT = String.raw`[\w$.]+(?:\[[\w$]+\])?(?:\([\w$]*\))?`;
const RETURN = new RegExp(
  String.raw`^ {2}return ([\w$.]+(?:\[[\w$]+\])?\()((?:${ARGUMENT}(?:, ${ARGUMENT})*)?)(\)(?: as)?)((?: [\w$]+(?:<C>| \| undefined)?)?);$`,
  'u',
);

const NAMES = String.raw`\[(?:\w+(?:, \w+)*)?\]`;
const PLACE = String.raw`\w+(?:\(\w+, ${STRING_OR_NUMBER}\))?`;
const TEST = String.raw`\w+\((?:\w+|\w+\(\w+\))\)`;
const EQUAL = String.raw`\w+ === (?:\w+|${STRING_OR_NUMBER})`;
const SETTLED_LINE = new RegExp(
  `^ +(?:${[
    String.raw`(?:(?:const|let) \w+ =|\w+ \?\?=) (?:${PLACE}|\w+\(${PLACE}\));`,
    String.raw`if \((?:${EQUAL}(?: \|\| ${EQUAL})*|${TEST}(?: && ${TEST})*)\) (?:\{|return (?:\w+|${NAMES});)`,
    String.raw`return (?:\w+|${NAMES}|\w+\(\w+(?:, \w+)*\));`,
    String.raw`\}`,
  ].join('|')})$`,
  'u',
);

const IF = /^( +)if \((.+)\) (\{|return .+;)$/u;
const OPERAND = new RegExp(`${EQUAL}|${TEST}`, 'gu');

/** A statement of one line; only what depends on a test is broken where it does not fit. */
function settledLine(line: string): string {
  if (!SETTLED_LINE.test(line)) throw new Unknown();
  if (fits(line, 0, 0)) return line;
  const [, margin = '', test = '', then] = IF.exec(line) ?? [];
  if (then === undefined) throw new Unknown();
  const head = `${margin}if (${test})`;
  const opened = then !== '{' && fits(head, 0, 0) ? head : brokenTest(margin, test);
  return then === '{' ? `${opened} {` : `${opened}\n${brokenReturn(`${margin}  `, then)}`;
}

function brokenTest(margin: string, test: string): string {
  const operands = [...test.matchAll(OPERAND)].map(([operand]) => operand);
  const operator = test.includes(' || ') ? ' ||' : ' &&';
  const lines = operands.map((operand, index) => {
    const end = index === operands.length - 1 ? '' : operator;
    if (operands.length === 1 || !fits(operand, margin.length + 2, end.length)) throw new Unknown();
    return `${margin}  ${operand}${end}\n`;
  });
  return `${margin}if (\n${lines.join('')}${margin})`;
}

function brokenReturn(margin: string, statement: string): string {
  if (fits(statement, margin.length, 0)) return `${margin}${statement}`;
  const names = statement.slice('return ['.length, -'];'.length).split(', ');
  return `${margin}return [\n${names.map((name) => `${margin}  ${name},\n`).join('')}${margin}];`;
}

/** One line that returns the result of a call, or several of other kinds. */
function statements(body: string): string {
  const [, before, args = '', after = '', type = ''] = RETURN.exec(body) ?? [];
  if (before === undefined) return body.split('\n').map(settledLine).join('\n');
  if ((type !== '') !== (after === ') as')) throw new Unknown();
  if (fits(body, 0, 0)) return body;
  if (type.includes('|')) {
    const first = `  return ${before}${args}${after}`;
    if (!fits(first, 0, 0) || !fits(type, 3, 1)) throw new Unknown();
    return `${first}\n   ${type};`;
  }
  const lines = args.split(', ').map((argument) => `    ${argument},\n`);
  const end = `  ${after}${type};`;
  if (!fits(end, 0, 0) || !fits(`  return ${before}`, 0, 0)) throw new Unknown();
  return `  return ${before}\n${lines.join('')}${end}`;
}
