import * as z from 'zod';

import { code, date, httpStatus, id, text, url } from './values.js';

/** Evidence beyond the page. */
export const source = z
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

/** What is odd on the page. */
export const anomaly = z
  .strictObject({
    code: code.meta({ description: 'The code that the anomaly is about.' }).optional(),
    text: text(
      'What is odd on the page, in our own words.',
      'The message has lost its first letter.',
    ),
  })
  .meta({ description: 'Something odd on the page, kept as it is in the transcription.' });

/** A table of the page. */
export const group = z
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

/** A row of its table of HTTP statuses. */
export const statusRow = z
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
