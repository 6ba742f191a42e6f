"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.result = void 0;
const index_js_1 = require("./errors/index.js");
const acme_js_1 = require("./errors/acme.js");
const testing_js_1 = require("./errors/testing.js");
const answer = (0, testing_js_1.makeAcmeResponse)(acme_js_1.AcmeErrorCode.BadField, { params: { field: 'age' } });
const error = (0, acme_js_1.parseAcmeError)(answer.body, answer);
function ageOf(bad) {
    return bad.params?.field;
}
exports.result = error?.known === true && error.code === acme_js_1.AcmeErrorCode.BadField && (0, index_js_1.fromThrown)(error) === error
    ? `${ageOf(error)} ${String((0, index_js_1.isRetryable)(error))}`
    : 'nothing';
