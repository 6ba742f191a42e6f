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

/**
 * The same under our rules, and all that our parser does for this vendor: its
 * four shapes, a task that failed, advice for a code that is not documented, an
 * error for a failure that cannot be read, the headers. Only what HTTP clients
 * throw is left out, though it is looked for. The bench holds its answers
 * against ours.
 *
 * @param vendor - What the catalog says of the vendor.
 * @param taxonomy - The advice by HTTP status, as all vendors share it.
 */
export function readStrictly({ id, errors, families }, taxonomy) {
  const { STATUS_ADVICE, STATUS_CLASS_ADVICE, OTHERWISE } = taxonomy;
  const known = new Map(errors.map((one) => [one.code, one]));
  const alike = new Map(families.map((one) => [one.codes, one]));

  const adviceFor = (code, status) =>
    (code === undefined || code.length > 256 ? undefined : alike.get(code)) ??
    STATUS_ADVICE.get(status) ??
    STATUS_CLASS_ADVICE.get(Math.floor(status / 100)) ??
    OTHERWISE;

  function describe(body, rawCode, message, httpStatus, requestId, retryAfterMs) {
    const code = typeof rawCode === 'number' ? String(rawCode) : rawCode;
    const found = code === undefined ? undefined : known.get(code);
    const { category, reason, retry } = found ?? adviceFor(code, httpStatus);
    return Object.freeze({
      vendor: id,
      known: found !== undefined,
      code: found?.code,
      rawCode,
      message,
      category,
      reason,
      retry,
      httpStatus,
      requestId,
      retryAfterMs,
      params: undefined,
      raw: body,
    });
  }

  function judge(body, status, headers) {
    if (typeof body !== 'object' || body === null) return undefined;
    const isFailedTask = ownData(body, 'task_status') === 3;
    if (!isFailedTask && status === 200) return null;
    if (!isFailedTask && isObject(ownData(body, 'response'))) throw new Error('a client threw');
    const detail = ownData(body, 'error_detail');
    const code = codeOf(ownData(detail, 'code'));
    const messageOf = () =>
      text(ownData(detail, 'message')) ?? text(ownData(detail, 'code_message'));
    const requestIdOf = () => text(ownData(body, 'request_id')) ?? text(ownData(body, 'log_id'));
    const statusOf = () =>
      status ??
      validStatus(ownData(detail, 'status_code')) ??
      validStatus(ownData(body, 'error_code'));
    if (isFailedTask) return describe(body, code, messageOf() ?? '', status, requestIdOf());
    if (code !== undefined && !hides(body, 'stack')) {
      const wait = retryAfter(headers);
      return describe(body, code, messageOf() ?? '', statusOf(), requestIdOf(), wait);
    }
    const legacy = codeOf(ownData(body, 'error_code_str'));
    if (legacy !== undefined && !hides(body, 'stack')) {
      const message = text(ownData(body, 'error_msg')) ?? messageOf() ?? '';
      return describe(body, legacy, message, statusOf(), requestIdOf(), retryAfter(headers));
    }
    const summary = ownData(body, 'codeMessage');
    const thrown = summary === undefined ? undefined : codeOf(ownData(body, 'code'));
    if (thrown === undefined) return undefined;
    const httpStatus =
      status ??
      validStatus(ownData(body, 'statusCode')) ??
      validStatus(ownData(ownData(body, 'raw'), 'error_code'));
    const requestId = text(ownData(body, 'requestId')) ?? text(ownData(body, 'logId'));
    const message = text(ownData(body, 'message')) ?? text(summary) ?? '';
    return describe(body, thrown, message, httpStatus, requestId);
  }

  return (body, response) => {
    let status;
    let headers;
    try {
      status = validStatus(response?.status);
      headers = response?.headers;
      const verdict = judge(body, status, headers);
      if (verdict !== undefined) return verdict ?? undefined;
    } catch {
      // What cannot be read says nothing.
    }
    if (status === undefined || status < 400) return undefined;
    return describe(body, undefined, '', status, undefined, retryAfter(headers));
  };
}

/**
 * What our rules take by themselves: every property that decides is asked for
 * its descriptor once, and something with as many fields as an error is frozen.
 * Nothing is understood, so no parser under these rules takes less.
 */
export function obeyOnly(body, response) {
  let code;
  let message;
  let requestId;
  try {
    ownData(body, 'response');
    if (isObject(body)) hides(body, 'stack');
    const status = ownData(body, 'task_status');
    const detail = ownData(body, 'error_detail');
    code = ownData(detail, 'code') ?? status;
    if (typeof code === 'string') {
      message = ownData(detail, 'message');
      requestId = ownData(body, 'request_id');
    } else {
      message = ownData(body, 'error_code_str');
      requestId = ownData(body, 'codeMessage');
    }
  } catch {
    // What cannot be read says nothing.
  }
  return Object.freeze({
    vendor: 'ailabtools',
    known: false,
    code,
    rawCode: code,
    message,
    category: 'UNKNOWN',
    reason: 'UNKNOWN',
    retry: 'never',
    httpStatus: response.status,
    requestId,
    retryAfterMs: undefined,
    params: undefined,
    raw: body,
  });
}

function isObject(value) {
  return typeof value === 'object' && value !== null;
}

function ownData(value, key) {
  if (!isObject(value)) return undefined;
  return Object.getOwnPropertyDescriptor(value, key)?.value;
}

function hides(value, key) {
  return Object.getOwnPropertyDescriptor(value, key)?.enumerable === false;
}

function text(value) {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function codeOf(value) {
  return Number.isSafeInteger(value) ? value : text(value);
}

function validStatus(value) {
  const status = typeof value === 'string' && /^\d{3}$/.test(value) ? Number(value) : value;
  return Number.isInteger(status) && status >= 100 && status <= 599 ? status : undefined;
}

/** Seconds or a date, as milliseconds from now. */
function retryAfter(headers) {
  if (!isObject(headers)) return undefined;
  try {
    const value =
      typeof headers.get === 'function'
        ? headers.get('retry-after')
        : headers[Object.keys(headers).find((name) => name.toLowerCase() === 'retry-after')];
    const seconds = /^\s*\d+(?:\.\d+)?\s*$/.test(value) ? Number(value) : NaN;
    const ms = Number.isNaN(seconds) ? Date.parse(value) - Date.now() : seconds * 1000;
    return Number.isNaN(ms) ? undefined : Math.max(0, Math.round(ms));
  } catch {
    return undefined;
  }
}
