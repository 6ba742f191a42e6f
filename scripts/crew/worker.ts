/** What a thread begins with: it does what it is asked for, by the bundle that most runs are by. */
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';

import { Bundle } from '../build/bundle.js';
import type { serve } from './serve.js';

const usual = new Bundle(join(import.meta.dirname, 'usual.cjs'));
const toolchain = usual.load() as { readonly serve: typeof serve };
// Only the first thread has none.
toolchain.serve(...([parentPort, workerData] as Parameters<typeof serve>));
