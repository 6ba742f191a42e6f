import { Document, isMap, isSeq, type Scalar, type YAMLMap } from 'yaml';

import type { PageError, PageFacts, PageFamily } from '../pages/facts.js';
import type { Doubt } from '../pages/page.js';
import { present } from '../present.js';
import { printCanonical, VENDOR_FORM } from '../spec/canonical.js';
import { LIMITS } from '../spec/limits.js';
import type { TaxonomySpec } from '../spec/language.js';
import { type Answer, answerOn } from './answer.js';
import { type DraftedFamily, familiesOf } from './families.js';
import { groupIds, isMakeshiftId } from './group-ids.js';
import { judge } from './judge.js';
import { proposeNames } from './names.js';
import { paramsIn, placeholdersIn } from './placeholders.js';
import { nameFromId, SCHEMA_LINE, today } from './vendor-head.js';

/** What the person says about the vendor. */
export interface DraftOptions {
  readonly id: string;
  readonly name?: string | undefined;
  readonly docs?: string | undefined;
}

/** A drafted spec, and what is left to the person. */
export interface Draft {
  readonly text: string;
  readonly judged: number;
  readonly open: number;
  readonly doubts: readonly Doubt[];
}

/** What marks a proposal. */
const CHECK = ' draft: check';

/**
 * Drafts a spec from what was found on a page. Facts are taken word for word.
 * What is a judgement is proposed where the words point to one, and marked; it
 * is left out where they do not, so that validate lists it.
 */
export function draftSpec(facts: PageFacts, options: DraftOptions, taxonomy: TaxonomySpec): Draft {
  const doubts: Doubt[] = [...facts.doubts];
  const errors = facts.errors.map((error) => withinLimits(error, doubts));
  const answer = answerOn(facts);
  const codeType = codeTypeOf(facts, answer, doubts);
  const names = proposeNames(errors, doubts);
  const ids = groupIds(facts.groups, doubts);
  const messages = errors.flatMap(({ message }) => message ?? []);
  const placeholders = placeholdersIn(messages);
  if (placeholders?.bad !== undefined) {
    const { line } = present(errors.find(({ message }) => message === placeholders.bad));
    doubts.push({
      line,
      text: `messages seem to have placeholders (${placeholders.form}), but this one can't be taken apart so; say how under placeholders`,
    });
  }
  const families = familiesOf(facts.families, codeType, doubts);
  const ofFamilies = families.map(({ page }) => judgementOf(page, taxonomy));
  const notes: EntryNote[] = [];
  const entries = errors.map((error) => {
    const { judged, candidates } = judgementOf(error, taxonomy);
    const name = names.get(error.text);
    const params = placeholders === undefined ? [] : paramsIn(error.message, placeholders.form);
    notes.push({ error, named: name !== undefined, candidates });
    return {
      code: codeType === 'integer' ? Number(error.text) : error.text,
      name,
      group: error.group && ids.get(error.group),
      status: error.statuses.length > 1 ? [...error.statuses] : error.statuses[0],
      message: error.message,
      params: params.length === 0 ? undefined : params,
      description: error.description,
      remedy: error.remedy,
      billing: error.billing,
      ...judged,
    };
  });
  const { success } = facts;
  const quotes = [
    ...facts.quotes,
    ...facts.examples,
    ...(success === undefined ? [] : [{ text: success.row, line: success.line }]),
  ].sort((a, b) => a.line - b.line);
  const spec = {
    id: options.id,
    name: options.name ?? nameFromId(options.id),
    docs: options.docs ?? facts.address,
    read: today(),
    codeType,
    placeholders: placeholders?.bad === undefined ? placeholders?.form : undefined,
    quotes:
      quotes.length === 0
        ? undefined
        : quotes.filter(({ text }) => text.length <= LIMITS.text).map(({ text }) => text),
    success: answer?.success,
    shapes: answer && [
      { name: 'answer', code: answer.code, message: answer.message, requestId: answer.requestId },
    ],
    statuses:
      facts.statuses.length === 0
        ? undefined
        : facts.statuses.map(({ status, meaning, description, codes }) => ({
            status,
            meaning,
            description,
            codes,
          })),
    groups:
      facts.groups.length === 0
        ? undefined
        : facts.groups.map((group) => ({
            id: ids.get(group),
            title: group.title,
            range: group.range,
          })),
    families:
      families.length === 0
        ? undefined
        : families.map(({ codes }, index) => ({ codes, ...ofFamilies[index]?.judged })),
    errors: entries,
  };
  const document = new Document(spec, { keepUndefined: false });
  const contents = document.contents as YAMLMap;
  document.commentBefore = comment(contents, facts, options, answer, notes);
  commentFamilies(mapsIn(contents, 'families'), families, ofFamilies);
  const open = notes.filter(({ candidates }) => candidates !== undefined).length;
  return {
    text: printCanonical(document, VENDOR_FORM),
    judged: notes.length - open,
    open,
    doubts: doubts.sort((a, b) => a.line - b.line),
  };
}

interface EntryNote {
  readonly error: PageError;
  readonly named: boolean;
  /** The reasons in question, where none was chosen. */
  readonly candidates: readonly string[] | undefined;
}

/** What a page says of many codes at once has no key of its own in a family. */
function commentFamilies(
  nodes: readonly YAMLMap[],
  families: readonly DraftedFamily[],
  judgements: readonly Judgement[],
): void {
  for (const [index, node] of nodes.entries()) {
    const { page } = present(families[index]);
    const said = [page.message, page.description, page.remedy].filter((text) => text !== undefined);
    const { candidates } = present(judgements[index]);
    if (candidates === undefined) mark(node.get('reason', true));
    node.comment = [
      ...said.map((text) => ` draft: the page says: ${text.replace(/\s+/gu, ' ')}`),
      ...(candidates === undefined ? [] : [judgeMark(candidates)]),
    ].join('\n');
  }
}

function judgeMark(candidates: readonly string[]): string {
  const perhaps = candidates.length === 0 ? '' : `; perhaps ${candidates.join(' or ')}`;
  return ` draft: judge category, reason and retry${perhaps}`;
}

/** Category, reason and retry of something on the page, as far as its words tell. */
function judgementOf(
  { text, message, description, statuses }: PageError | PageFamily,
  taxonomy: TaxonomySpec,
): Judgement {
  const texts = [description, message].filter((words) => words !== undefined);
  const proposal = judge({ code: text, texts, statuses }, taxonomy);
  if ('candidates' in proposal) return { candidates: proposal.candidates };
  const { category, reason, retry } = proposal.reason;
  return { judged: { category, reason, retry } };
}

interface Judgement {
  readonly judged?: object;
  /** The reasons in question, where none was chosen. */
  readonly candidates?: readonly string[];
}

/** Integers where all codes are, unless an example shows a string. */
function codeTypeOf(
  facts: PageFacts,
  answer: Answer | undefined,
  doubts: Doubt[],
): 'string' | 'integer' {
  const first = facts.errors.find(({ text }) => !/^(?:0|-?[1-9]\d{0,14})$/u.test(text));
  if (first !== undefined || typeof answer?.value === 'string') return 'string';
  if (answer?.value === undefined) {
    doubts.push({
      line: present(facts.errors[0]).line,
      text: 'the codes are numbers, but no example shows whether they travel as numbers or as strings; codeType is integer',
    });
  }
  return 'integer';
}

/** What no spec may hold is left out, and reported. */
function withinLimits(error: PageError, doubts: Doubt[]): PageError {
  const tooLong = (['message', 'description', 'remedy', 'billing'] as const).filter(
    (key) => (error[key]?.length ?? 0) > LIMITS.text,
  );
  for (const key of tooLong) {
    doubts.push({
      line: error.line,
      text: `the ${key} of ${error.text} is longer than ${LIMITS.text} characters; left out`,
    });
  }
  return { ...error, ...Object.fromEntries(tooLong.map((key) => [key, undefined])) };
}

/** Marks what was proposed and says what is missing, where it is; returns what to say of the whole. */
function comment(
  contents: YAMLMap,
  facts: PageFacts,
  { id, name, docs }: DraftOptions,
  answer: Answer | undefined,
  notes: readonly EntryNote[],
): string {
  if (name === undefined) mark(contents.get('name', true));
  if (docs === undefined && facts.address === undefined) {
    before(contents, 'read', ' draft: add the address of the page as docs');
  } else if (docs === undefined) {
    mark(contents.get('docs', true));
  }
  if (answer === undefined) {
    before(
      contents,
      facts.groups.length > 0 ? 'groups' : 'errors',
      [
        ' draft: the page shows no answer, so say how a failure and a success look, such as:',
        ' success:',
        '   absent: [error.code]',
        ' shapes:',
        '   - name: answer',
        '     code: error.code',
        '     message: error.message',
      ].join('\n'),
    );
  } else {
    before(contents, 'success', ` draft: check; from line ${answer.line} of the page`);
  }
  for (const group of mapsIn(contents, 'groups')) {
    const id = group.get('id', true);
    if (isMakeshiftId(String(id?.value))) mark(id);
  }
  for (const [index, entry] of mapsIn(contents, 'errors').entries()) {
    annotate(entry, present(notes[index]));
  }
  return [
    SCHEMA_LINE,
    '',
    ` ${name ?? nameFromId(id)}: drafted from ${baseName(facts.path)}. Codes and texts are the page's, word for word.`,
    ' draft: look at everything that is marked so, and delete the mark when it is right; this one last.',
  ].join('\n');
}

/** The entries of a list that the spec may have. */
function mapsIn(contents: YAMLMap, key: string): readonly YAMLMap[] {
  const list = contents.get(key);
  return isSeq(list) ? list.items.filter((item) => isMap(item)) : [];
}

function annotate(entry: YAMLMap, note: EntryNote): void {
  if (note.named) mark(entry.get('name', true));
  const params = entry.get('params', true);
  if (isSeq(params)) mark(params.get(0, true));
  const lines = note.error.others.map(
    ([heading, text]) =>
      ` draft: the page also says${heading === '' ? '' : `, under ${heading}`}: ${text.replace(/\s+/gu, ' ')}`,
  );
  if (note.candidates === undefined) mark(entry.get('reason', true));
  else lines.push(judgeMark(note.candidates));
  if (lines.length > 0) entry.comment = lines.join('\n');
}

function mark(value: Scalar | undefined): void {
  present(value).comment = CHECK;
}

/** Puts a comment in front of a key. */
function before(map: YAMLMap, key: string, text: string): void {
  const keys = map.items.map((item) => item.key as Scalar);
  present(keys.find(({ value }) => value === key)).commentBefore = text;
}

function baseName(path: string): string {
  return path.replace(/^.*[\\/]/u, '').replace(/[^\x20-\x7e]/gu, '?');
}
