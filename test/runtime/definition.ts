import { adviceTable } from '../../generated/runtime/tables.js';
import type { VendorDefinition } from '../../generated/runtime/types.js';

/** A vendor of our own that has what the five do not: codes before a separator, lists, aliases. */
export const ACME: VendorDefinition = {
  known: {
    vendor: 'acme',
    codeType: 'string',
    advice: adviceTable([
      {
        category: 'INVALID_ARGUMENT',
        reason: 'MISSING_ARGUMENT',
        retry: 'after-fix',
        codes: ['MISSING', 'MISSING.FIELD', '0012'],
      },
      {
        category: 'RESOURCE_EXHAUSTED',
        reason: 'RATE_LIMITED',
        retry: 'backoff',
        codes: ['SLOW', '77'],
      },
    ]),
    aliases: new Map([
      ['LACKING', 'MISSING'],
      ['88', '77'],
    ]),
    templates: new Map([
      ['MISSING.FIELD', { texts: ['field ', ' is missing in ', ''], params: ['field', 'where'] }],
    ]),
  },
  families: [
    { prefix: 'AUTH', category: 'UNAUTHENTICATED', reason: 'UNAUTHENTICATED', retry: 'never' },
  ],
  wire: {
    success: {
      status: [204],
      absent: [['error'], ['errors', 0], { header: 'x-error' }],
      sentinel: { path: ['ok'], in: [true] },
      state: { path: { header: 'x-state' }, in: ['fine'] },
    },
    shapes: [
      {
        failed: { path: ['task', 'state'], in: ['dead', false] },
        code: [['task', 'code']],
        message: [['task', 'why']],
      },
      { requires: [['text']], code: [['text']], before: ': ' },
      {
        code: [['errors', 0, 'code'], { header: 'x-error' }],
        message: [['errors', 0, 'message'], ['message']],
        requestId: [{ header: 'x-request-id' }],
        status: [['errors', 0, 'status'], ['status']],
        retryAfter: [['errors', 0, 'wait'], { header: 'retry-after' }],
      },
      { requires: [['statusCode'], ['reason']], message: [['reason']], status: [['statusCode']] },
    ],
  },
  reads: [],
};

/** The same for integers. */
export const DIGITS: VendorDefinition = {
  known: {
    vendor: 'digits',
    codeType: 'integer',
    advice: adviceTable([
      {
        category: 'INVALID_ARGUMENT',
        reason: 'INVALID_ARGUMENT',
        retry: 'after-fix',
        codes: [100001, -5],
      },
    ]),
    aliases: new Map([[100009, 100001]]),
    templates: new Map(),
  },
  families: [
    { range: [100100, 100199], category: 'NOT_FOUND', reason: 'TASK_NOT_FOUND', retry: 'never' },
    { range: [100000, 100999], category: 'INTERNAL', reason: 'INTERNAL', retry: 'backoff' },
  ],
  wire: {
    success: { sentinel: { path: ['code'], in: [0, '0'] } },
    shapes: [{ code: [['code']], message: [['msg']] }],
  },
  reads: [],
};
