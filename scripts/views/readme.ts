import { present } from '../present.js';
import type { VendorCard } from '../stages/model.js';
import { identifier, numberLiteral } from '../text/literal.js';
import { markdownLink, markdownText } from '../text/markdown.js';
import { Source } from '../text/source.js';
import type { View } from './view.js';

/** What the template of the package's README places. */
export function readmeView(vendors: readonly VendorCard[]): View {
  // No output is made without a spec, and none holds without a code.
  const first = present(vendors[0]);
  return {
    vendors: vendors.map(({ id, name, count, docs, read }) => ({
      title: markdownText(name),
      import: subpath(id),
      count: numberLiteral(count),
      page: markdownLink(docs),
      read: markdownText(read),
    })),
    example: {
      parse: identifier(first.names.parse),
      enum: identifier(first.names.enum),
      member: identifier(present(first.example)),
      import: subpath(first.id),
    },
  };
}

/** Ids are lower-case words, so they need no escaping anywhere. */
function subpath(id: string): Source {
  return new Source(`vendor-errors/${id}`);
}
