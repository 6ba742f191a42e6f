import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Compiles the toolchain once, where that is due, so that no test that runs it has to. */
export default function compileToolchain() {
  const program = fileURLToPath(new URL('../../scripts/vendor-errors.cjs', import.meta.url));
  execFileSync(process.execPath, [program, '--version'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
