import type { SpecRule } from './rule.js';

/** The id names the module and the subpath, so the file must be named for it. */
export const fileName: SpecRule = {
  name: 'file-name',
  description: 'A spec has the id that its file is named for.',
  check({ spec, document }) {
    const { id } = spec;
    if (id !== undefined && id !== document.file.stem) {
      document.report(['id'], 'file-name', { id, expected: document.file.stem });
    }
  },
};
