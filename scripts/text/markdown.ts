import { escapeUnsafe } from './literal.js';
import { Source } from './source.js';

/** Text in a Markdown table cell or paragraph: nothing in it is markup. */
export function markdownText(text: string): Source {
  const escaped = escapeUnsafe(text.replaceAll(/\s+/gu, ' ').replaceAll('<', '&lt;'));
  return new Source(escaped.replace(/[\\`*_{}[\]()#+!|>~]/gu, '\\$&'));
}

/** An address as a Markdown link to itself. */
export function markdownLink(url: string): Source {
  return new Source(
    `<${url.replace(/[^!#$%&'()*+,./0-9:;=?A-Z_a-z~@-]/gu, (character) => encodeURIComponent(character)).replaceAll('|', '%7C')}>`,
  );
}

/** Text in a cell of a table: as {@link markdownText}, its line breaks kept. */
export function markdownCell(text: string): Source {
  const lines = text.split(/\s*(?:\r\n|[\n\r\u2028\u2029])\s*/u);
  return new Source(lines.map((line) => String(markdownText(line))).join('<br>'));
}
