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

/**
 * The words of a text as the index holds them: also what is written together,
 * so that `noface` finds `NoFaceInPhoto` before a space is typed.
 */
export function indexWordsOf(text: string): string[] {
  return (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).flatMap((chunk) => {
    const words = wordsOf(chunk);
    return words.length > 1 && chunk.length <= 64
      ? [...words, words.join("")]
      : words;
  });
}

/** A text reduced to what tells codes apart: no case, no separators, no leading zeros. */
export function compact(text: string): string {
  return wordsOf(text).join("");
}

function fold(word: string): string {
  return word.toLowerCase().replace(/^0+(?=\p{N})/u, "");
}
