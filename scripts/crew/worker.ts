/** What a thread begins with: it does what it is asked for, by the same bundle as the run itself. */
import { fileURLToPath } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';

import { Bundle } from '../build/bundle.js';
import type { serve } from './serve.js';

const cli = new Bundle(fileURLToPath(new URL('./cli.cjs', import.meta.url)));
const toolchain = cli.load() as { readonly serve: typeof serve };
// Only the first thread has none.
toolchain.serve(...([parentPort, workerData] as Parameters<typeof serve>));
