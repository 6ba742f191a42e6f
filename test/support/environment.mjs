import { createRequire } from 'node:module';

import { TestEnvironment } from 'jest-environment-node';

const require = createRequire(import.meta.url);

/**
 * A world for each file of tests, as Jest has it, but for a few big libraries that keep nothing
 * of those who use them: they are loaded once for each process. See `shared/`.
 */
export default class SharingEnvironment extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    this.global.sharedLibrary = require;
  }
}
