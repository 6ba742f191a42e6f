import type { Files } from '../output-files.js';
import { assertPrettier, format } from './format.js';
import { join } from './join.js';
import type { Making } from './make.js';
import type { VendorModel } from './model.js';
import { renderShared, renderVendor } from './render.js';
import { verify } from './verify.js';

/**
 * Makes the whole output in memory, whatever it costs: prettier is asked about
 * every file, and everything is read as a syntax tree.
 */
export async function makeWhole(vendors: readonly VendorModel[], making: Making): Promise<Files> {
  const { taxonomy, form, templates } = making;
  const formatted = async (rendered: Files): Promise<Files> => {
    const files = await format(rendered);
    await assertPrettier(rendered, files);
    return files;
  };
  const shared = await formatted(renderShared(taxonomy, vendors, form, templates));
  const own: Files[] = [];
  for (const vendor of vendors) own.push(await formatted(renderVendor(vendor, form, templates)));
  const files = join(shared, own);
  verify(files, { taxonomy, vendors, form });
  return files;
}
