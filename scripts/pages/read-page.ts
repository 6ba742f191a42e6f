import { CommandError } from '../command-error.js';
import { CodeReader, groupFrom, type TablePlace } from './codes.js';
import { type ColumnedTable, columnsOf } from './columns.js';
import { isStatusCell, statusesIn } from './code-shape.js';
import type { PageError, PageFacts, PageGroup } from './facts.js';
import { type OpenPage, openPage } from './open-page.js';
import { type Block, type Doubt, type Reading, type Table, wordsOf } from './page.js';
import { mergeRepeats } from './repeats.js';
import { tablesFromRecords } from './records.js';
import { statusesAsCodes, statusRows } from './status-rows.js';
import { surroundings } from './surroundings.js';
import { ABOUT_ERRORS, PLAIN_TITLE, type Role } from './vocabulary.js';

/** The most codes of a page; no vendor comes near. */
const MOST_CODES = 5_000;

/**
 * Reads a saved page: its codes with every fact, and what stands around them.
 * Whatever the page is written in becomes blocks, lists of codes become tables,
 * tables become columns, and columns become facts.
 *
 * @throws CommandError when it can't be read, or holds no codes.
 */
export async function readPage(path: string): Promise<PageFacts> {
  const page = openPage(path);
  const facts = { ...factsOf(path, await read(page)), address: addressIn(page) };
  if (facts.errors.length > MOST_CODES) {
    throw new CommandError(
      `${path} has ${facts.errors.length} codes; a page may have ${MOST_CODES}.`,
      'Save the part that is about this vendor, and try again.',
    );
  }
  if (facts.errors.length === 0) {
    const [near] = facts.doubts;
    throw new CommandError(
      `No table of error codes was found in ${path}.`,
      near === undefined
        ? 'Save the page with its table in it: as HTML once it is shown, as Markdown, or as text.'
        : `Nearest comes line ${near.line}: ${near.text}.`,
    );
  }
  return facts;
}

async function read({ format, text }: OpenPage): Promise<Reading> {
  if (format === 'html') return (await import('./html.js')).readHtml(text);
  if (format === 'markdown') return (await import('./markdown.js')).readMarkdown(text);
  return (await import('./plain-text.js')).readPlainText(text);
}

/** Where a page was saved from: browsers and the page itself say so. */
function addressIn({ format, text }: OpenPage): string | undefined {
  if (format !== 'html') return undefined;
  const head = text.slice(0, 100_000);
  const found =
    /<!--\s*saved from url=\(\d+\)(\S+)/iu.exec(head)?.[1] ??
    /<link\b[^>]*\brel=["']?canonical["']?[^>]*\bhref=["']([^"']+)/iu.exec(head)?.[1] ??
    /<link\b[^>]*\bhref=["']([^"']+)["'][^>]*\brel=["']?canonical/iu.exec(head)?.[1];
  return found !== undefined && /^https?:\/\/[^\s<>"`{}|\\^]+$/u.test(found) ? found : undefined;
}

interface Placed {
  readonly table: Table;
  readonly columned: ColumnedTable;
  readonly place: TablePlace;
  /** Whether the heading stands right above, or further up. */
  readonly title: Title | undefined;
}

interface Title {
  readonly text: string;
  readonly level: number;
  readonly line: number;
  /** The range of codes that the page states under it. */
  readonly range?: string;
}

/** The facts in the blocks of a page. */
export function factsOf(path: string, { blocks, doubts: before }: Reading): PageFacts {
  const doubts: Doubt[] = [...before];
  const tabled = tablesFromRecords(blocks);
  const tables = placedTables(tabled, doubts);
  const codeTables = codeTablesOf(tables, doubts);
  const reader = new CodeReader(doubts);
  const several = codeTables.length > 1;
  for (const { columned, title, place } of codeTables) {
    const isGroup = title !== undefined && (several || title.level > 1);
    const group = isGroup ? groupUnder(title) : undefined;
    if (
      group === undefined &&
      several &&
      place.statuses.length === 0 &&
      !columned.columns.has('group')
    ) {
      doubts.push({
        line: columned.line,
        text: 'this table has no heading of its own; its codes are in no group',
      });
    }
    reader.read(columned, { ...place, group });
  }
  const errors = mergeRepeats(reader.errors, doubts);
  const codes = new Set(errors.map(({ text }) => text));
  const around = surroundings(tabled, codes);
  const roles = new Set<Role>(codeTables.flatMap(({ columned }) => [...columned.columns.keys()]));
  const statusTables = tables.filter(
    // By what it is and not where: a page may be one line.
    ({ columned, table }) =>
      columned.kind === 'statuses' && !codeTables.some((other) => other.table === table),
  );
  return {
    path,
    errors: errors.map((error) => withBilling(error, around.billing)),
    groups: [...new Set(errors.flatMap(({ group }) => group ?? []))],
    families: reader.families,
    statuses: statusTables.flatMap(({ columned }) => statusRows(columned)),
    success: reader.success,
    quotes: around.quotes,
    words: blocks.map(wordsOf).join('\n'),
    examples: around.examples,
    roles,
    doubts: [...doubts].sort((a, b) => a.line - b.line),
  };
}

function withBilling(error: PageError, billing: ReadonlyMap<string, string>): PageError {
  const text = billing.get(error.text);
  return text === undefined ? error : { ...error, billing: text };
}

/** The tables whose columns are understood, each with the headings above it. */
function placedTables(blocks: readonly Block[], doubts: Doubt[]): readonly Placed[] {
  const found = placeTables(blocks, false, doubts);
  const isAbout = blocks.some((block) => 'text' in block && ABOUT_ERRORS.test(block.text));
  if (found.length > 0 || !isAbout) return found;
  const again: Doubt[] = [];
  const others = placeTables(blocks, true, again);
  if (others.length > 0) doubts.splice(0, doubts.length, ...again);
  return others;
}

function placeTables(
  blocks: readonly Block[],
  isLast: boolean,
  doubts: Doubt[],
): readonly Placed[] {
  const open: Title[] = [];
  const placed: Placed[] = [];
  for (const block of blocks) {
    if (block.kind === 'heading') {
      while ((open.at(-1)?.level ?? 0) >= block.level) open.pop();
      open.push({ text: block.text.replace(/[:：]$/u, ''), level: block.level, line: block.line });
    }
    const range = block.kind === 'text' ? rangeIn(block.text) : undefined;
    const title = open.at(-1);
    if (range !== undefined && title !== undefined) open[open.length - 1] = { ...title, range };
    if (block.kind !== 'table') continue;
    const caption =
      block.caption === undefined ? [] : [{ text: block.caption, level: 9, line: block.line }];
    const titles = [...open, ...caption].reverse();
    const above = { titles: titles.map(({ text }) => text), isLast };
    const columned = columnsOf(block, above, doubts);
    if (columned === undefined) continue;
    const named = titles.find(({ text }) => isStatusTitle(text));
    const statuses = named === undefined ? [] : statusesIn(named.text);
    if (named !== undefined && !columned.columns.has('status')) {
      doubts.push({
        line: named.line,
        text: `its codes are given the status ${statuses.join(' and ')} of this heading`,
      });
    }
    placed.push({
      table: block,
      columned,
      place: { group: undefined, statuses },
      title: titles.find(
        ({ text, level }) => !PLAIN_TITLE.test(text) && !isStatusTitle(text) && level > 1,
      ),
    });
  }
  return placed;
}

function groupUnder({ text, line, range }: Title): PageGroup | undefined {
  const group = groupFrom(text, line);
  return group && { ...group, range: group.range ?? range };
}

/** "Error code range: 10001 - 10099" in a line of its own. */
function rangeIn(text: string): string | undefined {
  const isRange =
    text.length <= 80 &&
    /range|范围|範囲|bereich|rango|plage/iu.test(text) &&
    /\d+\D+\d+/u.test(text);
  return isRange ? text.replaceAll('`', '') : undefined;
}

function isStatusTitle(text: string): boolean {
  return isStatusCell(text) && statusesIn(text).length > 0;
}

/** The tables of codes; a page that has HTTP statuses only has those for codes. */
function codeTablesOf(tables: readonly Placed[], doubts: Doubt[]): readonly Placed[] {
  const errors = tables.filter(({ columned }) => columned.kind === 'errors');
  if (errors.length > 0) return errors;
  return tables.map((placed) => {
    doubts.push({
      line: placed.columned.line,
      text: 'the page has no codes besides HTTP statuses; those are taken for the codes',
    });
    return { ...placed, columned: statusesAsCodes(placed.columned) };
  });
}
