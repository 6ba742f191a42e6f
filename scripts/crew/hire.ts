import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

import type { Making } from '../stages/make.js';
import { Mate } from './mate.js';
import type { Setup } from './serve.js';

/** What a build names the file that a thread begins with. */
const WORKER = join(import.meta.dirname, 'worker.cjs');

/** Starts other threads. */
export function hire(count: number, making: Making): readonly Mate[] {
  return Array.from({ length: count }, (_, index) => {
    const workerData: Setup = { making, thread: index + 1 };
    return new Mate(new Worker(WORKER, { workerData }));
  });
}
