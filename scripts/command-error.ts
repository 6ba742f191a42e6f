/** Something that the user can mend: printed as two lines, without a stack; exit status 1. */
export class CommandError extends Error {
  /**
   * @param message - What is wrong.
   * @param help - What to do.
   */
  constructor(
    message: string,
    readonly help: string,
  ) {
    super(message);
    this.name = 'CommandError';
  }
}
