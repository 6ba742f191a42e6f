import { present } from '../present.js';
import { plainAddress } from './address.js';
import { createHash } from 'node:crypto';

import {
  escapeUnsafe,
  isList,
  jsonString,
  type Literal,
  mapRecord,
  numberLiteral,
} from './literal.js';
import { Source } from './source.js';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};

/** Text between tags, or in a quoted attribute: nothing in it is markup, and what is invisible is spelt out. */
export function htmlText(text: string): Source {
  return new Source(
    text
      .split(/\r\n|[\n\r]/u)
      .map(escapeLine)
      .join('\n'),
  );
}

/** A whole number between tags. */
export function htmlNumber(value: number): Source {
  return numberLiteral(value);
}

/**
 * The value of a `href`, to stand in double quotes: an http or https address,
 * or a fragment of the page.
 *
 * @throws RangeError when it is anything else; `javascript:` is.
 */
export function htmlAddress(url: string): Source {
  if (!/^(?:https?:\/\/|#)/u.test(url)) throw new RangeError(`Not an address: ${jsonString(url)}.`);
  return htmlText(plainAddress(url));
}

/** JSON on one line that may stand in a `script` element: no `<` in it, so nothing ends the element. */
export function jsonInScript(value: Literal): Source {
  return new Source(jsonText(value));
}

/**
 * Our own script or style sheet, to stand in an element as it is.
 *
 * @throws RangeError when something in it could end the element or hide its end.
 */
export function rawElementText(text: string): Source {
  if (/<!--|<\/?(?:script|style)/iu.test(text)) {
    throw new RangeError('A script or style sheet must not hold its own end.');
  }
  return new Source(text);
}

/** The source expression that lets a Content-Security-Policy pass exactly this text. */
export function policyHash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

function escapeLine(line: string): string {
  return escapeUnsafe(
    line.replaceAll('\t', ' ').replace(/[&<>"'`]/gu, (character) => present(ENTITIES[character])),
  );
}

function jsonText(value: Literal): string {
  if (typeof value === 'string') return jsonString(value);
  if (typeof value === 'number') return String(numberLiteral(value));
  if (typeof value === 'boolean') return String(value);
  if (isList(value)) return `[${value.map(jsonText).join(',')}]`;
  return `{${mapRecord(value, (key, item) => `${jsonString(key)}:${jsonText(item)}`).join(',')}}`;
}
