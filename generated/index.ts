/**
 * Every vendor, and what works on the errors of all of them.
 *
 * Generated from `specs/`: change a spec and run `npm run generate`.
 *
 * @packageDocumentation
 */
import { frozenList } from "./runtime/tables.js";
import { readThrown } from "./runtime/thrown.js";
import type { KnownErrorFields, ResponseInfo } from "./runtime/types.js";
import {
  isAilabtoolsError,
  parseAilabtoolsError,
  type AilabtoolsError,
} from "./ailabtools.js";
import {
  isHuaweiFrsError,
  parseHuaweiFrsError,
  type HuaweiFrsError,
} from "./huawei-frs.js";
import { isKeevxError, parseKeevxError, type KeevxError } from "./keevx.js";
import {
  isTencentIaiError,
  parseTencentIaiError,
  type TencentIaiError,
} from "./tencent-iai.js";
import { isViduError, parseViduError, type ViduError } from "./vidu.js";

export {
  CATEGORIES,
  ErrorCategory,
  ErrorReason,
  REASONS,
  RETRY_ADVICES,
  type RetryAdvice,
} from "./reasons.js";
export { matchCategory, matchReason, type Cases } from "./runtime/match.js";
export {
  toProblemDetails,
  type ProblemDetails,
  type ProblemOptions,
} from "./runtime/problem-details.js";
export { isRetryable, retryDelay } from "./runtime/retry.js";
export { VendorApiError } from "./runtime/vendor-api-error.js";
export type {
  Advice,
  ErrorFacts,
  ErrorTable,
  KnownErrorFields,
  ResponseHeaders,
  ResponseInfo,
  UnrecognizedErrorFields,
  VendorErrorFields,
} from "./runtime/types.js";
export * from "./ailabtools.js";
export * from "./huawei-frs.js";
export * from "./keevx.js";
export * from "./tencent-iai.js";
export * from "./vidu.js";

/** The error union of each vendor, by the vendor's id. */
export interface VendorErrorMap {
  ailabtools: AilabtoolsError;
  "huawei-frs": HuaweiFrsError;
  keevx: KeevxError;
  "tencent-iai": TencentIaiError;
  vidu: ViduError;
}

/** The id of a vendor, as in `vendor-errors/<id>`. */
export type VendorId = keyof VendorErrorMap;

/** An error of any vendor: discriminated on `vendor`, then `known`, then `code`. */
export type VendorError = VendorErrorMap[VendorId];

/** An error of any vendor whose code the vendor documents. */
export type KnownVendorError = Extract<VendorError, KnownErrorFields>;

/** What {@link VENDORS} says of a vendor. */
interface VendorPage {
  readonly id: VendorId;
  readonly name: string;
  readonly docs: string;
  readonly read: string;
}

/** Every vendor, with the page that its codes are from and the day it was read. */
export const VENDORS: readonly VendorPage[] =
  /* @__PURE__ */ frozenList<VendorPage>([
    {
      id: "ailabtools",
      name: "AILabTools",
      docs: "https://www.ailabtools.com/docs/response-description",
      read: "2026-11-21",
    },
    {
      id: "huawei-frs",
      name: "Huawei Cloud FRS",
      docs: "https://support.huaweicloud.com/intl/en-us/api-face/face_02_0045.html",
      read: "2026-11-21",
    },
    {
      id: "keevx",
      name: "Keevx",
      docs: "https://docs.keevx.com/api-reference/api-documentation/error-code",
      read: "2026-11-21",
    },
    {
      id: "tencent-iai",
      name: "Tencent Cloud IAI",
      docs: "https://intl.cloud.tencent.com/document/api/1059/36988",
      read: "2026-11-21",
    },
    {
      id: "vidu",
      name: "Vidu",
      docs: "https://platform.vidu.com/docs/error-code",
      read: "2026-11-21",
    },
  ]);

type Parsers = {
  readonly [V in VendorId]: (
    body: unknown,
    response?: ResponseInfo,
  ) => VendorErrorMap[V] | undefined;
};

const PARSERS: Parsers = {
  ailabtools: parseAilabtoolsError,
  "huawei-frs": parseHuaweiFrsError,
  keevx: parseKeevxError,
  "tencent-iai": parseTencentIaiError,
  vidu: parseViduError,
};

type Guards = { readonly [V in VendorId]: (value: unknown) => boolean };

const GUARDS: Guards = {
  ailabtools: isAilabtoolsError,
  "huawei-frs": isHuaweiFrsError,
  keevx: isKeevxError,
  "tencent-iai": isTencentIaiError,
  vidu: isViduError,
};

/**
 * Reads a response, or what a client threw, as an error of the given vendor.
 *
 * @param vendor - The vendor's id.
 * @param body - The parsed body, or a thrown value.
 * @param response - HTTP status and headers, where they are at hand; a fetch `Response` fits.
 * @returns A frozen error, or `undefined` when this is not one. Never throws.
 */
export function parseVendorError<V extends VendorId>(
  vendor: V,
  body: unknown,
  response?: ResponseInfo,
): VendorErrorMap[V] | undefined {
  return typeof vendor === "string" && Object.hasOwn(PARSERS, vendor)
    ? PARSERS[vendor](body, response)
    : undefined;
}

/**
 * Understands what was caught: a vendor error, a {@link VendorApiError}, what a
 * vendor's SDK or an HTTP client threw, or an exception with one of these as
 * its `cause`.
 *
 * @param thrown - What was caught.
 * @param vendor - Whose failure it would be. Without it, only a documented code that tells one vendor from all others counts.
 * @returns A frozen error, or `undefined` when the vendor did not answer with a failure (a network fault, a bug). Never throws.
 */
export function fromThrown<V extends VendorId = VendorId>(
  thrown: unknown,
  vendor?: V,
): VendorErrorMap[V] | undefined {
  const vendors = Object.keys(PARSERS) as VendorId[];
  const asked = vendors.filter((id) => vendor === undefined || id === vendor);
  return readThrown(
    thrown,
    asked.map((id) => GUARDS[id]),
    asked.map((id) => PARSERS[id]),
  ) as VendorErrorMap[V] | undefined;
}

/**
 * Whether a value is an error of any vendor, as a `parse…` function makes it.
 *
 * @param value - Anything.
 * @returns `true` when every field that the types promise is there. Never throws.
 */
export function isVendorError(value: unknown): value is VendorError {
  return Object.values(GUARDS).some((guard) => guard(value));
}
