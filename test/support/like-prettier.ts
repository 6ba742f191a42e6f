import { prettierText } from '../../scripts/layout/prettier.js';
import type { Files } from '../../scripts/output-files.js';
import { DEFAULT_FORM } from '../../scripts/output-form.js';
import { assertPrettier, format } from '../../scripts/stages/format.js';
import { vendorModel } from '../../scripts/stages/model.js';
import { renderVendor } from '../../scripts/stages/render.js';
import type { VendorSpec } from '../../scripts/spec/language.js';
import fc from './fast-check.js';
import { randomSpec } from './random-spec.js';
import { OWN, TEMPLATES } from './rendered.js';

/** So many specs are laid before prettier at once: most of what it costs, it costs once for each text. */
const BATCH = 50;

/** Formats what random specs add to the output, and holds every byte against prettier's. */
export async function expectPrettiersBytes(numRuns: number, step?: () => void): Promise<void> {
  const specs = fc.sample(randomSpec(OWN.taxonomy), { numRuns });
  for (let at = 0; at < specs.length; at += BATCH) {
    const pieces = specs.slice(at, at + BATCH).map(pieceOf);
    const formatted = await Promise.all(pieces.map(format));
    pieces.forEach(() => step?.());
    if (await areSame(pieces, formatted)) continue;
    for (const [index, piece] of pieces.entries()) {
      await assertPrettier(piece, formatted[index] ?? piece);
    }
    throw new Error('Several modules together are laid out otherwise than each of them.');
  }
}

function pieceOf(spec: VendorSpec): Files {
  const own = renderVendor(vendorModel(spec), DEFAULT_FORM, TEMPLATES);
  return new Map([...own].filter(([path]) => /\.(?:ts|json)$/u.test(path)));
}

/** Modules stay what they are one after the other, and so do the parts of catalogs in a list. */
async function areSame(pieces: readonly Files[], formatted: readonly Files[]): Promise<boolean> {
  const modules = (files: readonly Files[]): string =>
    files
      .flatMap((own) => [...own].flatMap(([path, text]) => (path.endsWith('.ts') ? text : [])))
      .join('\n');
  const catalogs = async (): Promise<boolean> => {
    for (const [index, piece] of pieces.entries()) {
      const expected = await prettierText(piece.get('catalog.json') ?? '', 'json');
      if (formatted[index]?.get('catalog.json') !== expected) return false;
    }
    return true;
  };
  return (
    (await prettierText(modules(pieces), 'typescript')) === modules(formatted) && (await catalogs())
  );
}
