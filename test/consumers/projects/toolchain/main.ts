import { fromThrown, isRetryable } from './errors/index.js';
import { AcmeErrorCode, parseAcmeError, type AcmeError, type AcmeErrorOf } from './errors/acme.js';
import { makeAcmeResponse } from './errors/testing.js';

const answer = makeAcmeResponse(AcmeErrorCode.BadField, { params: { field: 'age' } });
const error: AcmeError | undefined = parseAcmeError(answer.body, answer);

function ageOf(bad: AcmeErrorOf<AcmeErrorCode.BadField>): string | undefined {
  return bad.params?.field;
}

export const result: string =
  error?.known === true && error.code === AcmeErrorCode.BadField && fromThrown(error) === error
    ? `${ageOf(error)} ${String(isRetryable(error))}`
    : 'nothing';
