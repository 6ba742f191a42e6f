import { entryHref } from "./address.js";
import type { ErrorData, ExplorerData, VendorData } from "./types.js";

/** A code with its vendor, as lists and the search index hold it. */
export interface Entry {
  /** Its place among all codes of all vendors. */
  readonly id: number;
  readonly vendor: VendorData;
  readonly error: ErrorData;
  /** The code as text. */
  readonly code: string;
  /** What it says in one line. */
  readonly summary: string;
  /** The address of its view. */
  readonly href: string;
}

/** All codes of all vendors, in the order of the specs. */
export function entriesOf(data: ExplorerData): readonly Entry[] {
  return data.vendors
    .flatMap((vendor) => vendor.errors.map((error) => ({ vendor, error })))
    .map(({ vendor, error }, id) => ({
      id,
      vendor,
      error,
      code: String(error.code),
      summary: error.description ?? error.message ?? error.name,
      href: entryHref(vendor.id, error.code),
    }));
}
