import { jsonString, type Literal, numberLiteral } from './literal.js';
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
  if (Array.isArray(value)) {
    const list = value as readonly Literal[];
    if (!list.some((item) => typeof item === 'object')) {
      return `[${list.map((item) => jsonText(item, inner)).join(', ')}]`;
    }
    return `[\n${list.map((item) => inner + jsonText(item, inner)).join(',\n')}\n${margin}]`;
  }
  const entries = Object.entries(value).flatMap(([key, item]) =>
    item === undefined ? [] : [`${inner}${jsonString(key)}: ${jsonText(item, inner)}`],
  );
  return entries.length === 0 ? '{}' : `{\n${entries.join(',\n')}\n${margin}}`;
}
