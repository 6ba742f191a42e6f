import type { ShapeModel, VendorCard, VendorModel } from '../stages/model.js';
import { commentText, docComment } from '../text/comment.js';
import { block, identifier, literal, type Literal } from '../text/literal.js';
import { testingNames } from '../text/naming.js';
import { templateRows } from './definition.js';
import type { View } from './view.js';

/** What the template of the module for tests places: everything before the functions of the vendors. */
export function testingView(vendors: readonly VendorCard[]): View {
  return {
    header: docComment([
      "Makes vendors' errors and responses, for the tests of applications.",
      '',
      'Generated from `specs/`: change a spec and run `npm run generate`.',
      '',
      '@packageDocumentation',
    ]),
    vendors: vendors.map(namesView),
  };
}

function namesView({ id, names }: VendorCard): View {
  return {
    module: literal(`./${id}.js`),
    enum: identifier(names.enum),
    errorOf: identifier(names.errorOf),
    messageParams: identifier(names.messageParams),
    parse: identifier(names.parse),
    table: identifier(names.table),
  };
}

/** What the template of a vendor's part of the module for tests places. */
export function vendorTestingView(vendor: VendorModel): View {
  const { id, prefix, names } = vendor;
  const testing = testingNames(id, prefix);
  const name = commentText(vendor.name);
  return {
    ...namesView(vendor),
    makeError: identifier(testing.makeError),
    makeResponse: identifier(testing.makeResponse),
    wire: identifier(testing.wire),
    wireData: block(testWire(vendor), 0),
    makeErrorDoc: docComment([
      `Makes an error of ${name}, as {@link ${names.parse}} would read it.`,
      '',
      '@param code - The code.',
      '@param details - What the error says; what is left out is as documented.',
      '@returns A frozen error that the guards accept.',
      '@throws RangeError when there is no such code.',
    ]),
    makeResponseDoc: docComment([
      `Makes a response with which ${name} would report an error.`,
      '',
      '@param code - The code.',
      '@param details - What the response says; what is left out is as documented.',
      `@returns Body, status and headers that {@link ${names.parse}} reads as this error.`,
      '@throws RangeError when there is no such code.',
    ]),
  };
}

/** What a response is written from: the shapes with a place for a code, the usual ones first, and the message templates. */
export function testWire(vendor: VendorModel): Literal {
  const shapes = vendor.wire.shapes.filter(
    ({ thrown, code }) => thrown !== true && code !== undefined,
  );
  const special = ({ requires }: ShapeModel): number => (requires === undefined ? 0 : 1);
  shapes.sort((a, b) => special(a) - special(b));
  return { shapes: shapes as unknown as Literal, templates: templateRows(vendor) };
}
