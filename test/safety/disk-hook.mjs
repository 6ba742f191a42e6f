/**
 * Loaded into a run of the command line with `--import`: makes the file system
 * behave as the environment says, for calls below the folder FAULT_ROOT.
 *
 * - FAULT_KILL=k: the process is killed at the k-th call.
 * - FAULT_SHUFFLE: directories are listed backwards.
 * - FAULT_CHANGE=file: right after the file was read it has other content.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const { FAULT_ROOT = '/', FAULT_KILL, FAULT_SHUFFLE, FAULT_CHANGE } = process.env;
const CALLS =
  'closeSync existsSync fsyncSync lstatSync mkdirSync openSync readFileSync readdirSync realpathSync renameSync rmSync rmdirSync statSync writeFileSync writeSync';
const opened = new Set();
let calls = 0;

for (const name of CALLS.split(' ')) {
  const original = fs[name];
  fs[name] = (...args) => {
    const [place] = args;
    const isOurs =
      typeof place === 'number' ? opened.has(place) : String(place).startsWith(FAULT_ROOT);
    if (isOurs && (calls += 1) === Number(FAULT_KILL)) process.kill(process.pid, 'SIGKILL');
    const result = original(...args);
    if (name === 'openSync' && isOurs) opened.add(result);
    if (name === 'closeSync') opened.delete(place);
    if (name === 'readFileSync' && place === FAULT_CHANGE) change(place, String(result));
    if (name === 'readdirSync' && FAULT_SHUFFLE !== undefined) result.reverse();
    return result;
  };
}
syncBuiltinESMExports();

let changed = false;
function change(path, text) {
  if (changed) return;
  changed = true;
  fs.writeFileSync(path, text.replaceAll('OLD', 'NEW'));
}
