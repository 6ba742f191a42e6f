import type { Files } from '../../scripts/output-files.js';
import { Comparing, type Difference } from '../../scripts/stages/compare.js';
import type { Destination, Piecewise } from '../../scripts/stages/make-whole.js';
import { Writing } from '../../scripts/stages/write.js';

/** Brings an output folder to what it should hold, all at once. */
export function write(
  files: Files,
  out: string,
  leave: ReadonlySet<string> = new Set(),
): Difference {
  return put(files, new Writing(out, leave));
}

/** Compares an output folder with what it should hold. */
export function compare(
  files: Files,
  out: string,
  leave: ReadonlySet<string> = new Set(),
): Difference {
  return put(files, new Comparing(out, leave));
}

function put<F extends Piecewise>(files: Files, destination: Destination<F>): Difference {
  try {
    for (const [path, text] of files) destination.put(path, text);
    return destination.commit();
  } finally {
    destination.end();
  }
}
