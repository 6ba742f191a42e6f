import { execFileSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';

/** More lines of a failure than this are the echo of the first ones. */
const MOST_LINES = 60;

/** How long a program may take that fetches nothing. */
const SECONDS = 180;

/** Runs a program to its end; what it prints is shown only when it fails. */
export function run(program, args, { seconds = SECONDS, ...options } = {}) {
  try {
    return execFileSync(program, args, {
      encoding: 'utf8',
      stdio: 'pipe',
      timeout: seconds * 1000,
      maxBuffer: 64 * 1024 * 1024,
      ...options,
    });
  } catch (error) {
    const output = `${error.stdout ?? ''}${error.stderr ?? ''}`.split('\n').slice(0, MOST_LINES);
    const ending = error.code === 'ETIMEDOUT' ? [`did not end within ${seconds} seconds`] : [];
    throw new Error([[program, ...args].join(' '), ...ending, ...output].join('\n'));
  }
}

/** Loads a module with some Node.js, and says what it exports as `result`. */
export function load(node, path) {
  const code = `import(${JSON.stringify(pathToFileURL(path))}).then(({ result }) => console.log(result))`;
  return run(node, ['-e', code]).trim();
}
