/**
 * Tells how far a long test is, at every tenth of its way.
 *
 * @returns What to call after each step.
 */
export function progress(what: string, steps: number): () => void {
  const started = performance.now();
  let done = 0;
  return () => {
    done += 1;
    if (Math.floor((done * 10) / steps) === Math.floor(((done - 1) * 10) / steps)) return;
    const seconds = Math.round((performance.now() - started) / 1000);
    process.stderr.write(`${what}: ${done} of ${steps}, ${seconds} s\n`);
  };
}
