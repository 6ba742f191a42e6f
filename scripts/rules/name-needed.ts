import { memberName } from '../text/naming.js';
import { items, type SpecRule } from './rule.js';

/** An opaque code (100001, FRS.0304) says nothing; its name must. */
export const nameNeeded: SpecRule = {
  name: 'name-needed',
  description: 'A code that gives no identifier has a name.',
  check({ spec, document }) {
    for (const [{ code, name }, path] of items(spec.errors, 'errors')) {
      // A name that was refused for its form is missing from the spec but not from the file.
      const written = name !== undefined || document.find([...path, 'name']) !== undefined;
      if (code !== undefined && !written && memberName(code) === undefined) {
        document.report([...path, 'code'], 'name-needed', { code });
      }
    }
  },
};
