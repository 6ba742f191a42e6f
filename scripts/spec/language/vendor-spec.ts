import * as z from 'zod';

import { LIMITS } from '../limits.js';
import { errorEntry, family } from './codes.js';
import { anomaly, group, source, statusRow } from './page.js';
import { date, id, pascalCase, text, url } from './values.js';
import { shape, success } from './wire.js';

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

export type VendorSpec = z.infer<typeof vendorSpec>;
