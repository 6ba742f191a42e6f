/** What Node calls the failure of a call on a file, such as ENOENT: all of its errors have a code. */
export function reasonOf(error: unknown): string {
  return String((error as NodeJS.ErrnoException).code);
}
