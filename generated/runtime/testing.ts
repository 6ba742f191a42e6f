import { formatMessage } from "./message.js";
import { own } from "./read.js";
import type {
  ErrorFacts,
  MessageTemplate,
  Path,
  ResponseInfo,
  Shape,
} from "./types.js";

/** What a made error says. */
export interface ErrorDetails<P = never> {
  /** The message; by default the documented one. */
  readonly message?: string | undefined;
  /** What stands in the placeholders of the documented message; by default their names. */
  readonly params?: P | undefined;
  /** The HTTP status; by default the first documented one. */
  readonly httpStatus?: number | undefined;
  /** The vendor's id of the request. */
  readonly requestId?: string | undefined;
  /** How long the response asks to wait, in milliseconds. */
  readonly retryAfterMs?: number | undefined;
}

/** A response as a server would send it, its body not yet text. */
export interface TestResponse {
  readonly status: number;
  readonly headers: { readonly [name: string]: string };
  /** The parsed body. */
  readonly body: unknown;
}

/** What the responses of a vendor are written from. */
export interface TestWire {
  readonly shapes: readonly Shape[];
  readonly templates: readonly (readonly [string | number, MessageTemplate])[];
}

type Parse = (body: unknown, response: ResponseInfo) => object | undefined;

type Details = ErrorDetails<object>;

/**
 * Makes a response that the vendor's parser reads as an error with the code.
 * The first shape with a place for all the details wins.
 *
 * @throws RangeError when there is no such code.
 */
export function makeResponse(
  wire: TestWire,
  table: { readonly [code: string]: ErrorFacts },
  parse: Parse,
  code: string | number,
  details: Details | undefined = {},
): TestResponse {
  const facts = own(table, code) as ErrorFacts | undefined;
  const message = details.message ?? documented(wire, facts, code, details);
  let best: TestResponse | undefined;
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
  if (best === undefined) throw new RangeError(`No response says ${code}.`);
  return best;
}

/**
 * Makes an error with the code, as the vendor's parser would read it. A detail
 * for which the vendor's responses have no place is set all the same.
 *
 * @throws RangeError when there is no such code.
 */
export function makeError(
  wire: TestWire,
  table: { readonly [code: string]: ErrorFacts },
  parse: Parse,
  code: string | number,
  details: Details | undefined = {},
): object {
  const response = makeResponse(wire, table, parse, code, details);
  const error = parse(response.body, response);
  const given = Object.entries(details).filter(
    ([key, value]) => key !== "params" && value !== undefined,
  );
  return Object.freeze({ ...error, ...Object.fromEntries(given) });
}

function documented(
  { templates }: TestWire,
  facts: ErrorFacts | undefined,
  code: string | number,
  { params }: Details,
): string {
  const template = templates.find(([templated]) => templated === code)?.[1];
  const names = template?.params.map((name) => [name, name] as const) ?? [];
  return formatMessage(facts, template, [
    { ...Object.fromEntries(names), ...params },
  ]);
}

/** The statuses to try: where none is documented, one of success and one of failure. */
function statuses(
  facts: ErrorFacts | undefined,
  { httpStatus }: Details,
): readonly number[] {
  const known = httpStatus === undefined ? facts?.httpStatuses : [httpStatus];
  return known === undefined || known.length === 0 ? [200, 400] : known;
}

function hasAll(error: object | undefined, details: Details): boolean {
  return (["httpStatus", "requestId", "retryAfterMs"] as const).every(
    (key) => details[key] === undefined || own(error, key) === details[key],
  );
}

/** The inverse of reading a shape: every value goes where it would be looked for first. */
function write(
  shape: Shape,
  code: string | number,
  { message, requestId, retryAfterMs }: Details,
  status: number,
): TestResponse {
  const headers: Record<string, string> = {};
  let body: unknown = {};
  const put = (
    path: Path | undefined,
    value: string | number | boolean | undefined,
  ): void => {
    if (path === undefined || value === undefined) return;
    if ("header" in path) headers[path.header] = String(value);
    else body = withValue(body, path, value);
  };
  for (const path of shape.requires ?? []) put(path, "");
  if (shape.failed !== undefined) put(shape.failed.path, shape.failed.in[0]);
  put(shape.status?.[0], status);
  put(shape.message?.[0], message);
  put(shape.requestId?.[0], requestId);
  put(
    shape.retryAfter?.[0],
    retryAfterMs === undefined ? undefined : retryAfterMs / 1000,
  );
  put(
    shape.code?.[0],
    shape.before === undefined ? code : `${code}${shape.before}${message}`,
  );
  return { status, headers, body };
}

/** A copy with the value at the path; lists and records on the way are made as needed. */
function withValue(
  target: unknown,
  [key, ...rest]: readonly (string | number)[],
  value: unknown,
): unknown {
  if (key === undefined) return value;
  const inner = withValue(own(target, key), rest, value);
  if (typeof key === "string") {
    return { ...(target as object | undefined), [key]: inner };
  }
  const list: unknown[] = Array.isArray(target)
    ? [...(target as unknown[])]
    : [];
  list[key] = inner;
  return list;
}
