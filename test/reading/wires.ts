import { compileFunction } from 'node:vm';

import * as error from '../../generated/runtime/error.js';
import type { QuickReader } from '../../generated/runtime/quick.js';
import * as read from '../../generated/runtime/read.js';
import type { Path } from '../../generated/runtime/types.js';
import * as values from '../../generated/runtime/values.js';
import type { Reading } from '../../scripts/reading/reading.js';
import { readingLines } from '../../scripts/reading/source.js';

import type {
  ConditionModel,
  PathModel,
  ShapeModel,
  WireModel,
} from '../../scripts/stages/model.js';
import fc from '../support/fast-check.js';

const KEYS = ['code', 'error', 'message', 'status', 'a'];

const inBody: fc.Arbitrary<Path & PathModel> = fc.array(
  fc.constantFrom<string | number>(...KEYS, 0),
  { minLength: 1, maxLength: 3 },
);

const path: fc.Arbitrary<PathModel> = fc.oneof(
  { weight: 40, arbitrary: inBody },
  { weight: 5, arbitrary: fc.constantFrom({ header: 'x-id' }, { header: 'retry-after' }) },
  { weight: 1, arbitrary: fc.constantFrom([], ['response'], ['response', 'status']) },
);

const paths = fc.array(path, { minLength: 1, maxLength: 3 });

const condition: fc.Arbitrary<ConditionModel> = fc.record({
  path,
  in: fc.constantFrom<ConditionModel['in']>(['A'], [0, -3], ['done', true], ['A', 0]),
});

const shape: fc.Arbitrary<ShapeModel> = fc.record(
  {
    thrown: fc.constantFrom<true | undefined>(undefined, undefined, true),
    requires: paths,
    code: fc.oneof(
      { weight: 4, arbitrary: paths },
      { weight: 1, arbitrary: fc.constant(undefined) },
    ),
    message: paths,
    requestId: paths,
    status: paths,
    retryAfter: paths,
  },
  { requiredKeys: ['code', 'message'] },
);

const failing: fc.Arbitrary<ShapeModel> = fc.record({
  failed: condition,
  code: paths,
  message: paths,
});

const splitting: fc.Arbitrary<ShapeModel> = fc.record({
  code: paths,
  before: fc.constant(': '),
  status: paths,
});

/** Ways in which a vendor might answer: few keys, so that places meet. */
export const wires: fc.Arbitrary<WireModel> = fc.record({
  success: fc.record(
    {
      status: fc.constantFrom([200], [200, 204]),
      absent: paths,
      sentinel: condition,
      state: condition,
    },
    { requiredKeys: [] },
  ),
  shapes: fc.array(
    fc.oneof(
      { weight: 6, arbitrary: shape },
      { weight: 1, arbitrary: failing },
      { weight: 1, arbitrary: splitting },
    ),
    { minLength: 1, maxLength: 4 },
  ),
});

const leaf = fc.constantFrom<unknown>(
  ...['A', 'A', 'B', 'A.C', '', '12', 'A: why', 'done', '404', null, undefined],
  ...[0, 12, 13, 404, 1.5, -3, true],
);

/** Bodies of the same keys. One object may stand at several places, and hold itself. */
export const bodies: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 1, arbitrary: leaf },
  {
    weight: 12,
    arbitrary: fc
      .array(
        fc.dictionary(
          fc.constantFrom(...KEYS, '0', 'response', 'stack', 'data'),
          fc.oneof(leaf, fc.nat(5)),
          { maxKeys: 7 },
        ),
        { minLength: 1, maxLength: 5 },
      )
      .map((nodes) => tangle(nodes)),
  },
);

/** Lets numbers of nodes stand for the nodes. */
function tangle(nodes: readonly Record<string, unknown>[]): object {
  for (const node of nodes) {
    for (const [key, value] of Object.entries(node)) {
      if (typeof value === 'number' && nodes[value] !== undefined) node[key] = nodes[value];
    }
  }
  return nodes[0] ?? {};
}

/** A reader as a program would have it. */
export function compiled(reading: Reading): QuickReader {
  const core = { ...error, ...read, ...values };
  const body = readingLines(reading).slice(1, -1).join('\n');
  const parameters = ['plan', 'body', 'status', 'headers'];
  const run = compileFunction(body, [...Object.keys(core), ...parameters]) as (
    ...args: unknown[]
  ) => ReturnType<QuickReader>;
  return (...args) => run(...Object.values(core), ...args);
}
