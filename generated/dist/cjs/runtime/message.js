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
var message_exports = {};
__export(message_exports, {
  formatMessage: () => formatMessage,
  matchTemplate: () => matchTemplate
});
module.exports = __toCommonJS(message_exports);
var import_read = require("./read.js");
function formatMessage(facts, template, [params]) {
  if (facts === void 0) throw new RangeError("Not a code of this vendor.");
  return template === void 0 ? (0, import_read.field)(facts, "message") ?? (0, import_read.field)(facts, "description") ?? "" : fillTemplate(template, params);
}
function fillTemplate(template, params) {
  let message = template.texts[0] ?? "";
  template.params.forEach((name, index) => {
    const value = (0, import_read.own)(params, name);
    if (typeof value !== "string") {
      throw new TypeError(`The message param "${name}" must be a string.`);
    }
    message += value + (template.texts[index + 1] ?? "");
  });
  return message;
}
function matchTemplate(template, message) {
  const { texts, params } = template;
  const first = texts[0] ?? "";
  const last = texts[params.length] ?? "";
  const end = message.length - last.length;
  let start = first.length;
  if (!message.startsWith(first) || !message.endsWith(last) || start > end) {
    return void 0;
  }
  const found = [];
  for (const [index, name] of params.entries()) {
    const text = texts[index + 1] ?? "";
    const stop = index === params.length - 1 ? end : message.indexOf(text, start);
    if (stop < start || stop > end) return void 0;
    found.push([name, message.slice(start, stop)]);
    start = stop + text.length;
  }
  return Object.freeze(Object.fromEntries(found));
}
//# sourceMappingURL=message.js.map
