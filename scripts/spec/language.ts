/**
 * The spec language: one definition that gives the TypeScript types, the
 * structural validation and `specs/schema.json` for editors. What needs more
 * than one value to judge (duplicates, references, ranges) is a rule in
 * `scripts/rules/`, not a refinement here.
 */
export type { ErrorEntry } from './language/codes.js';
export { type TaxonomySpec, taxonomySpec } from './language/taxonomy-spec.js';
export type { Code, Retry } from './language/values.js';
export { type VendorSpec, vendorSpec } from './language/vendor-spec.js';
export type { ConditionEntry, ShapeEntry } from './language/wire.js';
