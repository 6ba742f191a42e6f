/**
 * The error codes of Acme Vision: 2 codes, read on 2026-11-21.
 *
 * Generated from `specs/acme.yaml`: change the spec and run `npm run generate`.
 *
 * @see {@link https://docs.acme.example/errors | Acme Vision error codes}
 * @packageDocumentation
 */
import { isErrorOf } from "./runtime/guard.js";
import { formatMessage } from "./runtime/message.js";
import { parseError } from "./runtime/parse.js";
import { adviceTable, codeList, errorTable } from "./runtime/tables.js";
import type {
  ErrorTable,
  KnownErrorFields,
  ResponseInfo,
  UnrecognizedErrorFields,
  VendorDefinition,
} from "./runtime/types.js";

/**
 * The error codes of Acme Vision.
 *
 * @see {@link https://docs.acme.example/errors | Acme Vision error codes}
 */
export const AcmeErrorCode = {
  /**
   * No face was found in the image.
   *
   * - Code: no_face
   * - HTTP status: 422
   * - Category INVALID_ARGUMENT, reason NO_FACE_DETECTED, retry after-fix
   *
   * @see {@link https://docs.acme.example/errors | Acme Vision error codes}
   */
  NoFace: "no_face",
  /**
   * field \{field\} is invalid
   *
   * - Code: bad_field
   * - HTTP status: 400
   * - Message: field \{field\} is invalid
   * - Category INVALID_ARGUMENT, reason INVALID_ARGUMENT, retry after-fix
   *
   * @see {@link https://docs.acme.example/errors | Acme Vision error codes}
   */
  BadField: "bad_field",
} as const;

/** One of the error codes of Acme Vision. */
export type AcmeErrorCode = (typeof AcmeErrorCode)[keyof typeof AcmeErrorCode];

/** The type of each error code of Acme Vision, by the same names. */
export declare namespace AcmeErrorCode {
  /** The code no_face. */
  export type NoFace = "no_face";
  /** The code bad_field. */
  export type BadField = "bad_field";
}

/**
 * No face was found in the image.
 *
 * - HTTP status: 422
 *
 * @see {@link https://docs.acme.example/errors | Acme Vision error codes}
 */
export interface AcmeNoFaceError extends KnownErrorFields<"acme"> {
  readonly code: AcmeErrorCode.NoFace;
  readonly rawCode: "no_face";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "NO_FACE_DETECTED";
  readonly retry: "after-fix";
}

/**
 * field \{field\} is invalid
 *
 * - HTTP status: 400
 * - Message: field \{field\} is invalid
 *
 * @see {@link https://docs.acme.example/errors | Acme Vision error codes}
 */
export interface AcmeBadFieldError extends KnownErrorFields<"acme"> {
  readonly code: AcmeErrorCode.BadField;
  readonly rawCode: "bad_field";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "INVALID_ARGUMENT";
  readonly retry: "after-fix";
  /** What the message says in its placeholders, when it was made from the template. */
  readonly params?: { readonly field: string } | undefined;
}

/** An error of Acme Vision with a documented code: discriminated on `code`, or on `rawCode`. */
export type KnownAcmeError = AcmeNoFaceError | AcmeBadFieldError;

/** A failure of Acme Vision whose code is missing or not documented; `rawCode` has what came. */
export type UnrecognizedAcmeError = UnrecognizedErrorFields<"acme">;

/** An error of Acme Vision. Check `known` first, then `code`. */
export type AcmeError = KnownAcmeError | UnrecognizedAcmeError;

/** The error of Acme Vision with the code `C`. */
export type AcmeErrorOf<C extends AcmeErrorCode> = Extract<
  KnownAcmeError,
  { readonly code: C }
>;

/** What the messages of Acme Vision say in their placeholders, by code. */
export interface AcmeMessageParams {
  readonly [AcmeErrorCode.BadField]: { readonly field: string };
}

/** Every code of Acme Vision, in the order of its page. */
export const ACME_ERROR_CODES: readonly AcmeErrorCode[] =
  /* @__PURE__ */ codeList<AcmeErrorCode>(["no_face", "bad_field"]);

const CODES: ReadonlySet<unknown> = /* @__PURE__ */ new Set(ACME_ERROR_CODES);

const DEFINITION: VendorDefinition = {
  vendor: "acme",
  codeType: "string",
  advice: /* @__PURE__ */ adviceTable([
    {
      category: "INVALID_ARGUMENT",
      reason: "NO_FACE_DETECTED",
      retry: "after-fix",
      codes: ["no_face"],
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "INVALID_ARGUMENT",
      retry: "after-fix",
      codes: ["bad_field"],
    },
  ]),
  aliases: /* @__PURE__ */ new Map<string | number, string | number>([]),
  families: [],
  templates: /* @__PURE__ */ new Map([
    ["bad_field", { texts: ["field ", " is invalid"], params: ["field"] }],
  ]),
  wire: {
    success: {
      status: [200],
    },
    shapes: [
      {
        code: [["error", "code"]],
        message: [["error", "message"]],
        requestId: [
          {
            header: "x-request-id",
          },
        ],
      },
    ],
  },
};

/**
 * What Acme Vision documents of each code, with our category, reason and retry advice.
 *
 * @see {@link https://docs.acme.example/errors | Acme Vision error codes}
 */
export const ACME_ERRORS: ErrorTable<AcmeErrorCode> =
  /* @__PURE__ */ errorTable<AcmeErrorCode>([
    {
      code: "no_face",
      name: "NoFace",
      httpStatuses: [422],
      description: "No face was found in the image.",
      category: "INVALID_ARGUMENT",
      reason: "NO_FACE_DETECTED",
      retry: "after-fix",
    },
    {
      code: "bad_field",
      name: "BadField",
      httpStatuses: [400],
      message: "field {field} is invalid",
      category: "INVALID_ARGUMENT",
      reason: "INVALID_ARGUMENT",
      retry: "after-fix",
    },
  ]);

/**
 * Whether a value is a code of Acme Vision.
 *
 * @param value - Anything.
 * @returns `true` for exactly the values of the enum: no coercion, no reverse mapping. Never throws.
 */
export function isAcmeErrorCode(value: unknown): value is AcmeErrorCode {
  return CODES.has(value);
}

/**
 * Whether a value is an error of Acme Vision, as {@link parseAcmeError} makes it.
 *
 * @param value - Anything.
 * @returns `true` when every field that the type promises is there. Never throws.
 */
export function isAcmeError(value: unknown): value is AcmeError;
/**
 * Whether a value is an error of Acme Vision with one of the given codes.
 *
 * @param value - Anything.
 * @param codes - The codes that count.
 * @returns `true` when it is, narrowed to those codes. Never throws.
 */
export function isAcmeError<C extends AcmeErrorCode>(
  value: unknown,
  ...codes: [C, ...C[]]
): value is AcmeErrorOf<C>;
export function isAcmeError(
  value: unknown,
  ...codes: AcmeErrorCode[]
): boolean {
  return isErrorOf(DEFINITION, value, codes);
}

/**
 * Reads a response of Acme Vision, or what a client threw, as an error.
 *
 * @param body - The parsed body, or a thrown value.
 * @param response - HTTP status and headers, where they are at hand; a fetch `Response` fits.
 * @returns A frozen error, or `undefined` when this is not one. Never throws.
 */
export function parseAcmeError(
  body: unknown,
  response?: ResponseInfo,
): AcmeError | undefined {
  return parseError(DEFINITION, body, response) as AcmeError | undefined;
}

/**
 * The documented message of a code of Acme Vision, its placeholders filled; the description where no message is documented.
 *
 * @param code - The code.
 * @param params - What stands in the placeholders; required exactly where the message has some.
 * @returns The message.
 * @throws RangeError when there is no such code, TypeError when a param is missing or is not a string.
 */
export function formatAcmeMessage<C extends AcmeErrorCode>(
  code: C,
  ...params: C extends keyof AcmeMessageParams
    ? [params: AcmeMessageParams[C]]
    : []
): string {
  return formatMessage(
    ACME_ERRORS[code],
    DEFINITION.templates.get(code),
    params,
  );
}
