/**
 * The spec language: one definition that gives the TypeScript types, the
 * structural validation and `specs/schema.json` for editors. What needs more
 * than one value to judge (duplicates, references, ranges) is a rule in
 * `scripts/rules/`, not a refinement here.
 */
import * as z from 'zod';

import { LIMITS } from './limits.js';

/** Text in the vendor's or our own words. */
const text = z.string().min(1).max(LIMITS.text);

const url = z
  .string()
  .max(LIMITS.url)
  .regex(/^https?:\/\/[^\s<>"`{}|\\^]+$/u, 'must be an http or https address')
  .meta({ examples: ['https://example.com/docs/error-codes'] });

const date = z
  .string()
  .regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u, 'must be a date as YYYY-MM-DD')
  .meta({ examples: ['2026-11-21'] });

const id = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,63}$/u, 'must match [a-z][a-z0-9-]{0,63}')
  .meta({ examples: ['acme-vision'] });

const constantCase = z
  .string()
  .max(63)
  .regex(/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*$/u, 'must be UPPER_SNAKE_CASE')
  .meta({ examples: ['RATE_LIMITED'] });

const pascalCase = z
  .string()
  .max(LIMITS.name)
  .regex(/^[A-Z][A-Za-z0-9]*$/u, 'must be PascalCase: letters and digits, a capital first');

const code = z
  .union([z.string().min(1).max(LIMITS.code), z.int()], { error: 'must be a string or an integer' })
  .meta({ examples: ['RATE_LIMITED', 100001] });

const httpStatus = z.int().min(100).max(599);

const retry = z.enum(['never', 'backoff', 'after-fix', 'after-top-up']).meta({
  description:
    'never: sending it again cannot help. backoff: send the same request later. after-fix: change the request, the input or the set-up first. after-top-up: buy or free quota first.',
});

/** Where a value stands in a response: `error.code`, `errors[0].code`, `header:x-request-id`, `$` for the body itself. */
const path = z
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

const oneOrMore = <T extends z.ZodType>(item: T, error: string) =>
  z.union([item, z.array(item).min(1).max(20)], { error });

const paths = oneOrMore(path, 'must be a path or a list of paths, such as error.code');

const scalar = z.union([z.string().max(200), z.number(), z.boolean()], {
  error: 'must be a string, a number, true or false',
});

const condition = z.strictObject({
  path,
  in: z
    .array(scalar)
    .min(1)
    .max(50)
    .meta({ description: 'The values that make the condition true.' }),
});

const success = z
  .strictObject({
    status: z
      .array(httpStatus)
      .min(1)
      .optional()
      .meta({ description: 'HTTP statuses that mean success whatever the body says.' }),
    absent: z.array(path).min(1).optional().meta({
      description:
        'Paths of which a failure has one: with none of them there the answer is a success, unless its HTTP status fails.',
    }),
    sentinel: condition.optional().meta({
      description: 'A value that means success whatever the HTTP status, such as code 0.',
    }),
    state: condition
      .optional()
      .meta({ description: 'Task states that are not (or not yet) a failure.' }),
  })
  .meta({ description: 'What success looks like on the wire.' });

const prefixedCode = z.strictObject({
  path,
  before: z
    .string()
    .min(1)
    .max(20)
    .meta({
      description: 'The code is what stands before this separator; the rest is the message.',
      examples: [': '],
    }),
});

const shape = z
  .strictObject({
    name: z.string().min(1).max(80).meta({ description: 'What this shape is, for readers.' }),
    thrown: z.boolean().optional().meta({
      description: 'true for what the vendor SDK throws, as against what the wire carries.',
    }),
    requires: z
      .array(path)
      .min(1)
      .optional()
      .meta({ description: 'Paths that must be there for the shape to fit, besides the code.' }),
    failed: condition
      .optional()
      .meta({ description: 'A task state that is a failure; the code may then be missing.' }),
    code: z
      .union([path, z.array(path).min(1).max(20), prefixedCode], {
        error: 'must be a path, a list of paths, or { path, before }',
      })
      .optional()
      .meta({
        description:
          'Where the error code stands. A shape without one fits by its failed state, or by a status of 400 and above.',
      }),
    message: paths
      .optional()
      .meta({ description: 'Where the message stands; the first that is not empty wins.' }),
    requestId: paths.optional().meta({ description: 'Where the request id stands.' }),
    status: paths.optional().meta({
      description: 'Where the HTTP status is repeated, for callers that have only the body.',
    }),
    retryAfter: paths
      .optional()
      .meta({ description: 'Where the wait before a retry stands: seconds, or an HTTP date.' }),
    source: id.optional().meta({
      description: 'The id of the source that shows this shape; left out for the page itself.',
    }),
    note: text.optional(),
  })
  .meta({
    description:
      'One way in which the vendor answers with a failure. Shapes are tried in order; the first that fits wins.',
  });

const source = z
  .strictObject({
    id,
    title: text,
    url: url.optional(),
    read: date.optional(),
    note: text.optional(),
  })
  .meta({ description: 'Evidence other than the page itself.' });

const anomaly = z
  .strictObject({
    code: code.optional(),
    text: text.meta({ description: 'What is odd on the page, in our own words.' }),
  })
  .meta({ description: 'Something odd on the page, kept as it is in the transcription.' });

const group = z
  .strictObject({
    id,
    title: text.meta({ description: 'The heading, in the words of the page.' }),
    range: z
      .string()
      .max(100)
      .optional()
      .meta({
        description: 'The code range that the page states, in its words.',
        examples: ['error code range: 1–99'],
      }),
    note: text.optional(),
  })
  .meta({ description: 'A group or table of codes on the page.' });

const statusRow = z
  .strictObject({
    status: httpStatus,
    meaning: text.optional(),
    description: text.optional(),
    codes: z
      .string()
      .max(100)
      .optional()
      .meta({
        description: 'The codes that the page says belong to the status, in its words.',
        examples: ['100xxx'],
      }),
  })
  .meta({ description: 'A row of the HTTP status table on the page.' });

const judgement = {
  category: constantCase.meta({
    description: 'A canonical code of google.rpc.Code, as listed in reasons.yaml.',
  }),
  reason: constantCase.meta({
    description: 'A reason of the cross-vendor taxonomy in reasons.yaml.',
  }),
  retry,
  note: text
    .optional()
    .meta({ description: 'Why category, reason or retry is what it is, in our own words.' }),
};

const family = z
  .strictObject({
    codes: z
      .string()
      .min(1)
      .max(LIMITS.code)
      .meta({
        description:
          'Codes that are not on the page: a dotted prefix (AuthFailure), a pattern of digits (100xxx), or a range (400000-400999).',
        examples: ['AuthFailure', '100xxx', '400000-400999'],
      }),
    status: oneOrMore(httpStatus, 'must be an HTTP status or a list of them').optional(),
    ...judgement,
    source: id.optional(),
  })
  .meta({
    description:
      'What is known of codes that are not listed one by one: the advice for an unknown code.',
  });

const errorEntry = z
  .strictObject({
    code: code.meta({
      description: 'The code as it stands on the wire. Quote it unless it is plain letters.',
    }),
    name: pascalCase.optional().meta({
      description:
        'The name in TypeScript. Needed where the code does not give one (100001, FRS.0304).',
    }),
    aliases: z
      .array(code)
      .min(1)
      .optional()
      .meta({ description: 'Other wire values that mean the same code.' }),
    group: id.optional().meta({ description: 'The id of a group above.' }),
    status: oneOrMore(httpStatus, 'must be an HTTP status or a list of them')
      .optional()
      .meta({
        description: 'The HTTP status or statuses that are documented for the code.',
        examples: [400, [413, 504]],
      }),
    statusSource: id
      .optional()
      .meta({ description: 'The id of the source of the status, where it is not the page.' }),
    message: text
      .optional()
      .meta({ description: 'The message column of the page, placeholders included.' }),
    params: z
      .array(
        z
          .string()
          .max(63)
          .regex(/^[a-z][A-Za-z0-9]*$/u, 'must be camelCase'),
      )
      .min(1)
      .optional()
      .meta({ description: 'Names for placeholders that carry none, in order.' }),
    description: text.optional().meta({ description: 'The description column of the page.' }),
    remedy: text
      .optional()
      .meta({ description: 'The measure, solution or handling column of the page.' }),
    billing: text
      .optional()
      .meta({ description: 'What the page says about billing a call that fails so.' }),
    ...judgement,
    source: id
      .optional()
      .meta({ description: 'The id of the source, for a code that is not on the page.' }),
    deprecated: z
      .strictObject({
        since: date.optional(),
        replacement: code.optional().meta({ description: 'The code to expect instead.' }),
        note: text.optional(),
      })
      .optional()
      .meta({
        description: 'The vendor no longer sends this code. It stays, so that nothing breaks.',
      }),
  })
  .meta({ description: 'One error code.' });

/** A vendor's error codes, as `specs/<id>.yaml`. */
export const vendorSpec = z
  .strictObject({
    id: id.meta({ description: 'The vendor, as the file is named.' }),
    name: z.string().min(1).max(80).meta({ description: 'The vendor for readers.' }),
    prefix: pascalCase.optional().meta({
      description:
        'The prefix of everything exported for this vendor; the id in PascalCase when left out.',
    }),
    docs: url.meta({ description: 'The address of the page that this spec transcribes.' }),
    read: date.meta({ description: 'The day the page was read.' }),
    codeType: z
      .enum(['string', 'integer'])
      .meta({ description: 'What the codes are on the wire.' }),
    placeholders: z
      .string()
      .max(20)
      .regex(
        /^(?:[^*]+\*[^*]+|%s)$/u,
        'must show a placeholder with * for its name, such as {{.*}}, or be %s',
      )
      .optional()
      .meta({
        description: 'How a placeholder looks in messages, * standing for its name.',
        examples: ['{{.*}}', '%s'],
      }),
    quotes: z
      .array(text)
      .optional()
      .meta({ description: 'What the page says outside its tables, word for word.' }),
    notes: z
      .array(text)
      .optional()
      .meta({ description: 'What we know beyond the page, in our own words.' }),
    anomalies: z.array(anomaly).optional(),
    sources: z.array(source).optional(),
    success,
    shapes: z.array(shape).min(1).max(20),
    statuses: z.array(statusRow).optional(),
    groups: z.array(group).optional(),
    families: z.array(family).optional(),
    errors: z.array(errorEntry).min(1).max(LIMITS.codes),
  })
  .meta({
    title: 'Vendor error codes',
    description: 'One vendor: its error codes and how they travel.',
  });

/** The cross-vendor taxonomy, as `specs/reasons.yaml`. */
export const taxonomySpec = z
  .strictObject({
    categories: z
      .array(
        z.strictObject({
          category: constantCase,
          number: z.int().min(1).max(16).meta({ description: 'The number in google.rpc.Code.' }),
          definition: text,
        }),
      )
      .min(1),
    reasons: z
      .array(
        z.strictObject({ reason: constantCase, category: constantCase, retry, definition: text }),
      )
      .min(1),
    statuses: z
      .array(z.strictObject({ status: httpStatus, reason: constantCase }))
      .min(1)
      .meta({ description: 'The last resort for an unknown code: what its HTTP status says.' }),
    statusClasses: z
      .array(
        z.strictObject({
          class: z.int().min(4).max(5),
          reason: constantCase,
          retry: retry.optional(),
        }),
      )
      .min(1)
      .meta({ description: 'For statuses not listed: by their first digit.' }),
    otherwise: z
      .strictObject({ reason: constantCase, retry: retry.optional() })
      .meta({ description: 'For an unknown code without a status.' }),
  })
  .meta({ title: 'Reasons', description: 'One taxonomy of error reasons across all vendors.' });

export type VendorSpec = z.infer<typeof vendorSpec>;
export type TaxonomySpec = z.infer<typeof taxonomySpec>;
export type ErrorEntry = z.infer<typeof errorEntry>;
export type ShapeEntry = z.infer<typeof shape>;
export type ConditionEntry = z.infer<typeof condition>;
export type Code = z.infer<typeof code>;
export type Retry = z.infer<typeof retry>;
