import { field, own } from "./read.js";
function formatMessage(facts, template, [params]) {
  if (facts === void 0) throw new RangeError("Not a code of this vendor.");
  return template === void 0 ? field(facts, "message") ?? field(facts, "description") ?? "" : fillTemplate(template, params);
}
function fillTemplate(template, params) {
  let message = template.texts[0] ?? "";
  template.params.forEach((name, index) => {
    const value = own(params, name);
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
export {
  formatMessage,
  matchTemplate
};
//# sourceMappingURL=message.js.map
