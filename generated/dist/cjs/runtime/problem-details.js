var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var problem_details_exports = {};
__export(problem_details_exports, {
  toProblemDetails: () => toProblemDetails
});
module.exports = __toCommonJS(problem_details_exports);
const STATUSES = {
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
const PHRASES = {
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
//# sourceMappingURL=problem-details.js.map
