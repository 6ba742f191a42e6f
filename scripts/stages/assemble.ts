import type { Added } from '../crew/hand.js';
import type { JoinedFile } from '../files/joined-file.js';
import type { Stretch, VendorMemory } from '../memory/memory.js';
import type { Past } from '../memory/past.js';
import type { Files } from '../output-files.js';
import { present } from '../present.js';
import { betweenParts, frameOf } from './join.js';
import type { Writing } from './write.js';

/** A file that is put together, and whether it has parts yet. */
interface Joining {
  readonly file: JoinedFile;
  readonly path: string;
  readonly between: string;
  readonly after: string | Stretch;
  begun: boolean;
  /** Where the last part ended in the file of the past run, if it was kept. */
  kept: number | undefined;
}

/**
 * Puts an output together vendor by vendor, in their order: files of their own
 * are written at once, and the files that all share grow part by part. What a
 * past run left right is kept, or copied from where it stands.
 */
export class Assembly {
  private readonly joinings: readonly Joining[];

  /**
   * @param shared - What is made once; `undefined` when all of it is as the past run left it.
   * @param past - What a past run left right.
   */
  constructor(
    private readonly writing: Writing,
    shared: Files | undefined,
    private readonly past: Past | undefined,
  ) {
    const paths = shared === undefined ? present(past).sharedFiles() : [...shared.keys()];
    this.joinings = paths.flatMap((path) => {
      const between = betweenParts(path);
      if (between === undefined) {
        if (shared === undefined) this.keepFile(path);
        else writing.put(path, present(shared.get(path)));
        return [];
      }
      return [this.begin(path, between, shared?.get(path))];
    });
  }

  /** Takes a vendor as a past run left it. */
  keep(vendor: VendorMemory): VendorMemory {
    for (const path of vendor.files) this.keepFile(path);
    const parts = this.parts((joining) => {
      const { file, path, between, kept } = joining;
      const [start, end] = present(vendor.parts[path]);
      // What stands between neighbours is copied with them: all that stay together are one stretch.
      if (kept !== undefined && kept + between.length === start) file.copy(kept, end);
      else {
        separate(joining);
        file.copy(start, end);
      }
      joining.kept = end;
      return end - start;
    });
    return { ...vendor, parts };
  }

  /** Takes what a vendor adds. */
  add(vendor: Omit<VendorMemory, 'files' | 'parts'>, added: Added): VendorMemory {
    for (const file of added.files) this.writing.take(file);
    const parts = this.parts((joining) => {
      const { file, path } = joining;
      separate(joining);
      const start = file.size;
      file.append(present(added.parts.get(path)));
      joining.kept = undefined;
      return file.size - start;
    });
    return { ...vendor, files: added.files.map(({ path }) => path), parts };
  }

  /** Ends the files that all vendors have parts in. */
  end(): void {
    for (const { file, path, after } of this.joinings) {
      if (typeof after === 'string') file.append(after);
      else file.copy(...after);
      this.writing.close(path, file);
    }
  }

  private begin(path: string, between: string, shared: string | undefined): Joining {
    const file = this.writing.join(path, this.past?.hashOf(path));
    if (shared === undefined) {
      const [before, after] = present(this.past).around(path);
      file.copy(...before);
      return { file, path, between, after, begun: false, kept: undefined };
    }
    const [before, after] = frameOf(path, shared);
    file.append(before);
    return { file, path, between, after, begun: false, kept: undefined };
  }

  private keepFile(path: string): void {
    this.writing.keep(path, present(this.past?.hashOf(path)));
  }

  /** Has every such file take a part, whose length is told, and gives where it stands. */
  private parts(add: (joining: Joining) => number): Record<string, Stretch> {
    const parts: Record<string, Stretch> = {};
    for (const joining of this.joinings) {
      const length = add(joining);
      const { file, path } = joining;
      file.endPart();
      parts[path] = [file.size - length, file.size];
    }
    return parts;
  }
}

function separate(joining: Joining): void {
  if (joining.begun) joining.file.append(joining.between);
  joining.begun = true;
}
