import type { ListItem, Nodes, Paragraph, PhrasingContent, RootContent, TableRow } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';

import { present } from '../present.js';
import { readHtml } from './html.js';
import {
  type Block,
  type Cell,
  type Doubt,
  type Item,
  type Lead,
  type Reading,
  tidy,
} from './page.js';
import { paragraph } from './paragraph.js';
import { readPlainText } from './plain-text.js';

/** Reads Markdown with tables as GitHub has them, and the HTML in it. */
export function readMarkdown(source: string): Reading {
  const text = withoutContainers(withoutFrontMatter(source));
  const root = fromMarkdown(text, {
    extensions: [gfmTable()],
    mdastExtensions: [gfmTableFromMarkdown()],
  });
  const reader = new MarkdownReader(text);
  reader.readAll(root.children);
  return reader;
}

/** The data in front of a page, blanked so that lines keep their numbers. */
function withoutFrontMatter(text: string): string {
  return text.replace(/^---\n[\s\S]*?\n---(?=\n|$)/u, (front) => front.replace(/[^\n]/gu, ''));
}

/** The marks around notes of some site generators, blanked: `:::warning` and `:::`. */
function withoutContainers(text: string): string {
  return text.replace(/^:::.*$/gmu, '');
}

class MarkdownReader implements Reading {
  readonly blocks: Block[] = [];
  readonly doubts: Doubt[] = [];

  /** The source in small letters, up to the last end of a table. */
  private readonly closings: string;

  constructor(private readonly source: string) {
    const small = source.replace(/[A-Z]+/gu, (letters) => letters.toLowerCase());
    this.closings = small.slice(0, small.lastIndexOf('</table>') + '</table>'.length);
  }

  readAll(nodes: readonly RootContent[]): void {
    let done = 0;
    for (const node of nodes) {
      // What an HTML table ran over: blank lines end an HTML block, but not the table.
      if (offsetOf(node) < done) continue;
      if (node.type === 'html') done = this.readHtmlFrom(node);
      else this.read(node);
    }
  }

  private read(node: RootContent): void {
    const line = lineOf(node);
    switch (node.type) {
      case 'heading': {
        const { text, literal } = phrase(node.children);
        this.blocks.push({ kind: 'heading', level: node.depth, text, literal, line });
        return;
      }
      case 'paragraph':
        this.readParagraph(node, line);
        return;
      case 'table':
        this.blocks.push({
          kind: 'table',
          line,
          rows: node.children.map(rowOf),
          headRows: 1,
        });
        return;
      case 'list':
        this.blocks.push({ kind: 'list', line, items: node.children.map((item) => itemOf(item)) });
        for (const item of node.children) {
          this.readAll(item.children.filter(({ type }) => type === 'table' || type === 'html'));
        }
        return;
      case 'code':
        this.blocks.push({ kind: 'example', text: node.value, line });
        return;
      case 'blockquote':
        this.readAll(node.children);
        return;
      default:
    }
  }

  /** A paragraph may hold a table that Markdown does not see, with a wrong or missing line of dashes. */
  private readParagraph(node: Paragraph, line: number): void {
    const source = this.source.slice(offsetOf(node), node.position?.end.offset);
    if (source.split('\n').filter((row) => row.includes('|')).length < 2) {
      const text = tidy(node.children.map(words).join(''));
      if (text !== '') this.blocks.push(paragraph(text, line, leadOf(node)));
      return;
    }
    const { blocks, doubts } = readPlainText(source, line);
    this.blocks.push(...blocks);
    this.doubts.push(...doubts);
  }

  /** Reads HTML up to the end of the table that begins in it, and returns where that is. */
  private readHtmlFrom(node: RootContent): number {
    const start = offsetOf(node);
    let end = present(node.position?.end.offset);
    if (/<table[\s>]/iu.test(this.source.slice(start, end))) {
      const close = this.closings.indexOf('</table>', end - '</table>'.length);
      if (close !== -1) end = Math.max(end, close + '</table>'.length);
    }
    const { blocks, doubts } = readHtml(this.source.slice(start, end), lineOf(node));
    this.blocks.push(...blocks);
    this.doubts.push(...doubts);
    return end;
  }
}

function lineOf(node: Nodes): number {
  return present(node.position).start.line;
}

function offsetOf(node: Nodes): number {
  return present(node.position?.start.offset);
}

function rowOf(row: TableRow): Cell[] {
  return row.children.map((cell) => ({
    ...phrase(cell.children),
    line: lineOf(cell),
  }));
}

/**
 * The words of a run of text: code inside of it stays in its backticks, code
 * that is all of it does not; other marks are dropped, `<br>` breaks the line.
 */
function phrase(nodes: readonly PhrasingContent[]): { text: string; literal: boolean } {
  const [only] = nodes;
  const inner =
    only !== undefined && nodes.length === 1 && 'children' in only ? only.children : nodes;
  if (inner.length === 1 && inner[0]?.type === 'inlineCode') {
    return { text: tidy(inner[0].value), literal: true };
  }
  return { text: tidy(inner.map(words).join('')), literal: false };
}

function words(node: PhrasingContent): string {
  switch (node.type) {
    case 'text':
      return node.value;
    case 'inlineCode':
      return `\`${node.value}\``;
    case 'break':
      return '\n';
    case 'html':
      return /^<(?:br|\/?(?:p|li|div))[\s/>]/iu.test(node.value) ? '\n' : '';
    case 'image':
      // The types have pictures without any such text too; joining makes them words of none.
      return [node.alt].join('');
    default:
      return 'children' in node ? node.children.map(words).join('') : '';
  }
}

/** The code or bold word that a paragraph begins with. */
function leadOf(node: Paragraph): Lead | undefined {
  const [first, ...after] = node.children;
  if (first?.type !== 'inlineCode' && first?.type !== 'strong') return undefined;
  const { text, literal } = phrase([first]);
  const rest = tidy(after.map(words).join(''));
  return {
    term: { text: text.replace(/[:：]$/u, ''), literal, line: lineOf(node) },
    rest: rest.replace(/^[:：–—-]\s*/u, '').trim(),
  };
}

/** An item of a list; a code or a bold word in front of it is its term. */
function itemOf(item: ListItem): Item {
  const paragraphs = item.children.filter((child) => child.type === 'paragraph');
  const [first, ...more] = paragraphs;
  const lead = first === undefined ? undefined : leadOf(first);
  const own = lead?.rest ?? tidy((first?.children ?? []).map(words).join(''));
  const text = [own, ...more.map(({ children }) => tidy(children.map(words).join('')))].join('\n');
  return {
    line: lineOf(item),
    text: text.trim(),
    term: lead && { ...lead.term, line: lineOf(item) },
    items: item.children.flatMap((child) =>
      child.type === 'list' ? child.children.map((below) => itemOf(below)) : [],
    ),
  };
}
