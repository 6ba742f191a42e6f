import { plainAddress } from './address.js';
import { escapeUnsafe } from './literal.js';
import { Source } from './source.js';

/** Text in a Markdown table cell or paragraph: nothing in it is markup. */
export function markdownText(text: string): Source {
  const escaped = escapeUnsafe(text.replaceAll(/\s+/gu, ' ').replaceAll('<', '&lt;'));
  return new Source(escaped.replace(/[\\`*_{}[\]()#+!|>~]/gu, '\\$&'));
}

/** An address as a Markdown link to itself. */
export function markdownLink(url: string): Source {
  return new Source(`<${plainAddress(url)}>`);
}

/** Text in a cell of a table: as {@link markdownText}, its line breaks kept. */
export function markdownCell(text: string): Source {
  const lines = text.split(/\s*(?:\r\n|[\n\r\u2028\u2029])\s*/u);
  return new Source(lines.map((line) => String(markdownText(line))).join('<br>'));
}

/** A code or a name in a cell: as code where it is plain, so that it can be searched for as it is. */
export function markdownCode(text: string): Source {
  return /^[A-Za-z0-9._:/-]+$/u.test(text) ? new Source(`\`${text}\``) : markdownCell(text);
}
