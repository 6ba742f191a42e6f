import { closest, distance } from 'fastest-levenshtein';

/**
 * The candidate that a word was probably meant to be, or `undefined` when none
 * is near: at most a third of the word may differ.
 */
export function suggest(word: string, candidates: Iterable<string>): string | undefined {
  const list = [...candidates];
  if (list.length === 0 || word.length > 100) return undefined;
  const folded = new Map(list.map((candidate) => [candidate.toLowerCase(), candidate]));
  const nearest = closest(word.toLowerCase(), [...folded.keys()]);
  const near = distance(word.toLowerCase(), nearest) <= Math.max(1, Math.floor(word.length / 3));
  return near ? folded.get(nearest) : undefined;
}
