import type { KnownErrorFields, UnrecognizedErrorFields } from "./types.js";

/** What {@link VendorApiError} needs of the error that it carries. */
type Carried = (KnownErrorFields | UnrecognizedErrorFields) & {
  readonly rawCode?: string | number | undefined;
};

/**
 * A vendor's failure as an exception, for code that throws. The whole error is
 * in `error`; `message` reads `<vendor> <code>: <message>`.
 */
export class VendorApiError<E extends Carried = Carried> extends Error {
  override readonly name = "VendorApiError";
  /** The parsed error. */
  readonly error: E;

  /**
   * @param error - The parsed error.
   * @param options - `cause`: what was caught, where there is one.
   */
  constructor(error: E, options?: { readonly cause?: unknown }) {
    const code = error.rawCode === undefined ? "" : ` ${error.rawCode}`;
    const detail = error.message === "" ? "" : `: ${error.message}`;
    super(`${error.vendor}${code}${detail}`, options);
    this.error = error;
  }
}
