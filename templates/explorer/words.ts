/** Runs of capitals, capitalised words, words without case, and numbers. */
const WORDS =
  /\p{Lu}+(?=\p{Lu}\p{Ll})|\p{Lu}?[\p{Ll}\p{Lm}\p{Lo}\p{M}]+|\p{Lu}+|\p{N}+/gu;

/**
 * The words of a text, as search compares them: `FRS.0304` → `frs 304`,
 * `NoFaceInPhoto` → `no face in photo`.
 */
export function wordsOf(text: string): string[] {
  return (text.match(WORDS) ?? []).map(fold);
}

/** Words that say nothing about an error. `no` and `not` do. */
const EMPTY = new Set(
  "a an and are as at be been by for from has have in is it of on or please that the this to was with".split(
    " ",
  ),
);

/** More words than these only make a search slower. */
const MOST_WORDS = 12;

/**
 * The words of a query: without the empty ones, and without a single letter at
 * the end, which is a word only just begun. What is asked last always counts.
 */
export function queryWordsOf(text: string): string[] {
  const words = wordsOf(text);
  const begun =
    words.length > 1 && words.at(-1)?.length === 1 ? words.slice(0, -1) : words;
  return begun
    .filter((word, index) => !EMPTY.has(word) || index === begun.length - 1)
    .slice(0, MOST_WORDS);
}

/**
 * The words of a text as the index holds them: also what is written together,
 * so that `noface` finds `NoFaceInPhoto` before a space is typed.
 */
export function indexWordsOf(text: string): string[] {
  return (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).flatMap((chunk) => {
    const words = wordsOf(chunk);
    const full = words.filter((word) => !EMPTY.has(word));
    return words.length > 1 && chunk.length <= 64
      ? [...full, words.join("")]
      : full;
  });
}

/** A text reduced to what tells codes apart: no case, no separators, no leading zeros. */
export function compact(text: string): string {
  return wordsOf(text).join("");
}

function fold(word: string): string {
  return word.toLowerCase().replace(/^0+(?=\p{N})/u, "");
}
