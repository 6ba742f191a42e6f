var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var testing_exports = {};
__export(testing_exports, {
  makeAilabtoolsError: () => makeAilabtoolsError,
  makeAilabtoolsResponse: () => makeAilabtoolsResponse,
  makeHuaweiFrsError: () => makeHuaweiFrsError,
  makeHuaweiFrsResponse: () => makeHuaweiFrsResponse,
  makeKeevxError: () => makeKeevxError,
  makeKeevxResponse: () => makeKeevxResponse,
  makeTencentIaiError: () => makeTencentIaiError,
  makeTencentIaiResponse: () => makeTencentIaiResponse,
  makeViduError: () => makeViduError,
  makeViduResponse: () => makeViduResponse
});
module.exports = __toCommonJS(testing_exports);
var import_ailabtools = require("./ailabtools.js");
var import_huawei_frs = require("./huawei-frs.js");
var import_keevx = require("./keevx.js");
var import_tencent_iai = require("./tencent-iai.js");
var import_vidu = require("./vidu.js");
var import_testing = require("./runtime/testing.js");
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
  return (0, import_testing.makeResponse)(
    AILABTOOLS_WIRE,
    import_ailabtools.AILABTOOLS_ERRORS,
    import_ailabtools.parseAilabtoolsError,
    code,
    details
  );
}
function makeAilabtoolsError(code, details) {
  return (0, import_testing.makeError)(
    AILABTOOLS_WIRE,
    import_ailabtools.AILABTOOLS_ERRORS,
    import_ailabtools.parseAilabtoolsError,
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
  return (0, import_testing.makeResponse)(
    HUAWEI_FRS_WIRE,
    import_huawei_frs.HUAWEI_FRS_ERRORS,
    import_huawei_frs.parseHuaweiFrsError,
    code,
    details
  );
}
function makeHuaweiFrsError(code, details) {
  return (0, import_testing.makeError)(
    HUAWEI_FRS_WIRE,
    import_huawei_frs.HUAWEI_FRS_ERRORS,
    import_huawei_frs.parseHuaweiFrsError,
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
  return (0, import_testing.makeResponse)(KEEVX_WIRE, import_keevx.KEEVX_ERRORS, import_keevx.parseKeevxError, code, details);
}
function makeKeevxError(code, details) {
  return (0, import_testing.makeError)(
    KEEVX_WIRE,
    import_keevx.KEEVX_ERRORS,
    import_keevx.parseKeevxError,
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
  return (0, import_testing.makeResponse)(
    TENCENT_IAI_WIRE,
    import_tencent_iai.TENCENT_IAI_ERRORS,
    import_tencent_iai.parseTencentIaiError,
    code,
    details
  );
}
function makeTencentIaiError(code, details) {
  return (0, import_testing.makeError)(
    TENCENT_IAI_WIRE,
    import_tencent_iai.TENCENT_IAI_ERRORS,
    import_tencent_iai.parseTencentIaiError,
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
  return (0, import_testing.makeResponse)(VIDU_WIRE, import_vidu.VIDU_ERRORS, import_vidu.parseViduError, code, details);
}
function makeViduError(code, details) {
  return (0, import_testing.makeError)(
    VIDU_WIRE,
    import_vidu.VIDU_ERRORS,
    import_vidu.parseViduError,
    code,
    details
  );
}
//# sourceMappingURL=testing.js.map
