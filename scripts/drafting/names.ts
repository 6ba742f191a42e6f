import type { PageError } from '../pages/facts.js';
import type { Doubt } from '../pages/page.js';
import { present } from '../present.js';
import { isMemberName, memberName } from '../text/naming.js';

/** Words that carry little of a message's meaning. */
const FILLERS = new Set(
  'a an the is are was were be been being to of in on at for from by with and or as it its that this which has have had does do did your you please can must should will would error code occurred when while'.split(
    ' ',
  ),
);

/** The most words of a proposed name. */
const LONGEST = 5;

/**
 * Proposes names for the codes that give none by themselves, from what the page
 * says of them. Where nothing can be made of the words, or two names would
 * meet, there is none, and the person has to find one.
 */
export function proposeNames(
  errors: readonly PageError[],
  doubts: Doubt[],
): ReadonlyMap<string, string> {
  const taken = new Map<string, string>();
  for (const { text } of errors) {
    const own = memberName(text);
    if (own !== undefined && isMemberName(own)) taken.set(own, text);
  }
  const proposed = new Map<string, string>();
  for (const error of errors) {
    const { text, line } = error;
    const own = memberName(text);
    if (own !== undefined && taken.get(own) === text && isMemberName(own)) continue;
    const name = fromAlias(error.alias) ?? fromWords(error.message) ?? fromWords(error.description);
    const other = name === undefined ? undefined : taken.get(name);
    if (name === undefined) {
      doubts.push({ line, text: `${text} needs a name, and its words give none` });
    } else if (other !== undefined) {
      doubts.push({
        line,
        text: `${text} needs a name; its words give ${name}, which ${other} has`,
      });
    } else {
      taken.set(name, text);
      proposed.set(text, name);
    }
  }
  return proposed;
}

function fromAlias(alias: string | undefined): string | undefined {
  const name = alias === undefined ? undefined : memberName(alias);
  return name !== undefined && isMemberName(name) ? name : undefined;
}

/** What stands for other words in a message. */
const PLACEHOLDERS = /\$?\{+[^{}]*\}+|<[A-Za-z]\w*>|%[a-z]\b/gu;

/** Letters of English for those that only bear marks: `Clé` → `Cle`, `Schlüssel` → `Schluessel`. */
function latin(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[äöüßæøœ]/giu, (letter) => present(LETTERS[letter.toLowerCase()]))
    .normalize('NFKD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC');
}

const LETTERS: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  æ: 'ae',
  ø: 'oe',
  œ: 'oe',
};

function fromWords(text: string | undefined): string | undefined {
  // The first clause says what happened; what follows explains.
  const clause = latin(text ?? '')
    .replace(PLACEHOLDERS, ' ')
    .replace(/(?:[.;:,，。；：(（\n]|\s-\s).*$/su, '');
  const negated = clause
    .replace(/\b(?:does|do|did|is|are|was|were|could|can)(?: not|n['’]t)\b/giu, ' not ')
    .replace(/\bcan(?:not|['’]t)\b/giu, ' not ');
  const words = negated.match(/[A-Za-z][A-Za-z0-9]*/gu) ?? [];
  // Names are in English letters; words in others can't be turned into one.
  if (/[^\u0000-\u024f\u2000-\u206f]/u.test(clause)) return undefined;
  const telling = words.filter((word) => !FILLERS.has(word.toLowerCase())).slice(0, LONGEST);
  const name = telling
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase())
    .join('');
  return telling.length > 0 && isMemberName(name) ? name : undefined;
}
