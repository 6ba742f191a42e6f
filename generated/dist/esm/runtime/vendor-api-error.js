class VendorApiError extends Error {
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
}
export {
  VendorApiError
};
//# sourceMappingURL=vendor-api-error.js.map
