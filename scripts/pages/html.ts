import { defaultTreeAdapter, type DefaultTreeAdapterTypes, parse, parseFragment } from 'parse5';

import { CommandError } from '../command-error.js';
import { blockChildren, isBlock, isSkipped, textOf } from './html-text.js';
import { readHtmlTable } from './html-table.js';
import type { Block, Cell, Item, Reading } from './page.js';
import { paragraph } from './paragraph.js';

type Node = DefaultTreeAdapterTypes.Node;
type ParentNode = DefaultTreeAdapterTypes.ParentNode;
type Element = DefaultTreeAdapterTypes.Element;

/** How deep a page may be nested; what is deeper is read as text. */
const DEEPEST = 400;

/**
 * Reads HTML.
 *
 * @param firstLine - The line that the text begins on, for HTML inside another page.
 */
export function readHtml(text: string, firstLine = 1): Reading {
  const options = { sourceCodeLocationInfo: true, treeAdapter: boundedAdapter() };
  const isPage = /<(?:html|body|head)[\s>]/iu.test(text);
  const root: ParentNode = isPage ? parse(text, options) : parseFragment(text, options);
  const reader = new HtmlReader(firstLine - 1);
  reader.read(mainOf(root), 0);
  reader.endText();
  return { blocks: reader.blocks, doubts: [] };
}

/** The most elements of a page; a few unclosed tags can make any number of them. */
const MOST_ELEMENTS = 300_000;

/** Builds the usual tree, up to a size that no page has. */
function boundedAdapter(): typeof defaultTreeAdapter {
  let count = 0;
  return {
    ...defaultTreeAdapter,
    createElement: (...args) => {
      count += 1;
      if (count > MOST_ELEMENTS) {
        throw new CommandError(
          `The page has more than ${MOST_ELEMENTS} elements.`,
          'Save only the part with the table, and try again.',
        );
      }
      return defaultTreeAdapter.createElement(...args);
    },
  };
}

/** The part of the page that holds its content: `main` or the one `article`, else all of it. */
function mainOf(root: ParentNode): ParentNode {
  const found: Element[] = [];
  const pending: Node[] = [root];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if ('tagName' in node) {
      const role = node.attrs.find(({ name }) => name === 'role')?.value;
      if (node.tagName === 'main' || role === 'main') found.push(node);
    }
    if ('childNodes' in node) for (const child of node.childNodes) pending.push(child);
  }
  return found.length === 1 && found[0] !== undefined ? found[0] : root;
}

class HtmlReader {
  readonly blocks: Block[] = [];
  /** Text that stands between blocks. */
  private loose: Node[] = [];

  constructor(private readonly offset: number) {}

  read(node: ParentNode, depth: number): void {
    for (const child of node.childNodes) {
      if ('tagName' in child && isSkipped(child)) continue;
      if ('tagName' in child && depth < DEEPEST && isBlock(child)) {
        this.endText();
        this.readBlock(child, depth);
      } else if ('tagName' in child && depth < DEEPEST && blockChildren(child)) {
        // An inline element around blocks, such as a link around a table.
        this.endText();
        this.read(child, depth + 1);
      } else {
        this.loose.push(child);
      }
    }
    if (depth > 0) this.endText();
  }

  /** Ends the paragraph that loose text and inline elements make. */
  endText(): void {
    const first = this.loose.find((node) => textOf([node]).text !== '');
    if (first !== undefined) {
      const { text } = textOf(this.loose);
      const line = this.lineOf(first);
      const { term, rest } = this.leadOf(this.loose);
      this.blocks.push(paragraph(text, line, term && { term, rest: wordsAfter(rest) }));
    }
    this.loose = [];
  }

  private readBlock(element: Element, depth: number): void {
    const { tagName } = element;
    const line = this.lineOf(element);
    const role = element.attrs.find(({ name }) => name === 'role')?.value;
    if (/^h[1-6]$/u.test(tagName) || tagName === 'summary') {
      const { text, literal } = textOf(element.childNodes);
      const level = tagName === 'summary' ? 7 : Number(tagName[1]);
      const heading = text.replace(/[\s¶#§🔗]+$/u, '').replace(/^[¶#§🔗]+\s*/u, '');
      if (heading !== '')
        this.blocks.push({ kind: 'heading', text: heading, level, literal, line });
    } else if (tagName === 'table' || role === 'table' || role === 'grid') {
      const { table, nested } = readHtmlTable(element, (node) => this.lineOf(node));
      if (table !== undefined) this.blocks.push(table);
      for (const inner of nested) this.read(inner, depth + 1);
    } else if (tagName === 'ul' || tagName === 'ol') {
      this.blocks.push({ kind: 'list', line, items: this.itemsOf(element, depth) });
      this.readTablesIn(element, depth);
    } else if (tagName === 'dl') {
      this.blocks.push({ kind: 'list', line, items: this.definitionsOf(element, depth) });
      this.readTablesIn(element, depth);
    } else if (tagName === 'pre') {
      const { text } = textOf(element.childNodes, true);
      if (text !== '') this.blocks.push({ kind: 'example', text, line });
    } else {
      this.read(element, depth + 1);
    }
  }

  private itemsOf(list: Element, depth: number): Item[] {
    return list.childNodes.flatMap((child) =>
      'tagName' in child && !isSkipped(child) && child.tagName === 'li'
        ? [this.itemOf(child, child.childNodes, undefined, depth)]
        : [],
    );
  }

  /** The terms of a definition list with their definitions, `div`s around them or not. */
  private definitionsOf(list: Element, depth: number): Item[] {
    const parts = list.childNodes.flatMap((child): Node[] =>
      'tagName' in child && child.tagName === 'div' ? child.childNodes : [child],
    );
    const items: Item[] = [];
    let terms: Cell[] = [];
    let body: Node[] = [];
    const end = (): void => {
      const [first] = body;
      if (first === undefined) return;
      for (const term of terms) items.push(this.itemOf(first, body, term, depth));
      terms = [];
      body = [];
    };
    for (const part of parts) {
      if (!('tagName' in part)) continue;
      if (part.tagName === 'dt') {
        end();
        const { text, literal } = textOf(part.childNodes);
        terms.push({ text, literal, line: this.lineOf(part) });
      } else if (part.tagName === 'dd') {
        body.push(part);
      }
    }
    end();
    return items;
  }

  private itemOf(at: Node, nodes: readonly Node[], term: Cell | undefined, depth: number): Item {
    const lists: Element[] = [];
    const own: Node[] = [];
    for (const node of nodes) {
      const inner = 'tagName' in node && node.tagName === 'dd' ? node.childNodes : [node];
      for (const part of inner) {
        const isList = 'tagName' in part && /^(?:ul|ol|dl)$/u.test(part.tagName);
        if (isList && depth < DEEPEST) lists.push(part);
        else own.push(part);
      }
      if ('tagName' in node && node.tagName === 'dd') own.push(...lineBreak);
    }
    const lead = term === undefined ? this.leadOf(own) : { term, rest: own };
    return {
      line: this.lineOf(at),
      term: lead.term,
      text: wordsAfter(lead.rest),
      items: lists.flatMap((list) =>
        list.tagName === 'dl' ? this.definitionsOf(list, depth + 1) : this.itemsOf(list, depth + 1),
      ),
    };
  }

  /** A code or a bold word in front of an item is its term. */
  private leadOf(nodes: readonly Node[]): { term: Cell | undefined; rest: readonly Node[] } {
    const at = nodes.findIndex((node) => textOf([node]).text !== '');
    const first = nodes[at];
    if (first === undefined || !('tagName' in first)) return { term: undefined, rest: nodes };
    if (first.tagName === 'p' && nodes.slice(at + 1).every((node) => textOf([node]).text === '')) {
      return this.leadOf(first.childNodes);
    }
    if (!/^(?:code|strong|b|tt|kbd|samp)$/u.test(first.tagName)) {
      return { term: undefined, rest: nodes };
    }
    const { text, literal } = textOf([first]);
    const term = { text: text.replace(/[:：]$/u, ''), literal, line: this.lineOf(first) };
    return { term, rest: nodes.slice(at + 1) };
  }

  /** Tables inside a list are tables of the page like others. */
  private readTablesIn(element: Element, depth: number): void {
    if (depth >= DEEPEST) return;
    for (const child of element.childNodes) {
      if (!('tagName' in child) || isSkipped(child)) continue;
      if (child.tagName === 'table') this.readBlock(child, depth + 1);
      else this.readTablesIn(child, depth + 1);
    }
  }

  private lineOf(node: Node): number {
    const line = node.sourceCodeLocation?.startLine;
    if (line !== undefined) {
      // Leading line breaks of a text are not where its words are.
      const blank = 'value' in node ? blankLines(node.value) : 0;
      return line + blank + this.offset;
    }
    return !('parentNode' in node) || node.parentNode === null
      ? 1 + this.offset
      : this.lineOf(node.parentNode);
  }
}

/** How many lines a text begins with that are blank. */
function blankLines(text: string): number {
  return text.slice(0, text.length - text.trimStart().length).split('\n').length - 1;
}

/** The words after a term, without what sets them apart from it. */
function wordsAfter(nodes: readonly Node[]): string {
  return textOf(nodes).text.replace(/^[:：–—-]\s*/u, '');
}

/** What keeps two definitions of a term apart. */
const lineBreak = parseFragment('<br>').childNodes;
