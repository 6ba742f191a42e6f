import type { Code } from '../spec/language.js';

/** Where a code stands in the explorer, to be put behind the address of the page: `#/huawei-frs/FRS.0304`. */
export function entryFragment(vendor: string, code: Code): string {
  return `${vendorFragment(vendor)}/${encodeURIComponent(String(code).replace(/\p{Surrogate}/gu, '\ufffd'))}`;
}

/** Where a vendor stands in the explorer: `#/huawei-frs`. */
export function vendorFragment(vendor: string): string {
  return `#/${vendor}`;
}
