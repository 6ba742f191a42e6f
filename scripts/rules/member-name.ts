import { isMemberName, memberName } from '../text/naming.js';
import { items, type SpecRule } from './rule.js';

/** A few names are fine as identifiers but not as enum members. */
export const memberNameRule: SpecRule = {
  name: 'member-name',
  description: 'Every name can be a member of an enum.',
  check({ spec, document }) {
    for (const [{ code, name }, path] of items(spec.errors, 'errors')) {
      const own = name ?? (code === undefined ? undefined : memberName(code));
      if (own !== undefined && !isMemberName(own)) {
        document.report([...path, name === undefined ? 'code' : 'name'], 'member-name', {
          name: own,
        });
      }
    }
  },
};
