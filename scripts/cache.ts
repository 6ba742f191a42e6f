import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { writeAtomic } from './files/atomic.js';
import { readManifest, sha256 } from './files/manifest.js';
import type { Sources } from './stages/load.js';

/** What a run says at its end: each vendor with the number of its codes. */
export type Summary = readonly { readonly id: string; readonly codes: number }[];

interface Memory {
  readonly inputs: string;
  readonly summary: Summary;
}

/**
 * What is remembered between runs: for an output folder, the hash of everything
 * that shaped it. Deleting it only costs time. A run that finds the same inputs
 * and its own output untouched has nothing to do, and loads nothing to find out.
 */
export class Cache {
  private readonly path: string | undefined;

  /**
   * @param out - The output folder.
   * @param version - What else shapes the output: the toolchain itself.
   */
  constructor(
    private readonly out: string,
    private readonly version: string,
  ) {
    const folder = cacheFolder(process.cwd());
    this.path = folder === undefined ? undefined : join(folder, `${sha256(out).slice(0, 32)}.json`);
  }

  /** What was remembered of a run with these inputs, if its output is still untouched. */
  recall(sources: Sources): Summary | undefined {
    try {
      const memory = JSON.parse(readFileSync(this.path ?? '', 'utf8')) as Memory;
      const current = memory.inputs === this.inputsHash(sources) && this.isUntouched();
      return current ? memory.summary : undefined;
    } catch {
      return undefined;
    }
  }

  /** Remembers that the output is what these inputs make. Failing to is no failure. */
  remember(sources: Sources, summary: Summary): void {
    if (this.path === undefined) return;
    try {
      mkdirSync(dirname(this.path), { recursive: true });
      const memory: Memory = { inputs: this.inputsHash(sources), summary };
      writeAtomic(this.path, JSON.stringify(memory));
    } catch {
      // The next run does the work again.
    }
  }

  private inputsHash({ taxonomy, vendors, templates, schemas }: Sources): string {
    const files = [taxonomy, ...vendors].map((file) => [file?.stem, file?.text]);
    return sha256(JSON.stringify([this.version, files, [...templates], [...schemas]]));
  }

  private isUntouched(): boolean {
    const manifest = readManifest(this.out);
    try {
      return (
        manifest.size > 0 &&
        [...manifest].every(([path, hash]) => sha256(readFileSync(join(this.out, path))) === hash)
      );
    } catch {
      return false;
    }
  }
}

/** Where tools keep caches: `node_modules/.cache` of the nearest project. */
export function cacheFolder(folder: string): string | undefined {
  const modules = join(folder, 'node_modules');
  if (existsSync(modules)) return join(modules, '.cache', 'vendor-errors');
  const parent = dirname(folder);
  return parent === folder ? undefined : cacheFolder(parent);
}
