/** Compiled templates by the hash of their text. */
export type Precompiled = Readonly<Record<string, TemplateSpecification>>;

/** The templates that are compiled already: none here, and in a build, which puts its own in the place of this file, those of the toolchain. */
export const precompiled: Precompiled = {};
