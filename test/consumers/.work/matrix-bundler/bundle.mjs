// test/consumers/.work/matrix-bundler/node_modules/vendor-errors/dist/esm/runtime/read.js
function own(value, key) {
  if (typeof value !== "object" || value === null) return void 0;
  const descriptor = Object.getOwnPropertyDescriptor(value, key);
  return descriptor === void 0 ? void 0 : field(descriptor, "value");
}
function field(record, key) {
  return Object.hasOwn(record, key) ? record[key] : void 0;
}
function property(value, key) {
  if (typeof value !== "object" || value === null) return void 0;
  const found = value[key];
  const everywhere = Object.prototype[key];
  return found !== everywhere || Object.hasOwn(value, key) ? found : void 0;
}
function readFirst(paths, answer, fits2) {
  if (paths === void 0) return void 0;
  for (const path of paths) {
    const value = readPath(path, answer);
    if (fits2(value)) return value;
  }
  return void 0;
}
function readPath(path, answer) {
  if (isHeader(path)) return readHeader(path.header, answer);
  let value = answer.body;
  for (const key of path) value = readOwn(value, key, answer);
  return value;
}
function holds(condition, answer) {
  const value = readPath(condition.path, answer);
  return condition.in.some((expected) => expected === value);
}
function isHeader(path) {
  return Object.hasOwn(path, "header");
}
function readOwn(owner, key, { seen }) {
  if (typeof owner !== "object" || owner === null) return void 0;
  const before = seen.find(
    (place) => place.owner === owner && place.key === key
  );
  if (before !== void 0) return before.value;
  const value = own(owner, key);
  seen.push({ owner, key, value });
  return value;
}
function readHeader(name, { headers, seen }) {
  if (typeof headers !== "object" || headers === null) return void 0;
  const key = `header:${name}`;
  const before = seen.find(
    (place) => place.owner === headers && place.key === key
  );
  if (before !== void 0) return before.value;
  const value = findHeader(headers, name);
  seen.push({ owner: headers, key, value });
  return value;
}
function findHeader(headers, name) {
  try {
    const get = property(headers, "get");
    if (typeof get === "function") return firstText(get.call(headers, name));
    const key = Object.keys(headers).find((key2) => key2.toLowerCase() === name);
    return key === void 0 ? void 0 : firstText(own(headers, key));
  } catch {
    return void 0;
  }
}
function firstText(value) {
  const first = Array.isArray(value) ? own(value, 0) : value;
  if (typeof first === "number") return String(first);
  return typeof first === "string" ? first : void 0;
}

// test/consumers/.work/matrix-bundler/node_modules/vendor-errors/dist/esm/runtime/thrown.js
function thrownResponse(answer) {
  const response = readOwn(answer.body, "response", answer);
  if (typeof response === "object" && response !== null) {
    return responseOf(response, answer);
  }
  const hasBody = readOwn(answer.body, "body", answer) !== void 0;
  return hasBody && isException(answer.body) ? responseOf(answer.body, answer) : void 0;
}
function responseOf(carrier, answer) {
  return {
    body: parseText(
      readOwn(carrier, "data", answer) ?? readOwn(carrier, "body", answer)
    ),
    status: property(carrier, "status") ?? property(carrier, "statusCode"),
    headers: property(carrier, "headers")
  };
}
function parseText(body) {
  if (typeof body !== "string" || !/^\s*[{[]/.test(body)) return body;
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}
function isException(value) {
  return Object.prototype.toString.call(value) === "[object Error]";
}
var DEEPEST_CAUSE = 8;
function readThrown(thrown, guards, parsers) {
  let current = thrown;
  for (let depth = 0; depth < DEEPEST_CAUSE; depth += 1) {
    const found = carried(current, guards) ?? carried(ownField(current, "error"), guards) ?? parsed(current, parsers);
    if (found !== void 0) return found;
    current = ownField(current, "cause");
  }
  return void 0;
}
function carried(value, guards) {
  return guards.some((guard) => guard(value)) ? value : void 0;
}
function parsed(value, parsers) {
  const errors = parsers.flatMap((parse) => parse(value) ?? []);
  if (parsers.length === 1) return errors[0];
  const known = errors.filter((error) => own(error, "known") === true);
  return known.length === 1 ? known[0] : void 0;
}
function ownField(value, key) {
  try {
    return own(value, key);
  } catch {
    return void 0;
  }
}

// test/consumers/.work/matrix-bundler/node_modules/vendor-errors/dist/esm/reasons.js
var ErrorCategory = {
  /** The operation was stopped before it was done, usually by the caller. */
  CANCELLED: "CANCELLED",
  /** The operation failed and nothing usable says why. */
  UNKNOWN: "UNKNOWN",
  /** What the caller sent is wrong in itself, whatever state the service is in. */
  INVALID_ARGUMENT: "INVALID_ARGUMENT",
  /** The operation took longer than it was allowed; it may have been carried out all the same. */
  DEADLINE_EXCEEDED: "DEADLINE_EXCEEDED",
  /** Something that the request names does not exist. */
  NOT_FOUND: "NOT_FOUND",
  /** Something that the request should create is there already. */
  ALREADY_EXISTS: "ALREADY_EXISTS",
  /** The caller is known but not allowed to do this. */
  PERMISSION_DENIED: "PERMISSION_DENIED",
  /** A limit is reached, be it a rate, a quota, a balance or a store. */
  RESOURCE_EXHAUSTED: "RESOURCE_EXHAUSTED",
  /** The system is not in the state that the operation needs, and stays so until someone changes it. */
  FAILED_PRECONDITION: "FAILED_PRECONDITION",
  /** The operation met another one that was under way, and can be tried again as a whole. */
  ABORTED: "ABORTED",
  /** A well-formed position or value lies beyond what is valid at present. */
  OUT_OF_RANGE: "OUT_OF_RANGE",
  /** The service does not have this operation, or does not support it here. */
  UNIMPLEMENTED: "UNIMPLEMENTED",
  /** Something is broken inside the service. */
  INTERNAL: "INTERNAL",
  /** The service cannot answer at the moment and will most likely be back soon. */
  UNAVAILABLE: "UNAVAILABLE",
  /** Data is lost or damaged beyond recovery. */
  DATA_LOSS: "DATA_LOSS",
  /** The request does not prove who sends it. */
  UNAUTHENTICATED: "UNAUTHENTICATED"
};
var ErrorReason = {
  /**
   * A parameter has a wrong value, type, format or count.
   *
   * Usually INVALID_ARGUMENT, retry after-fix.
   */
  INVALID_ARGUMENT: "INVALID_ARGUMENT",
  /**
   * A parameter, a header or the body is required but absent or empty.
   *
   * Usually INVALID_ARGUMENT, retry after-fix.
   */
  MISSING_ARGUMENT: "MISSING_ARGUMENT",
  /**
   * The request body, a batch or a text in it is larger than the limit.
   *
   * Usually INVALID_ARGUMENT, retry after-fix.
   */
  REQUEST_TOO_LARGE: "REQUEST_TOO_LARGE",
  /**
   * The API, method, version, region or feature does not exist or is not supported.
   *
   * Usually UNIMPLEMENTED, retry never.
   */
  UNSUPPORTED_OPERATION: "UNSUPPORTED_OPERATION",
  /**
   * The URL of the media is malformed or not allowed.
   *
   * Usually INVALID_ARGUMENT, retry after-fix.
   */
  INVALID_URL: "INVALID_URL",
  /**
   * The vendor could not fetch the media from the URL that it was given.
   *
   * Usually INVALID_ARGUMENT, retry after-fix.
   */
  MEDIA_DOWNLOAD_FAILED: "MEDIA_DOWNLOAD_FAILED",
  /**
   * The bytes or the base64 text of an image or video cannot be decoded.
   *
   * Usually INVALID_ARGUMENT, retry after-fix.
   */
  MEDIA_DECODE_FAILED: "MEDIA_DECODE_FAILED",
  /**
   * The file type or the colour mode of the media is not accepted.
   *
   * Usually INVALID_ARGUMENT, retry after-fix.
   */
  UNSUPPORTED_MEDIA_FORMAT: "UNSUPPORTED_MEDIA_FORMAT",
  /**
   * The media is empty, corrupt or unacceptable in another way.
   *
   * Usually INVALID_ARGUMENT, retry after-fix.
   */
  INVALID_MEDIA: "INVALID_MEDIA",
  /**
   * The media is above the largest allowed file size, resolution or duration.
   *
   * Usually INVALID_ARGUMENT, retry after-fix.
   */
  MEDIA_TOO_LARGE: "MEDIA_TOO_LARGE",
  /**
   * Dimensions, aspect ratio or duration of the media are too small, or out of range in a direction that is not stated.
   *
   * Usually INVALID_ARGUMENT, retry after-fix.
   */
  MEDIA_SIZE_OUT_OF_RANGE: "MEDIA_SIZE_OUT_OF_RANGE",
  /**
   * No face was found in the media.
   *
   * Usually INVALID_ARGUMENT, retry after-fix.
   */
  NO_FACE_DETECTED: "NO_FACE_DETECTED",
  /**
   * The media shows more faces than the operation allows.
   *
   * Usually INVALID_ARGUMENT, retry after-fix.
   */
  MULTIPLE_FACES_DETECTED: "MULTIPLE_FACES_DETECTED",
  /**
   * The face is below the smallest allowed size or share of the picture.
   *
   * Usually INVALID_ARGUMENT, retry after-fix.
   */
  FACE_TOO_SMALL: "FACE_TOO_SMALL",
  /**
   * Sharpness, lighting, pose or the quality score of the face is below the threshold.
   *
   * Usually INVALID_ARGUMENT, retry after-fix.
   */
  FACE_QUALITY_TOO_LOW: "FACE_QUALITY_TOO_LOW",
  /**
   * The face, or a part of it, is covered or cut off.
   *
   * Usually INVALID_ARGUMENT, retry after-fix.
   */
  FACE_OCCLUDED: "FACE_OCCLUDED",
  /**
   * Face detection did not succeed, and why is not stated.
   *
   * Usually INVALID_ARGUMENT, retry after-fix.
   */
  FACE_DETECTION_FAILED: "FACE_DETECTION_FAILED",
  /**
   * The check for a live person, a required action or a forged picture was not passed.
   *
   * Usually INVALID_ARGUMENT, retry after-fix.
   */
  LIVENESS_CHECK_FAILED: "LIVENESS_CHECK_FAILED",
  /**
   * A body, a pose or another target than a face was not found in the media.
   *
   * Usually INVALID_ARGUMENT, retry after-fix.
   */
  SUBJECT_NOT_DETECTED: "SUBJECT_NOT_DETECTED",
  /**
   * What the media shows is of a kind that is not supported, such as a cartoon or a type of scene.
   *
   * Usually INVALID_ARGUMENT, retry after-fix.
   */
  UNSUPPORTED_CONTENT: "UNSUPPORTED_CONTENT",
  /**
   * A content safety review refused the input or the output.
   *
   * Usually INVALID_ARGUMENT, retry after-fix.
   */
  CONTENT_MODERATED: "CONTENT_MODERATED",
  /**
   * The credential is missing, unknown or wrong.
   *
   * Usually UNAUTHENTICATED, retry after-fix.
   */
  UNAUTHENTICATED: "UNAUTHENTICATED",
  /**
   * The signature of the request does not verify.
   *
   * Usually UNAUTHENTICATED, retry after-fix.
   */
  SIGNATURE_INVALID: "SIGNATURE_INVALID",
  /**
   * The token or signature is past its validity and has to be renewed before the request is sent again.
   *
   * Usually UNAUTHENTICATED, retry after-fix.
   */
  CREDENTIALS_EXPIRED: "CREDENTIALS_EXPIRED",
  /**
   * The caller is authenticated but not allowed to do this.
   *
   * Usually PERMISSION_DENIED, retry after-fix.
   */
  PERMISSION_DENIED: "PERMISSION_DENIED",
  /**
   * The account or its service is frozen, locked or reclaimed.
   *
   * Usually PERMISSION_DENIED, retry never.
   */
  ACCOUNT_SUSPENDED: "ACCOUNT_SUSPENDED",
  /**
   * The service has not been enabled or bought for this account.
   *
   * Usually FAILED_PRECONDITION, retry after-fix.
   */
  SERVICE_NOT_ACTIVATED: "SERVICE_NOT_ACTIVATED",
  /**
   * Credits, prepaid quota or the balance are used up, or bills are unpaid.
   *
   * Usually RESOURCE_EXHAUSTED, retry after-top-up.
   */
  INSUFFICIENT_BALANCE: "INSUFFICIENT_BALANCE",
  /**
   * A cap on stored or allocated objects is reached, so that something has to be deleted or the cap raised.
   *
   * Usually RESOURCE_EXHAUSTED, retry after-top-up.
   */
  QUOTA_EXCEEDED: "QUOTA_EXCEEDED",
  /**
   * Too many requests came in a period of time.
   *
   * Usually RESOURCE_EXHAUSTED, retry backoff.
   */
  RATE_LIMITED: "RATE_LIMITED",
  /**
   * Too many requests or tasks are in flight at once.
   *
   * Usually RESOURCE_EXHAUSTED, retry backoff.
   */
  CONCURRENCY_LIMITED: "CONCURRENCY_LIMITED",
  /**
   * An object that the request names does not exist.
   *
   * Usually NOT_FOUND, retry after-fix.
   */
  RESOURCE_NOT_FOUND: "RESOURCE_NOT_FOUND",
  /**
   * The id of an asynchronous task is unknown, or the task has expired.
   *
   * Usually NOT_FOUND, retry after-fix.
   */
  TASK_NOT_FOUND: "TASK_NOT_FOUND",
  /**
   * The object or key that should be created exists already.
   *
   * Usually ALREADY_EXISTS, retry after-fix.
   */
  RESOURCE_ALREADY_EXISTS: "RESOURCE_ALREADY_EXISTS",
  /**
   * The object is busy because it is in use, being changed or being deleted.
   *
   * Usually ABORTED, retry backoff.
   */
  RESOURCE_CONFLICT: "RESOURCE_CONFLICT",
  /**
   * The user or the client stopped the task or the request.
   *
   * Usually CANCELLED, retry never.
   */
  TASK_CANCELLED: "TASK_CANCELLED",
  /**
   * The service behind the API, or a fetch that it made, took too long.
   *
   * Usually DEADLINE_EXCEEDED, retry backoff.
   */
  TIMEOUT: "TIMEOUT",
  /**
   * The service, a model or the gateway cannot work at the moment.
   *
   * Usually UNAVAILABLE, retry backoff.
   */
  SERVICE_UNAVAILABLE: "SERVICE_UNAVAILABLE",
  /**
   * There is a fault inside the vendor's systems.
   *
   * Usually INTERNAL, retry backoff.
   */
  INTERNAL: "INTERNAL",
  /**
   * The vendor itself states no cause.
   *
   * Usually UNKNOWN, retry backoff.
   */
  UNKNOWN: "UNKNOWN"
};
var CATEGORIES = /* @__PURE__ */ new Set(
  /* @__PURE__ */ Object.values(ErrorCategory)
);
var REASONS = /* @__PURE__ */ new Set(
  /* @__PURE__ */ Object.values(ErrorReason)
);
var RETRY_ADVICES = /* @__PURE__ */ new Set([
  "never",
  "backoff",
  "after-fix",
  "after-top-up"
]);
var STATUS_ADVICE = /* @__PURE__ */ new Map([
  [
    400,
    {
      category: "INVALID_ARGUMENT",
      reason: "INVALID_ARGUMENT",
      retry: "after-fix"
    }
  ],
  [
    401,
    {
      category: "UNAUTHENTICATED",
      reason: "UNAUTHENTICATED",
      retry: "after-fix"
    }
  ],
  [
    402,
    {
      category: "RESOURCE_EXHAUSTED",
      reason: "INSUFFICIENT_BALANCE",
      retry: "after-top-up"
    }
  ],
  [
    403,
    {
      category: "PERMISSION_DENIED",
      reason: "PERMISSION_DENIED",
      retry: "after-fix"
    }
  ],
  [
    404,
    {
      category: "NOT_FOUND",
      reason: "RESOURCE_NOT_FOUND",
      retry: "after-fix"
    }
  ],
  [
    405,
    {
      category: "UNIMPLEMENTED",
      reason: "UNSUPPORTED_OPERATION",
      retry: "never"
    }
  ],
  [
    406,
    {
      category: "INVALID_ARGUMENT",
      reason: "INVALID_ARGUMENT",
      retry: "after-fix"
    }
  ],
  [
    408,
    { category: "DEADLINE_EXCEEDED", reason: "TIMEOUT", retry: "backoff" }
  ],
  [
    409,
    { category: "ABORTED", reason: "RESOURCE_CONFLICT", retry: "backoff" }
  ],
  [
    410,
    {
      category: "NOT_FOUND",
      reason: "RESOURCE_NOT_FOUND",
      retry: "after-fix"
    }
  ],
  [
    413,
    {
      category: "INVALID_ARGUMENT",
      reason: "REQUEST_TOO_LARGE",
      retry: "after-fix"
    }
  ],
  [
    415,
    {
      category: "INVALID_ARGUMENT",
      reason: "UNSUPPORTED_MEDIA_FORMAT",
      retry: "after-fix"
    }
  ],
  [
    422,
    {
      category: "INVALID_ARGUMENT",
      reason: "INVALID_ARGUMENT",
      retry: "after-fix"
    }
  ],
  [
    429,
    {
      category: "RESOURCE_EXHAUSTED",
      reason: "RATE_LIMITED",
      retry: "backoff"
    }
  ],
  [499, { category: "CANCELLED", reason: "TASK_CANCELLED", retry: "never" }],
  [500, { category: "INTERNAL", reason: "INTERNAL", retry: "backoff" }],
  [
    501,
    {
      category: "UNIMPLEMENTED",
      reason: "UNSUPPORTED_OPERATION",
      retry: "never"
    }
  ],
  [
    502,
    {
      category: "UNAVAILABLE",
      reason: "SERVICE_UNAVAILABLE",
      retry: "backoff"
    }
  ],
  [
    503,
    {
      category: "UNAVAILABLE",
      reason: "SERVICE_UNAVAILABLE",
      retry: "backoff"
    }
  ],
  [
    504,
    { category: "DEADLINE_EXCEEDED", reason: "TIMEOUT", retry: "backoff" }
  ]
]);
var STATUS_CLASS_ADVICE = /* @__PURE__ */ new Map([
  [
    4,
    {
      category: "INVALID_ARGUMENT",
      reason: "INVALID_ARGUMENT",
      retry: "after-fix"
    }
  ],
  [5, { category: "INTERNAL", reason: "INTERNAL", retry: "backoff" }]
]);
var OTHERWISE = {
  category: "UNKNOWN",
  reason: "UNKNOWN",
  retry: "never"
};

// test/consumers/.work/matrix-bundler/node_modules/vendor-errors/dist/esm/runtime/code.js
function canonicalCode(codeType, rawCode) {
  if (codeType === "integer" && typeof rawCode === "string") {
    const number = Number(rawCode);
    return Number.isSafeInteger(number) && String(number) === rawCode ? number : rawCode;
  }
  if (codeType === "string" && typeof rawCode === "number") {
    return String(rawCode);
  }
  return rawCode;
}
function knownCode(definition, rawCode) {
  const code = canonicalCode(definition.codeType, rawCode);
  if (definition.advice.has(code)) return code;
  return definition.aliases.get(code);
}

// test/consumers/.work/matrix-bundler/node_modules/vendor-errors/dist/esm/runtime/guard.js
function isErrorOf(definition, value, codes) {
  try {
    if (own(value, "vendor") !== definition.vendor || !hasCommonFields(value)) {
      return false;
    }
    const known = own(value, "known");
    if (known === true) return isKnown(definition, value, codes);
    return known === false && codes.length === 0 && isUnrecognized(value);
  } catch {
    return false;
  }
}
function hasCommonFields(value) {
  return typeof own(value, "message") === "string" && isAbsentOr("number", own(value, "httpStatus")) && isAbsentOr("string", own(value, "requestId")) && isAbsentOr("number", own(value, "retryAfterMs"));
}
function isKnown(definition, value, codes) {
  const code = own(value, "code");
  const rawCode = own(value, "rawCode");
  if (!isCodeValue(code) || !isCodeValue(rawCode)) return false;
  if (codes.length > 0 && !codes.includes(code)) return false;
  const advice = definition.advice.get(code);
  return advice !== void 0 && knownCode(definition, rawCode) === code && own(value, "category") === advice.category && own(value, "reason") === advice.reason && own(value, "retry") === advice.retry && hasParams(definition, code, own(value, "params"));
}
function hasParams(definition, code, params) {
  if (params === void 0) return true;
  const names = definition.templates.get(code)?.params;
  return names?.every((name) => typeof own(params, name) === "string") ?? false;
}
function isUnrecognized(value) {
  const rawCode = own(value, "rawCode");
  return own(value, "code") === void 0 && (rawCode === void 0 || isCodeValue(rawCode)) && CATEGORIES.has(own(value, "category")) && REASONS.has(own(value, "reason")) && RETRY_ADVICES.has(own(value, "retry"));
}
function isCodeValue(value) {
  return typeof value === "string" || typeof value === "number";
}
function isAbsentOr(type, value) {
  return value === void 0 || typeof value === type;
}

// test/consumers/.work/matrix-bundler/node_modules/vendor-errors/dist/esm/runtime/message.js
function formatMessage(facts, template, [params]) {
  if (facts === void 0) throw new RangeError("Not a code of this vendor.");
  return template === void 0 ? field(facts, "message") ?? field(facts, "description") ?? "" : fillTemplate(template, params);
}
function fillTemplate(template, params) {
  let message = template.texts[0] ?? "";
  template.params.forEach((name, index) => {
    const value = own(params, name);
    if (typeof value !== "string") {
      throw new TypeError(`The message param "${name}" must be a string.`);
    }
    message += value + (template.texts[index + 1] ?? "");
  });
  return message;
}
function matchTemplate(template, message) {
  const { texts, params } = template;
  const first = texts[0] ?? "";
  const last = texts[params.length] ?? "";
  const end = message.length - last.length;
  let start = first.length;
  if (!message.startsWith(first) || !message.endsWith(last) || start > end) {
    return void 0;
  }
  const found = [];
  for (const [index, name] of params.entries()) {
    const text = texts[index + 1] ?? "";
    const stop = index === params.length - 1 ? end : message.indexOf(text, start);
    if (stop < start || stop > end) return void 0;
    found.push([name, message.slice(start, stop)]);
    start = stop + text.length;
  }
  return Object.freeze(Object.fromEntries(found));
}

// test/consumers/.work/matrix-bundler/node_modules/vendor-errors/dist/esm/runtime/fallback.js
var LONGEST_CODE = 256;
function fallbackAdvice(definition, rawCode, status) {
  return (rawCode === void 0 ? void 0 : codeAdvice(definition, rawCode)) ?? (status === void 0 ? void 0 : statusAdvice(status)) ?? OTHERWISE;
}
function codeAdvice(definition, rawCode) {
  const code = canonicalCode(definition.codeType, rawCode);
  if (typeof code === "number") return rangeAdvice(definition, code);
  return code.length > LONGEST_CODE ? void 0 : prefixAdvice(definition, code);
}
function prefixAdvice(definition, code) {
  for (let end = code.length; end > 0; end = code.lastIndexOf(".", end - 1)) {
    const prefix = code.slice(0, end);
    const advice = definition.advice.get(prefix) ?? definition.families.find((family) => field(family, "prefix") === prefix);
    if (advice !== void 0) return advice;
  }
  return void 0;
}
function rangeAdvice(definition, code) {
  return definition.families.find((family) => {
    const range = field(family, "range");
    return range !== void 0 && range[0] <= code && code <= range[1];
  });
}
function statusAdvice(status) {
  return STATUS_ADVICE.get(status) ?? STATUS_CLASS_ADVICE.get(Math.floor(status / 100));
}

// test/consumers/.work/matrix-bundler/node_modules/vendor-errors/dist/esm/runtime/retry-after.js
var LONGEST = 40;
function retryAfterMs(value) {
  if (typeof value === "number") return secondsToMs(value);
  if (typeof value !== "string" || value.length > LONGEST) return void 0;
  const text = value.trim();
  if (/^\d+(?:\.\d+)?$/.test(text)) return secondsToMs(Number(text));
  if (!text.endsWith("GMT")) return void 0;
  const time = Date.parse(text);
  return Number.isNaN(time) ? void 0 : Math.max(0, time - Date.now());
}
function secondsToMs(seconds) {
  const ms = Math.round(seconds * 1e3);
  return ms >= 0 && Number.isSafeInteger(ms) ? ms : void 0;
}

// test/consumers/.work/matrix-bundler/node_modules/vendor-errors/dist/esm/runtime/parse.js
function parseError(definition, body, response) {
  const status = attempt(() => validStatus(property(response, "status")));
  const headers = attempt(() => property(response, "headers"));
  return parseAnswer(definition, status, {
    body,
    headers,
    seen: []
  });
}
function parseAnswer(definition, status, answer, isInner = false) {
  const read = attempt(() => readBody(definition, status, answer, isInner));
  if (read !== void 0) return read === "success" ? void 0 : read;
  return status !== void 0 && status >= 400 ? makeError(definition, status, answer, bareReading(answer)) : void 0;
}
function readBody(definition, status, answer, isInner) {
  const { success, shapes } = definition.wire;
  for (const shape of shapes) {
    const failed2 = field(shape, "failed");
    if (failed2 !== void 0 && holds(failed2, answer)) {
      return makeError(definition, status, answer, readShape(shape, answer));
    }
  }
  if (isSuccess(success, status, answer)) return "success";
  const response = isInner ? void 0 : thrownResponse(answer);
  if (response?.status !== void 0 && response.body !== void 0) {
    return parseThrown(definition, response, answer) ?? "success";
  }
  for (const shape of shapes) {
    if (Object.hasOwn(shape, "failed") || !isComplete(shape, answer)) continue;
    const reading = readShape(shape, answer);
    if (fits(shape, reading, definition) && belongs(shape, answer)) {
      return makeError(definition, status, answer, reading);
    }
  }
  const thrown = response === void 0 ? void 0 : parseThrown(definition, response, answer);
  if (thrown !== void 0) return thrown;
  const failed = field(success, "absent")?.some(
    (path) => isPresent(readPath(path, answer))
  );
  return failed === true ? makeError(definition, status, answer, bareReading(answer)) : void 0;
}
function isSuccess(success, status, answer) {
  const sentinel = field(success, "sentinel");
  const state = field(success, "state");
  return sentinel !== void 0 && holds(sentinel, answer) || state !== void 0 && holds(state, answer) || status !== void 0 && field(success, "status")?.includes(status) === true;
}
function belongs(shape, { body }) {
  return field(shape, "thrown") === true || !isException(body);
}
function fits(shape, { rawCode, message, status }, { codeType }) {
  if (!Object.hasOwn(shape, "code")) return (status ?? 0) >= 400;
  const isForeign = codeType === "integer" && typeof rawCode === "string" && !/^[\s+-]*\d/.test(rawCode);
  return rawCode !== void 0 && !(isForeign && message === "");
}
function parseThrown(definition, { body, status, headers }, { seen }) {
  return parseAnswer(
    definition,
    validStatus(status),
    { body, headers, seen },
    true
  );
}
function isComplete(shape, answer) {
  return field(shape, "requires")?.every(
    (path) => readPath(path, answer) !== void 0
  ) ?? true;
}
function readShape(shape, answer) {
  const first = (key, fits2) => readFirst(field(shape, key), answer, fits2);
  let rawCode = first("code", isCode);
  let message = first("message", isText);
  const before = field(shape, "before");
  if (before !== void 0) {
    const text = typeof rawCode === "string" ? rawCode : "";
    const end = text.indexOf(before);
    rawCode = end > 0 ? text.slice(0, end) : void 0;
    message = end > 0 ? text.slice(end + before.length) : message;
  }
  return {
    rawCode,
    message: message ?? "",
    requestId: first("requestId", isText),
    status: validStatus(first("status", isStatus)),
    retryAfterMs: retryAfterMs(first("retryAfter", isPresent))
  };
}
function bareReading(answer) {
  return {
    rawCode: void 0,
    message: "",
    requestId: void 0,
    status: void 0,
    retryAfterMs: retryAfterMs(readPath({ header: "retry-after" }, answer))
  };
}
function makeError(definition, responseStatus, { body }, reading) {
  const { rawCode, message, requestId } = reading;
  const httpStatus = responseStatus ?? reading.status;
  const code = rawCode === void 0 ? void 0 : knownCode(definition, rawCode);
  const { category, reason, retry } = (code === void 0 ? void 0 : definition.advice.get(code)) ?? fallbackAdvice(definition, rawCode, httpStatus);
  const template = code === void 0 ? void 0 : definition.templates.get(code);
  return Object.freeze({
    vendor: definition.vendor,
    known: code !== void 0,
    code,
    rawCode,
    message,
    category,
    reason,
    retry,
    httpStatus,
    requestId,
    retryAfterMs: reading.retryAfterMs,
    params: template === void 0 ? void 0 : matchTemplate(template, message),
    raw: body
  });
}
function isCode(value) {
  return typeof value === "string" && value !== "" || Number.isSafeInteger(value);
}
function isText(value) {
  return typeof value === "string" && value !== "";
}
function isPresent(value) {
  return value !== void 0 && value !== null && value !== "";
}
function isStatus(value) {
  return validStatus(value) !== void 0;
}
function validStatus(value) {
  const status = typeof value === "string" && /^\d{3}$/.test(value) ? Number(value) : value;
  return typeof status === "number" && Number.isInteger(status) && status >= 100 && status <= 599 ? status : void 0;
}
function attempt(read) {
  try {
    return read();
  } catch {
    return void 0;
  }
}

// test/consumers/.work/matrix-bundler/node_modules/vendor-errors/dist/esm/runtime/tables.js
function codeList(codes) {
  return Object.freeze(codes);
}
function adviceTable(rows) {
  const table = /* @__PURE__ */ new Map();
  for (const { category, reason, retry, codes } of rows) {
    const advice = Object.freeze({ category, reason, retry });
    for (const code of codes) table.set(code, advice);
  }
  return table;
}
function errorTable(rows) {
  const table = /* @__PURE__ */ Object.create(
    null
  );
  for (const facts of rows) {
    Object.freeze(facts.httpStatuses);
    if (facts.aliases) Object.freeze(facts.aliases);
    if (facts.deprecated) Object.freeze(facts.deprecated);
    table[facts.code] = Object.freeze(facts);
  }
  return Object.freeze(table);
}

// test/consumers/.work/matrix-bundler/node_modules/vendor-errors/dist/esm/ailabtools.js
var DEFINITION = {
  vendor: "ailabtools",
  codeType: "string",
  advice: /* @__PURE__ */ adviceTable([
    {
      category: "INVALID_ARGUMENT",
      reason: "INVALID_ARGUMENT",
      retry: "after-fix",
      codes: [
        "ERROR_PARAMETERS",
        "ERROR_INVALID_PARAMETER",
        "ERROR_INVALID_SIDE_PARAMETER",
        "ERROR_UNSUPPORTED_RESPONSE_FORMAT",
        "ERROR_INVALID_OUTPUT_FORMAT",
        "UNSUPPORTED_PARAMETER_VALUES",
        "ERROR_INVALID_PARAMETER_FORMAT",
        "ERROR_PARAMETER_CONVERSION_FAILED",
        "ERROR_QUALITY_CONTROL_ERROR",
        "ERROR_LIVENESS_CONTROL_ERROR",
        "ERROR_TOO_MANY_GROUPS_IN_GROUP_LIST",
        "ERROR_TOO_MANY_UIDS_IN_UID_LIST",
        "ERROR_TOO_MANY_APPS_IN_APP_LIST",
        "ERROR_INVALID_FACE_BOX_PARAMETER",
        "ERROR_INVALID_BIG_EYES_PARAMETER",
        "ERROR_INVALID_FACE_SLIMMING_PARAMETER",
        "ERROR_INVALID_SMOOTHING_PARAMETER",
        "ERROR_INVALID_SKIN_WHITENING_PARAMETER",
        "ERROR_INVALID_RESPONSE_FORMAT",
        "ERROR_INCORRECT_FILE_COUNT"
      ]
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "MISSING_ARGUMENT",
      retry: "after-fix",
      codes: [
        "MISSING_PARAMETERS",
        "PARAMETERS_CANNOT_EMPTY",
        "ERROR_MISSING_LIMIT_PARAMETER",
        "ERROR_MISSING_TASKS_PARAMETER",
        "ERROR_MISSING_ASSURE_DIRECTION_PARAMETER",
        "ERROR_MISSING_MIN_HEIGHT_PARAMETER",
        "ERROR_MISSING_OUTPUT_FORMAT"
      ]
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "INVALID_URL",
      retry: "after-fix",
      codes: ["ERROR_INVALID_URL"]
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "MEDIA_SIZE_OUT_OF_RANGE",
      retry: "after-fix",
      codes: ["ERROR_MASK_IMAGE_RESOLUTION_MISMATCH", "ERROR_LOW_RESOLUTION"]
    },
    {
      category: "UNAUTHENTICATED",
      reason: "UNAUTHENTICATED",
      retry: "after-fix",
      codes: ["ERROR_USER_NOT_EXISTS", "ERROR_APPLICATIONS_NOT_EXISTS"]
    },
    {
      category: "PERMISSION_DENIED",
      reason: "ACCOUNT_SUSPENDED",
      retry: "never",
      codes: ["ERROR_USER_LOCKED"]
    },
    {
      category: "PERMISSION_DENIED",
      reason: "PERMISSION_DENIED",
      retry: "after-fix",
      codes: ["ERROR_ILLEGAL_OPERATION"]
    },
    {
      category: "UNIMPLEMENTED",
      reason: "UNSUPPORTED_OPERATION",
      retry: "never",
      codes: ["ERROR_AI_NOT_EXISTS", "ERROR_IMAGE_STORAGE_NOT_SUPPORTED"]
    },
    {
      category: "NOT_FOUND",
      reason: "RESOURCE_NOT_FOUND",
      retry: "after-fix",
      codes: [
        "ERROR_FILE_NOT_FOUND",
        "ERROR_FACE_NOT_FOUND",
        "ERROR_USER_GROUP_NOT_FOUND",
        "ERROR_USER_NOT_FOUND",
        "ERROR_FACE_TOKEN_NOT_FOUND",
        "ERROR_CONTENT_NOT_FOUND",
        "ERROR_RESOURCE_NOT_FOUND",
        "ERROR_RESOURCE_RECLAIMED"
      ]
    },
    {
      category: "ALREADY_EXISTS",
      reason: "RESOURCE_ALREADY_EXISTS",
      retry: "after-fix",
      codes: [
        "ERROR_FACE_ALREADY_EXISTS",
        "ERROR_DATA_ALREADY_EXISTS",
        "ERROR_USER_GROUP_ALREADY_EXISTS",
        "ERROR_USER_ALREADY_EXISTS",
        "ERROR_DUPLICATE_GROUP_NAME"
      ]
    },
    {
      category: "ABORTED",
      reason: "RESOURCE_CONFLICT",
      retry: "backoff",
      codes: [
        "ERROR_RESOURCE_IN_USE",
        "ERROR_TASK_CONFLICT",
        "ERROR_TASK_REVOCATION_FAILED",
        "ERROR_CLEANING_USER_GROUP_DATA",
        "ERROR_RESOURCE_IN_TRANSIT"
      ]
    },
    {
      category: "CANCELLED",
      reason: "TASK_CANCELLED",
      retry: "never",
      codes: ["ERROR_TASK_STOPPED_PROCESSING", "ERROR_TASK_REVOKED"]
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "REQUEST_TOO_LARGE",
      retry: "after-fix",
      codes: [
        "ERROR_TOO_MANY_FILES",
        "ERROR_REQUEST_BODY_TOO_LARGE",
        "ERROR_CONTENT_TOO_LONG"
      ]
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "MEDIA_TOO_LARGE",
      retry: "after-fix",
      codes: [
        "FILE_SIZE_EXCEEDS_LIMIT",
        "FILE_RESOLUTION_EXCEEDS_LIMITS",
        "ERROR_HIGH_RESOLUTION",
        "ERROR_VIDEO_DURATION_EXCEEDED"
      ]
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "UNSUPPORTED_MEDIA_FORMAT",
      retry: "after-fix",
      codes: ["UNSUPPORTED_FILE_TYPES", "ERROR_UNSUPPORTED_GRAYSCALE_IMAGE"]
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "MEDIA_DECODE_FAILED",
      retry: "after-fix",
      codes: ["FILE_DECODING_FAILURE"]
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "INVALID_MEDIA",
      retry: "after-fix",
      codes: [
        "ERROR_ILLEGAL_FILE",
        "ERROR_INVALID_FILE",
        "FILE_CONTENT_NON_COMPLIANCE",
        "ERROR_IMAGE_RECOGNITION_FAILED"
      ]
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "CONTENT_MODERATED",
      retry: "after-fix",
      codes: ["ERROR_CONTENT_NON_COMPLIANCE"]
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "NO_FACE_DETECTED",
      retry: "after-fix",
      codes: ["ERROR_NO_FACE_IN_FILE"]
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "FACE_TOO_SMALL",
      retry: "after-fix",
      codes: [
        "ERROR_FACE_SIZE_NOT_MEET_REQUIREMENTS",
        "ERROR_FACE_SIZE_RATIO_NOT_MET",
        "ERROR_SMALL_FACE_SIZE"
      ]
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "UNSUPPORTED_CONTENT",
      retry: "after-fix",
      codes: [
        "ERROR_FACE_COPY_SCENE_MISMATCH",
        "ERROR_SCENE_TYPE_MISMATCH",
        "ERROR_CARTOON_FACE_NOT_SUPPORTED"
      ]
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "FACE_DETECTION_FAILED",
      retry: "after-fix",
      codes: ["ERROR_FACE_UNRECOGNIZABLE", "ERROR_FACE_COUNT_INVALID"]
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "FACE_QUALITY_TOO_LOW",
      retry: "after-fix",
      codes: [
        "ERROR_POOR_FACE_QUALITY",
        "ERROR_BLURRY_FACE",
        "ERROR_POOR_FACE_LIGHTING",
        "ERROR_FACE_NOT_FACING_FORWARD",
        "ERROR_QUALITY_SCORE_NOT_MEET_REQUIREMENTS",
        "ERROR_TEMPLATE_IMAGE_QUALITY_TOO_LOW"
      ]
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "FACE_OCCLUDED",
      retry: "after-fix",
      codes: [
        "ERROR_OBSTRUCTED_FACE",
        "ERROR_INCOMPLETE_FACE",
        "ERROR_LEFT_EYE_OCCLUSION_TOO_HIGH",
        "ERROR_RIGHT_EYE_OCCLUSION_TOO_HIGH",
        "ERROR_LEFT_FACE_OCCLUSION_TOO_HIGH",
        "ERROR_RIGHT_FACE_OCCLUSION_TOO_HIGH",
        "ERROR_CHIN_OCCLUSION_TOO_HIGH",
        "ERROR_NOSE_OCCLUSION_TOO_HIGH",
        "ERROR_MOUTH_OCCLUSION_TOO_HIGH"
      ]
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "LIVENESS_CHECK_FAILED",
      retry: "after-fix",
      codes: [
        "ERROR_ACTION_VERIFICATION_FAILED",
        "ERROR_SYNTHESIS_DETECTION_FAILED",
        "ERROR_LIVENESS_DETECTION_FAILED"
      ]
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "SUBJECT_NOT_DETECTED",
      retry: "after-fix",
      codes: [
        "ERROR_NO_RECOGNITION_TARGET_DETECTED",
        "ERROR_POSE_NOT_ENOUGH_KEYPOINTS"
      ]
    },
    {
      category: "RESOURCE_EXHAUSTED",
      reason: "INSUFFICIENT_BALANCE",
      retry: "after-top-up",
      codes: ["ERROR_NOT_ENOUGH_CREDITS"]
    },
    {
      category: "RESOURCE_EXHAUSTED",
      reason: "QUOTA_EXCEEDED",
      retry: "after-top-up",
      codes: [
        "ERROR_FACE_TRACE_LIMIT_EXCEEDED",
        "ERROR_DATABASE_LIMIT_EXCEEDED"
      ]
    },
    {
      category: "RESOURCE_EXHAUSTED",
      reason: "CONCURRENCY_LIMITED",
      retry: "backoff",
      codes: ["ERROR_BATCH_TASK_LIMIT_EXCEEDED"]
    },
    {
      category: "RESOURCE_EXHAUSTED",
      reason: "RATE_LIMITED",
      retry: "backoff",
      codes: ["EXCEEDING_LIMITS", "AI_SERVICE_FLOW_RESTRICTION"]
    },
    {
      category: "INTERNAL",
      reason: "INTERNAL",
      retry: "backoff",
      codes: [
        "PROCESSING_FAILURE",
        "SERVICE_INTERNAL_ERROR",
        "ERROR_GET_FACE_IMAGE_FAILED",
        "ERROR_FACE_IMAGE_ADDITION_FAILED",
        "ERROR_FACE_BLENDING_FAILED",
        "AI_SERVICE_INTERNAL_ERROR",
        "AI_SERVICE_UNAUTHORIZED"
      ]
    },
    {
      category: "INTERNAL",
      reason: "INTERNAL",
      retry: "after-fix",
      codes: ["ERROR_RESPONSE_BODY_TOO_LARGE"]
    },
    {
      category: "UNKNOWN",
      reason: "UNKNOWN",
      retry: "backoff",
      codes: ["UNKNOWN_ERROR"]
    },
    {
      category: "UNAVAILABLE",
      reason: "MEDIA_DOWNLOAD_FAILED",
      retry: "backoff",
      codes: ["ERROR_FILE_DOWNLOAD_FAILED"]
    },
    {
      category: "UNAVAILABLE",
      reason: "SERVICE_UNAVAILABLE",
      retry: "backoff",
      codes: [
        "ERROR_FILE_UPLOAD_FAILED",
        "ERROR_DATA_TRANSFER_FAILED",
        "FILE_SERVICE_ERROR",
        "AI_SERVICE_ERROR",
        "AI_SERVICE_NOT_FOUND",
        "ERROR_GATEWAY",
        "ERROR_INSUFFICIENT_RESOURCES",
        "ERROR_RESOURCE_UNAVAILABLE"
      ]
    },
    {
      category: "DEADLINE_EXCEEDED",
      reason: "TIMEOUT",
      retry: "backoff",
      codes: ["ERROR_FILE_DOWNLOAD_TIMEOUT", "AI_SERVICE_TIMEOUT"]
    }
  ]),
  aliases: /* @__PURE__ */ new Map([]),
  families: [
    {
      prefix: "ERROR_BAD_REQUEST",
      category: "INVALID_ARGUMENT",
      reason: "INVALID_ARGUMENT",
      retry: "after-fix"
    },
    {
      prefix: "ERROR_UNAUTHORIZED",
      category: "UNAUTHENTICATED",
      reason: "UNAUTHENTICATED",
      retry: "after-fix"
    },
    {
      prefix: "ERROR_PAYMENT_REQUIRED",
      category: "RESOURCE_EXHAUSTED",
      reason: "INSUFFICIENT_BALANCE",
      retry: "after-top-up"
    },
    {
      prefix: "ERROR_FORBIDDEN",
      category: "PERMISSION_DENIED",
      reason: "PERMISSION_DENIED",
      retry: "after-fix"
    },
    {
      prefix: "ERROR_METHOD_NOT_ALLOWED",
      category: "UNIMPLEMENTED",
      reason: "UNSUPPORTED_OPERATION",
      retry: "after-fix"
    },
    {
      prefix: "ERROR_NOT_ACCEPTABLE",
      category: "INVALID_ARGUMENT",
      reason: "INVALID_ARGUMENT",
      retry: "after-fix"
    },
    {
      prefix: "ERROR_PROXY_AUTHENTICATION_REQUIRED",
      category: "UNAUTHENTICATED",
      reason: "UNAUTHENTICATED",
      retry: "after-fix"
    },
    {
      prefix: "ERROR_REQUEST_TIMEOUT",
      category: "DEADLINE_EXCEEDED",
      reason: "TIMEOUT",
      retry: "backoff"
    },
    {
      prefix: "ERROR_CONFLICT",
      category: "ABORTED",
      reason: "RESOURCE_CONFLICT",
      retry: "backoff"
    },
    {
      prefix: "ERROR_GONE",
      category: "NOT_FOUND",
      reason: "RESOURCE_NOT_FOUND",
      retry: "after-fix"
    },
    {
      prefix: "ERROR_LENGTH_REQUIRED",
      category: "INVALID_ARGUMENT",
      reason: "MISSING_ARGUMENT",
      retry: "after-fix"
    },
    {
      prefix: "ERROR_PRECONDITION_FAILED",
      category: "FAILED_PRECONDITION",
      reason: "INVALID_ARGUMENT",
      retry: "after-fix"
    },
    {
      prefix: "ERROR_URI_TOO_LONG",
      category: "INVALID_ARGUMENT",
      reason: "REQUEST_TOO_LARGE",
      retry: "after-fix"
    },
    {
      prefix: "ERROR_UNSUPPORTED_MEDIA_TYPE",
      category: "INVALID_ARGUMENT",
      reason: "UNSUPPORTED_MEDIA_FORMAT",
      retry: "after-fix"
    },
    {
      prefix: "ERROR_RANGE_NOT_SATISFIABLE",
      category: "INVALID_ARGUMENT",
      reason: "INVALID_ARGUMENT",
      retry: "after-fix"
    },
    {
      prefix: "ERROR_EXPECTATION_FAILED",
      category: "INVALID_ARGUMENT",
      reason: "INVALID_ARGUMENT",
      retry: "after-fix"
    },
    {
      prefix: "ERROR_I_AM_A_TEAPOT",
      category: "UNIMPLEMENTED",
      reason: "UNSUPPORTED_OPERATION",
      retry: "never"
    },
    {
      prefix: "ERROR_MISDIRECTED_REQUEST",
      category: "INVALID_ARGUMENT",
      reason: "INVALID_ARGUMENT",
      retry: "after-fix"
    },
    {
      prefix: "ERROR_UNPROCESSABLE_ENTITY",
      category: "INVALID_ARGUMENT",
      reason: "INVALID_ARGUMENT",
      retry: "after-fix"
    },
    {
      prefix: "ERROR_INPUT_CONTENT_NON_COMPLIANCE",
      category: "INVALID_ARGUMENT",
      reason: "CONTENT_MODERATED",
      retry: "after-fix"
    },
    {
      prefix: "ERROR_OUTPUT_CONTENT_NON_COMPLIANCE",
      category: "INVALID_ARGUMENT",
      reason: "CONTENT_MODERATED",
      retry: "after-fix"
    },
    {
      prefix: "ERROR_LOCKED",
      category: "ABORTED",
      reason: "RESOURCE_CONFLICT",
      retry: "backoff"
    },
    {
      prefix: "ERROR_FAILED_DEPENDENCY",
      category: "UNKNOWN",
      reason: "UNKNOWN",
      retry: "backoff"
    },
    {
      prefix: "ERROR_TOO_EARLY",
      category: "UNAVAILABLE",
      reason: "SERVICE_UNAVAILABLE",
      retry: "backoff"
    },
    {
      prefix: "ERROR_UPGRADE_REQUIRED",
      category: "UNIMPLEMENTED",
      reason: "UNSUPPORTED_OPERATION",
      retry: "after-fix"
    },
    {
      prefix: "ERROR_PRECONDITION_REQUIRED",
      category: "INVALID_ARGUMENT",
      reason: "MISSING_ARGUMENT",
      retry: "after-fix"
    },
    {
      prefix: "ERROR_TOO_MANY_REQUESTS",
      category: "RESOURCE_EXHAUSTED",
      reason: "RATE_LIMITED",
      retry: "backoff"
    },
    {
      prefix: "ERROR_REQUEST_HEADER_FIELDS_TOO_LARGE",
      category: "INVALID_ARGUMENT",
      reason: "REQUEST_TOO_LARGE",
      retry: "after-fix"
    },
    {
      prefix: "ERROR_UNAVAILABLE_FOR_LEGAL_REASONS",
      category: "PERMISSION_DENIED",
      reason: "PERMISSION_DENIED",
      retry: "never"
    },
    {
      prefix: "ERROR_INTERNAL_SERVER_ERROR",
      category: "INTERNAL",
      reason: "INTERNAL",
      retry: "backoff"
    },
    {
      prefix: "ERROR_NOT_IMPLEMENTED",
      category: "UNIMPLEMENTED",
      reason: "UNSUPPORTED_OPERATION",
      retry: "never"
    },
    {
      prefix: "ERROR_BAD_GATEWAY",
      category: "UNAVAILABLE",
      reason: "SERVICE_UNAVAILABLE",
      retry: "backoff"
    },
    {
      prefix: "ERROR_SERVICE_UNAVAILABLE",
      category: "UNAVAILABLE",
      reason: "SERVICE_UNAVAILABLE",
      retry: "backoff"
    },
    {
      prefix: "ERROR_GATEWAY_TIMEOUT",
      category: "DEADLINE_EXCEEDED",
      reason: "TIMEOUT",
      retry: "backoff"
    },
    {
      prefix: "ERROR_HTTP_VERSION_NOT_SUPPORTED",
      category: "UNIMPLEMENTED",
      reason: "UNSUPPORTED_OPERATION",
      retry: "after-fix"
    },
    {
      prefix: "ERROR_VARIANT_ALSO_NEGOTIATES",
      category: "INTERNAL",
      reason: "INTERNAL",
      retry: "backoff"
    },
    {
      prefix: "ERROR_INSUFFICIENT_STORAGE",
      category: "UNAVAILABLE",
      reason: "SERVICE_UNAVAILABLE",
      retry: "backoff"
    },
    {
      prefix: "ERROR_LOOP_DETECTED",
      category: "INTERNAL",
      reason: "INTERNAL",
      retry: "backoff"
    },
    {
      prefix: "ERROR_BANDWIDTH_LIMIT_EXCEEDED",
      category: "UNAVAILABLE",
      reason: "SERVICE_UNAVAILABLE",
      retry: "backoff"
    },
    {
      prefix: "ERROR_NOT_EXTENDED",
      category: "UNIMPLEMENTED",
      reason: "UNSUPPORTED_OPERATION",
      retry: "never"
    },
    {
      prefix: "ERROR_NETWORK_AUTHENTICATION_REQUIRED",
      category: "UNAUTHENTICATED",
      reason: "UNAUTHENTICATED",
      retry: "after-fix"
    }
  ],
  templates: /* @__PURE__ */ new Map([]),
  wire: {
    success: {
      status: [200]
    },
    shapes: [
      {
        code: [["error_detail", "code"]],
        message: [
          ["error_detail", "message"],
          ["error_detail", "code_message"]
        ],
        requestId: [["request_id"], ["log_id"]],
        status: [["error_detail", "status_code"], ["error_code"]],
        retryAfter: [
          {
            header: "retry-after"
          }
        ]
      },
      {
        code: [["error_code_str"]],
        message: [
          ["error_msg"],
          ["error_detail", "message"],
          ["error_detail", "code_message"]
        ],
        requestId: [["request_id"], ["log_id"]],
        status: [["error_detail", "status_code"], ["error_code"]],
        retryAfter: [
          {
            header: "retry-after"
          }
        ]
      },
      {
        failed: {
          path: ["task_status"],
          in: [3]
        },
        code: [["error_detail", "code"]],
        message: [
          ["error_detail", "message"],
          ["error_detail", "code_message"]
        ],
        requestId: [["request_id"], ["log_id"]]
      },
      {
        thrown: true,
        requires: [["codeMessage"]],
        code: [["code"]],
        message: [["message"], ["codeMessage"]],
        requestId: [["requestId"], ["logId"]],
        status: [["statusCode"], ["raw", "error_code"]]
      }
    ]
  }
};
function isAilabtoolsError(value, ...codes) {
  return isErrorOf(DEFINITION, value, codes);
}
function parseAilabtoolsError(body, response) {
  return parseError(DEFINITION, body, response);
}

// test/consumers/.work/matrix-bundler/node_modules/vendor-errors/dist/esm/huawei-frs.js
var DEFINITION2 = {
  vendor: "huawei-frs",
  codeType: "string",
  advice: /* @__PURE__ */ adviceTable([
    {
      category: "UNAUTHENTICATED",
      reason: "UNAUTHENTICATED",
      retry: "after-fix",
      codes: ["FRS.0002", "APIG.0301"]
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "MISSING_ARGUMENT",
      retry: "after-fix",
      codes: ["FRS.0010", "FRS.0011"]
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "INVALID_ARGUMENT",
      retry: "after-fix",
      codes: [
        "FRS.0012",
        "FRS.0014",
        "FRS.0029",
        "FRS.0030",
        "FRS.0031",
        "FRS.0032",
        "FRS.0203",
        "FRS.0402",
        "FRS.0405",
        "FRS.0406",
        "FRS.0702",
        "FRS.0703",
        "FRS.0704",
        "FRS.0705"
      ]
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "MEDIA_SIZE_OUT_OF_RANGE",
      retry: "after-fix",
      codes: ["FRS.0013", "FRS.0706"]
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "MEDIA_DECODE_FAILED",
      retry: "after-fix",
      codes: ["FRS.0015", "FRS.0701", "FRS.0751"]
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "UNSUPPORTED_MEDIA_FORMAT",
      retry: "after-fix",
      codes: ["FRS.0016"]
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "REQUEST_TOO_LARGE",
      retry: "after-fix",
      codes: ["FRS.0017", "APIG.0201"]
    },
    {
      category: "INTERNAL",
      reason: "INTERNAL",
      retry: "backoff",
      codes: ["FRS.0018"]
    },
    {
      category: "FAILED_PRECONDITION",
      reason: "SERVICE_NOT_ACTIVATED",
      retry: "after-fix",
      codes: ["FRS.0019", "FRS.0020"]
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "INVALID_URL",
      retry: "after-fix",
      codes: ["FRS.0021", "FRS.0035"]
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "MEDIA_DOWNLOAD_FAILED",
      retry: "after-fix",
      codes: ["FRS.0022", "FRS.0036"]
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "MEDIA_TOO_LARGE",
      retry: "after-fix",
      codes: ["FRS.0023"]
    },
    {
      category: "NOT_FOUND",
      reason: "RESOURCE_NOT_FOUND",
      retry: "after-fix",
      codes: ["FRS.0024", "FRS.0302", "FRS.0401", "FRS.0403", "FRS.0407"]
    },
    {
      category: "PERMISSION_DENIED",
      reason: "PERMISSION_DENIED",
      retry: "after-fix",
      codes: ["FRS.0027", "FRS.0028"]
    },
    {
      category: "RESOURCE_EXHAUSTED",
      reason: "RATE_LIMITED",
      retry: "backoff",
      codes: ["FRS.0033"]
    },
    {
      category: "ALREADY_EXISTS",
      reason: "RESOURCE_ALREADY_EXISTS",
      retry: "never",
      codes: ["FRS.0201"]
    },
    {
      category: "PERMISSION_DENIED",
      reason: "ACCOUNT_SUSPENDED",
      retry: "never",
      codes: ["FRS.0202"]
    },
    {
      category: "ALREADY_EXISTS",
      reason: "RESOURCE_ALREADY_EXISTS",
      retry: "after-fix",
      codes: ["FRS.0301"]
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "NO_FACE_DETECTED",
      retry: "after-fix",
      codes: ["FRS.0304", "FRS.0404", "FRS.0501", "FRS.0707"]
    },
    {
      category: "RESOURCE_EXHAUSTED",
      reason: "QUOTA_EXCEEDED",
      retry: "after-top-up",
      codes: ["FRS.0305", "FRS.0306"]
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "FACE_QUALITY_TOO_LOW",
      retry: "after-fix",
      codes: ["FRS.0708"]
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "MULTIPLE_FACES_DETECTED",
      retry: "after-fix",
      codes: ["FRS.0709"]
    },
    {
      category: "UNIMPLEMENTED",
      reason: "UNSUPPORTED_OPERATION",
      retry: "after-fix",
      codes: ["APIG.0101"]
    },
    {
      category: "UNAUTHENTICATED",
      reason: "CREDENTIALS_EXPIRED",
      retry: "after-fix",
      codes: ["APIG.0307"]
    }
  ]),
  aliases: /* @__PURE__ */ new Map([]),
  families: [
    {
      prefix: "FRS.0120",
      category: "RESOURCE_EXHAUSTED",
      reason: "RATE_LIMITED",
      retry: "backoff"
    },
    {
      prefix: "APIG.0308",
      category: "RESOURCE_EXHAUSTED",
      reason: "RATE_LIMITED",
      retry: "backoff"
    },
    {
      prefix: "APIGW.0301",
      category: "UNAUTHENTICATED",
      reason: "UNAUTHENTICATED",
      retry: "after-fix"
    }
  ],
  templates: /* @__PURE__ */ new Map([]),
  wire: {
    success: {
      absent: [["error_code"], ["error", "code"]]
    },
    shapes: [
      {
        code: [["error_code"]],
        message: [["error_msg"]],
        requestId: [
          ["request_id"],
          {
            header: "x-request-id"
          }
        ],
        retryAfter: [
          {
            header: "retry-after"
          }
        ]
      },
      {
        code: [["error", "code"]],
        message: [["error", "message"]],
        requestId: [
          {
            header: "x-request-id"
          }
        ],
        retryAfter: [
          {
            header: "retry-after"
          }
        ]
      },
      {
        thrown: true,
        requires: [["httpStatusCode"]],
        code: [["errorCode"]],
        message: [["errorMsg"], ["message"]],
        requestId: [["requestId"]],
        status: [["httpStatusCode"]]
      },
      {
        thrown: true,
        requires: [["httpStatusCode"], ["errorMsg"]],
        message: [["errorMsg"], ["message"]],
        requestId: [["requestId"]],
        status: [["httpStatusCode"]]
      }
    ]
  }
};
function isHuaweiFrsError(value, ...codes) {
  return isErrorOf(DEFINITION2, value, codes);
}
function parseHuaweiFrsError(body, response) {
  return parseError(DEFINITION2, body, response);
}

// test/consumers/.work/matrix-bundler/node_modules/vendor-errors/dist/esm/keevx.js
var KeevxErrorCode = /* @__PURE__ */ ((KeevxErrorCode2) => {
  KeevxErrorCode2[KeevxErrorCode2["RequestParameterBindingFailed"] = 100001] = "RequestParameterBindingFailed";
  KeevxErrorCode2[KeevxErrorCode2["ParameterValidationFailed"] = 100002] = "ParameterValidationFailed";
  KeevxErrorCode2[KeevxErrorCode2["RequestTooFrequent"] = 130005] = "RequestTooFrequent";
  KeevxErrorCode2[KeevxErrorCode2["InvalidPathFormat"] = 400001] = "InvalidPathFormat";
  KeevxErrorCode2[KeevxErrorCode2["InvalidVersion"] = 400002] = "InvalidVersion";
  KeevxErrorCode2[KeevxErrorCode2["InvalidModuleName"] = 400003] = "InvalidModuleName";
  KeevxErrorCode2[KeevxErrorCode2["InvalidRequestParameters"] = 400005] = "InvalidRequestParameters";
  KeevxErrorCode2[KeevxErrorCode2["AuthorizationMissing"] = 401001] = "AuthorizationMissing";
  KeevxErrorCode2[KeevxErrorCode2["Unauthorized"] = 401002] = "Unauthorized";
  KeevxErrorCode2[KeevxErrorCode2["QuotaFreezeFailed"] = 402e3] = "QuotaFreezeFailed";
  KeevxErrorCode2[KeevxErrorCode2["ServiceUnavailable"] = 500001] = "ServiceUnavailable";
  KeevxErrorCode2[KeevxErrorCode2["DatabaseFailure"] = 500002] = "DatabaseFailure";
  KeevxErrorCode2[KeevxErrorCode2["ProxyFailure"] = 500003] = "ProxyFailure";
  KeevxErrorCode2[KeevxErrorCode2["TaskCreationFailed"] = 500004] = "TaskCreationFailed";
  KeevxErrorCode2[KeevxErrorCode2["ServerBusy"] = 530002] = "ServerBusy";
  KeevxErrorCode2[KeevxErrorCode2["InternalServerFailure"] = 530003] = "InternalServerFailure";
  return KeevxErrorCode2;
})(KeevxErrorCode || {});
var DEFINITION3 = {
  vendor: "keevx",
  codeType: "integer",
  advice: /* @__PURE__ */ adviceTable([
    {
      category: "INVALID_ARGUMENT",
      reason: "INVALID_ARGUMENT",
      retry: "after-fix",
      codes: [100001, 100002, 400001]
    },
    {
      category: "RESOURCE_EXHAUSTED",
      reason: "RATE_LIMITED",
      retry: "backoff",
      codes: [130005]
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "UNSUPPORTED_OPERATION",
      retry: "after-fix",
      codes: [400002, 400003]
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "MISSING_ARGUMENT",
      retry: "after-fix",
      codes: [400005]
    },
    {
      category: "UNAUTHENTICATED",
      reason: "UNAUTHENTICATED",
      retry: "after-fix",
      codes: [401001, 401002]
    },
    {
      category: "RESOURCE_EXHAUSTED",
      reason: "INSUFFICIENT_BALANCE",
      retry: "after-top-up",
      codes: [402e3]
    },
    {
      category: "UNAVAILABLE",
      reason: "SERVICE_UNAVAILABLE",
      retry: "backoff",
      codes: [500001, 500003, 530002]
    },
    {
      category: "INTERNAL",
      reason: "INTERNAL",
      retry: "backoff",
      codes: [500002, 500004, 530003]
    }
  ]),
  aliases: /* @__PURE__ */ new Map([]),
  families: [
    {
      range: [100003, 100003],
      category: "NOT_FOUND",
      reason: "TASK_NOT_FOUND",
      retry: "after-fix"
    },
    {
      range: [100004, 100004],
      category: "INVALID_ARGUMENT",
      reason: "MEDIA_TOO_LARGE",
      retry: "after-fix"
    },
    {
      range: [100005, 100005],
      category: "INVALID_ARGUMENT",
      reason: "REQUEST_TOO_LARGE",
      retry: "after-fix"
    },
    {
      range: [100006, 100006],
      category: "INVALID_ARGUMENT",
      reason: "MEDIA_DOWNLOAD_FAILED",
      retry: "after-fix"
    },
    {
      range: [100007, 100007],
      category: "INVALID_ARGUMENT",
      reason: "UNSUPPORTED_MEDIA_FORMAT",
      retry: "after-fix"
    },
    {
      range: [110002, 110002],
      category: "NOT_FOUND",
      reason: "TASK_NOT_FOUND",
      retry: "after-fix"
    },
    {
      range: [1e5, 100999],
      category: "INVALID_ARGUMENT",
      reason: "INVALID_ARGUMENT",
      retry: "after-fix"
    },
    {
      range: [401e3, 401999],
      category: "UNAUTHENTICATED",
      reason: "UNAUTHENTICATED",
      retry: "after-fix"
    },
    {
      range: [402e3, 402999],
      category: "RESOURCE_EXHAUSTED",
      reason: "INSUFFICIENT_BALANCE",
      retry: "after-top-up"
    },
    {
      range: [404e3, 404999],
      category: "NOT_FOUND",
      reason: "RESOURCE_NOT_FOUND",
      retry: "after-fix"
    },
    {
      range: [429e3, 429999],
      category: "RESOURCE_EXHAUSTED",
      reason: "RATE_LIMITED",
      retry: "backoff"
    },
    {
      range: [4e5, 400999],
      category: "INVALID_ARGUMENT",
      reason: "INVALID_ARGUMENT",
      retry: "after-fix"
    },
    {
      range: [5e5, 599999],
      category: "INTERNAL",
      reason: "INTERNAL",
      retry: "backoff"
    }
  ],
  templates: /* @__PURE__ */ new Map([]),
  wire: {
    success: {
      sentinel: {
        path: ["code"],
        in: [0, "0"]
      }
    },
    shapes: [
      {
        failed: {
          path: ["data", "status"],
          in: ["FAILED"]
        },
        message: [["data", "error_message"]]
      },
      {
        requires: [["message", "global"]],
        code: [["code"]],
        message: [["message", "global"]],
        retryAfter: [
          {
            header: "retry-after"
          }
        ]
      },
      {
        code: [["code"]],
        message: [["msg"]],
        retryAfter: [
          {
            header: "retry-after"
          }
        ]
      }
    ]
  }
};
function isKeevxError(value, ...codes) {
  return isErrorOf(DEFINITION3, value, codes);
}
function parseKeevxError(body, response) {
  return parseError(DEFINITION3, body, response);
}

// test/consumers/.work/matrix-bundler/node_modules/vendor-errors/dist/esm/tencent-iai.js
var DEFINITION4 = {
  vendor: "tencent-iai",
  codeType: "string",
  advice: /* @__PURE__ */ adviceTable([
    {
      category: "UNIMPLEMENTED",
      reason: "UNSUPPORTED_OPERATION",
      retry: "never",
      codes: [
        "UnsupportedOperation",
        "NoSuchVersion",
        "InvalidAction",
        "UnsupportedOperation.UnknowMethod"
      ]
    },
    {
      category: "ABORTED",
      reason: "RESOURCE_CONFLICT",
      retry: "backoff",
      codes: [
        "ResourceInUse",
        "FailedOperation.ConflictOperation",
        "FailedOperation.GroupInDeletedState"
      ]
    },
    {
      category: "INTERNAL",
      reason: "INTERNAL",
      retry: "backoff",
      codes: ["InternalError", "FailedOperation.ServerError"]
    },
    {
      category: "RESOURCE_EXHAUSTED",
      reason: "RATE_LIMITED",
      retry: "backoff",
      codes: ["RequestLimitExceeded", "FailedOperation.RequestLimitExceeded"]
    },
    {
      category: "UNAUTHENTICATED",
      reason: "UNAUTHENTICATED",
      retry: "after-fix",
      codes: [
        "AuthFailure.SecretIdNotFound",
        "AuthFailure.MFAFailure",
        "AuthFailure.InvalidSecretId",
        "AuthFailure.TokenFailure"
      ]
    },
    {
      category: "RESOURCE_EXHAUSTED",
      reason: "QUOTA_EXCEEDED",
      retry: "after-top-up",
      codes: [
        "LimitExceeded",
        "InvalidParameterValue.AccountFaceNumExceed",
        "InvalidParameterValue.GroupFaceNumExceed",
        "InvalidParameterValue.GroupNumExceed",
        "InvalidParameterValue.GroupNumPerPersonExceed",
        "InvalidParameterValue.PersonFaceNumExceed",
        "LimitExceeded.ErrorFaceNumExceed"
      ]
    },
    {
      category: "NOT_FOUND",
      reason: "RESOURCE_NOT_FOUND",
      retry: "after-fix",
      codes: [
        "ResourceNotFound",
        "FailedOperation.GroupPersonMapNotExist",
        "InvalidParameterValue.GroupIdNotExist",
        "InvalidParameterValue.GroupIdNotExists",
        "InvalidParameterValue.PersonIdNotExist"
      ]
    },
    {
      category: "UNAUTHENTICATED",
      reason: "SIGNATURE_INVALID",
      retry: "after-fix",
      codes: ["AuthFailure.SignatureFailure"]
    },
    {
      category: "UNAUTHENTICATED",
      reason: "CREDENTIALS_EXPIRED",
      retry: "after-fix",
      codes: ["AuthFailure.SignatureExpire"]
    },
    {
      category: "UNIMPLEMENTED",
      reason: "UNSUPPORTED_OPERATION",
      retry: "after-fix",
      codes: ["UnsupportedRegion", "UnsupportedProtocol"]
    },
    {
      category: "PERMISSION_DENIED",
      reason: "PERMISSION_DENIED",
      retry: "after-fix",
      codes: ["UnauthorizedOperation", "AuthFailure.UnauthorizedOperation"]
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "INVALID_ARGUMENT",
      retry: "after-fix",
      codes: [
        "InvalidParameter",
        "UnknownParameter",
        "InvalidParameterValue",
        "FailedOperation.AcrossVersionsError",
        "FailedOperation.DuplicatedGroupDescription",
        "FailedOperation.SearchFacesExceed",
        "InvalidParameter.InvalidParameter",
        "InvalidParameterValue.DeleteFaceNumExceed",
        "InvalidParameterValue.FaceMatchThresholdIllegal",
        "InvalidParameterValue.FaceModelVersionIllegal",
        "InvalidParameterValue.GroupExDescriptionsExceed",
        "InvalidParameterValue.GroupExDescriptionsNameIdentical",
        "InvalidParameterValue.GroupExDescriptionsNameIllegal",
        "InvalidParameterValue.GroupExDescriptionsNameTooLong",
        "InvalidParameterValue.GroupIdIllegal",
        "InvalidParameterValue.GroupIdTooLong",
        "InvalidParameterValue.GroupIdsExceed",
        "InvalidParameterValue.GroupNameIllegal",
        "InvalidParameterValue.GroupNameTooLong",
        "InvalidParameterValue.GroupTagIllegal",
        "InvalidParameterValue.GroupTagTooLong",
        "InvalidParameterValue.LimitExceed",
        "InvalidParameterValue.PersonExDescriptionInfosExceed",
        "InvalidParameterValue.PersonExDescriptionsNameIdentical",
        "InvalidParameterValue.PersonExDescriptionsNameIllegal",
        "InvalidParameterValue.PersonExDescriptionsNameTooLong",
        "InvalidParameterValue.PersonGenderIllegal",
        "InvalidParameterValue.PersonIdIllegal",
        "InvalidParameterValue.PersonIdTooLong",
        "InvalidParameterValue.PersonNameIllegal",
        "InvalidParameterValue.PersonNameTooLong",
        "InvalidParameterValue.QualityControlIllegal",
        "InvalidParameterValue.SearchPersonsExceed",
        "InvalidParameterValue.UniquePersonControlIllegal",
        "InvalidParameterValue.UploadFaceNumExceed"
      ]
    },
    {
      category: "UNAVAILABLE",
      reason: "SERVICE_UNAVAILABLE",
      retry: "backoff",
      codes: ["ResourceUnavailable", "ResourceUnavailable.GetAuthInfoError"]
    },
    {
      category: "CANCELLED",
      reason: "TASK_CANCELLED",
      retry: "never",
      codes: ["DryRunOperation"]
    },
    {
      category: "UNKNOWN",
      reason: "UNKNOWN",
      retry: "backoff",
      codes: ["FailedOperation", "ResourceUnavailable.UnknownStatus"]
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "MISSING_ARGUMENT",
      retry: "after-fix",
      codes: ["MissingParameter", "MissingParameter.ErrorParameterEmpty"]
    },
    {
      category: "RESOURCE_EXHAUSTED",
      reason: "SERVICE_UNAVAILABLE",
      retry: "backoff",
      codes: ["ResourceInsufficient"]
    },
    {
      category: "RESOURCE_EXHAUSTED",
      reason: "CONCURRENCY_LIMITED",
      retry: "backoff",
      codes: ["FailedOperation.CreateFaceConcurrent"]
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "FACE_QUALITY_TOO_LOW",
      retry: "after-fix",
      codes: ["FailedOperation.FaceQualityNotQualified"]
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "FACE_TOO_SMALL",
      retry: "after-fix",
      codes: ["FailedOperation.FaceSizeTooSmall"]
    },
    {
      category: "ALREADY_EXISTS",
      reason: "RESOURCE_ALREADY_EXISTS",
      retry: "after-fix",
      codes: [
        "FailedOperation.GroupPersonMapExist",
        "InvalidParameterValue.GroupIdAlreadyExist",
        "InvalidParameterValue.GroupNameAlreadyExist",
        "InvalidParameterValue.PersonExistInGroup",
        "InvalidParameterValue.PersonIdAlreadyExist"
      ]
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "MEDIA_DECODE_FAILED",
      retry: "after-fix",
      codes: ["FailedOperation.ImageDecodeFailed"]
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "MEDIA_DOWNLOAD_FAILED",
      retry: "after-fix",
      codes: ["FailedOperation.ImageDownloadError"]
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "FACE_DETECTION_FAILED",
      retry: "after-fix",
      codes: ["FailedOperation.ImageFacedetectFailed"]
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "MEDIA_TOO_LARGE",
      retry: "after-fix",
      codes: [
        "FailedOperation.ImageResolutionExceed",
        "FailedOperation.ImageSizeExceed"
      ]
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "MEDIA_SIZE_OUT_OF_RANGE",
      retry: "after-fix",
      codes: ["FailedOperation.ImageResolutionTooSmall"]
    },
    {
      category: "DEADLINE_EXCEEDED",
      reason: "TIMEOUT",
      retry: "backoff",
      codes: ["FailedOperation.RequestTimeout"]
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "INVALID_MEDIA",
      retry: "after-fix",
      codes: [
        "InvalidParameterValue.ImageEmpty",
        "InvalidParameterValue.ImageEmptyError"
      ]
    },
    {
      category: "FAILED_PRECONDITION",
      reason: "RESOURCE_NOT_FOUND",
      retry: "after-fix",
      codes: ["InvalidParameterValue.NoFaceInGroups"]
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "NO_FACE_DETECTED",
      retry: "after-fix",
      codes: ["InvalidParameterValue.NoFaceInPhoto"]
    },
    {
      category: "OUT_OF_RANGE",
      reason: "INVALID_ARGUMENT",
      retry: "after-fix",
      codes: ["InvalidParameterValue.OffsetExceed"]
    },
    {
      category: "FAILED_PRECONDITION",
      reason: "UNSUPPORTED_OPERATION",
      retry: "after-fix",
      codes: ["InvalidParameterValue.UnsupportedGroupFaceModelVersion"]
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "INVALID_URL",
      retry: "after-fix",
      codes: ["InvalidParameterValue.UrlIllegal"]
    },
    {
      category: "RESOURCE_EXHAUSTED",
      reason: "INSUFFICIENT_BALANCE",
      retry: "after-top-up",
      codes: [
        "ResourceUnavailable.ChargeStatusException",
        "ResourceUnavailable.InArrears",
        "ResourceUnavailable.LowBalance",
        "ResourcesSoldOut.ChargeStatusException"
      ]
    },
    {
      category: "FAILED_PRECONDITION",
      reason: "SERVICE_NOT_ACTIVATED",
      retry: "backoff",
      codes: ["ResourceUnavailable.Delivering"]
    },
    {
      category: "PERMISSION_DENIED",
      reason: "ACCOUNT_SUSPENDED",
      retry: "never",
      codes: [
        "ResourceUnavailable.Freeze",
        "ResourceUnavailable.Recover",
        "ResourceUnavailable.StopUsing"
      ]
    },
    {
      category: "FAILED_PRECONDITION",
      reason: "SERVICE_NOT_ACTIVATED",
      retry: "after-fix",
      codes: ["ResourceUnavailable.NotExist", "ResourceUnavailable.NotReady"]
    }
  ]),
  aliases: /* @__PURE__ */ new Map([]),
  families: [
    {
      prefix: "AuthFailure",
      category: "UNAUTHENTICATED",
      reason: "UNAUTHENTICATED",
      retry: "after-fix"
    },
    {
      prefix: "AuthFailure.InvalidAuthorization",
      category: "UNAUTHENTICATED",
      reason: "UNAUTHENTICATED",
      retry: "after-fix"
    },
    {
      prefix: "ResourcesSoldOut",
      category: "RESOURCE_EXHAUSTED",
      reason: "SERVICE_UNAVAILABLE",
      retry: "backoff"
    },
    {
      prefix: "ActionOffline",
      category: "UNIMPLEMENTED",
      reason: "UNSUPPORTED_OPERATION",
      retry: "never"
    },
    {
      prefix: "InvalidRequest",
      category: "INVALID_ARGUMENT",
      reason: "INVALID_ARGUMENT",
      retry: "after-fix"
    },
    {
      prefix: "IpInBlacklist",
      category: "PERMISSION_DENIED",
      reason: "PERMISSION_DENIED",
      retry: "after-fix"
    },
    {
      prefix: "IpNotInWhitelist",
      category: "PERMISSION_DENIED",
      reason: "PERMISSION_DENIED",
      retry: "after-fix"
    },
    {
      prefix: "NoSuchProduct",
      category: "UNIMPLEMENTED",
      reason: "UNSUPPORTED_OPERATION",
      retry: "never"
    },
    {
      prefix: "RequestLimitExceeded.GlobalRegionUinLimitExceeded",
      category: "RESOURCE_EXHAUSTED",
      reason: "RATE_LIMITED",
      retry: "backoff"
    },
    {
      prefix: "RequestLimitExceeded.IPLimitExceeded",
      category: "RESOURCE_EXHAUSTED",
      reason: "RATE_LIMITED",
      retry: "backoff"
    },
    {
      prefix: "RequestLimitExceeded.UinLimitExceeded",
      category: "RESOURCE_EXHAUSTED",
      reason: "RATE_LIMITED",
      retry: "backoff"
    },
    {
      prefix: "RequestSizeLimitExceeded",
      category: "INVALID_ARGUMENT",
      reason: "REQUEST_TOO_LARGE",
      retry: "after-fix"
    },
    {
      prefix: "ResponseSizeLimitExceeded",
      category: "INVALID_ARGUMENT",
      reason: "INVALID_ARGUMENT",
      retry: "after-fix"
    },
    {
      prefix: "ServiceUnavailable",
      category: "UNAVAILABLE",
      reason: "SERVICE_UNAVAILABLE",
      retry: "backoff"
    },
    {
      prefix: "FailedOperation.CompareFail",
      category: "UNKNOWN",
      reason: "UNKNOWN",
      retry: "backoff"
    },
    {
      prefix: "FailedOperation.GroupCannotUpgrade",
      category: "FAILED_PRECONDITION",
      reason: "UNSUPPORTED_OPERATION",
      retry: "never"
    },
    {
      prefix: "FailedOperation.GroupLostFaces",
      category: "DATA_LOSS",
      reason: "INTERNAL",
      retry: "after-fix"
    },
    {
      prefix: "FailedOperation.JobCannnotRollback",
      category: "FAILED_PRECONDITION",
      reason: "UNSUPPORTED_OPERATION",
      retry: "never"
    },
    {
      prefix: "FailedOperation.LifePhotoDetectFaces",
      category: "INVALID_ARGUMENT",
      reason: "MULTIPLE_FACES_DETECTED",
      retry: "after-fix"
    },
    {
      prefix: "FailedOperation.LifePhotoDetectFake",
      category: "INVALID_ARGUMENT",
      reason: "LIVENESS_CHECK_FAILED",
      retry: "after-fix"
    },
    {
      prefix: "FailedOperation.LifePhotoDetectNoFaces",
      category: "INVALID_ARGUMENT",
      reason: "NO_FACE_DETECTED",
      retry: "after-fix"
    },
    {
      prefix: "FailedOperation.LifePhotoSizeError",
      category: "INVALID_ARGUMENT",
      reason: "MEDIA_SIZE_OUT_OF_RANGE",
      retry: "after-fix"
    },
    {
      prefix: "FailedOperation.RpcFail",
      category: "INTERNAL",
      reason: "INTERNAL",
      retry: "backoff"
    },
    {
      prefix: "FailedOperation.UnKnowError",
      category: "INTERNAL",
      reason: "INTERNAL",
      retry: "backoff"
    },
    {
      prefix: "FailedOperation.UpgradeJobIdNotExist",
      category: "NOT_FOUND",
      reason: "TASK_NOT_FOUND",
      retry: "after-fix"
    },
    {
      prefix: "ClientError",
      category: "INVALID_ARGUMENT",
      reason: "INVALID_ARGUMENT",
      retry: "after-fix"
    },
    {
      prefix: "ClientError.NetworkError",
      category: "UNAVAILABLE",
      reason: "SERVICE_UNAVAILABLE",
      retry: "backoff"
    },
    {
      prefix: "ClientError.HttpStatusCodeError",
      category: "UNAVAILABLE",
      reason: "SERVICE_UNAVAILABLE",
      retry: "backoff"
    },
    {
      prefix: "ClientError.ParseJsonError",
      category: "INTERNAL",
      reason: "INTERNAL",
      retry: "backoff"
    },
    {
      prefix: "ClientError.IOError",
      category: "UNAVAILABLE",
      reason: "SERVICE_UNAVAILABLE",
      retry: "backoff"
    },
    {
      prefix: "ClientError.CircuitBreakerError",
      category: "UNKNOWN",
      reason: "UNKNOWN",
      retry: "backoff"
    },
    {
      prefix: "ClientError.CredentialError",
      category: "UNAUTHENTICATED",
      reason: "UNAUTHENTICATED",
      retry: "after-fix"
    },
    {
      prefix: "ServerNetworkError",
      category: "UNAVAILABLE",
      reason: "SERVICE_UNAVAILABLE",
      retry: "backoff"
    },
    {
      prefix: "ClientNetworkError",
      category: "UNAVAILABLE",
      reason: "SERVICE_UNAVAILABLE",
      retry: "backoff"
    },
    {
      prefix: "ClientParamsError",
      category: "INVALID_ARGUMENT",
      reason: "INVALID_ARGUMENT",
      retry: "after-fix"
    }
  ],
  templates: /* @__PURE__ */ new Map([]),
  wire: {
    success: {
      absent: [["Response", "Error"], ["codeDesc"]],
      sentinel: {
        path: ["code"],
        in: [0]
      }
    },
    shapes: [
      {
        code: [["Response", "Error", "Code"]],
        message: [["Response", "Error", "Message"]],
        requestId: [
          ["Response", "RequestId"],
          {
            header: "x-tc-requestid"
          }
        ]
      },
      {
        requires: [["code"], ["codeDesc"]],
        code: [["codeDesc"], ["code"]],
        message: [["message"]]
      },
      {
        thrown: true,
        requires: [["requestId"], ["traceId"]],
        code: [["code"]],
        message: [["message"]],
        requestId: [["requestId"]],
        status: [["httpCode"]]
      },
      {
        thrown: true,
        requires: [["requestId"], ["traceId"]],
        message: [["message"]],
        requestId: [["requestId"]],
        status: [["httpCode"]]
      }
    ]
  }
};
function isTencentIaiError(value, ...codes) {
  return isErrorOf(DEFINITION4, value, codes);
}
function parseTencentIaiError(body, response) {
  return parseError(DEFINITION4, body, response);
}

// test/consumers/.work/matrix-bundler/node_modules/vendor-errors/dist/esm/vidu.js
var ViduErrorCode = /* @__PURE__ */ ((ViduErrorCode2) => {
  ViduErrorCode2["BadRequest"] = "BadRequest";
  ViduErrorCode2["FieldLacking"] = "FieldLacking";
  ViduErrorCode2["FieldUnwanted"] = "FieldUnwanted";
  ViduErrorCode2["FieldItemCountOutOfRange"] = "FieldItemCountOutOfRange";
  ViduErrorCode2["PageSizeOutOfRange"] = "PageSizeOutOfRange";
  ViduErrorCode2["ImageDownloadFailure"] = "ImageDownloadFailure";
  ViduErrorCode2["OperationInProcess"] = "OperationInProcess";
  ViduErrorCode2["ImageFormatInvalid"] = "ImageFormatInvalid";
  ViduErrorCode2["AuditSubmitIllegal"] = "AuditSubmitIllegal";
  ViduErrorCode2["CreditInsufficient"] = "CreditInsufficient";
  ViduErrorCode2["CreationPolicyViolation"] = "CreationPolicyViolation";
  ViduErrorCode2["ModelUnavailable"] = "ModelUnavailable";
  ViduErrorCode2["UserCancelled"] = "UserCancelled";
  ViduErrorCode2["FieldInvalid"] = "FieldInvalid";
  ViduErrorCode2["ImageCheckBodyJointsFailed"] = "ImageCheckBodyJointsFailed";
  ViduErrorCode2["ImageCheckFaceFailed"] = "ImageCheckFaceFailed";
  ViduErrorCode2["ImageObjectsUndetected"] = "ImageObjectsUndetected";
  ViduErrorCode2["Unauthorized"] = "Unauthorized";
  ViduErrorCode2["Forbidden"] = "Forbidden";
  ViduErrorCode2["TaskNotFound"] = "TaskNotFound";
  ViduErrorCode2["CreationNotFound"] = "CreationNotFound";
  ViduErrorCode2["NotFound"] = "NotFound";
  ViduErrorCode2["Conflict"] = "Conflict";
  ViduErrorCode2["QuotaExceeded"] = "QuotaExceeded";
  ViduErrorCode2["TooManyRequests"] = "TooManyRequests";
  ViduErrorCode2["SystemThrottling"] = "SystemThrottling";
  ViduErrorCode2["Canceled"] = "Canceled";
  ViduErrorCode2["InternalServiceFailure"] = "InternalServiceFailure";
  ViduErrorCode2["Unknown"] = "Unknown";
  ViduErrorCode2["FaceDetectFailure"] = "FaceDetectFailure";
  ViduErrorCode2["VideoDownloadFailure"] = "VideoDownloadFailure";
  ViduErrorCode2["VideoFormatInvalid"] = "VideoFormatInvalid";
  ViduErrorCode2["FaceDetectNotPass"] = "FaceDetectNotPass";
  ViduErrorCode2["PhotoAuditNotPass"] = "PhotoAuditNotPass";
  ViduErrorCode2["NoFaceDetected"] = "NoFaceDetected";
  ViduErrorCode2["MultiFaceDetected"] = "MultiFaceDetected";
  ViduErrorCode2["AuditFailed"] = "AuditFailed";
  ViduErrorCode2["ImageSizeInvalid"] = "ImageSizeInvalid";
  return ViduErrorCode2;
})(ViduErrorCode || {});
var VIDU_ERROR_CODES = /* @__PURE__ */ codeList([
  "BadRequest",
  "FieldLacking",
  "FieldUnwanted",
  "FieldItemCountOutOfRange",
  "PageSizeOutOfRange",
  "ImageDownloadFailure",
  "OperationInProcess",
  "ImageFormatInvalid",
  "AuditSubmitIllegal",
  "CreditInsufficient",
  "CreationPolicyViolation",
  "ModelUnavailable",
  "UserCancelled",
  "FieldInvalid",
  "ImageCheckBodyJointsFailed",
  "ImageCheckFaceFailed",
  "ImageObjectsUndetected",
  "Unauthorized",
  "Forbidden",
  "TaskNotFound",
  "CreationNotFound",
  "NotFound",
  "Conflict",
  "QuotaExceeded",
  "TooManyRequests",
  "SystemThrottling",
  "Canceled",
  "InternalServiceFailure",
  "Unknown",
  "FaceDetectFailure",
  "VideoDownloadFailure",
  "VideoFormatInvalid",
  "FaceDetectNotPass",
  "PhotoAuditNotPass",
  "NoFaceDetected",
  "MultiFaceDetected",
  "AuditFailed",
  "ImageSizeInvalid"
]);
var CODES = /* @__PURE__ */ new Set(VIDU_ERROR_CODES);
var DEFINITION5 = {
  vendor: "vidu",
  codeType: "string",
  advice: /* @__PURE__ */ adviceTable([
    {
      category: "INVALID_ARGUMENT",
      reason: "INVALID_ARGUMENT",
      retry: "after-fix",
      codes: [
        "BadRequest",
        "FieldUnwanted",
        "FieldItemCountOutOfRange",
        "FieldInvalid"
      ]
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "MISSING_ARGUMENT",
      retry: "after-fix",
      codes: ["FieldLacking"]
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "MEDIA_SIZE_OUT_OF_RANGE",
      retry: "after-fix",
      codes: ["PageSizeOutOfRange", "ImageSizeInvalid"]
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "MEDIA_DOWNLOAD_FAILED",
      retry: "after-fix",
      codes: ["ImageDownloadFailure", "VideoDownloadFailure"]
    },
    {
      category: "ABORTED",
      reason: "RESOURCE_CONFLICT",
      retry: "backoff",
      codes: ["OperationInProcess"]
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "UNSUPPORTED_MEDIA_FORMAT",
      retry: "after-fix",
      codes: ["ImageFormatInvalid", "VideoFormatInvalid"]
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "CONTENT_MODERATED",
      retry: "after-fix",
      codes: [
        "AuditSubmitIllegal",
        "CreationPolicyViolation",
        "PhotoAuditNotPass",
        "AuditFailed"
      ]
    },
    {
      category: "RESOURCE_EXHAUSTED",
      reason: "INSUFFICIENT_BALANCE",
      retry: "after-top-up",
      codes: ["CreditInsufficient"]
    },
    {
      category: "UNAVAILABLE",
      reason: "SERVICE_UNAVAILABLE",
      retry: "after-fix",
      codes: ["ModelUnavailable"]
    },
    {
      category: "CANCELLED",
      reason: "TASK_CANCELLED",
      retry: "never",
      codes: ["UserCancelled", "Canceled"]
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "SUBJECT_NOT_DETECTED",
      retry: "after-fix",
      codes: ["ImageCheckBodyJointsFailed"]
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "FACE_DETECTION_FAILED",
      retry: "after-fix",
      codes: ["ImageCheckFaceFailed", "FaceDetectFailure", "FaceDetectNotPass"]
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "FACE_OCCLUDED",
      retry: "after-fix",
      codes: ["ImageObjectsUndetected"]
    },
    {
      category: "UNAUTHENTICATED",
      reason: "UNAUTHENTICATED",
      retry: "after-fix",
      codes: ["Unauthorized"]
    },
    {
      category: "PERMISSION_DENIED",
      reason: "PERMISSION_DENIED",
      retry: "after-fix",
      codes: ["Forbidden"]
    },
    {
      category: "NOT_FOUND",
      reason: "TASK_NOT_FOUND",
      retry: "after-fix",
      codes: ["TaskNotFound"]
    },
    {
      category: "NOT_FOUND",
      reason: "RESOURCE_NOT_FOUND",
      retry: "after-fix",
      codes: ["CreationNotFound", "NotFound"]
    },
    {
      category: "ALREADY_EXISTS",
      reason: "RESOURCE_ALREADY_EXISTS",
      retry: "after-fix",
      codes: ["Conflict"]
    },
    {
      category: "RESOURCE_EXHAUSTED",
      reason: "CONCURRENCY_LIMITED",
      retry: "backoff",
      codes: ["QuotaExceeded"]
    },
    {
      category: "RESOURCE_EXHAUSTED",
      reason: "RATE_LIMITED",
      retry: "backoff",
      codes: ["TooManyRequests", "SystemThrottling"]
    },
    {
      category: "INTERNAL",
      reason: "INTERNAL",
      retry: "backoff",
      codes: ["InternalServiceFailure"]
    },
    {
      category: "UNKNOWN",
      reason: "UNKNOWN",
      retry: "backoff",
      codes: ["Unknown"]
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "NO_FACE_DETECTED",
      retry: "after-fix",
      codes: ["NoFaceDetected"]
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "MULTIPLE_FACES_DETECTED",
      retry: "after-fix",
      codes: ["MultiFaceDetected"]
    }
  ]),
  aliases: /* @__PURE__ */ new Map([]),
  families: [
    {
      prefix: "TaskPromptPolicyViolation",
      category: "INVALID_ARGUMENT",
      reason: "CONTENT_MODERATED",
      retry: "after-fix"
    }
  ],
  templates: /* @__PURE__ */ new Map([
    [
      "FieldLacking",
      { texts: ["field is missing or empty: ", ""], params: ["fields"] }
    ],
    ["FieldUnwanted", { texts: ["unwanted field: ", ""], params: ["fields"] }],
    [
      "FieldItemCountOutOfRange",
      { texts: ["field item count out of range: ", ""], params: ["fields"] }
    ],
    ["FieldInvalid", { texts: ["invalid field: ", ""], params: ["fields"] }]
  ]),
  wire: {
    success: {
      state: {
        path: ["state"],
        in: ["created", "queueing", "processing", "success"]
      }
    },
    shapes: [
      {
        failed: {
          path: ["state"],
          in: ["failed"]
        },
        code: [["err_code"]]
      },
      {
        code: [["reason"]],
        message: [["message"]],
        requestId: [["metadata", "trace_id"]],
        status: [["code"]],
        retryAfter: [
          {
            header: "retry-after"
          }
        ]
      }
    ]
  }
};
var VIDU_ERRORS = /* @__PURE__ */ errorTable([
  {
    code: "BadRequest",
    name: "BadRequest",
    httpStatuses: [400],
    message: "bad request",
    description: "Invalid request",
    group: "Task Management",
    category: "INVALID_ARGUMENT",
    reason: "INVALID_ARGUMENT",
    retry: "after-fix"
  },
  {
    code: "FieldLacking",
    name: "FieldLacking",
    httpStatuses: [400],
    message: "field is missing or empty: {{.fields}}",
    description: "Missing fields, see error message for specific fields",
    group: "Task Management",
    category: "INVALID_ARGUMENT",
    reason: "MISSING_ARGUMENT",
    retry: "after-fix"
  },
  {
    code: "FieldUnwanted",
    name: "FieldUnwanted",
    httpStatuses: [400],
    message: "unwanted field: {{.fields}}",
    description: "Unnecessary fields, see error message for specific fields",
    group: "Task Management",
    category: "INVALID_ARGUMENT",
    reason: "INVALID_ARGUMENT",
    retry: "after-fix"
  },
  {
    code: "FieldItemCountOutOfRange",
    name: "FieldItemCountOutOfRange",
    httpStatuses: [400],
    message: "field item count out of range: {{.fields}}",
    description: "Field item count out of range",
    group: "Task Management",
    category: "INVALID_ARGUMENT",
    reason: "INVALID_ARGUMENT",
    retry: "after-fix",
    note: "A field that is a list has too few or too many items."
  },
  {
    code: "PageSizeOutOfRange",
    name: "PageSizeOutOfRange",
    httpStatuses: [400],
    message: "page size out of range",
    description: "Image size issue. Requirements:\nImage size must be less than 50MB\nSupported formats: JPG/PNG/JPEG/WEBP\nAspect ratio must be less than 1:4 or 4:1, the aspect ratio of dance special effects images needs to be between 1:1.2 and 1:2",
    group: "Task Management",
    category: "INVALID_ARGUMENT",
    reason: "MEDIA_SIZE_OUT_OF_RANGE",
    retry: "after-fix",
    note: "Named as if about paging, but the description is about images: file size, format and aspect ratio."
  },
  {
    code: "ImageDownloadFailure",
    name: "ImageDownloadFailure",
    httpStatuses: [400],
    message: "image download failure",
    description: "Failed to download user image URL. Please check the validity of the link.",
    group: "Task Management",
    category: "INVALID_ARGUMENT",
    reason: "MEDIA_DOWNLOAD_FAILED",
    retry: "after-fix"
  },
  {
    code: "OperationInProcess",
    name: "OperationInProcess",
    httpStatuses: [400],
    message: "operation in process, please retry later",
    description: "Request is being processed",
    group: "Task Management",
    category: "ABORTED",
    reason: "RESOURCE_CONFLICT",
    retry: "backoff",
    note: "An earlier operation on the same thing is still running; the message itself says to retry later."
  },
  {
    code: "ImageFormatInvalid",
    name: "ImageFormatInvalid",
    httpStatuses: [400],
    message: "invalid image format",
    description: "Image format does not meet requirements",
    group: "Task Management",
    category: "INVALID_ARGUMENT",
    reason: "UNSUPPORTED_MEDIA_FORMAT",
    retry: "after-fix"
  },
  {
    code: "AuditSubmitIllegal",
    name: "AuditSubmitIllegal",
    httpStatuses: [400],
    message: "submit is illegal",
    description: "Input did not pass the safety review",
    group: "Task Management",
    category: "INVALID_ARGUMENT",
    reason: "CONTENT_MODERATED",
    retry: "after-fix",
    note: "The review refused the input."
  },
  {
    code: "CreditInsufficient",
    name: "CreditInsufficient",
    httpStatuses: [400],
    message: "insufficient credits",
    description: "Insufficient credits",
    group: "Task Management",
    category: "RESOURCE_EXHAUSTED",
    reason: "INSUFFICIENT_BALANCE",
    retry: "after-top-up"
  },
  {
    code: "CreationPolicyViolation",
    name: "CreationPolicyViolation",
    httpStatuses: [400],
    message: "creation policy violation",
    description: "Generated content triggered a policy violation",
    group: "Task Management",
    category: "INVALID_ARGUMENT",
    reason: "CONTENT_MODERATED",
    retry: "after-fix",
    note: "The review refused the output, so change the prompt or the images; the same request may violate the policy again."
  },
  {
    code: "ModelUnavailable",
    name: "ModelUnavailable",
    httpStatuses: [400],
    message: "model unavailable",
    description: "The requested model is unavailable. Task execution failed. Please check the model type and try again.",
    group: "Task Management",
    category: "UNAVAILABLE",
    reason: "SERVICE_UNAVAILABLE",
    retry: "after-fix",
    note: "The page does not say to wait but to check the model type, so the same request again is not promised to help."
  },
  {
    code: "UserCancelled",
    name: "UserCancelled",
    httpStatuses: [400],
    message: "user cancelled",
    description: "User manually terminated task execution.",
    group: "Task Management",
    category: "CANCELLED",
    reason: "TASK_CANCELLED",
    retry: "never",
    note: "Stopped on purpose; Canceled is the same for a request."
  },
  {
    code: "FieldInvalid",
    name: "FieldInvalid",
    httpStatuses: [400],
    message: "invalid field: {{.fields}}",
    description: "The incoming parameters did not pass the validity verification",
    group: "Task Management",
    category: "INVALID_ARGUMENT",
    reason: "INVALID_ARGUMENT",
    retry: "after-fix"
  },
  {
    code: "ImageCheckBodyJointsFailed",
    name: "ImageCheckBodyJointsFailed",
    httpStatuses: [400],
    message: "Image Check Body Joins Failed",
    description: "Input image human detection failed, please upload again",
    group: "Task Management",
    category: "INVALID_ARGUMENT",
    reason: "SUBJECT_NOT_DETECTED",
    retry: "after-fix",
    note: "The description says that detecting a human in the image failed."
  },
  {
    code: "ImageCheckFaceFailed",
    name: "ImageCheckFaceFailed",
    httpStatuses: [400],
    message: "mage Check Face Failed",
    description: "Input image face detection failed, please upload again",
    group: "Task Management",
    category: "INVALID_ARGUMENT",
    reason: "FACE_DETECTION_FAILED",
    retry: "after-fix",
    note: "Neither text says whether there is no face or one that cannot be used."
  },
  {
    code: "ImageObjectsUndetected",
    name: "ImageObjectsUndetected",
    httpStatuses: [400],
    message: "Image BodyJoins or Face Too Much Occlusion",
    description: "The human body or face in the input image is obstructed, please upload again",
    group: "Task Management",
    category: "INVALID_ARGUMENT",
    reason: "FACE_OCCLUDED",
    retry: "after-fix",
    note: "The obstructed part may be the body as well as the face; there is no reason for an obstructed body alone."
  },
  {
    code: "Unauthorized",
    name: "Unauthorized",
    httpStatuses: [401],
    message: "unauthorized",
    description: "Unauthorized",
    group: "Task Management",
    category: "UNAUTHENTICATED",
    reason: "UNAUTHENTICATED",
    retry: "after-fix"
  },
  {
    code: "Forbidden",
    name: "Forbidden",
    httpStatuses: [403],
    message: "forbidden",
    description: "Request is forbidden",
    group: "Task Management",
    category: "PERMISSION_DENIED",
    reason: "PERMISSION_DENIED",
    retry: "after-fix"
  },
  {
    code: "TaskNotFound",
    name: "TaskNotFound",
    httpStatuses: [404],
    message: "task not found",
    description: "Task ID not found",
    group: "Task Management",
    category: "NOT_FOUND",
    reason: "TASK_NOT_FOUND",
    retry: "after-fix"
  },
  {
    code: "CreationNotFound",
    name: "CreationNotFound",
    httpStatuses: [404],
    message: "creation not found",
    description: "Creation ID not found",
    group: "Task Management",
    category: "NOT_FOUND",
    reason: "RESOURCE_NOT_FOUND",
    retry: "after-fix",
    note: "A creation is what a task has made, not the task."
  },
  {
    code: "NotFound",
    name: "NotFound",
    httpStatuses: [404],
    message: "not found",
    description: "The requested resource not found",
    group: "Task Management",
    category: "NOT_FOUND",
    reason: "RESOURCE_NOT_FOUND",
    retry: "after-fix"
  },
  {
    code: "Conflict",
    name: "Conflict",
    httpStatuses: [409],
    message: "resource conflict",
    description: "Resource key conflict",
    group: "Task Management",
    category: "ALREADY_EXISTS",
    reason: "RESOURCE_ALREADY_EXISTS",
    retry: "after-fix",
    note: "The description says that a key is in conflict, and the Chinese edition that it is the primary key, so waiting does not help."
  },
  {
    code: "QuotaExceeded",
    name: "QuotaExceeded",
    httpStatuses: [429],
    message: "quota exceeded",
    description: "Exceeded concurrency limit. Please contact support",
    group: "Task Management",
    category: "RESOURCE_EXHAUSTED",
    reason: "CONCURRENCY_LIMITED",
    retry: "backoff",
    note: "A quota by name, but the description says that too much runs at once; that passes by itself, and support can raise the limit."
  },
  {
    code: "TooManyRequests",
    name: "TooManyRequests",
    httpStatuses: [429],
    message: "too many requests",
    description: "Requests are too frequent",
    group: "Task Management",
    category: "RESOURCE_EXHAUSTED",
    reason: "RATE_LIMITED",
    retry: "backoff"
  },
  {
    code: "SystemThrottling",
    name: "SystemThrottling",
    httpStatuses: [429],
    message: "system is throttling",
    description: "Exceeded resource limit",
    group: "Task Management",
    category: "RESOURCE_EXHAUSTED",
    reason: "RATE_LIMITED",
    retry: "backoff",
    note: "The message says throttling, the description only that a resource limit is exceeded."
  },
  {
    code: "Canceled",
    name: "Canceled",
    httpStatuses: [499],
    message: "request canceled by client",
    description: "Request was canceled",
    group: "Task Management",
    category: "CANCELLED",
    reason: "TASK_CANCELLED",
    retry: "never",
    note: "The client gave up on the request; UserCancelled is the same for a task."
  },
  {
    code: "InternalServiceFailure",
    name: "InternalServiceFailure",
    httpStatuses: [500],
    message: "internal service failure",
    description: "Internal server error. Please try again later or contact customer support.",
    group: "Task Management",
    category: "INTERNAL",
    reason: "INTERNAL",
    retry: "backoff",
    note: "The description says to try again later."
  },
  {
    code: "Unknown",
    name: "Unknown",
    httpStatuses: [],
    message: "unknown",
    description: "Unknown reason",
    group: "Task Management",
    category: "UNKNOWN",
    reason: "UNKNOWN",
    retry: "backoff"
  },
  {
    code: "FaceDetectFailure",
    name: "FaceDetectFailure",
    httpStatuses: [],
    message: "face detect failure",
    description: "Face detect failed",
    group: "Task Management",
    category: "INVALID_ARGUMENT",
    reason: "FACE_DETECTION_FAILED",
    retry: "after-fix"
  },
  {
    code: "VideoDownloadFailure",
    name: "VideoDownloadFailure",
    httpStatuses: [],
    message: "video download failure",
    description: "Video download failed",
    group: "Task Management",
    category: "INVALID_ARGUMENT",
    reason: "MEDIA_DOWNLOAD_FAILED",
    retry: "after-fix"
  },
  {
    code: "VideoFormatInvalid",
    name: "VideoFormatInvalid",
    httpStatuses: [],
    message: "video format invalid",
    description: "The video format is incorrect",
    group: "Task Management",
    category: "INVALID_ARGUMENT",
    reason: "UNSUPPORTED_MEDIA_FORMAT",
    retry: "after-fix"
  },
  {
    code: "FaceDetectNotPass",
    name: "FaceDetectNotPass",
    httpStatuses: [],
    message: "face detect not pass",
    description: "Face detection failed",
    group: "Task Management",
    category: "INVALID_ARGUMENT",
    reason: "FACE_DETECTION_FAILED",
    retry: "after-fix",
    note: "Described in nearly the words of FaceDetectFailure."
  },
  {
    code: "PhotoAuditNotPass",
    name: "PhotoAuditNotPass",
    httpStatuses: [],
    message: "photo audit not pass",
    description: "Image review failed",
    group: "Task Management",
    category: "INVALID_ARGUMENT",
    reason: "CONTENT_MODERATED",
    retry: "after-fix",
    note: "The review refused the image."
  },
  {
    code: "NoFaceDetected",
    name: "NoFaceDetected",
    httpStatuses: [],
    message: "no face detected",
    description: "Unable to detect face",
    group: "Task Management",
    category: "INVALID_ARGUMENT",
    reason: "NO_FACE_DETECTED",
    retry: "after-fix"
  },
  {
    code: "MultiFaceDetected",
    name: "MultiFaceDetected",
    httpStatuses: [],
    message: "multi face detected",
    description: "Multi person detection failed",
    group: "Task Management",
    category: "INVALID_ARGUMENT",
    reason: "MULTIPLE_FACES_DETECTED",
    retry: "after-fix",
    note: "Judged from code and message; the description could also mean that several persons were not detected."
  },
  {
    code: "AuditFailed",
    name: "AuditFailed",
    httpStatuses: [],
    message: "audit failed",
    description: "Input or output audit failed",
    group: "Task Management",
    category: "INVALID_ARGUMENT",
    reason: "CONTENT_MODERATED",
    retry: "after-fix",
    note: "Taken as a review that refused the input or the output, as the other audit codes are, not as one that broke down."
  },
  {
    code: "ImageSizeInvalid",
    name: "ImageSizeInvalid",
    httpStatuses: [],
    message: "image size invalid",
    description: "The pixels on both sides of the image are too large or too small",
    group: "Task Management",
    category: "INVALID_ARGUMENT",
    reason: "MEDIA_SIZE_OUT_OF_RANGE",
    retry: "after-fix",
    note: "Too large or too small, in pixels."
  }
]);
function isViduErrorCode(value) {
  return CODES.has(value);
}
function isViduError(value, ...codes) {
  return isErrorOf(DEFINITION5, value, codes);
}
function parseViduError(body, response) {
  return parseError(DEFINITION5, body, response);
}
function formatViduMessage(code, ...params) {
  return formatMessage(
    VIDU_ERRORS[code],
    DEFINITION5.templates.get(code),
    params
  );
}

// test/consumers/.work/matrix-bundler/node_modules/vendor-errors/dist/esm/runtime/match.js
function matchCategory(error, cases) {
  return pick(error.category, cases)(error);
}
function matchReason(error, cases) {
  return pick(error.reason, cases)(error);
}
function pick(key, cases) {
  const own2 = cases;
  const handler = Object.hasOwn(own2, key) ? own2[key] : Object.hasOwn(own2, "_") ? own2._ : void 0;
  if (handler === void 0) throw new TypeError(`No case for "${key}".`);
  return handler;
}

// test/consumers/.work/matrix-bundler/node_modules/vendor-errors/dist/esm/runtime/problem-details.js
var STATUSES = {
  ABORTED: 409,
  ALREADY_EXISTS: 409,
  CANCELLED: 499,
  DEADLINE_EXCEEDED: 504,
  FAILED_PRECONDITION: 400,
  INVALID_ARGUMENT: 400,
  NOT_FOUND: 404,
  OUT_OF_RANGE: 400,
  PERMISSION_DENIED: 403,
  RESOURCE_EXHAUSTED: 429,
  UNAUTHENTICATED: 401,
  UNAVAILABLE: 503,
  UNIMPLEMENTED: 501
};
var PHRASES = {
  400: "Bad Request",
  401: "Unauthorized",
  402: "Payment Required",
  403: "Forbidden",
  404: "Not Found",
  409: "Conflict",
  413: "Content Too Large",
  422: "Unprocessable Content",
  429: "Too Many Requests",
  499: "Client Closed Request",
  500: "Internal Server Error",
  501: "Not Implemented",
  502: "Bad Gateway",
  503: "Service Unavailable",
  504: "Gateway Timeout"
};
function toProblemDetails(error, options = {}) {
  const { vendor, rawCode, category, reason, retry } = error;
  const { typeBase, instance, status = STATUSES[category] ?? 500 } = options;
  const words = reason.toLowerCase().split("_");
  const phrase = typeBase === void 0 ? PHRASES[status] : void 0;
  return {
    type: typeBase === void 0 ? "about:blank" : typeBase + words.join("-"),
    title: phrase ?? sentence(words),
    status,
    ...error.message === "" ? {} : { detail: error.message },
    ...instance === void 0 ? {} : { instance },
    vendor,
    ...rawCode === void 0 ? {} : { code: rawCode },
    category,
    reason,
    retry,
    ...error.requestId === void 0 ? {} : { requestId: error.requestId },
    ...error.retryAfterMs === void 0 ? {} : { retryAfterMs: error.retryAfterMs }
  };
}
function sentence(words) {
  const text = words.join(" ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}

// test/consumers/.work/matrix-bundler/node_modules/vendor-errors/dist/esm/runtime/retry.js
function isRetryable(value) {
  return vendorError(value)?.retry === "backoff";
}
function retryDelay(value) {
  const error = vendorError(value);
  return error?.retry === "backoff" && typeof error.retryAfterMs === "number" ? error.retryAfterMs : void 0;
}
function vendorError(value) {
  try {
    const error = own(value, "error") ?? value;
    return typeof own(error, "vendor") === "string" && typeof own(error, "known") === "boolean" ? {
      retry: own(error, "retry"),
      retryAfterMs: own(error, "retryAfterMs")
    } : void 0;
  } catch {
    return void 0;
  }
}

// test/consumers/.work/matrix-bundler/node_modules/vendor-errors/dist/esm/runtime/vendor-api-error.js
var VendorApiError = class extends Error {
  name = "VendorApiError";
  /** The parsed error. */
  error;
  /**
   * @param error - The parsed error.
   * @param options - `cause`: what was caught, where there is one.
   */
  constructor(error, options) {
    const code = error.rawCode === void 0 ? "" : ` ${error.rawCode}`;
    const detail = error.message === "" ? "" : `: ${error.message}`;
    super(`${error.vendor}${code}${detail}`, options);
    this.error = error;
  }
};

// test/consumers/.work/matrix-bundler/node_modules/vendor-errors/dist/esm/index.js
var VENDORS = /* @__PURE__ */ Object.freeze([
  {
    id: "ailabtools",
    name: "AILabTools",
    docs: "https://www.ailabtools.com/docs/response-description",
    read: "2026-11-21"
  },
  {
    id: "huawei-frs",
    name: "Huawei Cloud FRS",
    docs: "https://support.huaweicloud.com/intl/en-us/api-face/face_02_0045.html",
    read: "2026-11-21"
  },
  {
    id: "keevx",
    name: "Keevx",
    docs: "https://docs.keevx.com/api-reference/api-documentation/error-code",
    read: "2026-11-21"
  },
  {
    id: "tencent-iai",
    name: "Tencent Cloud IAI",
    docs: "https://intl.cloud.tencent.com/document/api/1059/36988",
    read: "2026-11-21"
  },
  {
    id: "vidu",
    name: "Vidu",
    docs: "https://platform.vidu.com/docs/error-code",
    read: "2026-11-21"
  }
]);
var PARSERS = {
  ailabtools: parseAilabtoolsError,
  "huawei-frs": parseHuaweiFrsError,
  keevx: parseKeevxError,
  "tencent-iai": parseTencentIaiError,
  vidu: parseViduError
};
var GUARDS = {
  ailabtools: isAilabtoolsError,
  "huawei-frs": isHuaweiFrsError,
  keevx: isKeevxError,
  "tencent-iai": isTencentIaiError,
  vidu: isViduError
};
function parseVendorError(vendor, body, response) {
  return Object.hasOwn(PARSERS, vendor) ? PARSERS[vendor](body, response) : void 0;
}
function fromThrown(thrown, vendor) {
  const vendors = Object.keys(PARSERS);
  const asked = vendors.filter((id) => vendor === void 0 || id === vendor);
  return readThrown(
    thrown,
    asked.map((id) => GUARDS[id]),
    asked.map((id) => PARSERS[id])
  );
}
function isVendorError(value) {
  return Object.values(GUARDS).some((guard) => guard(value));
}

// test/consumers/.work/matrix-bundler/node_modules/vendor-errors/dist/esm/runtime/testing.js
function makeResponse(wire, table, parse, code, details = {}) {
  const facts = own(table, code);
  const message = details.message ?? documented(wire, facts, code, details);
  let best;
  for (const status of statuses(facts, details)) {
    for (const shape of wire.shapes) {
      const response = write(shape, code, { ...details, message }, status);
      const error = parse(response.body, response);
      if (own(error, "code") !== code) continue;
      if (own(error, "message") === message && hasAll(error, details)) {
        return response;
      }
      best ??= response;
    }
  }
  if (best === void 0) throw new RangeError(`No response says ${code}.`);
  return best;
}
function makeError2(wire, table, parse, code, details = {}) {
  const response = makeResponse(wire, table, parse, code, details);
  const error = parse(response.body, response);
  const { params: _, ...fields } = details;
  const given = Object.entries(fields).filter(
    ([, value]) => value !== void 0
  );
  return Object.freeze({ ...error, ...Object.fromEntries(given) });
}
function documented({ templates }, facts, code, { params }) {
  const template = templates.find(([templated]) => templated === code)?.[1];
  const names = template?.params.map((name) => [name, name]) ?? [];
  return formatMessage(facts, template, [
    { ...Object.fromEntries(names), ...params }
  ]);
}
function statuses(facts, { httpStatus }) {
  const known = httpStatus === void 0 ? facts?.httpStatuses : [httpStatus];
  return known === void 0 || known.length === 0 ? [200, 400] : known;
}
function hasAll(error, details) {
  return ["httpStatus", "requestId", "retryAfterMs"].every(
    (key) => details[key] === void 0 || own(error, key) === details[key]
  );
}
function write(shape, code, { message, requestId, retryAfterMs: retryAfterMs2 }, status) {
  const headers = {};
  let body = {};
  const put = (path, value) => {
    if (path === void 0 || value === void 0) return;
    if ("header" in path) headers[path.header] = String(value);
    else body = withValue(body, path, value);
  };
  for (const path of shape.requires ?? []) put(path, "");
  if (shape.failed !== void 0) put(shape.failed.path, shape.failed.in[0]);
  put(shape.status?.[0], status);
  put(shape.message?.[0], message);
  put(shape.requestId?.[0], requestId);
  put(
    shape.retryAfter?.[0],
    retryAfterMs2 === void 0 ? void 0 : retryAfterMs2 / 1e3
  );
  put(
    shape.code?.[0],
    shape.before === void 0 ? code : `${code}${shape.before}${message}`
  );
  return { status, headers, body };
}
function withValue(target, [key, ...rest], value) {
  if (key === void 0) return value;
  const inner = withValue(own(target, key), rest, value);
  if (typeof key === "string") {
    return { ...target, [key]: inner };
  }
  const list = Array.isArray(target) ? [...target] : [];
  list[key] = inner;
  return list;
}

// test/consumers/.work/matrix-bundler/node_modules/vendor-errors/dist/esm/testing.js
var VIDU_WIRE = {
  shapes: [
    {
      failed: {
        path: ["state"],
        in: ["failed"]
      },
      code: [["err_code"]]
    },
    {
      code: [["reason"]],
      message: [["message"]],
      requestId: [["metadata", "trace_id"]],
      status: [["code"]],
      retryAfter: [
        {
          header: "retry-after"
        }
      ]
    }
  ],
  templates: [
    [
      "FieldLacking",
      { texts: ["field is missing or empty: ", ""], params: ["fields"] }
    ],
    ["FieldUnwanted", { texts: ["unwanted field: ", ""], params: ["fields"] }],
    [
      "FieldItemCountOutOfRange",
      { texts: ["field item count out of range: ", ""], params: ["fields"] }
    ],
    ["FieldInvalid", { texts: ["invalid field: ", ""], params: ["fields"] }]
  ]
};
function makeViduResponse(code, details) {
  return makeResponse(VIDU_WIRE, VIDU_ERRORS, parseViduError, code, details);
}
function makeViduError(code, details) {
  return makeError2(
    VIDU_WIRE,
    VIDU_ERRORS,
    parseViduError,
    code,
    details
  );
}

// test/consumers/.work/matrix-bundler/out-7.0/checks.js
function check(truth, what) {
  if (!truth)
    throw new Error(`Not so: ${what}`);
}
function isOurFault(error) {
  switch (error.code) {
    case KeevxErrorCode.InternalServerFailure:
    case KeevxErrorCode.RequestTooFrequent:
      return false;
    default: {
      const rest = error.code;
      return rest > 0;
    }
  }
}
function checkAll() {
  const body = {
    code: 400,
    reason: "FieldLacking",
    message: "field is missing or empty: model",
    metadata: { trace_id: "t-1" }
  };
  const error = parseViduError(body, { status: 400, headers: { "Retry-After": "2" } });
  check(error !== void 0 && error.known, "Vidu documents FieldLacking");
  check(error.code === ViduErrorCode.FieldLacking, "the code is read");
  const fields = error.params?.fields;
  check(fields === "model", "the placeholder is read");
  check(error.requestId === "t-1", "the request id is read");
  const lacking = error;
  check(isViduError(lacking, ViduErrorCode.FieldLacking), "the guard agrees");
  check(lacking.rawCode === "FieldLacking", "the string of the page compares");
  check(isViduErrorCode("FieldLacking") && !isViduErrorCode("toString"), "codes are codes");
  check(formatViduMessage(ViduErrorCode.FieldLacking, { fields: "model" }) === error.message, "format is the inverse of parse");
  check(VIDU_ERRORS[ViduErrorCode.FieldLacking].httpStatuses.includes(400), "the table is there");
  const unknown = parseVendorError("tencent-iai", {
    Response: { Error: { Code: "FailedOperation.Brand.New", Message: "m" }, RequestId: "r" }
  });
  check(unknown !== void 0 && !unknown.known, "unknown codes are kept");
  check(unknown.rawCode === "FailedOperation.Brand.New", "with the code that came");
  const code = unknown.code;
  check(code === void 0, "and no other");
  const busy = makeViduError(ViduErrorCode.SystemThrottling, { retryAfterMs: 2e3 });
  check(isRetryable(busy) && retryDelay(busy) === 2e3, "throttling can be retried");
  const thrown = new VendorApiError(busy);
  check(fromThrown(new Error("wrapped", { cause: thrown })) === busy, "causes are followed");
  check(fromThrown(new TypeError("fetch failed")) === void 0, "a network fault is no answer");
  check(isVendorError(busy), "a made error is an error");
  const words = matchReason(busy, {
    [ErrorReason.RATE_LIMITED]: () => "later",
    _: ({ reason }) => reason.toLowerCase()
  });
  const category = matchCategory(busy, { _: (other) => other.category });
  check(words !== "" && category === busy.category, "matching works");
  const answer = makeViduResponse(ViduErrorCode.FieldLacking, { params: { fields: "prompt" } });
  check(parseViduError(answer.body, answer)?.rawCode === "FieldLacking", "a made answer parses");
  check(toProblemDetails(busy).status >= 400, "a problem has a status");
  const frequent = parseKeevxError({ code: KeevxErrorCode.RequestTooFrequent, msg: "slow" });
  check(frequent !== void 0 && frequent.known && !isOurFault(frequent), "numbers are codes");
  const ids = VENDORS.map(({ id }) => id);
  return `${ids.length} vendors`;
}

// test/consumers/.work/matrix-bundler/out-7.0/main.js
var result = checkAll();
export {
  result
};
