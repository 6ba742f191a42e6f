import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

import type { Terminal } from '../terminal.js';
import { emitDeclarations } from '../package/declarations.js';
import { emitJavascript, type ModuleFormat } from '../package/javascript.js';
import { readModules } from '../package/sources.js';

/** The options of `build`. */
export interface BuildOptions {
  readonly out: string;
}

const FORMATS: readonly ModuleFormat[] = ['esm', 'cjs'];

/** Makes what a generated package is published with: JavaScript for both systems of modules, and declarations. */
export async function build(options: BuildOptions, terminal: Terminal): Promise<number> {
  const started = performance.now();
  const folder = resolve(options.out);
  const dist = join(folder, 'dist');
  const modules = readModules(folder);
  // Both folders are equally deep, so the maps are right in both.
  const declarations = emitDeclarations(folder, modules, join(dist, 'esm'));
  const outputs = await Promise.all(
    FORMATS.map(async (format) => {
      const javascript = await emitJavascript(modules, format, '../..');
      return [format, new Map([...javascript, ...declarations])] as const;
    }),
  );
  rmSync(dist, { recursive: true, force: true });
  for (const [format, files] of outputs) writeFiles(join(dist, format), files);
  writeFiles(join(dist, 'cjs'), new Map([['package.json', COMMONJS]]));
  const seconds = ((performance.now() - started) / 1000).toFixed(2);
  terminal.print(`${modules.size} modules built in ${options.out}/dist, ${seconds} s`);
  return 0;
}

/** What tells Node.js and bundlers about the folder of the CommonJS modules. */
const COMMONJS = `${JSON.stringify({ type: 'commonjs', sideEffects: false }, null, 2)}\n`;

function writeFiles(folder: string, files: ReadonlyMap<string, string>): void {
  for (const [path, text] of files) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
}
