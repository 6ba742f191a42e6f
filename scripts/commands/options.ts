import { DEFAULT_FORM, type EnumStyle, type OutputForm } from '../output-form.js';
import type { FolderOptions } from './folders.js';

/** The folder of the output where none is given. */
export const DEFAULT_OUT = 'generated';

/** The options of `generate`. */
export interface GenerateOptions extends FolderOptions {
  readonly out: string;
  readonly check?: boolean;
  readonly enumStyle: EnumStyle;
  readonly package?: boolean;
  readonly watch?: boolean;
  readonly jobs?: number;
}

/** What `generate` makes where nothing else is said: this project's own output. */
const USUALLY = { specs: 'specs', out: DEFAULT_OUT, enumStyle: DEFAULT_FORM.enumStyle };

/**
 * The options of a `generate` that only says where and in which form: it is
 * given most, and needs no parser of options.
 *
 * @returns `undefined` for whatever else is said.
 */
export function usualOptions([command, ...words]: readonly string[]): GenerateOptions | undefined {
  if (command !== 'generate') return undefined;
  const said: Record<string, string | boolean> = {};
  const rest = words.values();
  for (const word of rest) {
    if (word === '--package') said.package = true;
    else if (word === '--specs' || word === '--out') {
      const { value } = rest.next();
      if (value === undefined || value.startsWith('-')) return undefined;
      said[word.slice(2)] = value;
    } else return undefined;
  }
  return { ...USUALLY, ...said };
}

/** The folder of the package holds one unless told otherwise; elsewhere the modules are part of somebody's sources. */
export function formOf(options: GenerateOptions): OutputForm {
  return {
    enumStyle: options.enumStyle,
    asPackage: options.package ?? options.out === DEFAULT_OUT,
  };
}
