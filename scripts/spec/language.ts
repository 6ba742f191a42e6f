/**
 * The spec language: one definition that gives the TypeScript types, the
 * structural validation and `specs/schema.json` for editors. What needs more
 * than one value to judge (duplicates, references, ranges) is a rule in
 * `scripts/rules/`, not a refinement here.
 */
import * as z from 'zod';

import { LIMITS } from './limits.js';

/** Text in the vendor's or our own words. */
const text = (description: string, example: string) =>
  z
    .string()
    .min(1)
    .max(LIMITS.text)
    .meta({ description, examples: [example] });

const url = z
  .string()
  .max(LIMITS.url)
  .regex(/^https?:\/\/[^\s<>"`{}|\\^]+$/u, 'must be an http or https address')
  .meta({ examples: ['https://example.com/docs/error-codes'] });

const date = z
  .string()
  .regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u, 'must be a date as YYYY-MM-DD')
  .meta({ examples: ['2026-11-21'] });

const id = z.string().regex(/^[a-z][a-z0-9-]{0,63}$/u, 'must match [a-z][a-z0-9-]{0,63}');

const constantCase = z
  .string()
  .max(63)
  .regex(/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*$/u, 'must be UPPER_SNAKE_CASE');

const pascalCase = z
  .string()
  .max(LIMITS.name)
  .regex(/^[A-Z][A-Za-z0-9]*$/u, 'must be PascalCase: letters and digits, a capital first');

const code = z
  .union([z.string().min(1).max(LIMITS.code), z.int()], { error: 'must be a string or an integer' })
  .meta({ examples: ['RATE_LIMITED', 100001] });

const httpStatus = z.int().min(100).max(599);

/** What there is to do about a failure, and what each means. */
export const RETRY_MEANINGS = {
  never: 'sending it again cannot help',
  backoff: 'send the same request again, later',
  'after-fix': 'change the request, its input or the set-up first',
  'after-top-up': 'buy or free quota first',
} as const;

const retry = z.enum(['never', 'backoff', 'after-fix', 'after-top-up']).meta({
  description: `${Object.entries(RETRY_MEANINGS)
    .map(([word, meaning]) => `${word}: ${meaning}`)
    .join('. ')}.`,
  examples: ['after-fix'],
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
    .meta({
      description: 'The values that make the condition true.',
      examples: [[0], ['failed', 'cancelled']],
    }),
});

const success = z
  .strictObject({
    status: z
      .array(httpStatus)
      .min(1)
      .optional()
      .meta({
        description: 'HTTP statuses that mean success whatever the body says.',
        examples: [[200]],
      }),
    absent: z
      .array(path)
      .min(1)
      .optional()
      .meta({
        description:
          'Paths of which a failure has one: with none of them there the answer is a success, unless its HTTP status fails.',
        examples: [['error']],
      }),
    sentinel: condition.optional().meta({
      description: 'A value that means success whatever the HTTP status, such as code 0.',
      examples: [{ path: 'code', in: [0] }],
    }),
    state: condition.optional().meta({
      description: 'Task states that are not (or not yet) a failure.',
      examples: [{ path: 'state', in: ['queueing', 'success'] }],
    }),
  })
  .meta({
    description: 'What success looks like on the wire.',
    examples: [{ status: [200] }, { sentinel: { path: 'code', in: [0] } }],
  });

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
    name: z
      .string()
      .min(1)
      .max(80)
      .meta({ description: 'What this shape is, for readers.', examples: ['failed task'] }),
    thrown: z
      .boolean()
      .optional()
      .meta({
        description: 'true for what the vendor SDK throws, as against what the wire carries.',
        examples: [true],
      }),
    requires: z
      .array(path)
      .min(1)
      .optional()
      .meta({
        description: 'Paths that must be there for the shape to fit, besides the code.',
        examples: [['request_id']],
      }),
    failed: condition.optional().meta({
      description: 'A task state that is a failure; the code may then be missing.',
      examples: [{ path: 'state', in: ['failed'] }],
    }),
    code: z
      .union([path, z.array(path).min(1).max(20), prefixedCode], {
        error: 'must be a path, a list of paths, or { path, before }',
      })
      .optional()
      .meta({
        description:
          'Where the error code stands. A shape without one fits by its failed state, or by a status of 400 and above.',
        examples: ['error.code', { path: 'message', before: ': ' }],
      }),
    message: paths.optional().meta({
      description: 'Where the message stands; the first that is not empty wins.',
      examples: ['error.message', ['error.detail', 'error.message']],
    }),
    requestId: paths.optional().meta({
      description: 'Where the request id stands; the first that is not empty wins.',
      examples: ['request_id', ['request_id', 'header:x-request-id']],
    }),
    status: paths.optional().meta({
      description: 'Where the HTTP status is repeated, for callers that have only the body.',
      examples: ['error.status'],
    }),
    retryAfter: paths.optional().meta({
      description: 'Where the wait before a retry stands: seconds, or an HTTP date.',
      examples: ['header:retry-after'],
    }),
    source: id.optional().meta({
      description: 'The id of the source that shows this shape; left out for the page itself.',
      examples: ['node-sdk'],
    }),
    note: text(
      'How sure this shape is and what it rests on, in our own words.',
      'Sure; the page shows an example.',
    ).optional(),
  })
  .meta({
    description:
      'One way in which the vendor answers with a failure. Shapes are tried in order; the first that fits wins.',
  });

const source = z
  .strictObject({
    id: id.meta({
      description: 'What records name the source by.',
      examples: ['node-sdk'],
    }),
    title: text(
      'What the source is: its publisher, title and version.',
      'Acme, SDK for Node.js 2.1.0, errors.ts',
    ),
    url: url.meta({ description: 'Where the source can be read.' }).optional(),
    read: date.meta({ description: 'The day the source was read.' }).optional(),
    note: text(
      'What is worth knowing about the source. With a note, no record needs to name it.',
      'An older edition with four more codes.',
    ).optional(),
  })
  .meta({ description: 'Evidence other than the page itself.' });

const anomaly = z
  .strictObject({
    code: code.meta({ description: 'The code that the anomaly is about.' }).optional(),
    text: text(
      'What is odd on the page, in our own words.',
      'The message has lost its first letter.',
    ),
  })
  .meta({ description: 'Something odd on the page, kept as it is in the transcription.' });

const group = z
  .strictObject({
    id: id.meta({ description: 'What records name the group by.', examples: ['image-errors'] }),
    title: text('The heading, in the words of the page.', 'Image errors'),
    range: z
      .string()
      .max(100)
      .optional()
      .meta({
        description: 'The code range that the page states, in its words.',
        examples: ['error code range: 1–99'],
      }),
    note: text(
      'What is worth knowing about the group, in our own words.',
      'The heading is that of the chapter; the table has none of its own.',
    ).optional(),
  })
  .meta({ description: 'A group or table of codes on the page.' });

const statusRow = z
  .strictObject({
    status: httpStatus.meta({ description: 'The HTTP status.', examples: [400] }),
    meaning: text('The short meaning of the status on the page.', 'Bad Request').optional(),
    description: text(
      'The description of the status on the page.',
      'A parameter is missing or wrong.',
    ).optional(),
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
    description:
      'A canonical code of google.rpc.Code, as listed in reasons.yaml. Usually the one of the reason.',
    examples: ['INVALID_ARGUMENT'],
  }),
  reason: constantCase.meta({
    description:
      'A reason of the cross-vendor taxonomy in reasons.yaml: the most specific one that fits.',
    examples: ['NO_FACE_DETECTED'],
  }),
  retry,
  note: text(
    'Why category, reason or retry is what it is, in our own words. Needed where category or retry departs from what the reason usually means.',
    'A rate limit in spite of 503: send less often.',
  ).optional(),
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
    status: oneOrMore(httpStatus, 'must be an HTTP status or a list of them')
      .optional()
      .meta({
        description: 'The HTTP status or statuses that listed integer codes of the family inherit.',
        examples: [400, [413, 504]],
      }),
    ...judgement,
    source: id.optional().meta({
      description: 'The id of the source that tells of these codes; left out for the page itself.',
      examples: ['older-page'],
    }),
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
      examples: ['NoFaceDetected'],
    }),
    aliases: z
      .array(code)
      .min(1)
      .optional()
      .meta({
        description: 'Other wire values that mean the same code.',
        examples: [['NO_FACE', 'no-face']],
      }),
    group: id.optional().meta({
      description: 'The id of a group above.',
      examples: ['image-errors'],
    }),
    status: oneOrMore(httpStatus, 'must be an HTTP status or a list of them')
      .optional()
      .meta({
        description: 'The HTTP status or statuses that are documented for the code.',
        examples: [400, [413, 504]],
      }),
    statusSource: id.optional().meta({
      description: 'The id of the source of the status, where it is not the page.',
      examples: ['older-page'],
    }),
    message: text(
      'The message column of the page, word for word, placeholders included.',
      'field is missing or empty: {{.fields}}',
    ).optional(),
    params: z
      .array(
        z
          .string()
          .max(63)
          .regex(/^[a-z][A-Za-z0-9]*$/u, 'must be camelCase'),
      )
      .min(1)
      .optional()
      .meta({
        description: 'Names for placeholders that carry none, in order.',
        examples: [['limit', 'unit']],
      }),
    description: text(
      'The description column of the page, word for word.',
      'No face was found in the image.',
    ).optional(),
    remedy: text(
      'The measure, solution or handling column of the page, word for word.',
      'Upload a picture that shows a face.',
    ).optional(),
    billing: text(
      'What the page says about billing a call that fails so, word for word.',
      'You are billed for this call.',
    ).optional(),
    ...judgement,
    source: id.optional().meta({
      description: 'The id of the source, for a code that is not on the page.',
      examples: ['node-sdk'],
    }),
    deprecated: z
      .strictObject({
        since: date.meta({ description: 'The day since when the code is not sent.' }).optional(),
        replacement: code.optional().meta({ description: 'The code to expect instead.' }),
        note: text(
          'What happened to the code, in our own words.',
          'Gone from the page; the SDK still knows it.',
        ).optional(),
      })
      .optional()
      .meta({
        description: 'The vendor no longer sends this code. It stays, so that nothing breaks.',
        examples: [{ since: '2026-11-21', replacement: 'NO_FACE' }],
      }),
  })
  .meta({ description: 'One error code.' });

/** A vendor's error codes, as `specs/<id>.yaml`. */
export const vendorSpec = z
  .strictObject({
    id: id.meta({
      description: 'The vendor, as the file is named.',
      examples: ['acme-vision'],
    }),
    name: z
      .string()
      .min(1)
      .max(80)
      .meta({ description: 'The vendor for readers.', examples: ['Acme Vision'] }),
    prefix: pascalCase.optional().meta({
      description:
        'The prefix of everything exported for this vendor; the id in PascalCase when left out.',
      examples: ['AcmeVision'],
    }),
    docs: url.meta({ description: 'The address of the page that this spec transcribes.' }),
    read: date.meta({ description: 'The day the page was read.' }),
    codeType: z
      .enum(['string', 'integer'])
      .meta({ description: 'What the codes are on the wire.', examples: ['string'] }),
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
      .array(text('A sentence or block of the page.', 'Any other HTTP status means failure.'))
      .optional()
      .meta({
        description: 'What the page says outside its tables, word for word.',
        examples: [['Any other HTTP status means failure.']],
      }),
    notes: z
      .array(text('A note.', 'The SDK retries only slow_down.'))
      .optional()
      .meta({
        description: 'What we know beyond the page, in our own words.',
        examples: [['The SDK retries only slow_down.']],
      }),
    anomalies: z
      .array(anomaly)
      .optional()
      .meta({
        description: 'What is odd on the page. It is kept in the transcription and told here.',
        examples: [[{ code: 'no_face', text: 'The message has lost its first letter.' }]],
      }),
    sources: z
      .array(source)
      .optional()
      .meta({
        description: 'Evidence other than the page; records name it by its id.',
        examples: [[{ id: 'node-sdk', title: 'Acme, SDK for Node.js 2.1.0, errors.ts' }]],
      }),
    success,
    shapes: z
      .array(shape)
      .min(1)
      .max(20)
      .meta({
        description: 'How failures look on the wire. Tried in order; the first that fits wins.',
        examples: [[{ name: 'answer', code: 'error.code', message: 'error.message' }]],
      }),
    statuses: z
      .array(statusRow)
      .optional()
      .meta({
        description: 'The table of HTTP statuses on the page.',
        examples: [[{ status: 400, meaning: 'Bad Request', codes: '100xxx' }]],
      }),
    groups: z
      .array(group)
      .optional()
      .meta({
        description: 'The headings and tables under which the page lists its codes.',
        examples: [[{ id: 'image-errors', title: 'Image errors' }]],
      }),
    families: z
      .array(family)
      .optional()
      .meta({
        description:
          'What is known of codes that are not listed one by one. The longest prefix and the narrowest range win.',
        examples: [
          [
            {
              codes: 'AuthFailure',
              category: 'UNAUTHENTICATED',
              reason: 'UNAUTHENTICATED',
              retry: 'after-fix',
            },
          ],
        ],
      }),
    errors: z
      .array(errorEntry)
      .min(1)
      .max(LIMITS.codes)
      .meta({
        description: 'The error codes, in the order of the page.',
        examples: [
          [
            {
              code: 'no_face',
              status: 422,
              description: 'No face was found in the image.',
              category: 'INVALID_ARGUMENT',
              reason: 'NO_FACE_DETECTED',
              retry: 'after-fix',
            },
          ],
        ],
      }),
  })
  .meta({
    title: 'Vendor error codes',
    description: 'One vendor: its error codes and how they travel.',
  });

const usualReason = constantCase.meta({
  description: 'A reason: UPPER_SNAKE_CASE, as in AIP-193.',
  examples: ['NO_FACE_DETECTED'],
});

/** The cross-vendor taxonomy, as `specs/reasons.yaml`. */
export const taxonomySpec = z
  .strictObject({
    categories: z
      .array(
        z.strictObject({
          category: constantCase.meta({
            description: 'The name in google.rpc.Code.',
            examples: ['INVALID_ARGUMENT'],
          }),
          number: z
            .int()
            .min(1)
            .max(16)
            .meta({ description: 'The number in google.rpc.Code.', examples: [3] }),
          definition: text(
            'What the category means, in our own words.',
            'What the caller sent is wrong in itself.',
          ),
        }),
      )
      .min(1)
      .meta({
        description: 'The canonical codes of google.rpc.Code, OK left out.',
        examples: [
          [
            {
              category: 'INVALID_ARGUMENT',
              number: 3,
              definition: 'What the caller sent is wrong in itself.',
            },
          ],
        ],
      }),
    reasons: z
      .array(
        z.strictObject({
          reason: usualReason,
          category: constantCase.meta({
            description: 'The category that the reason usually means.',
            examples: ['INVALID_ARGUMENT'],
          }),
          retry,
          definition: text(
            'When the reason is the right one, in our own words.',
            'No face was found in the media.',
          ),
        }),
      )
      .min(1)
      .meta({
        description: 'Why calls fail, one word for all vendors.',
        examples: [
          [
            {
              reason: 'NO_FACE_DETECTED',
              category: 'INVALID_ARGUMENT',
              retry: 'after-fix',
              definition: 'No face was found in the media.',
            },
          ],
        ],
      }),
    statuses: z
      .array(
        z.strictObject({
          status: httpStatus.meta({ description: 'The HTTP status.', examples: [404] }),
          reason: usualReason,
        }),
      )
      .min(1)
      .meta({
        description: 'The last resort for an unknown code: what its HTTP status says.',
        examples: [[{ status: 404, reason: 'RESOURCE_NOT_FOUND' }]],
      }),
    statusClasses: z
      .array(
        z.strictObject({
          class: z
            .int()
            .min(4)
            .max(5)
            .meta({ description: 'The first digit of the HTTP status.', examples: [5] }),
          reason: usualReason,
          retry: retry.optional(),
        }),
      )
      .min(1)
      .meta({
        description: 'For statuses not listed: by their first digit.',
        examples: [[{ class: 5, reason: 'INTERNAL' }]],
      }),
    otherwise: z.strictObject({ reason: usualReason, retry: retry.optional() }).meta({
      description: 'For an unknown code without a status.',
      examples: [{ reason: 'UNKNOWN', retry: 'never' }],
    }),
  })
  .meta({ title: 'Reasons', description: 'One taxonomy of error reasons across all vendors.' });

export type VendorSpec = z.infer<typeof vendorSpec>;
export type TaxonomySpec = z.infer<typeof taxonomySpec>;
export type ErrorEntry = z.infer<typeof errorEntry>;
export type ShapeEntry = z.infer<typeof shape>;
export type ConditionEntry = z.infer<typeof condition>;
export type Code = z.infer<typeof code>;
export type Retry = z.infer<typeof retry>;
