import type { VendorCard } from '../stages/model.js';
import { docComment } from '../text/comment.js';
import { block, identifier, literal } from '../text/literal.js';
import type { View } from './view.js';

/** What the template of the index places. */
export function indexView(vendors: readonly VendorCard[]): View {
  return {
    header: docComment([
      'Every vendor, and what works on the errors of all of them.',
      '',
      'Generated from `specs/`: change a spec and run `npm run generate`.',
      '',
      '@packageDocumentation',
    ]),
    vendors: vendors.map(({ id, names }) => ({
      key: literal(id),
      module: literal(`./${id}.js`),
      isError: identifier(names.isError),
      parse: identifier(names.parse),
      union: identifier(names.union),
    })),
    vendorList: block(vendorFacts(vendors), 0),
  };
}

/** What the index says of each vendor. */
export function vendorFacts(
  vendors: readonly VendorCard[],
): readonly { readonly [key: string]: string }[] {
  return vendors.map(({ id, name, docs, read }) => ({ id, name, docs, read }));
}
