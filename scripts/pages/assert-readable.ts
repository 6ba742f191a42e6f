import { CommandError } from '../command-error.js';

/**
 * What no page has and what Markdown parsers take ever longer for: time goes
 * with the square of emphasis and brackets in a paragraph, and of the depth of
 * quotes and lists.
 */
const MOST = { emphasis: 500, brackets: 2_000, quotes: 10, indent: 100 };

const HELP = 'Save the page as HTML, or only its table, and try again.';

/**
 * Refuses Markdown that would take too long to read.
 *
 * @throws CommandError at the line where it begins to.
 */
export function assertReadable(path: string, text: string): void {
  let emphasis = 0;
  let brackets = 0;
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') {
      emphasis = 0;
      brackets = 0;
      continue;
    }
    const plain = line.replace(/`[^`]*`/gu, '');
    // An underscore inside of a word marks nothing.
    emphasis += plain.match(/\*+|(?<!\w)_+|_+(?!\w)/gu)?.length ?? 0;
    brackets += plain.split('[').length - 1;
    const lead = line.slice(0, line.search(/[^\s>]|$/u));
    const problem =
      emphasis > MOST.emphasis
        ? `more than ${MOST.emphasis} marks of emphasis in one paragraph`
        : brackets > MOST.brackets
          ? `more than ${MOST.brackets} brackets in one paragraph`
          : lead.split('>').length - 1 > MOST.quotes || lead.length > MOST.indent
            ? 'quotes or lists nested too deeply'
            : undefined;
    if (problem !== undefined) {
      throw new CommandError(`${path}:${index + 1} has ${problem}; no page is written so.`, HELP);
    }
  }
}
