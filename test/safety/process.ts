import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { temporaryFolder } from '../support/temporary-folder.js';
import { contentOf } from './disk.js';
import { type Ended, generateIn, project, run } from './runs.js';

/** Everything in an output folder, lists and locks included. */
function everythingIn(folder: string): string {
  const names = readdirSync(folder, { recursive: true }).map(String).sort();
  return JSON.stringify([names, contentOf(folder)]);
}

async function generated(folder: string): Promise<string> {
  const { status, output } = await run(generateIn(folder));
  if (status !== 0) throw new Error(output);
  return everythingIn(join(folder, 'out'));
}

/** Two versions of a project with their outputs. They are made once: nobody writes into them. */
const versions = once(async (codes: number) => {
  const [old, next] = [project('OLD', codes), project('NEW', codes)];
  const [oldOutput, nextOutput] = [await generated(old), await generated(next)];
  return { old, next, oldOutput, nextOutput };
});

type Versions = Awaited<ReturnType<typeof versions>>;

function once<T>(make: (codes: number) => Promise<T>): (codes?: number) => Promise<T> {
  const made = new Map<number, Promise<T>>();
  return (codes = 2) => {
    const known = made.get(codes) ?? make(codes);
    made.set(codes, known);
    return known;
  };
}

/** What is wrong with an output of which each file may be of either version. */
async function problemsOf(out: string, { old, next, nextOutput }: Versions): Promise<string[]> {
  const wrong: string[] = [];
  const [before, after] = [contentOf(join(old, 'out')), contentOf(join(next, 'out'))];
  for (const [path, text] of Object.entries(contentOf(join(out, 'out')))) {
    if (text !== before[path] && text !== after[path]) wrong.push(`${path} is half-written`);
  }
  const { status, output } = await run(generateIn(next, out));
  if (status !== 0) wrong.push(`the next run fails: ${output}`);
  if (everythingIn(join(out, 'out')) !== nextOutput) wrong.push('the next run does not heal');
  return wrong;
}

/** How a run ends before its time: at once, or as Ctrl+C would end it. */
type Ending = 'SIGINT' | 'SIGKILL';

/** Ends a run at the k-th call below its output folder; `undefined` when it made fewer. */
async function endedAt(call: number, ending: Ending, all: Versions): Promise<string[] | undefined> {
  const out = temporaryFolder();
  cpSync(join(all.old, 'out'), join(out, 'out'), { recursive: true });
  const fault = ending === 'SIGKILL' ? 'FAULT_KILL' : 'FAULT_INTERRUPT';
  const env = { FAULT_ROOT: join(out, 'out'), [fault]: String(call) };
  const { signal } = await run(generateIn(all.next, out), { env });
  const wrong = await problemsOf(out, all);
  rmSync(out, { recursive: true });
  return signal === ending ? wrong.map((problem) => `${ending} at ${call}: ${problem}`) : undefined;
}

/**
 * Ends runs at calls to the file system, and says what that broke.
 *
 * @param calls - Which calls, in order; the first that no run reaches is the last that is tried.
 */
export async function problemsOfEnding(
  ending: Ending,
  calls: Iterable<number>,
  step?: () => void,
): Promise<readonly string[]> {
  const all = await versions();
  const wrong: string[] = [];
  let ended = 0;
  for (const call of calls) {
    const problems = await endedAt(call, ending, all);
    if (problems === undefined) break;
    ended += 1;
    step?.();
    wrong.push(...problems);
  }
  return ended === 0 ? ['no run was ended'] : wrong;
}

/** Interrupts runs after some time, and says what that broke. */
export async function problemsOfInterrupting(
  delays: readonly number[],
  signal: Ending,
): Promise<readonly string[]> {
  const all = await versions(400);
  const wrong: string[] = [];
  for (const delay of delays) {
    const out = temporaryFolder();
    cpSync(join(all.old, 'out'), join(out, 'out'), { recursive: true });
    const ended = await run(generateIn(all.next, out), {
      started: (kill) => void setTimeout(kill, delay, signal),
    });
    if (ended.status !== 0 && ended.signal !== signal && ended.status !== 130) {
      wrong.push(`after ${delay} ms the run ended with ${String(ended.status)}: ${ended.output}`);
    }
    wrong.push(...(await problemsOf(out, all)).map((problem) => `after ${delay} ms: ${problem}`));
  }
  return wrong;
}

/** Has runs with real threads fail in the other ones, and says what is not as with one thread. */
export async function problemsOfThreads(): Promise<readonly string[]> {
  const all = await versions();
  const wrong: string[] = [];
  const spread = (out: string): readonly string[] => [...generateIn(all.next, out), '--jobs', '2'];
  for (const fault of [{}, { FAULT_KILL: '9' }, { FAULT_READ_ONLY: 'ENOSPC' }]) {
    const what = JSON.stringify(fault);
    const out = temporaryFolder();
    cpSync(join(all.old, 'out'), join(out, 'out'), { recursive: true });
    const env = { FAULT_ROOT: join(out, 'out'), FAULT_THREADS: '1', ...fault };
    const { status, signal, output } = await run(spread(out), { env });
    const after = everythingIn(join(out, 'out'));
    if ('FAULT_KILL' in fault) {
      if (signal !== 'SIGKILL') wrong.push(`${what}: no other thread did anything`);
    } else if ('FAULT_READ_ONLY' in fault) {
      if (status !== 1 || !output.includes('ENOSPC: openSync')) wrong.push(`${what}: ${output}`);
      if (!output.includes('Every file is as it was')) wrong.push(`${what}: ${output}`);
      if (after !== all.oldOutput) wrong.push(`${what}: something was written`);
    } else {
      if (status !== 0) wrong.push(`${what}: ${output}`);
      if (after !== all.nextOutput) wrong.push(`${what}: not what one thread makes`);
    }
    wrong.push(...(await problemsOf(out, all)).map((problem) => `${what}: ${problem}`));
  }
  return wrong;
}

/** Starts runs of two versions at once into one folder, and says what got mixed. */
export async function problemsAtOnce(
  runs: number,
  rounds: number,
  step?: () => void,
): Promise<readonly string[]> {
  const all = await versions();
  const wrong: string[] = [];
  const out = temporaryFolder();
  // A folder of modules above gives the runs a cache to share.
  mkdirSync(join(out, 'node_modules'));
  for (let round = 0; round < rounds; round += 1) {
    const ended = await Promise.all(
      Array.from({ length: runs }, (_, index) =>
        run(generateIn(index % 2 === 0 ? all.old : all.next, out), { cwd: out }),
      ),
    );
    wrong.push(...failures(ended).map((problem) => `round ${round}: ${problem}`));
    const output = everythingIn(join(out, 'out'));
    if (output !== all.oldOutput && output !== all.nextOutput) wrong.push(`round ${round}: mixed`);
    // Whatever the runs remembered, the next one of either version gives that version.
    const [version, expected] =
      round % 2 === 0 ? [all.old, all.oldOutput] : [all.next, all.nextOutput];
    wrong.push(...failures([await run(generateIn(version, out), { cwd: out })]));
    if (everythingIn(join(out, 'out')) !== expected)
      wrong.push(`round ${round}: remembered wrongly`);
    step?.();
  }
  return wrong;
}

/** Starts one run right behind another while a text grows and shrinks, and says what got mixed. */
export async function problemsOfFollowing(
  rounds: number,
  step?: () => void,
): Promise<readonly string[]> {
  const folder = project('OLD');
  mkdirSync(join(folder, 'node_modules'));
  const spec = join(folder, 'specs/acme.yaml');
  const text = readFileSync(spec, 'utf8');
  const wrong: string[] = [];
  for (let round = 0; round < rounds; round += 1) {
    writeFileSync(spec, text.replaceAll('OLD', 'WORD'.repeat(1 + ((round * 7) % 5))));
    const first = run(generateIn(folder), { cwd: folder });
    await pause((round * 37) % 150);
    const ended = await Promise.all([first, run(generateIn(folder), { cwd: folder })]);
    wrong.push(...failures(ended).map((problem) => `round ${round}: ${problem}`));
    const alone = temporaryFolder();
    wrong.push(...failures([await run(generateIn(folder, alone), { cwd: folder })]));
    if (everythingIn(join(folder, 'out')) !== everythingIn(join(alone, 'out')))
      wrong.push(`round ${round}: mixed`);
    step?.();
  }
  return wrong;
}

const failures = (ended: readonly Ended[]): readonly string[] =>
  ended.flatMap(({ status, output }) => (status === 0 ? [] : [output]));

/** A spec changes right after it was read: what is written is of one version, and the next run sees the other. */
export async function problemsOfChanging(): Promise<readonly string[]> {
  const folder = project('OLD');
  mkdirSync(join(folder, 'node_modules'));
  const spec = join(folder, 'specs/acme.yaml');
  const first = await run(generateIn(folder), { cwd: folder, env: { FAULT_CHANGE: spec } });
  const wrong = [...failures([first])];
  if (!readFileSync(spec, 'utf8').includes('NEW')) wrong.push('the spec was not changed');
  const module = join(folder, 'out/acme.ts');
  if (readFileSync(module, 'utf8').includes('NEW')) wrong.push('the output is of two versions');
  wrong.push(...failures([await run(generateIn(folder), { cwd: folder })]));
  if (readFileSync(module, 'utf8').includes('OLD')) wrong.push('the next run missed the change');
  return wrong;
}

/** Lets nothing be written below the output folder, and says what was not refused well. */
export async function problemsOfReadOnly(): Promise<readonly string[]> {
  const all = await versions();
  const wrong: string[] = [];
  for (const code of ['EROFS', 'EACCES']) {
    const env = { FAULT_ROOT: join(all.old, 'out'), FAULT_READ_ONLY: code };
    const { status, output } = await run(generateIn(all.next, all.old), { env });
    if (status !== 1) wrong.push(`${code}: the run ended with ${String(status)}`);
    if (!output.includes(code) || /fault of the toolchain|\n\s+at /u.test(output))
      wrong.push(output);
    if (everythingIn(join(all.old, 'out')) !== all.oldOutput) wrong.push(`${code}: it was touched`);
    // A folder that is not there can't be made either.
    const missing = temporaryFolder();
    const first = await run(generateIn(all.next, missing), {
      env: { ...env, FAULT_ROOT: missing },
    });
    if (first.status !== 1 || readdirSync(missing).length > 0)
      wrong.push(`${code}: ${first.output}`);
  }
  return wrong;
}

/** Puts a file where the output should go, and says what was not refused well. */
export async function problemsOfBadOutput(): Promise<readonly string[]> {
  const folder = project('OLD');
  writeFileSync(join(folder, 'out'), 'mine');
  const { status, output } = await run(generateIn(folder));
  const wrong: string[] = [];
  if (status === 0 || status === null) wrong.push('a file in the place of the folder was taken');
  if (readFileSync(join(folder, 'out'), 'utf8') !== 'mine') wrong.push('the file was touched');
  if (/fault of the toolchain|\n\s+at /u.test(output)) wrong.push(output);
  rmSync(join(folder, 'out'));
  const deep = join(folder, 'not/there/yet');
  wrong.push(...failures([await run(generateIn(folder, deep))]));
  return wrong;
}
