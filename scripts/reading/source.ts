import { present } from '../present.js';
import { type Literal, literal } from '../text/literal.js';
import type { Reading } from './reading.js';

/** The name of the function in every vendor's module. */
export const READER = 'readUsual';

/** Its parameters with their types. */
const PARAMETERS = [
  ['plan', 'Plan'],
  ['body', 'object'],
  ['status', 'number | undefined'],
  ['headers', 'ResponseHeaders | undefined'],
] as const;

/** What a reader may be written with. */
const CORE = [
  ['error', ['errorOf']],
  ['read', ['headerOf', 'own']],
  ['values', ['codeOf', 'isCode', 'isThere', 'isWord', 'presentOf', 'statusOf', 'textOf']],
] as const;

const TOKEN = /[A-Za-z_$][\w$]*|===|\?\?=|&&|\|\||\S/gu;

/** What a function says, word by word; a literal is in a list of its own. */
export type Words = readonly (string | readonly [Literal])[];

/** The function that reads a vendor's usual answers, line by line. */
export function readingLines(reading: Reading): readonly string[] {
  const literals = reading.literals.values();
  return skeleton(reading).map((line) =>
    line.replaceAll('#', () => String(literal(present(literals.next().value)))),
  );
}

/** The same word by word, from what is read and not from how it is written. */
export function readingWords(reading: Reading): Words {
  const literals = reading.literals.values();
  return tokensOf(skeleton(reading)).flatMap((token): Words =>
    token === '#' ? wordsOf(present(literals.next().value)) : [token],
  );
}

/** Words without the commas that a layout over several lines adds. */
export function withoutSpareCommas(words: Words): Words {
  return words.filter(
    (word, index) => word !== ',' || ![')', ']'].some((mark) => mark === words[index + 1]),
  );
}

/** What the function takes from the run-time core, by file of which it takes something. */
export function coreNames(
  reading: Reading,
): readonly (readonly [file: string, names: readonly string[]])[] {
  const used = new Set(tokensOf(reading.lines));
  const core = CORE.map(([file, names]) => [file, names.filter((name) => used.has(name))] as const);
  return core.filter(([, names]) => names.length > 0);
}

function tokensOf(lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => [...line.matchAll(TOKEN)].map(([token]) => token));
}

function skeleton(reading: Reading): readonly string[] {
  const used = new Set(tokensOf(reading.lines));
  const parameters = PARAMETERS.map(
    ([name, type]) => `${used.has(name) ? '' : '_'}${name}: ${type}`,
  );
  return [
    `function ${READER}(${parameters.join(', ')}): QuickResult {`,
    ...reading.lines.map((line) => `  ${line}`),
    '}',
  ];
}

/** A literal as it stands between other words: `true` is a name, and a minus a word of its own. */
function wordsOf(value: Literal): Words {
  if (typeof value === 'boolean') return [String(value)];
  return typeof value === 'number' && value < 0 ? ['-', [-value]] : [[value]];
}
