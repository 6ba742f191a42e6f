import * as z from 'zod';

import { constantCase, httpStatus, retry, text } from './values.js';

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

export type TaxonomySpec = z.infer<typeof taxonomySpec>;
