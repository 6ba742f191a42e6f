/**
 * Every name that the output declares comes from here. Templates hold no casing
 * logic, and two names that meet are a finding, never a running number.
 */

/** A code that becomes an identifier mechanically: words of ASCII letters and digits, none of digits alone. */
const NAMEABLE = /^[A-Za-z][A-Za-z0-9]*(?:(?:[ ./:-]|_+)[0-9]*[A-Za-z][A-Za-z0-9]*)*$/u;

/**
 * The enum member that a code gives by itself: `FieldLacking`,
 * `ErrorNoFaceInFile`, `AuthFailureSecretIdNotFound`.
 *
 * @returns `undefined` for an opaque code (`100001`, `FRS.0304`), which needs a `name` in the spec.
 */
export function memberName(code: string | number): string | undefined {
  if (typeof code === 'number' || !NAMEABLE.test(code)) return undefined;
  const words = /[a-z]/u.test(code) ? code : code.toLowerCase();
  let name = '';
  for (const word of words.split(/[ ._/:-]/u)) name += capitalise(word);
  return name;
}

/** `tencent-iai` → `TencentIai`. */
export function pascalCase(id: string): string {
  return id.split('-').map(capitalise).join('');
}

/** `tencent-iai` → `TENCENT_IAI`. */
export function constantCase(id: string): string {
  return id.replaceAll('-', '_').toUpperCase();
}

/** The names that a vendor's module exports, besides one interface per code. */
export interface VendorNames {
  readonly enum: string;
  readonly known: string;
  readonly unrecognized: string;
  readonly union: string;
  readonly errorOf: string;
  readonly messageParams: string;
  readonly codes: string;
  readonly table: string;
  readonly isCode: string;
  readonly isError: string;
  readonly parse: string;
  readonly format: string;
}

/** The names of a vendor's exports. */
export function vendorNames(id: string, prefix: string): VendorNames {
  const constant = constantCase(id);
  return {
    enum: `${prefix}ErrorCode`,
    known: `Known${prefix}Error`,
    unrecognized: `Unrecognized${prefix}Error`,
    union: `${prefix}Error`,
    errorOf: `${prefix}ErrorOf`,
    messageParams: `${prefix}MessageParams`,
    codes: `${constant}_ERROR_CODES`,
    table: `${constant}_ERRORS`,
    isCode: `is${prefix}ErrorCode`,
    isError: `is${prefix}Error`,
    parse: `parse${prefix}Error`,
    format: `format${prefix}Message`,
  };
}

/** What the module for tests exports for a vendor. */
export interface TestingNames {
  readonly makeError: string;
  readonly makeResponse: string;
  /** Not exported: what responses are written from. */
  readonly wire: string;
}

/** The names of what makes a vendor's errors in tests. */
export function testingNames(id: string, prefix: string): TestingNames {
  return {
    makeError: `make${prefix}Error`,
    makeResponse: `make${prefix}Response`,
    wire: `${constantCase(id)}_WIRE`,
  };
}

/** The interface of one code's errors. */
export function errorInterface(prefix: string, member: string): string {
  return `${prefix}${member}Error`;
}

/** Enum members that TypeScript refuses. */
const NUMERIC_NAMES = new Set(['Infinity', 'NaN']);

/** Whether an enum may have a member of this name. */
export function isMemberName(name: string): boolean {
  return /^[A-Z][A-Za-z0-9]*$/u.test(name) && !NUMERIC_NAMES.has(name);
}

/** Exports of the index that belong to no vendor. */
export const FIXED_EXPORTS: readonly string[] = [
  'Advice',
  'CATEGORIES',
  'Cases',
  'ErrorCategory',
  'ErrorFacts',
  'ErrorReason',
  'ErrorTable',
  'KnownErrorFields',
  'KnownVendorError',
  'ProblemDetails',
  'ProblemOptions',
  'REASONS',
  'RETRY_ADVICES',
  'ResponseHeaders',
  'ResponseInfo',
  'RetryAdvice',
  'UnrecognizedErrorFields',
  'VENDORS',
  'VendorApiError',
  'VendorError',
  'VendorErrorFields',
  'VendorErrorMap',
  'VendorId',
  'fromThrown',
  'isRetryable',
  'isVendorError',
  'matchCategory',
  'matchReason',
  'parseVendorError',
  'retryDelay',
  'toProblemDetails',
];

/** Globals of JavaScript and the browser that a vendor's prefix could make anew (`type` → `TypeError`). */
export const GLOBAL_NAMES: ReadonlySet<string> = new Set([
  'AggregateError',
  'DOMError',
  'EndOfStreamError',
  'Error',
  'EvalError',
  'GPUError',
  'GPUInternalError',
  'GPUOutOfMemoryError',
  'GPUPipelineError',
  'GPUValidationError',
  'GeolocationPositionError',
  'InternalError',
  'MediaError',
  'OverconstrainedError',
  'QuotaExceededError',
  'RTCError',
  'RangeError',
  'ReferenceError',
  'SpeechRecognitionErrorCode',
  'SpeechSynthesisErrorCode',
  'SuppressedError',
  'SyntaxError',
  'TypeError',
  'URIError',
  'WebTransportError',
]);

/** File names that the output has beside the vendors' modules, and device names of file systems. */
const RESERVED_IDS =
  /^(?:index|reasons|runtime|catalog|package|readme|explorer|docs|testing|node-modules|con|prn|aux|nul|com\d|lpt\d)$/u;

/** Whether a vendor may have this id: it becomes a file name and a subpath. */
export function isReservedId(id: string): boolean {
  return RESERVED_IDS.test(id);
}

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
