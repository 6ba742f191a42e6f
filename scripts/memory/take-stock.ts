import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { hashAt, MANIFEST } from '../files/manifest.js';
import { present } from '../present.js';
import type { Grouped } from './glance.js';
import type { Snapshot } from './inputs.js';
import type { Known } from './look.js';
import type { Made } from './made.js';
import type { Looks } from './past.js';
import { isSame, proofFrom, type Status, statusAt } from './status.js';

/** What is known of the files of a run when it is over. */
export type Stock = Omit<Grouped<readonly Known[]>, 'folders'>;

/**
 * Takes stock of what a run read and wrote.
 *
 * @param snapshot - How it found its inputs.
 * @param out - The output folder.
 * @param looks - What it found to be as before, if it looked.
 * @returns `undefined` when somebody changed an input or the output meanwhile.
 */
export function takeStock(
  made: Made,
  { start, inputs: found }: Snapshot,
  out: string,
  looks: Looks | undefined,
): Stock | undefined {
  const inputs = [...found].map(
    ([path, status]) => looks?.inputs.find(path) ?? readAs(path, status, start),
  );
  if (!inputs.every(isKnown)) return undefined;
  // Another run may have put its own output there meanwhile.
  const manifest = join(out, MANIFEST);
  if (readFileSync(manifest, 'utf8') !== made.manifest) return undefined;
  // The manifest is written last, and its time is by the clock of that disk.
  const [, end] = present(statusAt(manifest));
  const outputs = [...made.files].map(([path, hash]): Known => {
    const isWritten = made.written.has(path);
    const before = isWritten ? undefined : looks?.outputs.find(path);
    if (before !== undefined) return before;
    return { path, status: provenAt(`${out}/${path}`, isWritten ? end : start), hash };
  });
  const beside = [...made.beside, manifest].map((path): Known => {
    return { path, status: provenAt(path, start), hash: hashAt(path) };
  });
  return { inputs, outputs, beside };
}

/** What is known of an input that the run read; `undefined` when it changed since the run began. */
function readAs(path: string, status: Status, start: number): Known | undefined {
  // In this order: what is hashed has this status.
  const hash = hashAt(path);
  return isSame(status, statusAt(path))
    ? { path, status: proofFrom(start, status), hash }
    : undefined;
}

/** The status of a file that is there. */
function provenAt(path: string, time: number): Status {
  return proofFrom(time, present(statusAt(path)));
}

function isKnown(file: Known | undefined): file is Known {
  return file !== undefined;
}
