/**
 * An address in which nothing but plain URL characters stands raw: what could
 * end a comment, a link or a table cell is percent-encoded.
 */
export function plainAddress(url: string): string {
  return url.replace(/[^!#$%&'()+,./0-9:;=?A-Z_a-z~@-]/gu, percentEncoded);
}

/** `encodeURIComponent` leaves the asterisk as it is and throws on half a character. */
function percentEncoded(character: string): string {
  if (character === '*') return '%2A';
  return /\p{Surrogate}/u.test(character) ? '%EF%BF%BD' : encodeURIComponent(character);
}
