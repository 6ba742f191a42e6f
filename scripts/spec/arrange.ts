import {
  type Document,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';

import { isChoice, keysOf, partsAt, type Schema } from './keys.js';

/** A language whose files have a canonical form. */
export interface Form {
  readonly schema: Schema;
  /** The editor schema that the first line binds. */
  readonly binding: string;
  /** The lists with a blank line between their records. */
  readonly spaced: ReadonlySet<string>;
}

/** The widest line that a list of words may take. */
const WIDTH = 100;

/** The canonical text of a document, which is changed on the way. */
export function arrangeDocument(document: Document, { schema, binding, spaced }: Form): string {
  const root = document.contents;
  if (isMap(root)) {
    bindSchema(document, root, binding);
    document.comment = closeUp(document.comment);
    arrange(root, [schema]);
    for (const [index, { key, value }] of root.items.entries()) {
      if (isNode(key)) key.spaceBefore = index > 0;
      if (isScalar(key) && spaced.has(String(key.value)) && isSeq(value)) separate(value);
    }
  }
  return printDocument(document);
}

/** The text of a document as specs are written, with keys and comments where they are. */
export function printDocument(document: Document): string {
  return document.toString({
    lineWidth: 0,
    indent: 2,
    indentSeq: true,
    singleQuote: false,
    blockQuote: 'literal',
    flowCollectionPadding: false,
    doubleQuotedMinMultiLineLength: Infinity,
  });
}

/** The head comment is the file's, not its first key's, and its first line binds the editor schema. */
function bindSchema(document: Document, root: YAMLMap, binding: string): void {
  const head = closeUp(join(join(document.commentBefore, root.commentBefore), takeFirst(root)));
  delete root.commentBefore;
  const bound = head?.includes('yaml-language-server:') === true;
  document.commentBefore = bound ? head : join(` yaml-language-server: $schema=${binding}`, head);
}

type Comment = string | null | undefined;

/** Takes the comment before the first key, which is about the whole record. */
function takeFirst({ items: [first] }: YAMLMap): Comment {
  const key = first?.key;
  if (!isNode(key)) return undefined;
  const comment = key.commentBefore;
  delete key.commentBefore;
  return comment;
}

function join(first: Comment, second: Comment): string | null {
  return [first, second].filter((comment) => comment != null).join('\n') || null;
}

/** A comment stands directly at what it is about. */
function closeUp(comment: Comment): string | null {
  return comment?.replaceAll(/^\n+|\n+$/gu, '').replaceAll(/\n{3,}/gu, '\n\n') ?? null;
}

function arrange(node: unknown, schemas: readonly Schema[]): void {
  if (!isNode(node)) return;
  node.spaceBefore = false;
  node.commentBefore = closeUp(node.commentBefore);
  node.comment = closeUp(node.comment);
  if (isScalar(node)) delete node.type;
  else if (isMap(node)) arrangeMap(node, schemas);
  else if (isSeq(node)) {
    node.flow = isListOfWords(node, schemas.some(isChoice));
    const parts = schemas.flatMap((schema) => partsAt(schema, 0));
    for (const item of node.items) {
      arrange(item, parts);
      if (isMap(item)) item.commentBefore = join(item.commentBefore, takeFirst(item));
    }
  }
}

function arrangeMap(map: YAMLMap, schemas: readonly Schema[]): void {
  map.flow = false;
  const order = new Map(schemas.flatMap(keysOf).map((key, index) => [key, index]));
  const rank = ({ key }: Pair): number => order.get(nameOf(key)) ?? order.size;
  map.items.sort((a, b) => rank(a) - rank(b));
  for (const { key, value } of map.items) {
    arrange(key, []);
    arrange(
      value,
      schemas.flatMap((schema) => partsAt(schema, nameOf(key))),
    );
  }
}

function nameOf(key: unknown): string {
  return isScalar(key) ? String(key.value) : '';
}

/**
 * Numbers and words share a line where it stays short.
 * Words that are tried one after the other do not: their order is what counts.
 */
function isListOfWords({ items, comment, commentBefore }: YAMLSeq, tried: boolean): boolean {
  if (comment != null || commentBefore != null) return false;
  const words = items.map((item) =>
    isScalar(item) && !(item.comment ?? item.commentBefore) ? item.value : undefined,
  );
  const plain = (word: unknown): boolean =>
    typeof word === 'number' || (typeof word === 'string' && !tried && /^\w[\w$.:-]*$/u.test(word));
  return words.every(plain) && words.join(', ').length <= WIDTH;
}

function separate({ items }: YAMLSeq): void {
  for (const [index, item] of items.entries()) {
    if (isNode(item)) item.spaceBefore = index > 0;
  }
}

function isNode(value: unknown): value is Node {
  return isScalar(value) || isCollection(value);
}
