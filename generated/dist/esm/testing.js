import {
  parseAilabtoolsError,
  AILABTOOLS_ERRORS
} from "./ailabtools.js";
import {
  parseHuaweiFrsError,
  HUAWEI_FRS_ERRORS
} from "./huawei-frs.js";
import {
  parseKeevxError,
  KEEVX_ERRORS
} from "./keevx.js";
import {
  parseTencentIaiError,
  TENCENT_IAI_ERRORS
} from "./tencent-iai.js";
import {
  parseViduError,
  VIDU_ERRORS
} from "./vidu.js";
import {
  makeError,
  makeResponse
} from "./runtime/testing.js";
const AILABTOOLS_WIRE = {
  shapes: [
    {
      code: [["error_detail", "code"]],
      message: [
        ["error_detail", "message"],
        ["error_detail", "code_message"]
      ],
      requestId: [["request_id"], ["log_id"]],
      status: [["error_detail", "status_code"], ["error_code"]],
      retryAfter: [
        {
          header: "retry-after"
        }
      ]
    },
    {
      code: [["error_code_str"]],
      message: [
        ["error_msg"],
        ["error_detail", "message"],
        ["error_detail", "code_message"]
      ],
      requestId: [["request_id"], ["log_id"]],
      status: [["error_detail", "status_code"], ["error_code"]],
      retryAfter: [
        {
          header: "retry-after"
        }
      ]
    },
    {
      failed: {
        path: ["task_status"],
        in: [3]
      },
      code: [["error_detail", "code"]],
      message: [
        ["error_detail", "message"],
        ["error_detail", "code_message"]
      ],
      requestId: [["request_id"], ["log_id"]]
    }
  ],
  templates: []
};
function makeAilabtoolsResponse(code, details) {
  return makeResponse(
    AILABTOOLS_WIRE,
    AILABTOOLS_ERRORS,
    parseAilabtoolsError,
    code,
    details
  );
}
function makeAilabtoolsError(code, details) {
  return makeError(
    AILABTOOLS_WIRE,
    AILABTOOLS_ERRORS,
    parseAilabtoolsError,
    code,
    details
  );
}
const HUAWEI_FRS_WIRE = {
  shapes: [
    {
      code: [["error_code"]],
      message: [["error_msg"]],
      requestId: [
        ["request_id"],
        {
          header: "x-request-id"
        }
      ],
      retryAfter: [
        {
          header: "retry-after"
        }
      ]
    },
    {
      code: [["error", "code"]],
      message: [["error", "message"]],
      requestId: [
        {
          header: "x-request-id"
        }
      ],
      retryAfter: [
        {
          header: "retry-after"
        }
      ]
    }
  ],
  templates: []
};
function makeHuaweiFrsResponse(code, details) {
  return makeResponse(
    HUAWEI_FRS_WIRE,
    HUAWEI_FRS_ERRORS,
    parseHuaweiFrsError,
    code,
    details
  );
}
function makeHuaweiFrsError(code, details) {
  return makeError(
    HUAWEI_FRS_WIRE,
    HUAWEI_FRS_ERRORS,
    parseHuaweiFrsError,
    code,
    details
  );
}
const KEEVX_WIRE = {
  shapes: [
    {
      code: [["code"]],
      message: [["msg"]],
      retryAfter: [
        {
          header: "retry-after"
        }
      ]
    },
    {
      requires: [["message", "global"]],
      code: [["code"]],
      message: [["message", "global"]],
      retryAfter: [
        {
          header: "retry-after"
        }
      ]
    }
  ],
  templates: []
};
function makeKeevxResponse(code, details) {
  return makeResponse(KEEVX_WIRE, KEEVX_ERRORS, parseKeevxError, code, details);
}
function makeKeevxError(code, details) {
  return makeError(
    KEEVX_WIRE,
    KEEVX_ERRORS,
    parseKeevxError,
    code,
    details
  );
}
const TENCENT_IAI_WIRE = {
  shapes: [
    {
      code: [["Response", "Error", "Code"]],
      message: [["Response", "Error", "Message"]],
      requestId: [
        ["Response", "RequestId"],
        {
          header: "x-tc-requestid"
        }
      ]
    },
    {
      requires: [["code"], ["codeDesc"]],
      code: [["codeDesc"], ["code"]],
      message: [["message"]]
    }
  ],
  templates: []
};
function makeTencentIaiResponse(code, details) {
  return makeResponse(
    TENCENT_IAI_WIRE,
    TENCENT_IAI_ERRORS,
    parseTencentIaiError,
    code,
    details
  );
}
function makeTencentIaiError(code, details) {
  return makeError(
    TENCENT_IAI_WIRE,
    TENCENT_IAI_ERRORS,
    parseTencentIaiError,
    code,
    details
  );
}
const VIDU_WIRE = {
  shapes: [
    {
      failed: {
        path: ["state"],
        in: ["failed"]
      },
      code: [["err_code"]]
    },
    {
      code: [["reason"]],
      message: [["message"]],
      requestId: [["metadata", "trace_id"]],
      status: [["code"]],
      retryAfter: [
        {
          header: "retry-after"
        }
      ]
    }
  ],
  templates: [
    [
      "FieldLacking",
      { texts: ["field is missing or empty: ", ""], params: ["fields"] }
    ],
    ["FieldUnwanted", { texts: ["unwanted field: ", ""], params: ["fields"] }],
    [
      "FieldItemCountOutOfRange",
      { texts: ["field item count out of range: ", ""], params: ["fields"] }
    ],
    ["FieldInvalid", { texts: ["invalid field: ", ""], params: ["fields"] }]
  ]
};
function makeViduResponse(code, details) {
  return makeResponse(VIDU_WIRE, VIDU_ERRORS, parseViduError, code, details);
}
function makeViduError(code, details) {
  return makeError(
    VIDU_WIRE,
    VIDU_ERRORS,
    parseViduError,
    code,
    details
  );
}
export {
  makeAilabtoolsError,
  makeAilabtoolsResponse,
  makeHuaweiFrsError,
  makeHuaweiFrsResponse,
  makeKeevxError,
  makeKeevxResponse,
  makeTencentIaiError,
  makeTencentIaiResponse,
  makeViduError,
  makeViduResponse
};
//# sourceMappingURL=testing.js.map
