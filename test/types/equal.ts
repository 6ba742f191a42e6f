/* eslint-disable @typescript-eslint/no-unnecessary-type-parameters -- this is how types are compared */

/** `true` when both types are one and the same, `any` and read-only included. */
export type Equal<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** `true` when each type fits the other: an enum and the union of its members are not one and the same. */
export type Mutual<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

/** Compiles only for a type that is `true`. */
export function holds<T extends true>(proof: T): void {
  expect(proof).toBe(true);
}
