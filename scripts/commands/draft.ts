import { draftSpec } from '../drafting/draft-spec.js';
import { pathOfNew } from '../drafting/vendor-head.js';
import { displayPath } from '../files/display-path.js';
import { readPage } from '../pages/read-page.js';
import type { Terminal } from '../terminal.js';
import { type FolderOptions, sourceFolders } from './folders.js';
import { readTaxonomy } from './taxonomy.js';
import { writeNew } from './write-new.js';

/** The options of `draft`. */
export interface DraftCommandOptions extends FolderOptions {
  readonly vendor: string;
  readonly name?: string;
  readonly docs?: string;
  readonly print?: boolean;
}

/** Drafts a spec from a saved docs page; never overwrites one. */
export async function draft(
  page: string,
  options: DraftCommandOptions,
  terminal: Terminal,
): Promise<number> {
  const folders = sourceFolders(options);
  const target = pathOfNew(options.vendor, folders.specs);
  const taxonomy = readTaxonomy(folders);
  const facts = await readPage(page);
  const drafted = draftSpec(facts, { ...options, id: options.vendor }, taxonomy);
  if (options.print === true) {
    drafted.text.trimEnd().split('\n').forEach(terminal.print);
    return 0;
  }
  const path = displayPath(target);
  writeNew(target, drafted.text, path);
  const { errors, groups, statuses } = facts;
  const found = [
    count(errors.length, 'code'),
    count(groups.length, 'group'),
    count(statuses.length, 'HTTP status', 'HTTP statuses'),
  ];
  terminal.print(
    `${path}: ${found.filter((words) => !words.startsWith('0 ')).join(', ')} from ${page}`,
  );
  terminal.print(
    `${drafted.judged} judged from their words, marked "draft: check"; ${drafted.open} left to you, marked "draft: judge"`,
  );
  if (drafted.doubts.length > 0) terminal.print('Unsure of:');
  for (const { line, text } of drafted.doubts) terminal.print(`  ${page}:${line} ${text}`);
  terminal.print(
    `Next: go through the marks in ${path}, then run "${terminal.commandLine('validate')}".`,
  );
  return 0;
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
