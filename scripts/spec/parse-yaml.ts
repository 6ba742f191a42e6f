import {
  isAlias,
  isCollection,
  isMap,
  isScalar,
  type Document,
  type ParsedNode,
  type Scalar,
  type YAMLError,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';

import { present } from '../present.js';
import { commentsIn } from './comments.js';
import { composeYaml } from './compose-yaml.js';
import { depthBeyond } from './depth.js';
import type { SourceFile } from './source-file.js';
import { type Located, type Span, SpecDocument } from './document.js';
import { LIMITS } from './limits.js';

/** Characters that a spec must not hold: controls but tab and line feed, marks and non-characters. */
const FORBIDDEN =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u0084\u0086-\u009f\ufeff\ufffe\uffff]|\p{Surrogate}/u;

/**
 * Reads a file as YAML, refusing everything that would be read as other than
 * what is written: tags, anchors, aliases, merge keys, directives, further
 * documents, duplicate keys, and plain scalars whose text is not canonical.
 */
export function parseYaml(file: SourceFile): SpecDocument {
  const document = new SpecDocument(file, commentsIn);
  const forbidden = FORBIDDEN.exec(file.text);
  if (forbidden) {
    const character = nameOf(forbidden[0]);
    document.reportAt([forbidden.index, forbidden.index + 1], 'forbidden-character', { character });
    return document;
  }
  const tooDeep = depthBeyond(file.text, LIMITS.depth);
  if (tooDeep !== undefined) {
    document.reportAt([tooDeep, tooDeep + 1], 'yaml-too-deep', { limit: LIMITS.depth });
    return document;
  }
  const { document: parsed, slips } = composeYaml(file.text, MOST_SLIPS);
  reportSlips(document, slips);
  if (parsed === undefined) return document;
  reportDirectives(document, parsed);
  if (document.findings.length === 0) document.root = new Walk(document).locate(parsed.contents);
  return document;
}

/** `U+202E` */
function nameOf(character: string): string {
  const number = present(character.codePointAt(0)).toString(16).toUpperCase();
  return `U+${number.padStart(4, '0')}`;
}

/** More slips than this in one file are the echo of the first ones. */
const MOST_SLIPS = 20;

function reportSlips(document: SpecDocument, slips: readonly YAMLError[]): void {
  for (const slip of slips.slice(0, MOST_SLIPS)) {
    const feature = FEATURE_ERRORS[slip.code];
    if (feature === undefined) {
      document.reportAt(slip.pos, 'yaml-syntax', { message: slip.message });
    } else {
      document.reportAt(slip.pos, 'yaml-feature', { feature });
    }
  }
}

function reportDirectives(document: SpecDocument, parsed: Document.Parsed): void {
  const directive = /^%(?:YAML|TAG)\b.*/mu.exec(document.file.text);
  const { yaml, tags } = parsed.directives;
  if (directive !== null && (yaml.explicit === true || Object.keys(tags).length > 1)) {
    document.reportAt([directive.index, directive.index + directive[0].length], 'yaml-feature', {
      feature: 'directives',
    });
  }
}

/** Parser errors that are features of YAML rather than slips. */
const FEATURE_ERRORS: Readonly<Record<string, string>> = {
  MULTIPLE_DOCS: 'more than one document',
  TAG_RESOLVE_FAILED: 'tags',
};

/** Turns parser nodes into located values and reports what is refused on the way. */
class Walk {
  private depth = 0;

  constructor(private readonly document: SpecDocument) {}

  locate(node: ParsedNode | null): Located {
    if (node === null) return { value: undefined, span: [0, 0] };
    const span: Span = [node.range[0], node.range[1]];
    if (isCollection(node) && ++this.depth > LIMITS.depth) {
      this.document.reportAt(span, 'yaml-too-deep', { limit: LIMITS.depth });
      return { value: undefined, span };
    }
    const located = this.locateNode(node, span);
    if (isCollection(node)) this.depth -= 1;
    return located;
  }

  private locateNode(node: ParsedNode, span: Span): Located {
    if (isAlias(node)) return this.refuse(span, 'aliases');
    if (node.anchor !== undefined) return this.refuse(span, 'anchors');
    if (node.tag !== undefined) return this.refuse(span, 'tags');
    if (isScalar(node)) return this.scalar(node, span);
    if (isMap(node)) return this.map(node, span);
    return this.list(node, span);
  }

  private refuse(span: Span, feature: string): Located {
    this.document.reportAt(span, 'yaml-feature', { feature });
    return { value: undefined, span };
  }

  private scalar(node: Scalar.Parsed, span: Span): Located {
    const { value } = node;
    if (typeof value === 'string') {
      const bad = FORBIDDEN.exec(value);
      if (bad === null) return { value, span };
      const character = nameOf(bad[0]);
      this.document.reportAt(span, 'forbidden-character', { character });
      return { value: undefined, span };
    }
    const { source } = node;
    if (source === String(value) && value !== null && !Object.is(value, -0)) return { value, span };
    this.document.reportAt(span, 'ambiguous-scalar', { source, value: String(value) });
    return { value: undefined, span };
  }

  private list({ items }: YAMLSeq.Parsed, span: Span): Located {
    const children = new Map<number, { key: Span; node: Located }>();
    const value = items.map((item, index) => {
      const node = this.locate(item);
      children.set(index, { key: node.span, node });
      return node.value;
    });
    return { value, span, children };
  }

  private map(map: YAMLMap.Parsed, span: Span): Located {
    const children = new Map<string, { key: Span; node: Located }>();
    const value: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
    for (const pair of map.items) {
      const key = this.key(pair.key);
      if (key === undefined) continue;
      const first = children.get(key.name);
      if (first !== undefined) {
        const firstLine = this.document.lineAt(first.key);
        this.document.reportAt(key.span, 'duplicate-key', { key: key.name, first: firstLine });
        continue;
      }
      const node = pair.value ? this.locate(pair.value) : this.nothingAfter(key.span);
      children.set(key.name, { key: key.span, node });
      value[key.name] = node.value;
    }
    return { value, span, children };
  }

  /** An explicit key (`? a`) may have no value node at all. */
  private nothingAfter(key: Span): Located {
    this.document.reportAt(key, 'ambiguous-scalar', { source: '', value: 'null' });
    return { value: undefined, span: key };
  }

  private key(node: ParsedNode): { name: string; span: Span } | undefined {
    const span: Span = [node.range[0], node.range[1]];
    if (isScalar(node) && node.value === '<<') {
      this.refuse(span, 'merge keys');
      return undefined;
    }
    const { value } = this.locate(node);
    if (typeof value === 'string') return { name: value, span };
    if (value !== undefined) {
      this.document.reportAt(span, 'wrong-type', {
        expected: 'a text as key',
        found: typeof value,
      });
    }
    return undefined;
  }
}
