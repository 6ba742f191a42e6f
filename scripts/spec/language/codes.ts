import * as z from 'zod';

import { LIMITS } from '../limits.js';
import {
  code,
  constantCase,
  date,
  httpStatus,
  id,
  oneOrMore,
  pascalCase,
  retry,
  text,
} from './values.js';

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

/** Codes that the page does not list one by one. */
export const family = z
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

/** A code of the page. */
export const errorEntry = z
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

export type ErrorEntry = z.infer<typeof errorEntry>;
