import { type Answer, type Place, read } from "./answer.js";
import type { ThrownPlan } from "./plan.js";
import { isObject, own, property } from "./read.js";
import type { ResponseHeaders, ResponseInfo } from "./types.js";

/** What an HTTP client's exception knows of the response. */
export interface ThrownResponse {
  readonly body: unknown;
  readonly status: unknown;
  readonly headers: ResponseHeaders | undefined;
}

/**
 * The response that an HTTP client's exception carries: under `response`, with
 * its body under `data` or `body` (axios, got, superagent, ky), or in the
 * exception itself (undici).
 */
export function thrownResponse(
  plan: ThrownPlan,
  answer: Answer,
): ThrownResponse | undefined {
  const response = read(plan.response, answer);
  if (isObject(response)) {
    return responseOf(response, plan.responseData, plan.responseBody, answer);
  }
  return isException(plan, answer) && read(plan.body, answer) !== undefined
    ? responseOf(answer.body, plan.data, plan.body, answer)
    : undefined;
}

/** A fetch `Response` has its status and headers from its class. */
function responseOf(
  carrier: unknown,
  data: Place,
  body: Place,
  answer: Answer,
): ThrownResponse {
  return {
    body: parseText(read(data, answer) ?? read(body, answer)),
    status: property(carrier, "status") ?? property(carrier, "statusCode"),
    headers: property(carrier, "headers") as ResponseHeaders | undefined,
  };
}

/** Clients that keep the body as text leave JSON unparsed. */
function parseText(body: unknown): unknown {
  if (typeof body !== "string" || !/^\s*[{[]/.test(body)) return body;
  try {
    return JSON.parse(body) as unknown;
  } catch {
    return body;
  }
}

/**
 * Whether this is an `Error`, of any realm: it has a stack that only those see
 * who ask for it, or, where errors have theirs from their class (Firefox), the
 * language says so.
 */
export function isException(
  { stack, isError }: ThrownPlan,
  answer: Answer,
): boolean {
  return read(stack, answer) === true || isError?.(answer.body) === true;
}

type Guard = (value: unknown) => boolean;
type Parse = (body: unknown, response?: ResponseInfo) => object | undefined;

/** Exceptions wrap others; deeper than this nobody looks. */
const DEEPEST_CAUSE = 8;

/**
 * Understands what was caught, by the given vendors: an error that a parser
 * made, an exception that carries one, or what a client threw; else the same of
 * its `cause`. Of several vendors one has to know the code, and only one.
 *
 * @returns A vendor's error, or `undefined`. Never throws.
 */
export function readThrown(
  thrown: unknown,
  guards: readonly Guard[],
  parsers: readonly Parse[],
): object | undefined {
  let current = thrown;
  for (let depth = 0; depth < DEEPEST_CAUSE; depth += 1) {
    const found =
      carried(current, guards) ??
      carried(ownField(current, "error"), guards) ??
      parsed(current, parsers);
    if (found !== undefined) return found;
    current = ownField(current, "cause");
  }
  return undefined;
}

function carried(value: unknown, guards: readonly Guard[]): object | undefined {
  return guards.some((guard) => guard(value)) ? (value as object) : undefined;
}

function parsed(value: unknown, parsers: readonly Parse[]): object | undefined {
  const errors = parsers.flatMap((parse) => parse(value) ?? []);
  if (parsers.length === 1) return errors[0];
  const known = errors.filter((error) => own(error, "known") === true);
  return known.length === 1 ? known[0] : undefined;
}

/** As {@link own}, where reading may be refused. */
function ownField(value: unknown, key: string): unknown {
  try {
    return own(value, key);
  } catch {
    return undefined;
  }
}
