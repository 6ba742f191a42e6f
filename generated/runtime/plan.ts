import { type Place, Places } from "./answer.js";
import { field } from "./read.js";
import type {
  Advice,
  Condition,
  KnownCodes,
  MessageTemplate,
  Path,
  Shape,
  VendorDefinition,
} from "./types.js";

/** What there is to say of a documented code. */
export interface Entry extends Advice {
  readonly code: string | number;
  readonly template: MessageTemplate | undefined;
}

/** A {@link Condition} with its place found. */
export interface Test {
  readonly place: Place;
  readonly in: readonly (string | number | boolean)[];
}

/** A {@link Shape} with its places found and every field there. */
export interface ShapePlan {
  readonly thrown: boolean;
  readonly requires: readonly Place[];
  readonly failed: Test | undefined;
  readonly hasCode: boolean;
  readonly code: readonly Place[];
  readonly before: string | undefined;
  readonly message: readonly Place[];
  readonly requestId: readonly Place[];
  readonly status: readonly Place[];
  readonly retryAfter: readonly Place[];
}

/** The places where an HTTP client's exception keeps the response. */
export interface ThrownPlan {
  readonly response: Place;
  readonly responseData: Place;
  readonly responseBody: Place;
  readonly data: Place;
  readonly body: Place;
  readonly stack: Place;
}

/** A vendor's definition made ready to parse by. */
export interface Plan {
  readonly vendor: string;
  readonly codeType: KnownCodes["codeType"];
  /** By every code that may come, aliases included. */
  readonly entries: ReadonlyMap<string | number, Entry>;
  /** By the prefix of a family, or by a code: what is below it is like it. */
  readonly prefixes: ReadonlyMap<string | number, Advice>;
  /** Narrowest first. */
  readonly ranges: readonly (Advice & {
    readonly range: readonly [number, number];
  })[];
  /** The shapes that a place alone tells from a success; then the others. */
  readonly failures: readonly ShapePlan[];
  readonly shapes: readonly ShapePlan[];
  /** The shape of an answer in which nothing says what went wrong. */
  readonly bare: ShapePlan;
  readonly successStatuses: readonly number[];
  readonly successes: readonly Test[];
  readonly absent: readonly Place[];
  readonly thrown: ThrownPlan;
  readonly blank: readonly unknown[];
}

/**
 * Prepares a vendor's definition: every path gets a number, every code its
 * entry, and no field is left out, so that what somebody put on
 * `Object.prototype` is never taken for one.
 */
export function planOf({ known, families, wire }: VendorDefinition): Plan {
  const places = new Places();
  const { success } = wire;
  const shapes = wire.shapes.map((shape) => shapePlan(shape, places));
  const plan = {
    vendor: known.vendor,
    codeType: known.codeType,
    entries: entriesOf(known),
    prefixes: prefixesOf(known, families),
    ranges: families.flatMap((family) => {
      const { category, reason, retry } = family;
      const range = field(family, "range");
      return range === undefined ? [] : [{ range, category, reason, retry }];
    }),
    failures: shapes.filter(({ failed }) => failed !== undefined),
    shapes: shapes.filter(({ failed }) => failed === undefined),
    bare: shapePlan({ retryAfter: [{ header: "retry-after" }] }, places),
    successStatuses: field(success, "status") ?? [],
    successes: [
      test(field(success, "sentinel"), places),
      test(field(success, "state"), places),
    ].filter((one): one is Test => one !== undefined),
    absent: placesOf(field(success, "absent"), places),
    thrown: {
      response: places.at(["response"]),
      responseData: places.at(["response", "data"]),
      responseBody: places.at(["response", "body"]),
      data: places.at(["data"]),
      body: places.at(["body"]),
      stack: places.hidden("stack"),
    },
  };
  return { ...plan, blank: places.blank() };
}

function shapePlan(shape: Shape, places: Places): ShapePlan {
  const paths = (key: PathsKey): readonly Place[] =>
    placesOf(field(shape, key), places);
  return {
    thrown: field(shape, "thrown") === true,
    requires: paths("requires"),
    failed: test(field(shape, "failed"), places),
    hasCode: field(shape, "code") !== undefined,
    code: paths("code"),
    before: field(shape, "before"),
    message: paths("message"),
    requestId: paths("requestId"),
    status: paths("status"),
    retryAfter: paths("retryAfter"),
  };
}

type PathsKey =
  "requires" | "code" | "message" | "requestId" | "status" | "retryAfter";

function placesOf(
  paths: readonly Path[] | undefined,
  places: Places,
): readonly Place[] {
  return paths === undefined ? [] : paths.map((path) => places.at(path));
}

function test(
  condition: Condition | undefined,
  places: Places,
): Test | undefined {
  return condition && { place: places.at(condition.path), in: condition.in };
}

function entriesOf({
  advice,
  aliases,
  templates,
}: KnownCodes): ReadonlyMap<string | number, Entry> {
  const entries = new Map<string | number, Entry>();
  for (const [code, { category, reason, retry }] of advice) {
    const template = templates.get(code);
    entries.set(code, { code, category, reason, retry, template });
  }
  for (const [alias, code] of aliases) {
    const entry = entries.get(code);
    if (entry !== undefined && !entries.has(alias)) entries.set(alias, entry);
  }
  return entries;
}

function prefixesOf(
  { advice }: KnownCodes,
  families: VendorDefinition["families"],
): ReadonlyMap<string | number, Advice> {
  const prefixes = new Map(advice);
  for (const family of families) {
    const prefix = field(family, "prefix");
    if (prefix !== undefined && !prefixes.has(prefix)) {
      prefixes.set(prefix, family);
    }
  }
  return prefixes;
}
