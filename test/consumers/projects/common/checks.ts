// What an application does with the package, held to be true when it runs.
import {
  fromThrown,
  isRetryable,
  isVendorError,
  matchCategory,
  matchReason,
  parseVendorError,
  retryDelay,
  toProblemDetails,
  VendorApiError,
  VENDORS,
  type ErrorCategory,
  type VendorError,
  type VendorId,
} from 'vendor-errors';
import { KeevxErrorCode, parseKeevxError, type KnownKeevxError } from 'vendor-errors/keevx';
import { ErrorReason } from 'vendor-errors/reasons';
import { makeViduError, makeViduResponse } from 'vendor-errors/testing';
import {
  formatViduMessage,
  isViduError,
  isViduErrorCode,
  parseViduError,
  VIDU_ERRORS,
  ViduErrorCode,
  type ViduErrorOf,
} from 'vendor-errors/vidu';

import { fieldsByRawCode, fieldsOf, isFigure, isLacking, isNamed } from './comparing.js';

function check(truth: boolean, what: string): asserts truth {
  if (!truth) throw new Error(`Not so: ${what}`);
}

/** Exhaustive: a code more on Keevx's page and this does not compile. */
export function isOurFault(error: KnownKeevxError): boolean {
  switch (error.code) {
    case KeevxErrorCode.InternalServerFailure:
    case KeevxErrorCode.RequestTooFrequent:
      return false;
    default: {
      const rest: Exclude<
        KeevxErrorCode,
        KeevxErrorCode.InternalServerFailure | KeevxErrorCode.RequestTooFrequent
      > = error.code;
      return rest > 0;
    }
  }
}

export function checkAll(): string {
  const body: unknown = {
    code: 400,
    reason: 'FieldLacking',
    message: 'field is missing or empty: model',
    metadata: { trace_id: 't-1' },
  };
  const error = parseViduError(body, { status: 400, headers: { 'Retry-After': '2' } });
  check(error !== undefined && error.known, 'Vidu documents FieldLacking');
  check(error.code === ViduErrorCode.FieldLacking, 'the code is read');
  const fields: string | undefined = error.params?.fields;
  check(fields === 'model', 'the placeholder is read');
  check(error.requestId === 't-1', 'the request id is read');

  const lacking: ViduErrorOf<ViduErrorCode.FieldLacking> = error;
  check(isViduError(lacking, ViduErrorCode.FieldLacking), 'the guard agrees');
  check(lacking.rawCode === 'FieldLacking', 'the string of the page compares');
  check(isLacking(error), 'the string of the page compares');
  check(fieldsOf(error) === 'model' && fieldsByRawCode(error) === 'model', 'and narrows');
  check(isNamed(error, 'FieldLacking'), 'it is a code when it runs');
  check(isViduErrorCode('FieldLacking') && !isViduErrorCode('toString'), 'codes are codes');
  check(
    formatViduMessage(ViduErrorCode.FieldLacking, { fields: 'model' }) === error.message,
    'format is the inverse of parse',
  );
  check(VIDU_ERRORS[ViduErrorCode.FieldLacking].httpStatuses.includes(400), 'the table is there');

  const unknown = parseVendorError('tencent-iai', {
    Response: { Error: { Code: 'FailedOperation.Brand.New', Message: 'm' }, RequestId: 'r' },
  });
  check(unknown !== undefined && !unknown.known, 'unknown codes are kept');
  check(unknown.rawCode === 'FailedOperation.Brand.New', 'with the code that came');
  // @ts-expect-error An unknown error has no code.
  const code: string = unknown.code;
  check(code === undefined, 'and no other');

  const busy: VendorError = makeViduError(ViduErrorCode.SystemThrottling, { retryAfterMs: 2000 });
  check(isRetryable(busy) && retryDelay(busy) === 2000, 'throttling can be retried');
  const thrown = new VendorApiError(busy);
  check(fromThrown(new Error('wrapped', { cause: thrown })) === busy, 'causes are followed');
  check(fromThrown(new TypeError('fetch failed')) === undefined, 'a network fault is no answer');
  check(isVendorError(busy), 'a made error is an error');

  const words = matchReason(busy, {
    [ErrorReason.RATE_LIMITED]: () => 'later',
    _: ({ reason }) => reason.toLowerCase(),
  });
  const category: ErrorCategory = matchCategory(busy, { _: (other) => other.category });
  check(words !== '' && category === busy.category, 'matching works');

  const answer = makeViduResponse(ViduErrorCode.FieldLacking, { params: { fields: 'prompt' } });
  check(parseViduError(answer.body, answer)?.rawCode === 'FieldLacking', 'a made answer parses');
  check(toProblemDetails(busy).status >= 400, 'a problem has a status');

  const frequent = parseKeevxError({ code: KeevxErrorCode.RequestTooFrequent, msg: 'slow' });
  check(frequent !== undefined && frequent.known && !isOurFault(frequent), 'numbers are codes');
  check(!isFigure(frequent), 'and compare');

  const ids: VendorId[] = VENDORS.map(({ id }) => id);
  return `${ids.length} vendors`;
}
