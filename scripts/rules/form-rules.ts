/** The rules about how files are laid out, apart from the others: they take the parser, which most runs do without. */
import { canonicalForm } from './canonical-form.js';
import type { FormRule } from './rule.js';

export const formRules: readonly FormRule[] = [canonicalForm];
