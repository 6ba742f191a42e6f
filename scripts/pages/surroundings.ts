import { present } from '../present.js';
import type { Block, Line, Table } from './page.js';
import { ABOUT_ERRORS, FURNITURE, rolesOf } from './vocabulary.js';

const BILLING =
  /\b(?:bill(?:ed|able|ing)|charge[ds]?|not charged|free of charge|deduct(?:ed|s)?|refund(?:ed)?)\b|计费|收费|扣费|扣除|課金|abgerechnet|berechnet|facturad[oa]|facturé/iu;

/** What stands around the tables of codes. */
export interface Surroundings {
  /** What the page says about errors outside its tables. */
  readonly quotes: readonly Line[];
  /** Examples of answers. */
  readonly examples: readonly Line[];
  /** What is said about the billing of a code. */
  readonly billing: ReadonlyMap<string, string>;
}

/** Reads what a page says about errors outside its tables, word for word. */
export function surroundings(blocks: readonly Block[], codes: ReadonlySet<string>): Surroundings {
  const quotes: Line[] = [];
  const examples: Line[] = [];
  const billing = new Map<string, string>();
  for (const block of joinBroken(blocks)) {
    if (block.kind === 'table') {
      quotes.push(...fieldRows(block));
    } else if (block.kind === 'example') {
      examples.push({ text: block.text, line: block.line });
    } else if (block.kind === 'text' && !FURNITURE.test(block.text)) {
      const named = mentioned(block.text, codes);
      const rest = sentences(block.text).filter((sentence) => {
        const billed = BILLING.test(sentence) ? mentioned(sentence, codes) : [];
        for (const code of billed) billing.set(code, sentence);
        return billed.length === 0;
      });
      const isAbout =
        named.length > 0 || ABOUT_ERRORS.test(block.text) || /\bHTTP\b|状态码/u.test(block.text);
      if (isAbout && rest.length > 0) quotes.push({ text: rest.join(' '), line: block.line });
    }
  }
  return { quotes, examples, billing };
}

function sentences(text: string): readonly string[] {
  return text.split(/(?<=[.!?])\s+(?=[\p{Lu}\d"“])|(?<=[。！？])/u);
}

/** A table of the fields of an answer says where code and message are. */
function fieldRows({ rows }: Table): readonly Line[] {
  const head = rows.slice(0, 1).flat();
  const isFields = head.some(({ text }) => rolesOf(text).get('field') === 1);
  const lines = rows.slice(1).map((row) => ({
    text: row.map(({ text }) => text).join(' | '),
    line: present(row[0]).line,
  }));
  return isFields && lines.some(({ text }) => ABOUT_ERRORS.test(text)) ? lines : [];
}

/** The listed codes that a text names. */
function mentioned(text: string, codes: ReadonlySet<string>): readonly string[] {
  const words = text.match(/[A-Za-z0-9][\w.:/#-]*\w/gu) ?? [];
  return [...new Set(words.filter((word) => codes.has(word) && /[\d_.]|[a-z][A-Z]/u.test(word)))];
}

/** Sentences that the saving of a page has broken over lines. */
function joinBroken(blocks: readonly Block[]): readonly Block[] {
  const result: Block[] = [];
  for (const block of blocks) {
    const last = result.at(-1);
    const goesOn =
      block.kind === 'text' &&
      last?.kind === 'text' &&
      !/[.。:：!?！？]$/u.test(last.text) &&
      /^[\p{Ll}(（]/u.test(block.text);
    if (goesOn) result[result.length - 1] = { ...last, text: `${last.text} ${block.text}` };
    else result.push(block);
  }
  return result;
}
