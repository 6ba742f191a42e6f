import { isReservedId } from '../text/naming.js';
import type { SpecRule } from './rule.js';

/** An id becomes a file name, also on file systems that reserve device names. */
export const reservedId: SpecRule = {
  name: 'reserved-id',
  description: 'A vendor is not named like a file of the output or a device.',
  check({ spec, document }) {
    if (spec.id !== undefined && isReservedId(spec.id)) {
      document.report(['id'], 'reserved-id', { id: spec.id });
    }
  },
};
