import { hides, own, property, readOwn } from "./read.js";
function thrownResponse(answer) {
  const response = readOwn(answer.body, "response", answer);
  if (typeof response === "object" && response !== null) {
    return responseOf(response, answer);
  }
  const hasBody = readOwn(answer.body, "body", answer) !== void 0;
  return hasBody && isException(answer) ? responseOf(answer.body, answer) : void 0;
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
function isException(answer) {
  return hides(answer.body, "stack", answer);
}
const DEEPEST_CAUSE = 8;
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
export {
  isException,
  readThrown,
  thrownResponse
};
//# sourceMappingURL=thrown.js.map
