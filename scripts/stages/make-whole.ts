import type { Files } from '../output-files.js';
import { present } from '../present.js';
import type { VendorSpec } from '../spec/language.js';
import type { Difference } from './compare.js';
import { assertPrettier, format } from './format.js';
import { betweenParts, frameOf, partOf } from './join.js';
import type { Making } from './make.js';
import { exportNames, vendorCard, vendorModel } from './model.js';
import { renderShared, renderVendor } from './render.js';
import { verifyShared, verifyVendor } from './verify.js';

/** A file of which is said piece by piece what it should hold. */
export interface Piecewise {
  readonly append: (text: string) => void;
  /** Says that a part, which is a vendor's, ends here. */
  readonly endPart: () => void;
}

/** Where an output goes, file by file: it is written there, or held against what is there. */
export interface Destination<F extends Piecewise> {
  /** Says what a file should hold. */
  readonly put: (path: string, text: string) => void;
  /** Begins to say piece by piece what a file should hold; `close` ends it. */
  readonly join: (path: string) => F;
  readonly close: (path: string, file: F) => void;
  /** Says that this was all, and gives what was different before. */
  readonly commit: () => Difference;
  /** Gives the place back. Without a commit it is as it was. */
  readonly end: () => void;
}

/**
 * Makes the whole output whatever it costs: prettier is asked about every file,
 * and everything is read as a syntax tree. Here too vendor goes after vendor, and
 * of each no more than the names that it exports stays in memory.
 *
 * @param open - Opens the place where the output goes.
 */
export async function makeWhole<F extends Piecewise>(
  vendors: readonly VendorSpec[],
  making: Making,
  open: () => Destination<F>,
): Promise<Difference> {
  const { taxonomy, form, templates } = making;
  const cards = vendors.map(vendorCard);
  const shared = await formatted(renderShared(taxonomy, cards, form, templates));
  const names = vendors.flatMap((vendor, index) => exportNames(vendor, present(cards[index])));
  verifyShared(shared, { taxonomy, vendors: cards, form }, names);
  // Only now, so that no folder appears for an output that can't be made.
  const destination = open();
  try {
    const joined = new Joined(shared, destination);
    for (const spec of vendors) {
      const vendor = vendorModel(spec);
      const own = await formatted(renderVendor(vendor, form, templates));
      verifyVendor(own, vendor, form);
      joined.add(own);
    }
    joined.end();
    return destination.commit();
  } finally {
    destination.end();
  }
}

/** The files of an output, in the order in which they are told of: those of the vendors, and then those that they share. */
class Joined<F extends Piecewise> {
  private readonly files: ReadonlyMap<string, F>;
  private isBegun = false;

  constructor(
    private readonly shared: Files,
    private readonly destination: Destination<F>,
  ) {
    const paths = [...shared.keys()].filter((path) => betweenParts(path) !== undefined);
    this.files = new Map(paths.map((path) => [path, destination.join(path)]));
    this.appendEach((path) => this.frameOf(path)[0]);
  }

  /** Takes what a vendor adds. */
  add(own: Files): void {
    for (const [path, text] of own) if (!this.files.has(path)) this.destination.put(path, text);
    if (this.isBegun) this.appendEach((path) => present(betweenParts(path)));
    this.isBegun = true;
    this.appendEach((path) => partOf(path, present(own.get(path))));
    for (const file of this.files.values()) file.endPart();
  }

  /** Ends with what all vendors share. */
  end(): void {
    this.appendEach((path) => this.frameOf(path)[1]);
    for (const [path, text] of this.shared) {
      const file = this.files.get(path);
      if (file === undefined) this.destination.put(path, text);
      else this.destination.close(path, file);
    }
  }

  private frameOf(path: string): ReturnType<typeof frameOf> {
    return frameOf(path, present(this.shared.get(path)));
  }

  private appendEach(textOf: (path: string) => string): void {
    for (const [path, file] of this.files) file.append(textOf(path));
  }
}

async function formatted(rendered: Files): Promise<Files> {
  const files = await format(rendered);
  await assertPrettier(rendered, files);
  return files;
}
