import { ProblemDocument } from 'http-problem-details';
import { toProblemDetails, type VendorError } from 'vendor-errors';

/** What to answer your own clients with, as `application/problem+json`. */
export function problemOf(error: VendorError, instance: string): ProblemDocument {
  const { type, title, status, detail = '', ...extension } = toProblemDetails(error, { instance });
  return new ProblemDocument({ type, title, status, detail, instance }, extension);
}
