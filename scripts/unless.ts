/**
 * What a call gives, or `undefined` where it throws an error of one kind: the
 * way of a quick reader to say that a thorough one has to be asked.
 *
 * @throws any other error, which is a fault.
 */
export function unless<T>(kind: new () => Error, run: () => T): T | undefined {
  try {
    return run();
  } catch (error) {
    if (error instanceof kind) return undefined;
    throw error;
  }
}
