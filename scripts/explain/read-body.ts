import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { compileFunction } from 'node:vm';

import { CommandError } from '../command-error.js';
import { present } from '../present.js';
import type { Code, Retry } from '../spec/language.js';

/** What the generated parsers make of a response. */
export interface ReadError {
  readonly vendor: string;
  readonly known: boolean;
  readonly code?: Code;
  readonly rawCode?: Code;
  readonly message: string;
  readonly category: string;
  readonly reason: string;
  readonly retry: Retry;
  readonly httpStatus?: number;
  readonly requestId?: string;
  readonly retryAfterMs?: number;
  readonly params?: Readonly<Record<string, string>>;
}

/** Reads a response as an error of a vendor, by the vendor's id. */
export type BodyReader = (
  vendor: string,
  body: unknown,
  response: { readonly status?: number | undefined },
) => ReadError | undefined;

/**
 * Makes the reader of response bodies out of the package as it was generated,
 * so that what is explained is what consumers get.
 */
export async function bodyReader(out: string): Promise<BodyReader> {
  const { build } = await import('esbuild');
  try {
    const { outputFiles } = await build({
      entryPoints: [entryOf(out)],
      bundle: true,
      write: false,
      format: 'cjs',
      platform: 'neutral',
      logLevel: 'silent',
    });
    const run = compileFunction(present(outputFiles[0]).text, ['module']) as Run;
    const module: Parameters<Run>[0] = { exports: {} };
    run(module);
    return present(module.exports.parseVendorError);
  } catch {
    throw new CommandError(
      `The package in ${out} can't be loaded.`,
      'Generate it anew, or point --out to the folder with the output.',
    );
  }
}

/** The package as one CommonJS module: it leaves what it exports in what it is given. */
type Run = (module: { exports: { readonly parseVendorError?: BodyReader } }) => void;

/** The module that the package in a folder begins with. */
export function entryOf(out: string): string {
  const { exports } = JSON.parse(readFileSync(resolve(out, 'package.json'), 'utf8')) as {
    exports: Readonly<Record<string, unknown>>;
  };
  return resolve(out, runnable(exports['.']) ?? 'index.ts');
}

/** The file that an entry point runs, whatever the conditions are that lead to it. */
function runnable(target: unknown): string | undefined {
  if (typeof target === 'string') return target.endsWith('.d.ts') ? undefined : target;
  if (typeof target !== 'object' || target === null) return undefined;
  return Object.values(target)
    .map(runnable)
    .find((file) => file !== undefined);
}
