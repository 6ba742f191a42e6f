import { fromThrown, isRetryable } from './errors/index.js';
import { AcmeErrorCode, parseAcmeError } from './errors/acme.js';
import { makeAcmeResponse } from './errors/testing.js';
const answer = makeAcmeResponse(AcmeErrorCode.BadField, { params: { field: 'age' } });
const error = parseAcmeError(answer.body, answer);
function ageOf(bad) {
    return bad.params?.field;
}
export const result = error?.known === true && error.code === AcmeErrorCode.BadField && fromThrown(error) === error
    ? `${ageOf(error)} ${String(isRetryable(error))}`
    : 'nothing';
