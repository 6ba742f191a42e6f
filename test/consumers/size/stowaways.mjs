import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { ROOT } from '../lib/paths.mjs';

const { vendors } = JSON.parse(readFileSync(join(ROOT, 'generated', 'catalog.json'), 'utf8'));

/** The codes of a vendor, as short as they can be written. */
export function codesOf(vendor) {
  return vendors
    .find(({ id }) => id === vendor)
    .errors.map(({ code }) => code)
    .join();
}

/** What is in a bundle and should not be: codes of other vendors, and long texts where none may be. */
export function stowaways(output, allowed, texts) {
  const isThere = (text) => output.includes(JSON.stringify(text).slice(1, -1));
  const isQuoted = (code) => ['"', "'", '`'].some((quote) => output.includes(quote + code + quote));
  return vendors.flatMap(({ id, errors }) => {
    const isForeign = allowed !== 'all' && allowed !== id;
    return errors.flatMap(({ code, description, remedy, note }) => [
      ...[code].filter(() => isForeign && isTelling(code) && isQuoted(code)),
      ...(texts && !isForeign ? [] : [description, remedy, note].filter(isLong).filter(isThere)),
    ]);
  });
}

/** A code that no other vendor and no program would have by chance. */
function isTelling(code) {
  const others = vendors.flatMap(({ errors }) => errors).filter((error) => error.code === code);
  return /[a-z][A-Z]|[._]/.test(code) && others.length === 1;
}

function isLong(text) {
  return text !== undefined && text.length > 24;
}
