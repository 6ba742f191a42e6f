import * as z from 'zod';

import { LIMITS } from '../limits.js';
import { RETRY_MEANINGS } from './retry.js';

/** Text in the vendor's or our own words. */
export const text = (description: string, example: string): z.ZodString =>
  z
    .string()
    .min(1)
    .max(LIMITS.text)
    .meta({ description, examples: [example] });

/** An address on the web. */
export const url = z
  .string()
  .max(LIMITS.url)
  .regex(/^https?:\/\/[^\s<>"`{}|\\^]+$/u, 'must be an http or https address')
  .meta({ examples: ['https://example.com/docs/error-codes'] });

/** A day. */
export const date = z
  .string()
  .regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u, 'must be a date as YYYY-MM-DD')
  .meta({ examples: ['2026-11-21'] });

/** A name that records are referred to by. */
export const id = z.string().regex(/^[a-z][a-z0-9-]{0,63}$/u, 'must match [a-z][a-z0-9-]{0,63}');

/** A category or a reason. */
export const constantCase = z
  .string()
  .max(63)
  .regex(/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*$/u, 'must be UPPER_SNAKE_CASE');

/** A name in TypeScript. */
export const pascalCase = z
  .string()
  .max(LIMITS.name)
  .regex(/^[A-Z][A-Za-z0-9]*$/u, 'must be PascalCase: letters and digits, a capital first');

/** A code as it stands on the wire. */
export const code = z
  .union([z.string().min(1).max(LIMITS.code), z.int()], { error: 'must be a string or an integer' })
  .meta({ examples: ['RATE_LIMITED', 100001] });

/** An HTTP status. */
export const httpStatus = z.int().min(100).max(599);

/** What there is to do about a failure. */
export const retry = z.enum(['never', 'backoff', 'after-fix', 'after-top-up']).meta({
  description: `${Object.entries(RETRY_MEANINGS)
    .map(([word, meaning]) => `${word}: ${meaning}`)
    .join('. ')}.`,
  examples: ['after-fix'],
});

/** Where a value stands in a response: `error.code`, `errors[0].code`, `header:x-request-id`, `$` for the body itself. */
export const path = z
  .string()
  .max(LIMITS.path)
  .regex(
    /^(?:\$|header:[A-Za-z0-9-]+|[A-Za-z_$][\w$-]*(?:\[\d{1,3}\]|\.[A-Za-z_$][\w$-]*)*)$/u,
    'must be a path such as error.code, errors[0].code, header:x-request-id or $',
  )
  .meta({
    description:
      'A path into the body (error.code, errors[0].code), a header (header:x-request-id), or $ for the whole body.',
    examples: ['error.code', 'errors[0].code', 'header:x-request-id'],
  });

/** One value, or a list of them. */
export const oneOrMore = <T extends z.ZodType>(
  item: T,
  error: string,
): z.ZodUnion<[T, z.ZodArray<T>]> => z.union([item, z.array(item).min(1).max(20)], { error });

export type Code = z.infer<typeof code>;
export type Retry = z.infer<typeof retry>;
