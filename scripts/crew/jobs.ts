/** Vendors that make it worth to have another thread: it has to be started, and what was compiled for one is compiled again for it. */
const WORTH = 150;

/** More threads than this are only had by asking: each takes its own memory. */
const MOST = 4;

/**
 * How many threads are to work on an output, this one included.
 *
 * @param vendors - How many there are to make.
 * @param asked - How many the user wants.
 */
export function jobsFor(
  vendors: number,
  asked: number | undefined,
  countCores = availableCores,
): number {
  const worth = asked ?? Math.min(MOST, Math.floor(vendors / WORTH));
  const jobs = Math.max(1, Math.min(worth, vendors));
  return asked === undefined && jobs > 1 ? Math.min(jobs, countCores()) : jobs;
}

/** Loads what knows only now: most runs need not know. */
function availableCores(): number {
  return process.getBuiltinModule('node:os').availableParallelism();
}
