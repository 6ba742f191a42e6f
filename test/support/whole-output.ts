import type { Files } from '../../scripts/output-files.js';
import { present } from '../../scripts/present.js';
import { betweenParts, frameOf, partOf } from '../../scripts/stages/join.js';
import { exportsOf, type Model } from '../../scripts/stages/model.js';
import { renderShared, renderVendor, type Templates } from '../../scripts/stages/render.js';
import { verifyShared, verifyVendor } from '../../scripts/stages/verify.js';

/** What all vendors of an output share, and what each of them adds. */
export type Pieces = readonly [shared: Files, ...own: Files[]];

/** Renders all pieces of an output. */
export function renderPieces({ taxonomy, vendors, form }: Model, templates: Templates): Pieces {
  return [
    renderShared(taxonomy, vendors, form, templates),
    ...vendors.map((vendor) => renderVendor(vendor, form, templates)),
  ];
}

/** Renders a whole output. */
export function render(model: Model, templates: Templates): Files {
  return join(renderPieces(model, templates));
}

/** Verifies all pieces of an output. */
export function verifyPieces([shared, ...own]: Pieces, model: Model): void {
  verifyShared(shared, model, model.vendors.flatMap(exportsOf));
  for (const [index, vendor] of model.vendors.entries()) {
    verifyVendor(present(own[index]), vendor, model.form);
  }
}

/**
 * Puts an output together: what is made once, and what each vendor adds, be it
 * a file or a part of one.
 */
export function join([shared, ...vendors]: Pieces): Files {
  const files = new Map<string, string>();
  for (const own of vendors) {
    for (const [path, text] of own) if (betweenParts(path) === undefined) files.set(path, text);
  }
  for (const [path, text] of shared) {
    const between = betweenParts(path);
    const parts = (): string =>
      vendors.map((own) => partOf(path, present(own.get(path)))).join(between);
    files.set(path, between === undefined ? text : frameOf(path, text).join(parts()));
  }
  return files;
}
