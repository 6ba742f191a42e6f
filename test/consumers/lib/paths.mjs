import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the consumers, and that of the project. */
export const CONSUMERS = dirname(dirname(fileURLToPath(import.meta.url)));
export const ROOT = dirname(dirname(CONSUMERS));

/** Where everything goes that a run makes, but for what has to be far from this project. */
export const WORK = join(CONSUMERS, '.work');

/** The tarballs that a run of all tests has packed: the generated package, and the toolchain. */
export const TARBALL = process.env.VENDOR_ERRORS_TARBALL;
export const TOOLCHAIN = process.env.VENDOR_ERRORS_TOOLCHAIN;
