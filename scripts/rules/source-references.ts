import type { Lenient } from '../spec/check-structure.js';
import type { SpecPath } from '../spec/document.js';
import type { VendorSpec } from '../spec/language.js';
import { items } from './rule.js';

/** Everywhere that a spec names a source. */
export function* sourceReferences(
  spec: Lenient<VendorSpec>,
): Generator<readonly [id: string, path: SpecPath]> {
  for (const [error, path] of items(spec.errors, 'errors')) {
    if (error.source !== undefined) yield [error.source, [...path, 'source']];
    if (error.statusSource !== undefined) yield [error.statusSource, [...path, 'statusSource']];
  }
  for (const [family, path] of items(spec.families, 'families')) {
    if (family.source !== undefined) yield [family.source, [...path, 'source']];
  }
  for (const [shape, path] of items(spec.shapes, 'shapes')) {
    if (shape.source !== undefined) yield [shape.source, [...path, 'source']];
  }
}
