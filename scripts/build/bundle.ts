import { accessSync, constants, readFileSync } from 'node:fs';
import { createRequire, wrap } from 'node:module';
import { dirname } from 'node:path';
import { Script } from 'node:vm';

import { readSealed, writeSealed } from '../files/sealed-file.js';

/** What V8 is told about the runs to come. */
const FLAGS = [
  // How much the heap grows before it is collected, in percent of what is in use.
  // What a vendor leaves behind is waste as soon as the next one is made; V8's
  // own factor of up to four lets it pile up.
  '--heap-growing-percent=50',
  // How much a function runs before it is optimized: four times what V8 lets it.
  // Most runs are over before that pays, and long ones hardly notice.
  '--interrupt-budget=270000',
  // What was compiled stays so to the end, when it is kept for later runs.
  '--no-flush-bytecode',
];

type Wrapper = (exports: object, ...surroundings: readonly unknown[]) => void;

/**
 * A bundle of a build, loaded with what V8 made of it in an earlier run, so that
 * it need not be compiled again. V8 refuses what another V8 made, but believes
 * everything else, so that file is sealed. Deleting it only costs time.
 */
export class Bundle {
  private readonly compiled: string;
  private script: Script | undefined;

  constructor(private readonly path: string) {
    this.compiled = `${path}.compiled`;
  }

  /** Runs the bundle and gives what it exports. */
  load(): object {
    const { path } = this;
    // It is ASCII, and read as that it takes half the memory.
    const source = wrap(readFileSync(path, 'latin1'));
    const cachedData = readSealed(this.compiled);
    // V8 refuses code that was compiled under other flags: what is kept here, and
    // what is part of Node.js, of which most was loaded for the lines above.
    for (const flag of FLAGS) process.getBuiltinModule('node:v8').setFlagsFromString(flag);
    const script = new Script(source, { filename: path, cachedData });
    if (script.cachedDataRejected !== false) this.script = script;
    const module = { exports: {} };
    const run = script.runInThisContext() as Wrapper;
    run(module.exports, createRequire(path), module, path, dirname(path));
    return module.exports;
  }

  /** Keeps what V8 compiled so far, where nothing was kept before. That nothing can be written there is no failure. */
  keep(): void {
    if (this.script === undefined) return;
    try {
      accessSync(dirname(this.path), constants.W_OK);
      writeSealed(this.compiled, this.script.createCachedData());
    } catch {
      // It is compiled again.
    }
  }
}
