/**
 * Makes vendors' errors and responses, for the tests of applications.
 *
 * Generated from `specs/`: change a spec and run `npm run generate`.
 *
 * @packageDocumentation
 */
import {
  parseAilabtoolsError,
  AILABTOOLS_ERRORS,
  type AilabtoolsErrorCode,
  type AilabtoolsErrorOf,
  type AilabtoolsMessageParams,
} from "./ailabtools.js";
import {
  parseHuaweiFrsError,
  HUAWEI_FRS_ERRORS,
  type HuaweiFrsErrorCode,
  type HuaweiFrsErrorOf,
  type HuaweiFrsMessageParams,
} from "./huawei-frs.js";
import {
  parseKeevxError,
  KEEVX_ERRORS,
  type KeevxErrorCode,
  type KeevxErrorOf,
  type KeevxMessageParams,
} from "./keevx.js";
import {
  parseTencentIaiError,
  TENCENT_IAI_ERRORS,
  type TencentIaiErrorCode,
  type TencentIaiErrorOf,
  type TencentIaiMessageParams,
} from "./tencent-iai.js";
import {
  parseViduError,
  VIDU_ERRORS,
  type ViduErrorCode,
  type ViduErrorOf,
  type ViduMessageParams,
} from "./vidu.js";
import {
  makeError,
  makeResponse,
  type ErrorDetails,
  type TestResponse,
  type TestWire,
} from "./runtime/testing.js";

export type { ErrorDetails, TestResponse };

const AILABTOOLS_WIRE: TestWire = {
  shapes: [
    {
      code: [["error_detail", "code"]],
      message: [
        ["error_detail", "message"],
        ["error_detail", "code_message"],
      ],
      requestId: [["request_id"], ["log_id"]],
      status: [["error_detail", "status_code"], ["error_code"]],
      retryAfter: [
        {
          header: "retry-after",
        },
      ],
    },
    {
      code: [["error_code_str"]],
      message: [
        ["error_msg"],
        ["error_detail", "message"],
        ["error_detail", "code_message"],
      ],
      requestId: [["request_id"], ["log_id"]],
      status: [["error_detail", "status_code"], ["error_code"]],
      retryAfter: [
        {
          header: "retry-after",
        },
      ],
    },
    {
      failed: {
        path: ["task_status"],
        in: [3],
      },
      code: [["error_detail", "code"]],
      message: [
        ["error_detail", "message"],
        ["error_detail", "code_message"],
      ],
      requestId: [["request_id"], ["log_id"]],
    },
  ],
  templates: [],
};

/**
 * Makes a response with which AILabTools would report an error.
 *
 * @param code - The code.
 * @param details - What the response says; what is left out is as documented.
 * @returns Body, status and headers that {@link parseAilabtoolsError} reads as this error.
 * @throws RangeError when there is no such code.
 */
export function makeAilabtoolsResponse<C extends AilabtoolsErrorCode>(
  code: C,
  details?: ErrorDetails<
    C extends keyof AilabtoolsMessageParams ? AilabtoolsMessageParams[C] : never
  >,
): TestResponse {
  return makeResponse(
    AILABTOOLS_WIRE,
    AILABTOOLS_ERRORS,
    parseAilabtoolsError,
    code,
    details,
  );
}

/**
 * Makes an error of AILabTools, as {@link parseAilabtoolsError} would read it.
 *
 * @param code - The code.
 * @param details - What the error says; what is left out is as documented.
 * @returns A frozen error that the guards accept.
 * @throws RangeError when there is no such code.
 */
export function makeAilabtoolsError<C extends AilabtoolsErrorCode>(
  code: C,
  details?: ErrorDetails<
    C extends keyof AilabtoolsMessageParams ? AilabtoolsMessageParams[C] : never
  >,
): AilabtoolsErrorOf<C> {
  return makeError(
    AILABTOOLS_WIRE,
    AILABTOOLS_ERRORS,
    parseAilabtoolsError,
    code,
    details,
  ) as AilabtoolsErrorOf<C>;
}

const HUAWEI_FRS_WIRE: TestWire = {
  shapes: [
    {
      code: [["error_code"]],
      message: [["error_msg"]],
      requestId: [
        ["request_id"],
        {
          header: "x-request-id",
        },
      ],
      retryAfter: [
        {
          header: "retry-after",
        },
      ],
    },
    {
      code: [["error", "code"]],
      message: [["error", "message"]],
      requestId: [
        {
          header: "x-request-id",
        },
      ],
      retryAfter: [
        {
          header: "retry-after",
        },
      ],
    },
  ],
  templates: [],
};

/**
 * Makes a response with which Huawei Cloud FRS would report an error.
 *
 * @param code - The code.
 * @param details - What the response says; what is left out is as documented.
 * @returns Body, status and headers that {@link parseHuaweiFrsError} reads as this error.
 * @throws RangeError when there is no such code.
 */
export function makeHuaweiFrsResponse<C extends HuaweiFrsErrorCode>(
  code: C,
  details?: ErrorDetails<
    C extends keyof HuaweiFrsMessageParams ? HuaweiFrsMessageParams[C] : never
  >,
): TestResponse {
  return makeResponse(
    HUAWEI_FRS_WIRE,
    HUAWEI_FRS_ERRORS,
    parseHuaweiFrsError,
    code,
    details,
  );
}

/**
 * Makes an error of Huawei Cloud FRS, as {@link parseHuaweiFrsError} would read it.
 *
 * @param code - The code.
 * @param details - What the error says; what is left out is as documented.
 * @returns A frozen error that the guards accept.
 * @throws RangeError when there is no such code.
 */
export function makeHuaweiFrsError<C extends HuaweiFrsErrorCode>(
  code: C,
  details?: ErrorDetails<
    C extends keyof HuaweiFrsMessageParams ? HuaweiFrsMessageParams[C] : never
  >,
): HuaweiFrsErrorOf<C> {
  return makeError(
    HUAWEI_FRS_WIRE,
    HUAWEI_FRS_ERRORS,
    parseHuaweiFrsError,
    code,
    details,
  ) as HuaweiFrsErrorOf<C>;
}

const KEEVX_WIRE: TestWire = {
  shapes: [
    {
      code: [["code"]],
      message: [["msg"]],
      retryAfter: [
        {
          header: "retry-after",
        },
      ],
    },
    {
      requires: [["message", "global"]],
      code: [["code"]],
      message: [["message", "global"]],
      retryAfter: [
        {
          header: "retry-after",
        },
      ],
    },
  ],
  templates: [],
};

/**
 * Makes a response with which Keevx would report an error.
 *
 * @param code - The code.
 * @param details - What the response says; what is left out is as documented.
 * @returns Body, status and headers that {@link parseKeevxError} reads as this error.
 * @throws RangeError when there is no such code.
 */
export function makeKeevxResponse<C extends KeevxErrorCode>(
  code: C,
  details?: ErrorDetails<
    C extends keyof KeevxMessageParams ? KeevxMessageParams[C] : never
  >,
): TestResponse {
  return makeResponse(KEEVX_WIRE, KEEVX_ERRORS, parseKeevxError, code, details);
}

/**
 * Makes an error of Keevx, as {@link parseKeevxError} would read it.
 *
 * @param code - The code.
 * @param details - What the error says; what is left out is as documented.
 * @returns A frozen error that the guards accept.
 * @throws RangeError when there is no such code.
 */
export function makeKeevxError<C extends KeevxErrorCode>(
  code: C,
  details?: ErrorDetails<
    C extends keyof KeevxMessageParams ? KeevxMessageParams[C] : never
  >,
): KeevxErrorOf<C> {
  return makeError(
    KEEVX_WIRE,
    KEEVX_ERRORS,
    parseKeevxError,
    code,
    details,
  ) as KeevxErrorOf<C>;
}

const TENCENT_IAI_WIRE: TestWire = {
  shapes: [
    {
      code: [["Response", "Error", "Code"]],
      message: [["Response", "Error", "Message"]],
      requestId: [
        ["Response", "RequestId"],
        {
          header: "x-tc-requestid",
        },
      ],
    },
    {
      requires: [["code"], ["codeDesc"]],
      code: [["codeDesc"], ["code"]],
      message: [["message"]],
    },
  ],
  templates: [],
};

/**
 * Makes a response with which Tencent Cloud IAI would report an error.
 *
 * @param code - The code.
 * @param details - What the response says; what is left out is as documented.
 * @returns Body, status and headers that {@link parseTencentIaiError} reads as this error.
 * @throws RangeError when there is no such code.
 */
export function makeTencentIaiResponse<C extends TencentIaiErrorCode>(
  code: C,
  details?: ErrorDetails<
    C extends keyof TencentIaiMessageParams ? TencentIaiMessageParams[C] : never
  >,
): TestResponse {
  return makeResponse(
    TENCENT_IAI_WIRE,
    TENCENT_IAI_ERRORS,
    parseTencentIaiError,
    code,
    details,
  );
}

/**
 * Makes an error of Tencent Cloud IAI, as {@link parseTencentIaiError} would read it.
 *
 * @param code - The code.
 * @param details - What the error says; what is left out is as documented.
 * @returns A frozen error that the guards accept.
 * @throws RangeError when there is no such code.
 */
export function makeTencentIaiError<C extends TencentIaiErrorCode>(
  code: C,
  details?: ErrorDetails<
    C extends keyof TencentIaiMessageParams ? TencentIaiMessageParams[C] : never
  >,
): TencentIaiErrorOf<C> {
  return makeError(
    TENCENT_IAI_WIRE,
    TENCENT_IAI_ERRORS,
    parseTencentIaiError,
    code,
    details,
  ) as TencentIaiErrorOf<C>;
}

const VIDU_WIRE: TestWire = {
  shapes: [
    {
      failed: {
        path: ["state"],
        in: ["failed"],
      },
      code: [["err_code"]],
    },
    {
      code: [["reason"]],
      message: [["message"]],
      requestId: [["metadata", "trace_id"]],
      status: [["code"]],
      retryAfter: [
        {
          header: "retry-after",
        },
      ],
    },
  ],
  templates: [
    [
      "FieldLacking",
      { texts: ["field is missing or empty: ", ""], params: ["fields"] },
    ],
    ["FieldUnwanted", { texts: ["unwanted field: ", ""], params: ["fields"] }],
    [
      "FieldItemCountOutOfRange",
      { texts: ["field item count out of range: ", ""], params: ["fields"] },
    ],
    ["FieldInvalid", { texts: ["invalid field: ", ""], params: ["fields"] }],
  ],
};

/**
 * Makes a response with which Vidu would report an error.
 *
 * @param code - The code.
 * @param details - What the response says; what is left out is as documented.
 * @returns Body, status and headers that {@link parseViduError} reads as this error.
 * @throws RangeError when there is no such code.
 */
export function makeViduResponse<C extends ViduErrorCode>(
  code: C,
  details?: ErrorDetails<
    C extends keyof ViduMessageParams ? ViduMessageParams[C] : never
  >,
): TestResponse {
  return makeResponse(VIDU_WIRE, VIDU_ERRORS, parseViduError, code, details);
}

/**
 * Makes an error of Vidu, as {@link parseViduError} would read it.
 *
 * @param code - The code.
 * @param details - What the error says; what is left out is as documented.
 * @returns A frozen error that the guards accept.
 * @throws RangeError when there is no such code.
 */
export function makeViduError<C extends ViduErrorCode>(
  code: C,
  details?: ErrorDetails<
    C extends keyof ViduMessageParams ? ViduMessageParams[C] : never
  >,
): ViduErrorOf<C> {
  return makeError(
    VIDU_WIRE,
    VIDU_ERRORS,
    parseViduError,
    code,
    details,
  ) as ViduErrorOf<C>;
}
