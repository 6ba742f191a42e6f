import { field } from "./read.js";
import type { Advice, Family, Shape, VendorDefinition, Wire } from "./types.js";

/** Every field there, if only as `undefined`. */
export type Complete<T> = {
  readonly [K in keyof Required<T>]: T[K] | undefined;
};

/** What a vendor's definition leaves out, filled in. */
export interface CompleteDefinition {
  readonly success: Complete<Wire["success"]>;
  readonly shapes: readonly Complete<Shape>[];
  readonly families: readonly (Advice &
    Complete<Pick<Family, "prefix" | "range">>)[];
}

const KNOWN = /* @__PURE__ */ new WeakMap<
  VendorDefinition,
  CompleteDefinition
>();

/**
 * A definition in which no field is left out, so that what somebody put on
 * `Object.prototype` is never taken for one. Made once per vendor.
 */
export function complete(definition: VendorDefinition): CompleteDefinition {
  const before = KNOWN.get(definition);
  if (before !== undefined) return before;
  const { success, shapes } = definition.wire;
  const made: CompleteDefinition = {
    success: {
      status: field(success, "status"),
      absent: field(success, "absent"),
      sentinel: field(success, "sentinel"),
      state: field(success, "state"),
    },
    shapes: shapes.map((shape) => ({
      thrown: field(shape, "thrown"),
      requires: field(shape, "requires"),
      failed: field(shape, "failed"),
      code: field(shape, "code"),
      before: field(shape, "before"),
      message: field(shape, "message"),
      requestId: field(shape, "requestId"),
      status: field(shape, "status"),
      retryAfter: field(shape, "retryAfter"),
    })),
    families: definition.families.map((family) => ({
      prefix: field(family, "prefix"),
      range: field(family, "range"),
      category: family.category,
      reason: family.reason,
      retry: family.retry,
    })),
  };
  KNOWN.set(definition, made);
  return made;
}
