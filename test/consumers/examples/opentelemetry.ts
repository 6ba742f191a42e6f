import { type Span, SpanStatusCode } from '@opentelemetry/api';
import { ATTR_ERROR_TYPE } from '@opentelemetry/semantic-conventions';
import type { VendorError } from 'vendor-errors';

/** `error.type` has to be one of few values: a documented code, or the reason of an unknown one. */
export function recordFailure(span: Span, error: VendorError): void {
  span.setAttributes({
    [ATTR_ERROR_TYPE]: error.known ? String(error.code) : error.reason,
    'vendor.id': error.vendor,
    'vendor.request_id': error.requestId ?? '',
  });
  span.setStatus({ code: SpanStatusCode.ERROR, message: error.message });
}
