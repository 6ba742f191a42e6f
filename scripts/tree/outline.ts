import { Node, type SourceFile, type Statement } from 'ts-morph';

import type { VendorCard } from '../stages/model.js';
import { testingNames } from '../text/naming.js';

/** What a module says, statement by statement, without what stands in them: `import ./x.js`, `const X`. */
export function outline(file: SourceFile): readonly string[] {
  return file.getStatements().flatMap(outlineOf);
}

function outlineOf(statement: Statement): readonly string[] {
  if (Node.isImportDeclaration(statement)) {
    return [`import ${statement.getModuleSpecifierValue()}`];
  }
  if (Node.isExportDeclaration(statement)) {
    return [`export ${statement.getModuleSpecifierValue() ?? ''}`];
  }
  if (Node.isInterfaceDeclaration(statement)) return [`interface ${statement.getName()}`];
  if (Node.isTypeAliasDeclaration(statement)) return [`type ${statement.getName()}`];
  if (Node.isFunctionDeclaration(statement)) return [`function ${statement.getName() ?? ''}`];
  if (Node.isVariableStatement(statement)) {
    const kind = statement.getDeclarationKind();
    return statement.getDeclarations().map((declaration) => `${kind} ${declaration.getName()}`);
  }
  return [statement.getKindName()];
}

/** The outline that the index must have. */
export function indexOutline(vendors: readonly VendorCard[]): readonly string[] {
  return [
    'import ./runtime/tables.js',
    'import ./runtime/thrown.js',
    'import ./runtime/types.js',
    ...vendors.map(({ id }) => `import ./${id}.js`),
    'export ./reasons.js',
    'export ./runtime/match.js',
    'export ./runtime/problem-details.js',
    'export ./runtime/retry.js',
    'export ./runtime/vendor-api-error.js',
    'export ./runtime/types.js',
    ...vendors.map(({ id }) => `export ./${id}.js`),
    'interface VendorErrorMap',
    'type VendorId',
    'type VendorError',
    'type KnownVendorError',
    'interface VendorPage',
    'const VENDORS',
    'type Parsers',
    'const PARSERS',
    'type Guards',
    'const GUARDS',
    'function parseVendorError',
    'function fromThrown',
    'function isVendorError',
  ];
}

/** The outline that the module for tests must have before the parts of the vendors. */
export function testingFrame(vendors: readonly VendorCard[]): readonly string[] {
  return [
    ...vendors.map(({ id }) => `import ./${id}.js`),
    'import ./runtime/testing.js',
    'export ',
  ];
}

/** The outline that the part of a vendor must have there. */
export function testingPart({ id, prefix }: VendorCard): readonly string[] {
  const { wire, makeResponse, makeError } = testingNames(id, prefix);
  return [`const ${wire}`, `function ${makeResponse}`, `function ${makeError}`];
}

/** The outline that the module of the taxonomy must have. */
export const REASONS_OUTLINE: readonly string[] = [
  'import ./runtime/types.js',
  'const ErrorCategory',
  'type ErrorCategory',
  'const ErrorReason',
  'type ErrorReason',
  'type RetryAdvice',
  'const CATEGORIES',
  'const REASONS',
  'const RETRY_ADVICES',
  'const STATUS_ADVICE',
  'const STATUS_CLASS_ADVICE',
  'const OTHERWISE',
];
