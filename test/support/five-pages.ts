import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { parse } from 'yaml';

import { TOOLCHAIN } from '../../scripts/paths.js';
import type { VendorSpec } from '../../scripts/spec/language.js';

/** The pages that the specs transcribe. They stand beside the repository, not in it. */
const PAGES: readonly (readonly [id: string, file: string])[] = [
  ['ailabtools', 'ailabtools.md'],
  ['huawei-frs', 'huawei-frs.txt'],
  ['keevx', 'keevx.txt'],
  ['tencent-iai', 'tencent-iai.txt'],
  ['vidu', 'vidu.txt'],
];

const FOLDER = join(TOOLCHAIN, '..', 'shared', 'docs');

/** Tests about the pages; shown as skipped where there are none. */
export const describePages = existsSync(FOLDER) ? describe : describe.skip;

/** Each vendor with its page. */
export const FIVE_PAGES = PAGES.map(([id, file]) => ({ id, page: join(FOLDER, file) }));

/** A spec as it stands in the repository. */
export function specOf(id: string): VendorSpec {
  return parse(readFileSync(join(TOOLCHAIN, 'specs', `${id}.yaml`), 'utf8')) as VendorSpec;
}
