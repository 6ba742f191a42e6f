import {
  type AmbientableNode,
  type EnumDeclaration,
  type Expression,
  type InterfaceDeclaration,
  Node,
  type SourceFile,
  type Statement,
  SyntaxKind,
} from 'ts-morph';

import type { Literal } from '../text/literal.js';
import { READER, type Words, withoutSpareCommas } from '../reading/source.js';
import { evaluate } from './evaluate.js';
import type { Part } from './parts.js';

/** What a vendor's module says, statement by statement, read from its tree. */
export function actualParts(file: SourceFile): readonly Part[] {
  const constants = new Map<string, Literal>();
  return file.getStatements().flatMap((statement) => partsOf(statement, constants));
}

function partsOf(statement: Statement, constants: Map<string, Literal>): readonly Part[] {
  if (Node.isAmbientable(statement) && isMisdeclared(statement)) {
    return [[`declare ${statement.getKindName()}`, statement.getText()]];
  }
  if (Node.isImportDeclaration(statement)) {
    const names = statement
      .getNamedImports()
      .map((specifier) => specifier.getText().replace(/^type /u, ''));
    return [[`import ${statement.getModuleSpecifierValue()}`, names]];
  }
  if (Node.isEnumDeclaration(statement)) return [enumPart(statement)];
  if (Node.isInterfaceDeclaration(statement)) return [interfacePart(statement)];
  if (Node.isModuleDeclaration(statement)) {
    const parts = statement.getStatements().flatMap((inner) => partsOf(inner, constants));
    return [[`namespace ${statement.getName()}`, parts]];
  }
  if (Node.isTypeAliasDeclaration(statement)) {
    return [[`type ${statement.getName()}`, wordsIn(statement)]];
  }
  if (Node.isFunctionDeclaration(statement)) {
    const content = isReader(statement) ? wordsOf(statement) : literalsIn(statement);
    return [[`function ${statement.getName() ?? ''}`, content]];
  }
  if (Node.isVariableStatement(statement)) {
    const kind = statement.getDeclarationKind();
    return statement.getDeclarations().map((declaration): Part => {
      const value = evaluate(declaration.getInitializerOrThrow(), constants);
      constants.set(declaration.getName(), value);
      return [`${kind} ${declaration.getName()}`, value];
    });
  }
  return [[statement.getKindName(), statement.getText()]];
}

/** Only a namespace of types is declared, and it always is. */
function isMisdeclared(statement: Statement & AmbientableNode): boolean {
  const isInner = Node.isModuleBlock(statement.getParent());
  return !isInner && statement.hasDeclareKeyword() !== Node.isModuleDeclaration(statement);
}

function enumPart(node: EnumDeclaration): Part {
  const members = node.getMembers().map((member) => {
    const initializer = member.getInitializer();
    return [member.getName(), initializer === undefined ? null : evaluate(initializer)];
  });
  return [`enum ${node.getName()}`, members];
}

function interfacePart(node: InterfaceDeclaration): Part {
  const heritage = node.getExtends().map((base) => ['extends', base.getText()]);
  const members = node.getMembers().map((member) => {
    if (!Node.isPropertySignature(member)) return [member.getKindName(), member.getText()];
    const type = member.getTypeNodeOrThrow();
    const literals = literalsIn(type);
    return [member.getName(), literals.length > 0 ? literals : oneLine(type.getText())];
  });
  return [`interface ${node.getName()}`, [...heritage, ...members]];
}

/** Every literal below a node, in order. */
function literalsIn(node: Node): readonly Literal[] {
  return collect(node, (child) => (isLiteral(child) ? evaluate(child) : undefined));
}

/** Every literal and the name of every type below a node, in order. */
function wordsIn(node: Node): readonly Literal[] {
  return collect(node, (child) => {
    if (Node.isTypeReference(child)) return child.getTypeName().getText();
    return isLiteral(child) ? evaluate(child) : undefined;
  });
}

function collect(node: Node, wordOf: (child: Node) => Literal | undefined): readonly Literal[] {
  const words: Literal[] = [];
  node.forEachDescendant((child, traversal) => {
    const word = wordOf(child);
    if (word !== undefined) words.push(word);
    if (isLiteral(child)) traversal.skip();
  });
  return words;
}

function isLiteral(node: Node): node is Expression {
  return (
    Node.isStringLiteral(node) ||
    Node.isNumericLiteral(node) ||
    Node.isPrefixUnaryExpression(node) ||
    Node.isTrueLiteral(node) ||
    Node.isFalseLiteral(node)
  );
}

/** The text of a type without what prettier adds when it breaks it over several lines. */
function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/^\| /u, '').replace(/; \}/gu, ' }');
}

/** Whether this is the function that is compared word for word, and so may have nodes of any kind. */
export function isReader(node: Node): boolean {
  return Node.isFunctionDeclaration(node) && node.getName() === READER;
}

/** Every word below a node, in order; a literal is in a list of its own. */
function wordsOf(node: Node): Words {
  const words = node.getDescendants().flatMap((child): Words => {
    if (child.getChildCount() > 0 || Node.isSyntaxList(child) || isComment(child)) return [];
    if (Node.isStringLiteral(child)) return [[child.getLiteralValue()]];
    return Node.isNumericLiteral(child) ? [[Number(child.getText())]] : [child.getText()];
  });
  return withoutSpareCommas(words);
}

function isComment(node: Node): boolean {
  return Node.isJSDoc(node) || node.getFirstAncestor(Node.isJSDoc) !== undefined;
}

/** Every kind of node that a vendor's module may have. */
export const ALLOWED_KINDS: ReadonlySet<SyntaxKind> = new Set([
  SyntaxKind.SourceFile,
  SyntaxKind.EndOfFileToken,
  SyntaxKind.ImportDeclaration,
  SyntaxKind.ImportClause,
  SyntaxKind.NamedImports,
  SyntaxKind.ImportSpecifier,
  SyntaxKind.ExportKeyword,
  SyntaxKind.DeclareKeyword,
  SyntaxKind.ModuleDeclaration,
  SyntaxKind.ModuleBlock,
  SyntaxKind.EnumDeclaration,
  SyntaxKind.EnumMember,
  SyntaxKind.InterfaceDeclaration,
  SyntaxKind.HeritageClause,
  SyntaxKind.ExpressionWithTypeArguments,
  SyntaxKind.PropertySignature,
  SyntaxKind.ReadonlyKeyword,
  SyntaxKind.QuestionToken,
  SyntaxKind.TypeAliasDeclaration,
  SyntaxKind.TypeParameter,
  SyntaxKind.TypeReference,
  SyntaxKind.TypeLiteral,
  SyntaxKind.TypeOperator,
  SyntaxKind.TypeQuery,
  SyntaxKind.ParenthesizedType,
  SyntaxKind.TypePredicate,
  SyntaxKind.UnionType,
  SyntaxKind.ConditionalType,
  SyntaxKind.IndexedAccessType,
  SyntaxKind.ArrayType,
  SyntaxKind.TupleType,
  SyntaxKind.NamedTupleMember,
  SyntaxKind.RestType,
  SyntaxKind.LiteralType,
  SyntaxKind.QualifiedName,
  SyntaxKind.StringKeyword,
  SyntaxKind.NumberKeyword,
  SyntaxKind.BooleanKeyword,
  SyntaxKind.UnknownKeyword,
  SyntaxKind.UndefinedKeyword,
  SyntaxKind.VariableStatement,
  SyntaxKind.VariableDeclarationList,
  SyntaxKind.VariableDeclaration,
  SyntaxKind.CallExpression,
  SyntaxKind.NewExpression,
  SyntaxKind.ArrayLiteralExpression,
  SyntaxKind.ObjectLiteralExpression,
  SyntaxKind.PropertyAssignment,
  SyntaxKind.ComputedPropertyName,
  SyntaxKind.PropertyAccessExpression,
  SyntaxKind.ElementAccessExpression,
  SyntaxKind.PrefixUnaryExpression,
  SyntaxKind.AsExpression,
  SyntaxKind.StringLiteral,
  SyntaxKind.NumericLiteral,
  SyntaxKind.TrueKeyword,
  SyntaxKind.FalseKeyword,
  SyntaxKind.Identifier,
  SyntaxKind.FunctionDeclaration,
  SyntaxKind.Parameter,
  SyntaxKind.DotDotDotToken,
  SyntaxKind.Block,
  SyntaxKind.ReturnStatement,
]);
