"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.result = void 0;
const checks_js_1 = require("./checks.js");
exports.result = (0, checks_js_1.checkAll)();
