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
