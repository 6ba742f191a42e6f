/**
 * Loaded into a run of the command line with `--import`: makes the file system
 * behave as the environment says, for calls below the folder FAULT_ROOT.
 *
 * - FAULT_KILL=k: the process is killed at the k-th call.
 * - FAULT_INTERRUPT=k: the process gets a SIGINT at the k-th call.
 * - FAULT_READ_ONLY=code: whatever writes fails with that error, also for root.
 * - FAULT_SHUFFLE: directories are listed backwards.
 * - FAULT_CHANGE=file: right after the file was read it has other content.
 * - FAULT_THREADS: all this only in other threads than the first.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { isMainThread } from 'node:worker_threads';

const { FAULT_ROOT = '/', FAULT_KILL, FAULT_INTERRUPT, FAULT_SHUFFLE, FAULT_CHANGE } = process.env;
const { FAULT_READ_ONLY, FAULT_THREADS } = process.env;
const WRITING = /^(?:mkdir|rename|rm|rmdir|utimes|write|writeFile)Sync$/u;
const CALLS =
  'closeSync existsSync fsyncSync lstatSync mkdirSync openSync readFileSync readdirSync realpathSync renameSync rmSync rmdirSync statSync utimesSync writeFileSync writeSync';
const opened = new Set();
let calls = 0;

const isSpared = FAULT_THREADS !== undefined && isMainThread;

for (const name of isSpared ? [] : CALLS.split(' ')) {
  const original = fs[name];
  fs[name] = (...args) => {
    const [place] = args;
    const isOurs =
      typeof place === 'number' ? opened.has(place) : String(place).startsWith(FAULT_ROOT);
    if (isOurs) at((calls += 1));
    if (isOurs && FAULT_READ_ONLY !== undefined && writes(name, args)) {
      throw Object.assign(new Error(`${FAULT_READ_ONLY}: ${name} '${String(place)}'`), {
        code: FAULT_READ_ONLY,
        syscall: name.replace('Sync', ''),
      });
    }
    const result = original(...args);
    if (name === 'openSync' && isOurs) opened.add(result);
    if (name === 'closeSync') opened.delete(place);
    if (name === 'readFileSync' && place === FAULT_CHANGE) change(place, String(result));
    if (name === 'readdirSync' && FAULT_SHUFFLE !== undefined) result.reverse();
    return result;
  };
}
syncBuiltinESMExports();

function at(call) {
  if (call === Number(FAULT_KILL)) process.kill(process.pid, 'SIGKILL');
  if (call === Number(FAULT_INTERRUPT)) process.kill(process.pid, 'SIGINT');
}

/** Making a folder that is there changes nothing, so a read-only disk lets it pass. */
function writes(name, [place, flags]) {
  if (name === 'mkdirSync') return !fs.existsSync(place);
  return WRITING.test(name) || (name === 'openSync' && flags !== undefined && flags !== 'r');
}

let changed = false;
function change(path, text) {
  if (changed) return;
  changed = true;
  fs.writeFileSync(path, text.replaceAll('OLD', 'NEW'));
}
