import { fromThrown, isRetryable } from './errors/index.js';
import { AcmeErrorCode, parseAcmeError, type AcmeError, type AcmeErrorOf } from './errors/acme.js';
import { makeAcmeResponse } from './errors/testing.js';

const answer = makeAcmeResponse(AcmeErrorCode.BadField, { params: { field: 'age' } });
const error: AcmeError | undefined = parseAcmeError(answer.body, answer);

function ageOf(bad: AcmeErrorOf<AcmeErrorCode.BadField>): string | undefined {
  return bad.params?.field;
}

// The vendor's codes are strings; as digits one may come as a number, and its type says so.
const down = parseAcmeError({ error: { code: 5001, message: 'm' } }, { status: 500 });
const sent: '5001' | 5001 | undefined =
  down?.known === true && down.code === AcmeErrorCode.EngineDown ? down.rawCode : undefined;
if (sent !== 5001) throw new Error('The code that came is not kept.');

export const result: string =
  error?.known === true && error.code === AcmeErrorCode.BadField && fromThrown(error) === error
    ? `${ageOf(error)} ${String(isRetryable(error))}`
    : 'nothing';
