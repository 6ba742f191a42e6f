import type { DefaultTreeAdapterTypes } from 'parse5';

import { present } from '../present.js';
import { tidy } from './page.js';
import { rolesOf } from './vocabulary.js';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** What never holds the words of a page. */
const SKIPPED = new Set(
  'script style template noscript svg math nav footer aside button form select iframe object head video audio canvas dialog'.split(
    ' ',
  ),
);

const BLOCKS = new Set(
  'address article blockquote body center details dd div dl dt fieldset figure figcaption h1 h2 h3 h4 h5 h6 header hr html li main ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** How deep text is collected: deeper nesting is no page that somebody wrote. */
const DEEPEST = 1000;

/** Whether an element is furniture of the page, or hidden. */
export function isSkipped({ tagName, attrs }: Element): boolean {
  if (SKIPPED.has(tagName)) return true;
  return attrs.some(
    ({ name, value }) =>
      (name === 'hidden' && value !== 'until-found') ||
      (name === 'aria-hidden' && value === 'true') ||
      (name === 'role' && value === 'navigation') ||
      (name === 'style' && /display\s*:\s*none/iu.test(value)) ||
      (name === 'class' &&
        /(?:^|\s)(?:headerlink|hash-link|anchor-link|sr-only|visually-hidden)(?:\s|$)/u.test(
          value,
        )),
  );
}

/** Whether an element is a block of its own, in the sense of HTML's own style sheet. */
export function isBlock(element: Element): boolean {
  return BLOCKS.has(element.tagName) || roleOf(element) === 'table' || roleOf(element) === 'grid';
}

/** Whether there is a block inside. */
export function blockChildren(element: Element): boolean {
  const pending: Node[] = [...element.childNodes];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (!('tagName' in node)) continue;
    if (isBlock(node)) return true;
    for (const child of node.childNodes) pending.push(child);
  }
  return false;
}

/** The ARIA role of an element. */
export function roleOf({ attrs }: Element): string | undefined {
  return attrs.find(({ name }) => name === 'role')?.value;
}

/**
 * The words of nodes as one reads them: line breaks where `<br>` and blocks
 * break lines, list items with their marks, nothing of what is hidden.
 *
 * @param preformatted - Keep white space as it is.
 */
export function textOf(
  nodes: readonly Node[],
  preformatted = false,
): { readonly text: string; readonly literal: boolean } {
  let text = '';
  let inCode = '';
  let marked = -1;
  const visit = (node: Node, depth: number, code: boolean): void => {
    if ('value' in node) {
      const value = preformatted ? node.value : node.value.replace(/\s+/gu, ' ');
      text += value;
      if (code) inCode += value;
    } else if ('tagName' in node) {
      if (isSkipped(node) || depth > DEEPEST) return;
      const { tagName } = node;
      if (tagName === 'br') text += '\n';
      const start = text.length;
      if (tagName === 'img') text += node.attrs.find(({ name }) => name === 'alt')?.value ?? '';
      const breaks = BLOCKS.has(tagName) ? '\n' : '';
      // The first paragraph of an item stands behind the item's mark.
      const isCell = tagName === 'td' || tagName === 'th';
      if (text.length > marked && !isCell) text += breaks;
      if (tagName === 'li') {
        text += markOf(node);
        marked = text.length;
      }
      const isCode = code || /^(?:code|tt|kbd|samp|pre)$/u.test(tagName);
      for (const child of node.childNodes) visit(child, depth + 1, isCode);
      text += isCell ? gapAfter(node, text.slice(start)) : breaks;
    }
  };
  for (const node of nodes) visit(node, 0, false);
  if (preformatted) return { text: text.replace(/^\n+|\s+$/gu, ''), literal: true };
  const tidied = tidy(text);
  return { text: tidied, literal: tidied !== '' && tidy(inCode) === tidied };
}

/** What stands behind a cell of a table in a cell; a label in front of its text gets a colon. */
function gapAfter(cell: Element, words: string): string {
  const cells = (cell.parentNode as Element).childNodes.filter(
    (node): node is Element => 'tagName' in node && /^t[dh]$/u.test(node.tagName),
  );
  const isLabel = cells.length === 2 && cells[0] === cell && !/[:：]\s*$/u.test(words);
  return isLabel && rolesOf(words.trim()).size > 0 ? ': ' : ' ';
}

function markOf(item: Element): string {
  // Text is collected from inside of blocks, so an item is never outermost.
  const list = item.parentNode as Element;
  const places = placesIn(list);
  if (list.tagName === 'ol') return `${present(places.get(item))}. `;
  return places.size > 1 ? '- ' : '';
}

/** The items of a list with their numbers. A long list is asked for each of its items. */
function placesIn(list: Element): ReadonlyMap<Element, number> {
  const before = known.get(list);
  if (before !== undefined) return before;
  const items = list.childNodes.filter(
    (node): node is Element => 'tagName' in node && node.tagName === 'li',
  );
  const places = new Map(items.map((item, index) => [item, index + 1]));
  known.set(list, places);
  return places;
}

const known = new WeakMap<Element, ReadonlyMap<Element, number>>();
