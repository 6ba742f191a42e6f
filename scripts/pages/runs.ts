import { present } from '../present.js';
import { codeShape, splitCode } from './code-shape.js';
import { labelled } from './labels.js';
import type { Block, Cell, Item } from './page.js';
import { rolesOf } from './vocabulary.js';

/** One code with what follows it, up to the block where the next may begin. */
interface Record {
  readonly item: Item;
  readonly end: number;
}

type Finder = (blocks: readonly Block[], at: number) => Record | undefined;

/** Sections or paragraphs that each begin with a code, one after the other, are a list. */
export function runsAsLists(blocks: readonly Block[]): readonly Block[] {
  return collect(collect(blocks, sectionAt), paragraphAt);
}

function collect(blocks: readonly Block[], find: Finder): readonly Block[] {
  const result: Block[] = [];
  for (let at = 0; at < blocks.length;) {
    const start = at;
    const items: Item[] = [];
    for (let next = find(blocks, at); next !== undefined; next = find(blocks, at)) {
      items.push(next.item);
      at = next.end;
    }
    const [first] = items;
    if (first !== undefined && items.length > 1) {
      const examples = blocks.slice(start, at).filter(({ kind }) => kind === 'example');
      result.push({ kind: 'list', line: first.line, items }, ...examples);
    } else {
      at = Math.max(at, start + 1);
      result.push(...blocks.slice(start, at));
    }
  }
  return result;
}

/** A section with a code for heading. */
function sectionAt(blocks: readonly Block[], at: number): Record | undefined {
  const heading = blocks[at];
  if (heading?.kind !== 'heading') return undefined;
  const { code, rest = '' } = headingCode(heading.text) ?? {};
  if (code === undefined) return undefined;
  let end = at + 1;
  while (end < blocks.length && !endsSection(blocks[end], heading.level)) end += 1;
  const inner = blocks.slice(at + 1, end);
  if (inner.some(({ kind }) => kind === 'table') || inner.length === 0) return undefined;
  const { line } = heading;
  const { texts, items } = bodyOf(inner);
  const text = [...(rest === '' ? [] : [`Message: ${rest}`]), ...texts].join('\n');
  return { item: { line, term: { text: code, line, literal: true }, text, items }, end };
}

/** A heading ends a section, unless it is a label inside of it: "Solution". */
function endsSection(block: Block | undefined, level: number): boolean {
  return block?.kind === 'heading' && (block.level <= level || rolesOf(block.text).size === 0);
}

/** What a section says: texts, and labels with theirs. */
function bodyOf(blocks: readonly Block[]): {
  readonly texts: readonly string[];
  readonly items: readonly Item[];
} {
  const texts: string[] = [];
  const items: Item[] = [];
  let label: Cell | undefined;
  for (const [at, block] of blocks.entries()) {
    const before = blocks[at - 1];
    if (block.kind === 'heading') {
      label = block;
    } else if (block.kind === 'text') {
      const own = label === undefined ? labelled(block.text) : undefined;
      const term = own === undefined ? label : { text: own.label, line: block.line };
      const text = own?.rest ?? block.text;
      if (term === undefined) texts.push(text);
      else items.push({ term, text, line: block.line, items: [] });
    } else if (block.kind === 'list') {
      const lines = block.items.map(
        ({ term, text }) => `- ${[term?.text, text].filter(Boolean).join(' ')}`,
      );
      const last = items.at(-1);
      const goesOn = before?.kind === 'text' && /[:：]$/u.test(before.text);
      if (label !== undefined || (goesOn && last?.line === before.line)) {
        const term = label ?? last?.term;
        items.push({ term, text: lines.join('\n'), line: block.line, items: [] });
      } else if (goesOn) texts.push(...lines);
      else items.push(...block.items);
    }
  }
  return { texts, items };
}

/** The code that a heading is: alone, after "Error", or in front of its message. */
function headingCode(text: string): { readonly code: string; readonly rest?: string } | undefined {
  const match =
    /^(?:error(?: code)?[ :]+)?["'`]?([^\s"'`:：]+)["'`]?(?:\s*[:：–—-]\s*|\s+)?(.*)$/iu.exec(text);
  if (match === null) return undefined;
  const code = present(match[1]);
  const rest = present(match[2]);
  const shape = codeShape(code);
  if (shape === undefined) return undefined;
  const isPrefixed = /^error\b/iu.test(text) && !/^error\b/iu.test(code);
  const isTelling = shape.strength >= 0.9 && !/^\d+(?:\.\d+)+$/u.test(code);
  if (rest === '' ? isTelling || isPrefixed || /^\d{4,}$/u.test(code) : isTelling || isPrefixed) {
    return { code, rest };
  }
  return undefined;
}

/** A paragraph, or a line that looks like a title, with a code in front: "`no_face` – No face was found." */
function paragraphAt(blocks: readonly Block[], at: number): Record | undefined {
  const block = blocks[at];
  const isLine = block?.kind === 'text' || (block?.kind === 'heading' && block.level >= 6);
  if (!isLine) return undefined;
  const lead = block.kind === 'text' ? block.lead : undefined;
  const split = lead === undefined ? splitCode(block.text) : undefined;
  const code = lead?.term.text ?? split?.code ?? '';
  const rest = lead?.rest ?? split?.rest ?? '';
  const { line } = block;
  const least = lead?.term.literal === true ? 0.7 : 0.9;
  const isNumber = /^\d{3,}$/u.test(code) && split !== undefined;
  if (rest === '' || ((codeShape(code)?.strength ?? 0) < least && !isNumber)) return undefined;
  return {
    item: { line, term: { text: code, line, literal: true }, text: rest, items: [] },
    end: at + 1,
  };
}
