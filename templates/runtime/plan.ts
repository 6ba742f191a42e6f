import { type Blanks, type Place, Places } from "./answer.js";
import { type Chain, chain } from "./chain.js";
import { dataOf, field } from "./read.js";
import type {
  Advice,
  Condition,
  KnownCodes,
  MessageTemplate,
  Path,
  Shape,
  VendorDefinition,
  Wire,
} from "./types.js";

/** What there is to say of a documented code. */
export interface Entry extends Advice {
  readonly code: string | number;
  readonly template: MessageTemplate | undefined;
}

/** A {@link Condition} with its place found. */
export interface Test {
  readonly place: Place;
  readonly in: readonly unknown[];
}

/** A {@link Shape} with its places found and every field there. */
export interface ShapePlan {
  readonly thrown: boolean;
  readonly requires: Chain<Place>;
  readonly failed: Test | undefined;
  readonly hasCode: boolean;
  readonly code: Chain<Place>;
  readonly before: string | undefined;
  readonly message: Chain<Place>;
  readonly requestId: Chain<Place>;
  readonly status: Chain<Place>;
  readonly retryAfter: Chain<Place>;
}

/** The places where an HTTP client's exception keeps the response. */
export interface ThrownPlan {
  readonly response: Place;
  readonly responseData: Place;
  readonly responseBody: Place;
  readonly data: Place;
  readonly body: Place;
  readonly stack: Place;
  /** The language's own test of an `Error`, where the engine has it. */
  readonly isError: ((value: unknown) => unknown) | undefined;
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
  readonly failures: Chain<ShapePlan>;
  readonly shapes: Chain<ShapePlan>;
  /** Where an answer says how long to wait, if it says nothing else. */
  readonly retryAfter: Place;
  readonly successStatuses: readonly number[];
  readonly successes: Chain<Test>;
  readonly absent: Chain<Place>;
  /** Whether nothing but properties of the body tells a failure from a success. */
  readonly isInBody: boolean;
  readonly thrown: ThrownPlan;
  /** What a quick reader has seen where it leaves an answer to the plan, as far as it came. */
  readonly reads: readonly Place[];
  readonly blanks: Blanks;
}

/**
 * Prepares a vendor's definition: every path gets a number, every code its
 * entry, and no field is left out, so that what somebody put on
 * `Object.prototype` is never taken for one.
 */
export function planOf({
  known,
  families,
  wire,
  reads,
}: VendorDefinition): Plan {
  const places = new Places();
  const { success } = wire;
  const shapes = wire.shapes.map((shape) => shapePlan(shape, places));
  const thrown = thrownPlan(places);
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
    failures: chain(shapes.filter(({ failed }) => failed !== undefined)),
    shapes: chain(shapes.filter(({ failed }) => failed === undefined)),
    retryAfter: places.at({ header: "retry-after" }),
    successStatuses: field(success, "status") ?? [],
    successes: chain(
      [
        test(field(success, "sentinel"), places),
        test(field(success, "state"), places),
      ].filter((one): one is Test => one !== undefined),
    ),
    absent: placesOf(field(success, "absent"), places),
    isInBody: decidingPaths(wire).every(isInBody),
    thrown,
    reads: [
      thrown.response,
      thrown.stack,
      ...reads.map((path) => places.at(path)),
    ],
  };
  return { ...plan, blanks: places.blanks() };
}

function thrownPlan(places: Places): ThrownPlan {
  return {
    response: places.at(["response"]),
    responseData: places.at(["response", "data"]),
    responseBody: places.at(["response", "body"]),
    data: places.at(["data"]),
    body: places.at(["body"]),
    stack: places.hidden("stack"),
    isError: ownTestOfErrors(),
  };
}

/** `Error.isError`, which not every engine has. */
function ownTestOfErrors(): ThrownPlan["isError"] {
  const descriptor = Object.getOwnPropertyDescriptor(Error, "isError");
  const found = descriptor === undefined ? undefined : dataOf(descriptor);
  return typeof found === "function"
    ? (found as ThrownPlan["isError"])
    : undefined;
}

function shapePlan(shape: Shape, places: Places): ShapePlan {
  const paths = (key: PathsKey): Chain<Place> =>
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

/** The paths of which one has to lead somewhere for the body to say anything. */
function decidingPaths({ success, shapes }: Wire): readonly Path[] {
  const conditions = [
    field(success, "sentinel"),
    field(success, "state"),
    ...shapes.map((shape) => field(shape, "failed")),
  ];
  return [
    ...conditions.flatMap((condition) => (condition ? [condition.path] : [])),
    ...shapes.flatMap(
      (shape) => field(shape, "code") ?? field(shape, "status") ?? [],
    ),
    ...(field(success, "absent") ?? []),
  ];
}

function isInBody(path: Path): boolean {
  return Array.isArray(path) && path.length > 0;
}

type PathsKey =
  "requires" | "code" | "message" | "requestId" | "status" | "retryAfter";

function placesOf(
  paths: readonly Path[] | undefined,
  places: Places,
): Chain<Place> {
  return chain((paths ?? []).map((path) => places.at(path)));
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
