import type { OutputForm } from '../output-form.js';
import type { ErrorModel, VendorModel } from '../stages/model.js';
import { coreNames, readingLines } from '../reading/source.js';
import { commentText, docComment, docsLink } from '../text/comment.js';
import { interfaceLines, memberLines } from './doc-lines.js';
import { block, identifier, literal } from '../text/literal.js';
import { Source } from '../text/source.js';
import { wireCodes } from '../text/wire-codes.js';
import { definitionOf } from './definition.js';
import { factsOf } from './facts.js';
import type { View } from './view.js';

/** What the template of a vendor's module places. */
export function vendorView(vendor: VendorModel, { enumStyle }: OutputForm): View {
  const { names, errors } = vendor;
  const data = definitionOf(vendor);
  const { reading } = data;
  const link = docsLink(vendor.docs, `${vendor.name} error codes`);
  const errorViews = errors.map((error) => errorView(error, vendor, link));
  return {
    ...identifiers(names),
    ...comments(vendor, link),
    constStyle: enumStyle === 'const',
    vendor: literal(vendor.id),
    codeType: literal(vendor.codeType),
    errors: errorViews,
    templated: errorViews.filter(({ hasParams }) => hasParams === true),
    codeList: literal(errors.map(({ code }) => code)),
    advice: block(data.advice, 2),
    aliases: literal(data.aliases),
    families: block(data.families, 2),
    templates: literal(data.templates),
    wire: block(data.wire, 2),
    reads: literal(reading.paths),
    reader: new Source(readingLines(reading).join('\n')),
    core: coreNames(reading).map(([file, names]) => ({
      path: literal(`./runtime/${file}.js`),
      names: new Source(names.join(', ')),
    })),
    facts: block(errors.map(factsOf), 0),
  };
}

function identifiers(names: VendorModel['names']): View {
  return Object.fromEntries(
    Object.entries(names).map(([key, name]: [string, string]) => [key, identifier(name)]),
  );
}

function errorView(error: ErrorModel, vendor: VendorModel, link: string): View {
  const { template } = error;
  const params =
    template?.params.map((name) => `readonly ${String(identifier(name))}: string`) ?? [];
  return {
    name: identifier(error.name),
    interfaceName: identifier(error.interfaceName),
    code: literal(error.code),
    rawCode: new Source(
      wireCodes(error, vendor.codeType)
        .map((code) => String(literal(code)))
        .join(' | '),
    ),
    category: literal(error.category),
    reason: literal(error.reason),
    retry: literal(error.retry),
    hasParams: template !== undefined,
    params: new Source(`{ ${params.join('; ')} }`),
    memberDoc: docComment(memberLines(error, link), 2),
    memberTypeDoc: docComment([`The code ${commentText(String(error.code))}.`], 2),
    interfaceDoc: docComment(interfaceLines(error, link)),
  };
}

function comments(vendor: VendorModel, link: string): View {
  const { names } = vendor;
  const name = commentText(vendor.name);
  const doc = (...lines: string[]): Source => docComment(lines);
  return {
    header: doc(
      `The error codes of ${name}: ${String(vendor.errors.length)} codes, read on ${vendor.read}.`,
      '',
      `Generated from \`specs/${vendor.id}.yaml\`: change the spec and run \`npm run generate\`.`,
      '',
      link,
      '@packageDocumentation',
    ),
    enumDoc: doc(`The error codes of ${name}.`, '', link),
    codeDoc: doc(`One of the error codes of ${name}.`),
    memberTypesDoc: doc(`The type of each error code of ${name}, by the same names.`),
    knownDoc: doc(
      `An error of ${name} with a documented code: discriminated on \`code\`, or on \`rawCode\`.`,
    ),
    unrecognizedDoc: doc(
      `A failure of ${name} whose code is missing or not documented; \`rawCode\` has what came.`,
    ),
    unionDoc: doc(`An error of ${name}. Check \`known\` first, then \`code\`.`),
    errorOfDoc: doc(`The error of ${name} with the code \`C\`.`),
    messageParamsDoc: doc(`What the messages of ${name} say in their placeholders, by code.`),
    codesDoc: doc(`Every code of ${name}, in the order of its page.`),
    tableDoc: doc(
      `What ${name} documents of each code, with our category, reason and retry advice.`,
      '',
      link,
    ),
    isCodeDoc: doc(
      `Whether a value is a code of ${name}.`,
      '',
      '@param value - Anything.',
      '@returns `true` for exactly the values of the enum: no coercion, no reverse mapping. Never throws.',
    ),
    isErrorDoc: doc(
      `Whether a value is an error of ${name}, as {@link ${names.parse}} makes it.`,
      '',
      '@param value - Anything.',
      '@returns `true` when every field that the type promises is there. Never throws.',
    ),
    isErrorOfDoc: doc(
      `Whether a value is an error of ${name} with one of the given codes.`,
      '',
      '@param value - Anything.',
      '@param codes - The codes that count.',
      '@returns `true` when it is, narrowed to those codes. Never throws.',
    ),
    readerDoc: doc(
      `Reads the usual answers of ${name}; of any other, what was seen so far is left to the plan.`,
    ),
    parseDoc: doc(
      `Reads a response of ${name}, or what a client threw, as an error.`,
      '',
      '@param body - The parsed body, or a thrown value.',
      '@param response - HTTP status and headers, where they are at hand; a fetch `Response` fits.',
      '@returns A frozen error, or `undefined` when this is not one. Never throws.',
    ),
    formatDoc: doc(
      `The documented message of a code of ${name}, its placeholders filled; the description where no message is documented.`,
      '',
      '@param code - The code.',
      '@param params - What stands in the placeholders; required exactly where the message has some.',
      '@returns The message.',
      '@throws RangeError when there is no such code, TypeError when a param is missing or is not a string.',
    ),
  };
}
