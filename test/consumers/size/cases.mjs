/**
 * What applications import, with how much of the package may come along:
 * `vendor` is the only vendor whose names may be found, `texts` says whether
 * descriptions and remedies may. `goal`: what a guard should weigh is printed
 * beside it ('shown'), and what has got there may not leave it again ('kept').
 */
export const CASES = {
  'types only': {
    code: `import type { KnownViduError, ViduErrorCode, VendorError } from 'vendor-errors';
export const f = (error: KnownViduError, code: ViduErrorCode, other: VendorError) => [error, code, other];`,
    baseline: `export const f = (error: any, code: any, other: any) => [error, code, other];`,
    vendor: undefined,
    texts: false,
  },
  isRetryable: {
    code: `export { isRetryable } from 'vendor-errors';`,
    vendor: undefined,
    texts: false,
  },
  toProblemDetails: {
    code: `export { toProblemDetails } from 'vendor-errors';`,
    vendor: undefined,
    texts: false,
  },
  'one enum': {
    code: `export { ViduErrorCode } from 'vendor-errors';`,
    vendor: 'vidu',
    texts: false,
  },
  'one guard of Vidu, through the index': {
    code: `export { isViduError } from 'vendor-errors';`,
    vendor: 'vidu',
    texts: false,
  },
  'one guard of codes of AILabTools, through the index': {
    code: `export { isAilabtoolsErrorCode } from 'vendor-errors';`,
    vendor: 'ailabtools',
    texts: false,
    goal: 'kept',
  },
  'one guard of AILabTools, through the index': {
    code: `export { isAilabtoolsError } from 'vendor-errors';`,
    vendor: 'ailabtools',
    texts: false,
    goal: 'shown',
  },
  'one guard of Huawei FRS, through its subpath': {
    code: `export { isHuaweiFrsError } from 'vendor-errors/huawei-frs';`,
    vendor: 'huawei-frs',
    texts: false,
  },
  'parser and enum of Tencent IAI': {
    code: `export { parseTencentIaiError, TencentIaiErrorCode } from 'vendor-errors/tencent-iai';`,
    vendor: 'tencent-iai',
    texts: false,
  },
  'table of Keevx': {
    code: `export { KEEVX_ERRORS } from 'vendor-errors/keevx';`,
    vendor: 'keevx',
    texts: true,
  },
  'parseVendorError, all vendors': {
    code: `export { parseVendorError } from 'vendor-errors';`,
    vendor: 'all',
    texts: false,
  },
};
