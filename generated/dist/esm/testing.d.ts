/**
 * Makes vendors' errors and responses, for the tests of applications.
 *
 * Generated from `specs/`: change a spec and run `npm run generate`.
 *
 * @packageDocumentation
 */
import { type AilabtoolsErrorCode, type AilabtoolsErrorOf, type AilabtoolsMessageParams } from "./ailabtools.js";
import { type HuaweiFrsErrorCode, type HuaweiFrsErrorOf, type HuaweiFrsMessageParams } from "./huawei-frs.js";
import { type KeevxErrorCode, type KeevxErrorOf, type KeevxMessageParams } from "./keevx.js";
import { type TencentIaiErrorCode, type TencentIaiErrorOf, type TencentIaiMessageParams } from "./tencent-iai.js";
import { type ViduErrorCode, type ViduErrorOf, type ViduMessageParams } from "./vidu.js";
import { type ErrorDetails, type TestResponse } from "./runtime/testing.js";
export type { ErrorDetails, TestResponse };
/**
 * Makes a response with which AILabTools would report an error.
 *
 * @param code - The code.
 * @param details - What the response says; what is left out is as documented.
 * @returns Body, status and headers that {@link parseAilabtoolsError} reads as this error.
 * @throws RangeError when there is no such code.
 */
export declare function makeAilabtoolsResponse<C extends AilabtoolsErrorCode>(code: C, details?: ErrorDetails<C extends keyof AilabtoolsMessageParams ? AilabtoolsMessageParams[C] : never>): TestResponse;
/**
 * Makes an error of AILabTools, as {@link parseAilabtoolsError} would read it.
 *
 * @param code - The code.
 * @param details - What the error says; what is left out is as documented.
 * @returns A frozen error that the guards accept.
 * @throws RangeError when there is no such code.
 */
export declare function makeAilabtoolsError<C extends AilabtoolsErrorCode>(code: C, details?: ErrorDetails<C extends keyof AilabtoolsMessageParams ? AilabtoolsMessageParams[C] : never>): AilabtoolsErrorOf<C>;
/**
 * Makes a response with which Huawei Cloud FRS would report an error.
 *
 * @param code - The code.
 * @param details - What the response says; what is left out is as documented.
 * @returns Body, status and headers that {@link parseHuaweiFrsError} reads as this error.
 * @throws RangeError when there is no such code.
 */
export declare function makeHuaweiFrsResponse<C extends HuaweiFrsErrorCode>(code: C, details?: ErrorDetails<C extends keyof HuaweiFrsMessageParams ? HuaweiFrsMessageParams[C] : never>): TestResponse;
/**
 * Makes an error of Huawei Cloud FRS, as {@link parseHuaweiFrsError} would read it.
 *
 * @param code - The code.
 * @param details - What the error says; what is left out is as documented.
 * @returns A frozen error that the guards accept.
 * @throws RangeError when there is no such code.
 */
export declare function makeHuaweiFrsError<C extends HuaweiFrsErrorCode>(code: C, details?: ErrorDetails<C extends keyof HuaweiFrsMessageParams ? HuaweiFrsMessageParams[C] : never>): HuaweiFrsErrorOf<C>;
/**
 * Makes a response with which Keevx would report an error.
 *
 * @param code - The code.
 * @param details - What the response says; what is left out is as documented.
 * @returns Body, status and headers that {@link parseKeevxError} reads as this error.
 * @throws RangeError when there is no such code.
 */
export declare function makeKeevxResponse<C extends KeevxErrorCode>(code: C, details?: ErrorDetails<C extends keyof KeevxMessageParams ? KeevxMessageParams[C] : never>): TestResponse;
/**
 * Makes an error of Keevx, as {@link parseKeevxError} would read it.
 *
 * @param code - The code.
 * @param details - What the error says; what is left out is as documented.
 * @returns A frozen error that the guards accept.
 * @throws RangeError when there is no such code.
 */
export declare function makeKeevxError<C extends KeevxErrorCode>(code: C, details?: ErrorDetails<C extends keyof KeevxMessageParams ? KeevxMessageParams[C] : never>): KeevxErrorOf<C>;
/**
 * Makes a response with which Tencent Cloud IAI would report an error.
 *
 * @param code - The code.
 * @param details - What the response says; what is left out is as documented.
 * @returns Body, status and headers that {@link parseTencentIaiError} reads as this error.
 * @throws RangeError when there is no such code.
 */
export declare function makeTencentIaiResponse<C extends TencentIaiErrorCode>(code: C, details?: ErrorDetails<C extends keyof TencentIaiMessageParams ? TencentIaiMessageParams[C] : never>): TestResponse;
/**
 * Makes an error of Tencent Cloud IAI, as {@link parseTencentIaiError} would read it.
 *
 * @param code - The code.
 * @param details - What the error says; what is left out is as documented.
 * @returns A frozen error that the guards accept.
 * @throws RangeError when there is no such code.
 */
export declare function makeTencentIaiError<C extends TencentIaiErrorCode>(code: C, details?: ErrorDetails<C extends keyof TencentIaiMessageParams ? TencentIaiMessageParams[C] : never>): TencentIaiErrorOf<C>;
/**
 * Makes a response with which Vidu would report an error.
 *
 * @param code - The code.
 * @param details - What the response says; what is left out is as documented.
 * @returns Body, status and headers that {@link parseViduError} reads as this error.
 * @throws RangeError when there is no such code.
 */
export declare function makeViduResponse<C extends ViduErrorCode>(code: C, details?: ErrorDetails<C extends keyof ViduMessageParams ? ViduMessageParams[C] : never>): TestResponse;
/**
 * Makes an error of Vidu, as {@link parseViduError} would read it.
 *
 * @param code - The code.
 * @param details - What the error says; what is left out is as documented.
 * @returns A frozen error that the guards accept.
 * @throws RangeError when there is no such code.
 */
export declare function makeViduError<C extends ViduErrorCode>(code: C, details?: ErrorDetails<C extends keyof ViduMessageParams ? ViduMessageParams[C] : never>): ViduErrorOf<C>;
//# sourceMappingURL=testing.d.ts.map