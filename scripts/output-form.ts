/** How codes are written: as a real `enum`, or as an object `as const` of the same names. */
export type EnumStyle = 'enum' | 'const';

/** The styles that a run can be asked for. */
export const ENUM_STYLES: readonly EnumStyle[] = ['enum', 'const'];

/** What a run chooses about its output besides where it goes; the specs decide everything else. */
export interface OutputForm {
  readonly enumStyle: EnumStyle;
  /** A package of its own, or else modules for the source tree of another. */
  readonly asPackage: boolean;
}

/** What is made where nothing is said: this project's own package. */
export const DEFAULT_FORM: OutputForm = { enumStyle: 'enum', asPackage: true };
