import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

import { MANIFEST, manifestOf, manifestText, readManifest, sha256 } from './files/manifest.js';
import type { OutputForm } from './output-form.js';

/** What a run says at its end: each vendor with the number of its codes. */
export type Summary = readonly { readonly id: string; readonly codes: number }[];

/** The folders and the file that a run reads. */
export interface Inputs {
  readonly specs: string;
  readonly templates: string;
  readonly taxonomy: string;
}

/** What changes whenever a file does: when it was last changed, its size, and which file it is. */
type Status = string;

interface Memory {
  readonly version: string;
  /** When the files were looked at, in milliseconds. */
  readonly at: number;
  readonly inputs: Readonly<Record<string, readonly [Status, hash: string]>>;
  readonly outputs: Readonly<Record<string, readonly [Status, hash: string]>>;
  readonly summary: Summary;
}

/** How a run found its inputs before it read them. */
export interface Snapshot {
  readonly at: number;
  readonly inputs: ReadonlyMap<string, Status>;
}

/** A clock this coarse may give two changes the same time, in milliseconds. */
const TICK = 50;

/**
 * What is remembered between runs: for an output folder, every file that shaped
 * it and every file in it. Deleting it only costs time.
 *
 * A file counts as unchanged when its status is, as git has it; a status from
 * the very time at which it was noted proves nothing, so then, and whenever the
 * status differs, the content is hashed. Nothing but Node's own modules is
 * loaded to find that there is nothing to do.
 */
export class Cache {
  private readonly path: string | undefined;
  private readonly version: string;

  /**
   * @param out - The output folder.
   * @param version - What else shapes the output: the toolchain itself.
   * @param form - And what the run chose about it.
   */
  constructor(
    private readonly out: string,
    version: string,
    form: OutputForm,
  ) {
    this.version = `${version} ${JSON.stringify(form)}`;
    const folder = cacheFolder(process.cwd());
    this.path = folder === undefined ? undefined : join(folder, `${sha256(out).slice(0, 32)}.json`);
  }

  /** What was remembered of a run with these inputs, if they and its output are still the same. */
  recall(inputs: Inputs): Summary | undefined {
    if (this.path === undefined) return undefined;
    try {
      const memory = JSON.parse(readFileSync(this.path, 'utf8')) as Memory;
      if (memory.version !== this.version) return undefined;
      const at = Date.now();
      const paths = inputPaths(inputs);
      if (paths.length !== Object.keys(memory.inputs).length) return undefined;
      const files = { ...memory.inputs, ...memory.outputs };
      let doubtful = 0;
      for (const path of [...paths, ...Object.keys(memory.outputs)]) {
        const [status, hash] = files[path] ?? [];
        const stats = statSync(path);
        if (!stats.isFile()) return undefined;
        if (statusOf(stats) === status && stats.ctimeMs < memory.at - TICK) continue;
        if (sha256(readFileSync(path)) !== hash) return undefined;
        doubtful += 1;
      }
      if (doubtful > 0) this.write({ ...memory, at, ...renew(memory) });
      return memory.summary;
    } catch {
      return undefined;
    }
  }

  /** Looks at the inputs before they are read, so that a change meanwhile is not missed. */
  snapshot(inputs: Inputs): Snapshot {
    const at = Date.now();
    return { at, inputs: new Map(inputPaths(inputs).map((path) => [path, statusAt(path)])) };
  }

  /** Remembers that the output is what these inputs make. Failing to is no failure. */
  remember(
    { at, inputs }: Snapshot,
    files: ReadonlyMap<string, string>,
    beside: readonly string[],
    summary: Summary,
  ): void {
    try {
      if ([...inputs].some(([path, status]) => statusAt(path) !== status)) return;
      const manifest = [...manifestOf(files)];
      const outputs = [
        ...manifest.map(([path, hash]) => [join(this.out, path), hash] as const),
        ...[join(this.out, MANIFEST), ...beside].map((path) => [path, hashAt(path)] as const),
      ];
      // Another run may have put its own output there meanwhile.
      if (manifestText(readManifest(this.out)) !== manifestText(manifestOf(files))) return;
      this.write({
        version: this.version,
        at,
        inputs: Object.fromEntries(
          [...inputs].map(([path, status]) => [path, [status, hashAt(path)]]),
        ),
        outputs: Object.fromEntries(outputs.map(([path, hash]) => [path, [statusAt(path), hash]])),
        summary,
      });
    } catch {
      // The next run does the work again.
    }
  }

  private write(memory: Memory): void {
    if (this.path === undefined) return;
    mkdirSync(dirname(this.path), { recursive: true });
    const temporary = `${this.path}-${process.pid}`;
    writeFileSync(temporary, JSON.stringify(memory));
    renameSync(temporary, this.path);
  }
}

/** The same hashes with the statuses of now. */
function renew({ inputs, outputs }: Memory): Pick<Memory, 'inputs' | 'outputs'> {
  const now = (files: Memory['inputs']): Memory['inputs'] =>
    Object.fromEntries(
      Object.entries(files).map(([path, [, hash]]) => [path, [statusAt(path), hash]]),
    );
  return { inputs: now(inputs), outputs: now(outputs) };
}

function inputPaths({ specs, templates, taxonomy }: Inputs): readonly string[] {
  const vendors = readdirSync(specs).filter((name) => /^[^.].*\.ya?ml$/u.test(name));
  const texts = readdirSync(templates, { recursive: true }).filter((name) =>
    /\.(?:ts|hbs)$/u.test(String(name)),
  );
  const own = vendors.includes('reasons.yaml') ? [] : [taxonomy];
  return [
    ...vendors.map((name) => join(specs, name)),
    ...texts.map((name) => join(templates, String(name))),
    ...own,
  ];
}

function statusAt(path: string): Status {
  return statusOf(statSync(path));
}

function statusOf({ mtimeMs, ctimeMs, size, ino }: ReturnType<typeof statSync> & object): Status {
  return `${String(mtimeMs)} ${String(ctimeMs)} ${String(size)} ${String(ino)}`;
}

function hashAt(path: string): string {
  return sha256(readFileSync(path));
}

/** Where tools keep caches: `node_modules/.cache` of the nearest project. */
export function cacheFolder(folder: string): string | undefined {
  const modules = join(folder, 'node_modules');
  if (existsSync(modules)) return join(modules, '.cache', 'vendor-errors');
  const parent = dirname(folder);
  return parent === folder ? undefined : cacheFolder(parent);
}
