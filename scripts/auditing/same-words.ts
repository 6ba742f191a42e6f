/**
 * Whether two texts have the same words. A page in another format sets its
 * code and links otherwise, and the line breaks that saving has lost may have
 * been restored in a spec; words may not differ.
 */
export function sameWords(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  if (bare(a) === bare(b)) return true;
  // Where a line break stands, the other side may have a space or nothing.
  return (a + b).includes('\n') && bare(a).replaceAll(' ', '') === bare(b).replaceAll(' ', '');
}

function bare(text: string): string {
  return text
    .replace(/[`*]|\\(?=[!-/:-@[-`{-~])/gu, '')
    .replace(/^[-•·]\s+/gmu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
