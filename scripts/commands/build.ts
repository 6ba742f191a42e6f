import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

import type { Terminal } from '../terminal.js';
import { toCommonjs } from '../package/commonjs.js';
import { emitDeclarations } from '../package/declarations.js';
import { emitJavascript } from '../package/javascript.js';
import { readModules } from '../package/sources.js';

/** The options of `build`. */
export interface BuildOptions {
  readonly out: string;
}

/** Makes what a generated package is published with: JavaScript for both systems of modules, and declarations. */
export async function build(options: BuildOptions, terminal: Terminal): Promise<number> {
  const started = performance.now();
  const folder = resolve(options.out);
  const dist = join(folder, 'dist');
  const modules = readModules(folder);
  const esm = join(dist, 'esm');
  const cjs = join(dist, 'cjs');
  // Both folders are equally deep, so the maps are right in both.
  const declarations = emitDeclarations(folder, modules, esm);
  const javascript = await emitJavascript(folder, modules, esm);
  const commonjs = await toCommonjs(javascript);
  rmSync(dist, { recursive: true, force: true });
  writeFiles(esm, new Map([...javascript, ...declarations]));
  writeFiles(cjs, new Map([...commonjs, ...declarations, ['package.json', COMMONJS]]));
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
