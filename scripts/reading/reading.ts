import type { PathModel, VendorModel, WireModel } from '../stages/model.js';
import type { Literal } from '../text/literal.js';
import { READ_BEFORE, ReadingWriter } from './writer.js';

/** The reader of a vendor's usual answers: what stands in its function. */
export interface Reading {
  /** Line by line; `#` stands for a literal. */
  readonly lines: readonly string[];
  /** What the `#`s stand for, in order. */
  readonly literals: readonly Literal[];
  /** Where it looks, in the order of the lists that it returns. */
  readonly paths: readonly PathModel[];
}

/**
 * Writes the reading of a vendor's usual answers out, statement by statement:
 * the shapes of the wire in their order, each place looked at once. Whatever
 * else an answer may be (what an SDK throws, one object at two places) is left
 * to the plan, with what was seen so far.
 */
export function readingOf({ wire, codeType }: Pick<VendorModel, 'wire' | 'codeType'>): Reading {
  const writer = new ReadingWriter(codeType);
  const { success, shapes } = wire;
  if (pathsOf(wire).some(isReadBefore)) {
    writer.leave();
    return writer;
  }
  for (const shape of shapes) {
    if (shape.failed !== undefined) writer.failure(shape, shape.failed);
  }
  for (const condition of [success.sentinel, success.state]) {
    if (condition !== undefined) writer.succeedWhere(condition);
  }
  for (const status of success.status ?? []) writer.succeedWith(status);
  for (const shape of shapes) {
    if (shape.failed === undefined) writer.shape(shape);
  }
  for (const path of success.absent ?? []) writer.leaveIfPresent(path);
  writer.end();
  return writer;
}

function pathsOf({ success, shapes }: WireModel): readonly PathModel[] {
  return [
    ...(success.absent ?? []),
    ...[success.sentinel, success.state, ...shapes.map(({ failed }) => failed)].flatMap(
      (condition) => (condition === undefined ? [] : [condition.path]),
    ),
    ...shapes.flatMap(({ requires, code, message, requestId, status, retryAfter }) =>
      [requires, code, message, requestId, status, retryAfter].flatMap((paths) => paths ?? []),
    ),
  ];
}

/** The run-time core looks there first, for what an HTTP client may have thrown. */
function isReadBefore(path: PathModel): boolean {
  return READ_BEFORE.some(([key]) => Array.isArray(path) && path[0] === key);
}
