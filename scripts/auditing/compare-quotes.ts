import type { PageFacts } from '../pages/facts.js';
import type { SpecDocument } from '../spec/document.js';
import type { VendorSpec } from '../spec/language.js';
import type { Difference } from './difference.js';

/** What a spec quotes and the page no longer says; what the page says of errors and no quote has. */
export function compareQuotes(
  spec: VendorSpec,
  document: SpecDocument,
  facts: PageFacts,
): readonly Difference[] {
  const { quotes = [] } = spec;
  if (quotes.length === 0) return [];
  const said = bare(facts.words);
  const ours = bare([...quotes, ...otherTexts(spec)].join(' '));
  const gone = quotes.flatMap((quote, index): readonly Difference[] =>
    sentencesOf(quote).every((sentence) => said.includes(sentence))
      ? []
      : [
          {
            kind: 'gone',
            subject: 'this quote',
            spec: quote,
            specLine: document.lineOf(['quotes', index]),
            pageLine: 0,
          },
        ],
  );
  const added = facts.quotes.flatMap(({ text, line }): readonly Difference[] =>
    sentencesOf(text).every((sentence) => ours.includes(sentence))
      ? []
      : [
          {
            kind: 'added',
            subject: 'what it says of errors',
            page: text,
            specLine: document.lineOf(['quotes']),
            pageLine: line,
          },
        ],
  );
  return [...gone, ...added];
}

/** Whatever a spec has from its page may stand in another place than the reading puts it. */
function otherTexts({ errors, statuses = [], groups = [] }: VendorSpec): string[] {
  return [
    ...errors.flatMap(({ message, description, remedy, billing }) =>
      [message, description, remedy, billing].filter((text) => text !== undefined),
    ),
    ...statuses.flatMap(({ meaning, description }) =>
      [meaning, description].filter((text) => text !== undefined),
    ),
    ...groups.map(({ title }) => title),
  ];
}

/** Editions join and part paragraphs; sentences stay. */
function sentencesOf(text: string): readonly string[] {
  return text
    .split(/(?<=[.!?。！？])\s+|\n/u)
    .map(bare)
    .filter((sentence) => sentence !== '');
}

/** Letters and digits alone: signs, code marks and spaces change with the format of a page, and so do the addresses of links. */
function bare(text: string): string {
  return text
    .replace(/\]\([^()\s]*\)/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
