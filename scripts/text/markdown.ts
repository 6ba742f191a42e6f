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
