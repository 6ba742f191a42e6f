import { isList, jsonString, type Literal, mapRecord, numberLiteral } from './literal.js';
import { Source } from './source.js';

/**
 * JSON as prettier lays it out: records over several lines, lists of plain
 * values on one line where they fit. What is invisible is escaped.
 */
export function json(value: Literal): Source {
  return new Source(`${jsonText(value, '')}\n`);
}

function jsonText(value: Literal, margin: string): string {
  const inner = `${margin}  `;
  if (typeof value === 'string') return jsonString(value);
  if (typeof value === 'number') return String(numberLiteral(value));
  if (typeof value === 'boolean') return String(value);
  if (isList(value)) {
    if (!value.some((item) => typeof item === 'object')) {
      return `[${value.map((item) => jsonText(item, inner)).join(', ')}]`;
    }
    return `[\n${value.map((item) => inner + jsonText(item, inner)).join(',\n')}\n${margin}]`;
  }
  const properties = mapRecord(
    value,
    (key, item) => `${inner}${jsonString(key)}: ${jsonText(item, inner)}`,
  );
  return properties.length === 0 ? '{}' : `{\n${properties.join(',\n')}\n${margin}}`;
}
