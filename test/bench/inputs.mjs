/** The catalogue in the input language of every generator: an enum of the codes, a type per code, and their union. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { catalogue, specOf } from './catalogue.mjs';

/** Writes all inputs below a folder. */
export function writeInputs(folder, vendors, codes) {
  const all = catalogue(vendors, codes);
  mkdirSync(join(folder, 'specs'), { recursive: true });
  mkdirSync(join(folder, 'node_modules'), { recursive: true });
  for (const vendor of all) {
    writeFileSync(join(folder, 'specs', `${vendor.id}.yaml`), specOf(vendor));
  }
  writeFileSync(join(folder, 'schemas.json'), JSON.stringify(all.map(jsonSchema)));
  writeFileSync(join(folder, 'openapi.json'), JSON.stringify(openApi(all)));
  writeFileSync(join(folder, 'schema.graphql'), graphQl(all));
}

function typeNames({ prefix, errors }) {
  return errors.map((_, index) => `${prefix}Case${index}Error`);
}

/** One vendor as JSON Schema. */
function jsonSchema(vendor) {
  return {
    title: `${vendor.prefix}Error`,
    oneOf: typeNames(vendor).map((name) => ({ $ref: `#/definitions/${name}` })),
    definitions: {
      [`${vendor.prefix}ErrorCode`]: {
        type: 'string',
        enum: vendor.errors.map(({ code }) => code),
      },
      ...definitionsOf(vendor),
    },
  };
}

function definitionsOf(vendor) {
  const names = typeNames(vendor);
  return Object.fromEntries(
    vendor.errors.map(({ code, description, category, reason, retry }, index) => [
      names[index],
      {
        type: 'object',
        description,
        additionalProperties: false,
        required: ['code', 'category', 'reason', 'retry', 'message'],
        properties: {
          code: { type: 'string', const: code },
          category: { type: 'string', const: category },
          reason: { type: 'string', const: reason },
          retry: { type: 'string', const: retry },
          message: { type: 'string' },
          httpStatus: { type: 'integer' },
        },
      },
    ]),
  );
}

/** All vendors as OpenAPI 3.1. */
function openApi(all) {
  const schemas = {};
  for (const vendor of all) {
    schemas[`${vendor.prefix}ErrorCode`] = {
      type: 'string',
      enum: vendor.errors.map(({ code }) => code),
    };
    Object.assign(schemas, definitionsOf(vendor));
    schemas[`${vendor.prefix}Error`] = {
      oneOf: typeNames(vendor).map((name) => ({ $ref: `#/components/schemas/${name}` })),
    };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Errors', version: '1' },
    paths: {},
    components: { schemas },
  };
}

/** All vendors as GraphQL. */
function graphQl(all) {
  return all
    .map((vendor) => {
      const names = typeNames(vendor);
      const types = vendor.errors.map(
        ({ description }, index) =>
          `${JSON.stringify(description)}\ntype ${names[index]} { code: ${vendor.prefix}ErrorCode! category: String! reason: String! retry: String! message: String! httpStatus: Int }`,
      );
      const members = vendor.errors.map((_, index) => `  CASE_${index}`);
      return `enum ${vendor.prefix}ErrorCode {\n${members.join('\n')}\n}\n${types.join('\n')}\nunion ${vendor.prefix}Error = ${names.join(' | ')}\n`;
    })
    .join('\n');
}
