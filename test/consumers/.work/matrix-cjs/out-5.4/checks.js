"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.checkAll = exports.isOurFault = void 0;
// What an application does with the package, held to be true when it runs.
const vendor_errors_1 = require("vendor-errors");
const keevx_1 = require("vendor-errors/keevx");
const reasons_1 = require("vendor-errors/reasons");
const testing_1 = require("vendor-errors/testing");
const vidu_1 = require("vendor-errors/vidu");
function check(truth, what) {
    if (!truth)
        throw new Error(`Not so: ${what}`);
}
/** Exhaustive: a code more on Keevx's page and this does not compile. */
function isOurFault(error) {
    switch (error.code) {
        case keevx_1.KeevxErrorCode.InternalServerFailure:
        case keevx_1.KeevxErrorCode.RequestTooFrequent:
            return false;
        default: {
            const rest = error.code;
            return rest > 0;
        }
    }
}
exports.isOurFault = isOurFault;
function checkAll() {
    const body = {
        code: 400,
        reason: 'FieldLacking',
        message: 'field is missing or empty: model',
        metadata: { trace_id: 't-1' },
    };
    const error = (0, vidu_1.parseViduError)(body, { status: 400, headers: { 'Retry-After': '2' } });
    check(error !== undefined && error.known, 'Vidu documents FieldLacking');
    check(error.code === vidu_1.ViduErrorCode.FieldLacking, 'the code is read');
    const fields = error.params?.fields;
    check(fields === 'model', 'the placeholder is read');
    check(error.requestId === 't-1', 'the request id is read');
    const lacking = error;
    check((0, vidu_1.isViduError)(lacking, vidu_1.ViduErrorCode.FieldLacking), 'the guard agrees');
    check(lacking.rawCode === 'FieldLacking', 'the string of the page compares');
    check((0, vidu_1.isViduErrorCode)('FieldLacking') && !(0, vidu_1.isViduErrorCode)('toString'), 'codes are codes');
    check((0, vidu_1.formatViduMessage)(vidu_1.ViduErrorCode.FieldLacking, { fields: 'model' }) === error.message, 'format is the inverse of parse');
    check(vidu_1.VIDU_ERRORS[vidu_1.ViduErrorCode.FieldLacking].httpStatuses.includes(400), 'the table is there');
    const unknown = (0, vendor_errors_1.parseVendorError)('tencent-iai', {
        Response: { Error: { Code: 'FailedOperation.Brand.New', Message: 'm' }, RequestId: 'r' },
    });
    check(unknown !== undefined && !unknown.known, 'unknown codes are kept');
    check(unknown.rawCode === 'FailedOperation.Brand.New', 'with the code that came');
    // @ts-expect-error An unknown error has no code.
    const code = unknown.code;
    check(code === undefined, 'and no other');
    const busy = (0, testing_1.makeViduError)(vidu_1.ViduErrorCode.SystemThrottling, { retryAfterMs: 2000 });
    check((0, vendor_errors_1.isRetryable)(busy) && (0, vendor_errors_1.retryDelay)(busy) === 2000, 'throttling can be retried');
    const thrown = new vendor_errors_1.VendorApiError(busy);
    check((0, vendor_errors_1.fromThrown)(new Error('wrapped', { cause: thrown })) === busy, 'causes are followed');
    check((0, vendor_errors_1.fromThrown)(new TypeError('fetch failed')) === undefined, 'a network fault is no answer');
    check((0, vendor_errors_1.isVendorError)(busy), 'a made error is an error');
    const words = (0, vendor_errors_1.matchReason)(busy, {
        [reasons_1.ErrorReason.RATE_LIMITED]: () => 'later',
        _: ({ reason }) => reason.toLowerCase(),
    });
    const category = (0, vendor_errors_1.matchCategory)(busy, { _: (other) => other.category });
    check(words !== '' && category === busy.category, 'matching works');
    const answer = (0, testing_1.makeViduResponse)(vidu_1.ViduErrorCode.FieldLacking, { params: { fields: 'prompt' } });
    check((0, vidu_1.parseViduError)(answer.body, answer)?.rawCode === 'FieldLacking', 'a made answer parses');
    check((0, vendor_errors_1.toProblemDetails)(busy).status >= 400, 'a problem has a status');
    const frequent = (0, keevx_1.parseKeevxError)({ code: keevx_1.KeevxErrorCode.RequestTooFrequent, msg: 'slow' });
    check(frequent !== undefined && frequent.known && !isOurFault(frequent), 'numbers are codes');
    const ids = vendor_errors_1.VENDORS.map(({ id }) => id);
    return `${ids.length} vendors`;
}
exports.checkAll = checkAll;
