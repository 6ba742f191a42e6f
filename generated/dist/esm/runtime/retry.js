import { own } from "./read.js";
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
export {
  isRetryable,
  retryDelay
};
//# sourceMappingURL=retry.js.map
