import * as z from 'zod';

import { httpStatus, id, oneOrMore, path, text } from './values.js';

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

/** What success looks like. */
export const success = z
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

/** What a failure looks like. */
export const shape = z
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

export type ShapeEntry = z.infer<typeof shape>;
export type ConditionEntry = z.infer<typeof condition>;
