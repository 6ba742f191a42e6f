/**
 * A value that is there by construction, which the types can't tell: an item
 * at an index in range, a group of an expression that matched.
 *
 * @throws where it is not there after all. A blank in its place would hide that fault of ours.
 */
export function present<T>(value: T | undefined): T {
  if (value === undefined) throw new TypeError('What is always there is missing.');
  return value;
}
