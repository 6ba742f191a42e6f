import { isMemberName } from '../text/naming.js';
import { items, nameOf, type SpecRule } from './rule.js';

/** A few names are fine as identifiers but not as enum members. */
export const memberNameRule: SpecRule = {
  name: 'member-name',
  description: 'Every name can be a member of an enum.',
  check({ spec, document }) {
    for (const [error, path] of items(spec.errors, 'errors')) {
      const name = nameOf(error, path, document);
      if (name !== undefined && !isMemberName(name)) {
        const from = error.name === undefined ? 'code' : 'name';
        document.report([...path, from], 'member-name', { name });
      }
    }
  },
};
