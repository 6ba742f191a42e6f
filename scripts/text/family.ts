import { present } from '../present.js';

/** A family of codes: a dotted prefix, or a range of integers with both ends. */
export type FamilyCodes =
  { readonly prefix: string } | { readonly range: readonly [first: number, last: number] };

/**
 * Reads how a spec writes a family: `AuthFailure`, `110002`, `100xxx`, `400000-400999`.
 *
 * @returns `undefined` when it is none of a vendor with such codes.
 */
export function familyOf(codes: string, codeType: 'string' | 'integer'): FamilyCodes | undefined {
  if (codeType === 'string') {
    return /^[^\s.]+(?:\.[^\s.]+)*$/u.test(codes) ? { prefix: codes } : undefined;
  }
  const bounds = /^(\d{1,15})-(\d{1,15})$/u.exec(codes);
  const [first, last] =
    bounds === null
      ? [codes.replaceAll('x', '0'), codes.replaceAll('x', '9')]
      : [present(bounds[1]), present(bounds[2])];
  if (!/^(?:0|[1-9]\d{0,14})$/u.test(first) || !/^\d{1,15}$/u.test(last)) return undefined;
  // Only digits at the end can be open: 1x2 would not be one range.
  if (bounds === null && !/^\d+x*$/u.test(codes)) return undefined;
  return Number(first) <= Number(last) ? { range: [Number(first), Number(last)] } : undefined;
}
