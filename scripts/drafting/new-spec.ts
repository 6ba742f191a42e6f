import { Document } from 'yaml';

import { printCanonical, VENDOR_FORM } from '../spec/canonical.js';
import type { TaxonomySpec } from '../spec/language.js';
import { nameFromId, SCHEMA_LINE, today } from './vendor-head.js';

/** What has to be known of a new vendor. */
export interface VendorAnswers {
  readonly id: string;
  readonly name?: string | undefined;
  readonly docs: string;
  readonly codeType: 'string' | 'integer';
  /** Paths into an answer that failed. */
  readonly codeAt: string;
  readonly messageAt?: string | undefined;
  readonly requestIdAt?: string | undefined;
  /** What success looks like: an HTTP status, a value where the code stands, or no code at all. */
  readonly successStatus?: number | undefined;
  readonly successValue?: string | undefined;
  /** The first code. */
  readonly code: string;
  readonly codeName?: string | undefined;
  readonly status?: number | undefined;
  readonly message?: string | undefined;
  readonly description?: string | undefined;
  readonly reason: string;
}

/** The text of a new spec with its first code. */
export function newSpec(answers: VendorAnswers, taxonomy: TaxonomySpec): string {
  const { codeType, code, reason: name } = answers;
  const reason = taxonomy.reasons.find((entry) => entry.reason === name);
  const document = new Document(
    {
      id: answers.id,
      name: answers.name ?? nameFromId(answers.id),
      docs: answers.docs,
      read: today(),
      codeType,
      success: successOf(answers),
      shapes: [
        {
          name: 'answer',
          code: answers.codeAt,
          message: answers.messageAt,
          requestId: answers.requestIdAt,
        },
      ],
      errors: [
        {
          code: wireValue(code, codeType),
          name: answers.codeName,
          status: answers.status,
          message: answers.message,
          description: answers.description,
          category: reason?.category,
          reason: name,
          retry: reason?.retry,
        },
      ],
    },
    { keepUndefined: false },
  );
  document.commentBefore = SCHEMA_LINE;
  return printCanonical(document, VENDOR_FORM);
}

function successOf({ successStatus, successValue, codeAt, codeType }: VendorAnswers): object {
  if (successStatus !== undefined) return { status: [successStatus] };
  if (successValue === undefined) return { absent: [codeAt] };
  return { sentinel: { path: codeAt, in: [wireValue(successValue, codeType)] } };
}

/** A code as it travels: a number where the vendor has numbers and this is one. */
function wireValue(text: string, codeType: 'string' | 'integer'): string | number {
  return codeType === 'integer' && String(Number(text)) === text ? Number(text) : text;
}
