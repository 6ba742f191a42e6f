import { type Expression, Node, SyntaxKind } from 'ts-morph';

import type { Literal } from '../text/literal.js';
import { WRAPPERS } from './wrappers.js';

/** What stands in the tree where only data may stand. */
export class NotData extends Error {
  constructor(readonly node: Node) {
    super(`${node.getKindName()} where only data may stand`);
  }
}

/**
 * The data that an expression of literals means, without running it.
 *
 * @param names - Constants of the same module that may be referred to, with their data.
 * @throws NotData when anything else stands in it.
 */
export function evaluate(
  node: Expression,
  names: ReadonlyMap<string, Literal> = new Map(),
): Literal {
  if (Node.isStringLiteral(node)) return node.getLiteralValue();
  // ts-morph's own reading of 1e21 is 1.
  if (Node.isNumericLiteral(node)) return Number(node.getText());
  if (Node.isTrueLiteral(node)) return true;
  if (Node.isFalseLiteral(node)) return false;
  if (Node.isIdentifier(node)) return names.get(node.getText()) ?? fail(node);
  if (Node.isAsExpression(node) && node.getTypeNode()?.getText() === 'const') {
    return evaluate(node.getExpression(), names);
  }
  if (Node.isArrayLiteralExpression(node)) {
    return node.getElements().map((element) => evaluate(element, names));
  }
  if (Node.isObjectLiteralExpression(node)) return evaluateObject(node, names);
  if (Node.isPrefixUnaryExpression(node) && node.getOperatorToken() === SyntaxKind.MinusToken) {
    const operand = evaluate(node.getOperand(), names);
    return typeof operand === 'number' ? -operand : fail(node);
  }
  if (Node.isCallExpression(node) || Node.isNewExpression(node)) {
    const [argument, ...more] = node.getArguments();
    if (
      more.length === 0 &&
      WRAPPERS.has(node.getExpression().getText()) &&
      Node.isExpression(argument)
    ) {
      return evaluate(argument, names);
    }
  }
  return fail(node);
}

function evaluateObject(
  node: Node & { getProperties(): Node[] },
  names: ReadonlyMap<string, Literal>,
): Literal {
  const entries = node.getProperties().map((property): readonly [string, Literal] => {
    if (!Node.isPropertyAssignment(property)) return fail(property);
    const value = evaluate(property.getInitializerOrThrow(), names);
    return [keyOf(property.getNameNode()), value];
  });
  const record = Object.fromEntries(entries);
  return Object.keys(record).length === entries.length ? record : fail(node);
}

/** The key that a property has. A bare `__proto__` would set the prototype instead. */
export function keyOf(node: Node): string {
  if (Node.isIdentifier(node)) return node.getText() === '__proto__' ? fail(node) : node.getText();
  if (Node.isStringLiteral(node)) {
    return node.getLiteralValue() === '__proto__' ? fail(node) : node.getLiteralValue();
  }
  if (Node.isComputedPropertyName(node)) {
    const expression = node.getExpression();
    if (Node.isStringLiteral(expression)) return expression.getLiteralValue();
  }
  return fail(node);
}

function fail(node: Node): never {
  throw new NotData(node);
}
