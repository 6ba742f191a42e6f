import { items, type SpecRule } from './rule.js';

/** A shape that asks for nothing would fit everything or nothing. */
export const shapeReadsNothing: SpecRule = {
  name: 'shape-reads-nothing',
  description:
    'A shape has a code, a failed state, or a status with something it requires to go by.',
  check({ spec, document }) {
    for (const [shape, path] of items(spec.shapes, 'shapes')) {
      const { name } = shape;
      // What was refused for its form is missing from the spec but not from the file.
      const has = (key: string): boolean => document.find([...path, key]) !== undefined;
      if (!has('code') && !has('failed') && !(has('requires') && has('status'))) {
        document.report(path, 'shape-reads-nothing', { name: name ?? '' });
      }
    }
  },
};
