/** What somebody might write for this one vendor, without a generator. */

/** The usual ways to look a code up. */
export function lookUps(codes) {
  const set = new Set(codes);
  const map = new Map(codes.map((code) => [code, true]));
  const table = Object.assign(
    Object.create(null),
    Object.fromEntries(codes.map((code) => [code, true])),
  );
  return {
    'by hand: Set': (value) => set.has(value),
    'by hand: Map after typeof': (value) => typeof value === 'string' && map.has(value),
    'by hand: table after typeof': (value) => typeof value === 'string' && table[value] === true,
  };
}

/** A body read and described without a second thought: getters run, prototypes count, the result can be changed. */
export function readPlainly(facts) {
  const byCode = new Map(facts.map((one) => [one.code, one]));
  return (body, response) => {
    const found = byCode.get(body?.error_detail?.code);
    if (found === undefined) return undefined;
    const { code, category, reason, retry } = found;
    const { message } = body.error_detail;
    return { known: true, code, message, category, reason, retry, httpStatus: response?.status };
  };
}

/** The same under our rules, for documented codes in the usual shape only. */
export function readStrictly(facts) {
  const byCode = new Map(facts.map((one) => [one.code, one]));
  return (body, response) => {
    try {
      if (ownData(body, 'task_status') === 3) return undefined;
      const httpStatus = response?.status;
      if (httpStatus === 200 || ownData(body, 'response') !== undefined) return undefined;
      const detail = ownData(body, 'error_detail');
      const rawCode = ownData(detail, 'code');
      const found = byCode.get(rawCode);
      if (found === undefined || hides(body, 'stack')) return undefined;
      const { code, category, reason, retry } = found;
      return Object.freeze({
        vendor: 'ailabtools',
        known: true,
        code,
        rawCode,
        message: text(ownData(detail, 'message')) ?? '',
        category,
        reason,
        retry,
        httpStatus,
        requestId: text(ownData(body, 'request_id')),
        retryAfterMs: undefined,
        params: undefined,
        raw: body,
      });
    } catch {
      return undefined;
    }
  };
}

function ownData(value, key) {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.getOwnPropertyDescriptor(value, key)?.value;
}

function hides(value, key) {
  return Object.getOwnPropertyDescriptor(value, key)?.enumerable === false;
}

function text(value) {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
