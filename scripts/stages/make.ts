import type { Files } from '../output-files.js';
import type { OutputForm } from '../output-form.js';
import type { TaxonomySpec } from '../spec/language.js';
import { format } from './format.js';
import type { VendorCard, VendorModel } from './model.js';
import { proveShared, proveVendor } from './prove.js';
import { renderShared, renderVendor, type Templates } from './render.js';

/** What all pieces of an output are made with. */
export interface Making {
  readonly taxonomy: TaxonomySpec;
  readonly form: OutputForm;
  readonly templates: Templates;
}

/** Makes what one vendor adds to the output: render → format → verify. */
export async function makeVendor(vendor: VendorModel, making: Making): Promise<Files> {
  const { form, templates } = making;
  const files = await format(renderVendor(vendor, form, templates));
  if (proveVendor(files, vendor, form)) return files;
  // What the quick reader is not sure of is read as a syntax tree.
  const { verifyVendor } = await import('./verify.js');
  verifyVendor(files, vendor, form);
  return files;
}

/** The quick reader is not sure of what all vendors share: only the whole output can be verified. */
export class Unsure extends Error {}

/**
 * Makes what there is once for all vendors.
 *
 * @throws Unsure where it can't be verified alone.
 */
export async function makeShared(
  vendors: readonly VendorCard[],
  { taxonomy, form, templates }: Making,
): Promise<Files> {
  const files = await format(renderShared(taxonomy, vendors, form, templates));
  if (!proveShared(files, taxonomy, vendors, form)) throw new Unsure();
  return files;
}
