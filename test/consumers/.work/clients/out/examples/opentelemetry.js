import { SpanStatusCode } from '@opentelemetry/api';
import { ATTR_ERROR_TYPE } from '@opentelemetry/semantic-conventions';
/** `error.type` has to be one of few values: a documented code, or the reason of an unknown one. */
export function recordFailure(span, error) {
    span.setAttributes({
        [ATTR_ERROR_TYPE]: error.known ? String(error.code) : error.reason,
        'vendor.id': error.vendor,
        'vendor.request_id': error.requestId ?? '',
    });
    span.setStatus({ code: SpanStatusCode.ERROR, message: error.message });
}
