import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  type ParsedNode,
  type Scalar,
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

/** A record and a list as they were parsed: their keys are words, and nothing is empty but by a word for it. */
type Fields = YAMLMap.Parsed<Scalar.Parsed, ParsedNode>;
type Items = YAMLSeq.Parsed;

/** The canonical text of a document that could be read, which is changed on the way. */
export function arrangeDocument(
  document: Document.Parsed,
  { schema, binding, spaced }: Form,
): string {
  const root = document.contents;
  if (isRecord(root)) {
    bindSchema(document, root, binding);
    document.comment = closeUp(document.comment);
    arrange(root, [schema]);
    for (const [index, { key, value }] of root.items.entries()) {
      key.spaceBefore = index > 0;
      if (spaced.has(String(key.value)) && isList(value)) separate(value);
    }
  }
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
function bindSchema(document: Document, root: Fields, binding: string): void {
  const head = closeUp(join(join(document.commentBefore, root.commentBefore), takeFirst(root)));
  delete root.commentBefore;
  const bound = head?.includes('yaml-language-server:') === true;
  document.commentBefore = bound ? head : join(` yaml-language-server: $schema=${binding}`, head);
}

type Comment = string | null | undefined;

/** Takes the comment before the first key, which is about the whole record. */
function takeFirst({ items: [first] }: Fields): Comment {
  const comment = first?.key.commentBefore;
  delete first?.key.commentBefore;
  return comment;
}

function join(first: Comment, second: Comment): string | null {
  return [first, second].filter((comment) => comment != null).join('\n') || null;
}

/** A comment stands directly at what it is about. */
function closeUp(comment: Comment): string | null {
  return comment?.replaceAll(/^\n+|\n+$/gu, '').replaceAll(/\n{3,}/gu, '\n\n') ?? null;
}

function arrange(node: ParsedNode, schemas: readonly Schema[]): void {
  node.spaceBefore = false;
  node.commentBefore = closeUp(node.commentBefore);
  node.comment = closeUp(node.comment);
  if (isScalar(node)) delete node.type;
  else if (isRecord(node)) arrangeMap(node, schemas);
  else arrangeList(node as Items, schemas);
}

function arrangeList(list: Items, schemas: readonly Schema[]): void {
  list.flow = isListOfWords(list, schemas.some(isChoice));
  const parts = schemas.flatMap((schema) => partsAt(schema, 0));
  for (const item of list.items) {
    arrange(item, parts);
    if (isRecord(item)) item.commentBefore = join(item.commentBefore, takeFirst(item));
  }
}

function arrangeMap(map: Fields, schemas: readonly Schema[]): void {
  map.flow = false;
  const order = new Map(schemas.flatMap(keysOf).map((key, index) => [key, index]));
  const rank = ({ key }: { readonly key: Scalar }): number =>
    order.get(String(key.value)) ?? order.size;
  map.items.sort((a, b) => rank(a) - rank(b));
  // An explicit key without a value is refused when a file is read.
  for (const { key, value } of map.items as readonly { key: Scalar.Parsed; value: ParsedNode }[]) {
    arrange(key, []);
    arrange(
      value,
      schemas.flatMap((schema) => partsAt(schema, String(key.value))),
    );
  }
}

/**
 * Numbers and words share a line where it stays short.
 * Words that are tried one after the other do not: their order is what counts.
 */
function isListOfWords({ items, comment, commentBefore }: Items, tried: boolean): boolean {
  if (comment != null || commentBefore != null) return false;
  const words = items.map((item) =>
    isScalar(item) && !(item.comment ?? item.commentBefore) ? item.value : undefined,
  );
  const plain = (word: unknown): boolean =>
    typeof word === 'number' || (typeof word === 'string' && !tried && /^\w[\w$.:-]*$/u.test(word));
  return words.every(plain) && words.join(', ').length <= WIDTH;
}

function separate({ items }: Items): void {
  for (const [index, item] of items.entries()) item.spaceBefore = index > 0;
}

function isRecord(node: unknown): node is Fields {
  return isMap(node);
}

function isList(node: unknown): node is Items {
  return isSeq(node);
}
