import compileToolchain from '../support/compile-toolchain.mjs';

/** Says how to see this very run again. */
export default function setUp() {
  process.stderr.write(`SEED=${process.env.SEED} npm run test:long repeats this run.\n`);
  compileToolchain();
}
