/**
 * The words of every finding, in one place: what is wrong, and what to do.
 * Rules give a name and arguments; tests assert those, not these words.
 */

interface Words {
  /** What is wrong, in one sentence. */
  readonly what: string;
  /** What to do about it. */
  readonly help: string;
}

type Value = string | number;

const q = (value: Value): string => JSON.stringify(value);
const at = (line: number): string => `line ${line}`;

/** The first few of many lines. */
function some(lines: readonly number[]): string {
  return lines.length <= 6 ? lines.join(', ') : `${lines.slice(0, 5).join(', ')} and so on`;
}

function nearest(suggestion: string | undefined, otherwise: string): string {
  return suggestion === undefined ? otherwise : `Did you mean ${q(suggestion)}?`;
}

const WORDING = {
  // Reading
  'file-unreadable': (a: { reason: string }) => ({
    what: `The file can't be read: ${a.reason}.`,
    help: 'Check the path and its permissions.',
  }),
  'not-a-file': (_: object) => ({
    what: 'This is no regular file.',
    help: 'Move it away; what ends in .yaml here is taken for a spec.',
  }),
  'file-too-large': (a: { bytes: number; limit: number }) => ({
    what: `The file has ${a.bytes} bytes; ${a.limit} are allowed.`,
    help: 'Split the vendor, or shorten its texts.',
  }),
  'file-encoding': (_: object) => ({
    what: 'The file is not valid UTF-8.',
    help: 'Save it as UTF-8.',
  }),
  'no-specs': (_: object) => ({
    what: 'There is no spec here, and no output without one.',
    help: 'Add a specs/<id>.yaml, or point --specs to the folder that has them.',
  }),
  'forbidden-character': (a: { character: string }) => ({
    what: `The character ${a.character} is not allowed in a spec.`,
    help: 'Delete it; if the vendor really writes it, leave it out and record an anomaly.',
  }),
  // YAML
  'yaml-syntax': (a: { message: string }) => ({
    what: `This is not valid YAML: ${a.message}`,
    help: 'Quote texts that hold ": ", " #" or start with a special character, and indent with spaces.',
  }),
  'yaml-too-deep': (a: { limit: number }) => ({
    what: `The nesting is deeper than ${a.limit} levels.`,
    help: 'No spec needs that; flatten it.',
  }),
  'yaml-feature': (a: { feature: string }) => ({
    what: `A spec can't use ${a.feature}: what is read must be what is written.`,
    help: 'Write the value out in full.',
  }),
  'duplicate-key': (a: { key: string; first: number }) => ({
    what: `The key ${q(a.key)} is already at ${at(a.first)}.`,
    help: 'Keep one of them.',
  }),
  'ambiguous-scalar': (a: { source: string; value: string }) => ({
    what: `${a.source === '' ? 'Nothing' : a.source} is read as ${a.value}, which is not what is written.`,
    help: a.source === '' ? 'Write a value, or delete the key.' : `Quote it: ${q(a.source)}.`,
  }),
  // Structure
  'unknown-key': (a: { key: string; suggestion?: string | undefined }) => ({
    what: `There is no key ${q(a.key)} here.`,
    help: nearest(a.suggestion, 'See the spec language in the README, or specs/schema.json.'),
  }),
  'missing-key': (a: { key: string }) => ({
    what: `The key ${q(a.key)} is missing.`,
    help: 'Add it; the README lists what each record needs.',
  }),
  'wrong-type': (a: { expected: string; found: string }) => ({
    what: `Expected ${a.expected}, found ${a.found}.`,
    help: 'See the spec language in the README, or specs/schema.json.',
  }),
  'wrong-value': (a: { value: Value; allowed: string; suggestion?: string | undefined }) => ({
    what: `${q(a.value)} is not one of ${a.allowed}.`,
    help: nearest(a.suggestion, 'Use one of them.'),
  }),
  'wrong-form': (a: { problem: string }) => ({
    what: `The value ${a.problem}.`,
    help: 'See the spec language in the README, or specs/schema.json.',
  }),
  'out-of-range': (a: { what: string; limit: string }) => ({
    what: `The ${a.what} must be ${a.limit}.`,
    help: 'Check it against the page.',
  }),
  // Identity
  'file-name': (a: { id: string; expected: string }) => ({
    what: `The id is ${q(a.id)}, but the file is named for ${q(a.expected)}.`,
    help: 'Make the id and the file name the same.',
  }),
  'reserved-id': (a: { id: string }) => ({
    what: `${q(a.id)} can't be a vendor's id: the output or a file system needs the name.`,
    help: 'Choose another, such as the vendor with its product.',
  }),
  'unique-id': (a: { id: string; first: number }) => ({
    what: `The id ${q(a.id)} is already at ${at(a.first)}.`,
    help: 'Give each its own id.',
  }),
  'unique-export': (a: { name: string; owner: string }) => ({
    what: `The name ${a.name} is already taken by ${a.owner}.`,
    help: 'Set another prefix for the vendor, or another name for the code.',
  }),
  // Codes
  'unique-code': (a: { code: Value; first: number }) => ({
    what: `The code ${q(a.code)} is already at ${at(a.first)}.`,
    help: 'Keep one record and give it all the facts.',
  }),
  'unique-name': (a: { name: string; code: Value; other: Value; first: number }) => ({
    what: `The codes ${q(a.other)} (${at(a.first)}) and ${q(a.code)} would both be named ${a.name}.`,
    help: 'Give one of them a name of its own.',
  }),
  'name-needed': (a: { code: Value }) => ({
    what: `The code ${q(a.code)} gives no name by itself.`,
    help: 'Add a name that says what it means, such as "name: NoFaceDetected".',
  }),
  'member-name': (a: { name: string }) => ({
    what: `An enum can't have a member named ${a.name}.`,
    help: 'Choose another name.',
  }),
  'code-type': (a: { code: Value; codeType: string }) => ({
    what: `The code ${q(a.code)} is ${typeof a.code === 'number' ? 'an integer' : 'a string'}, but codeType is ${a.codeType}.`,
    help:
      typeof a.code === 'number'
        ? `Quote it (${q(String(a.code))}), or make codeType integer if the wire has numbers.`
        : 'Write it without quotes, or make codeType string if the wire has strings.',
  }),
  'code-text': (a: { code: Value; problem: string }) => ({
    what: `The code ${q(a.code)} ${a.problem}.`,
    help: 'Write it as it stands on the wire; no vendor sends this.',
  }),
  'sentinel-code': (a: { code: Value }) => ({
    what: `${q(a.code)} means success (success.sentinel), so it is not an error.`,
    help: 'Delete the record.',
  }),
  'group-range': (a: { code: Value; range: string }) => ({
    what: `The code ${q(a.code)} lies outside its group's range (${a.range}).`,
    help: 'Check code and group against the page; if the page says so, leave out the range and record an anomaly.',
  }),
  'repeated-status': (a: { status: number }) => ({
    what: `The HTTP status ${a.status} stands here twice.`,
    help: 'Keep one.',
  }),
  'deprecated-replacement': (a: { code: Value }) => ({
    what: `The replacement ${q(a.code)} is not a code of this vendor, or is the code itself.`,
    help: 'Name a listed code, or say it in the note.',
  }),
  // Judgements and references
  'known-reason': (a: { reason: string; suggestion?: string | undefined }) => ({
    what: `The reason ${q(a.reason)} is not in the taxonomy.`,
    help: nearest(a.suggestion, 'Use a reason of reasons.yaml, or add one there.'),
  }),
  'known-category': (a: { category: string; suggestion?: string | undefined }) => ({
    what: `The category ${q(a.category)} is not in the taxonomy.`,
    help: nearest(a.suggestion, 'Use a category of reasons.yaml (the codes of google.rpc.Code).'),
  }),
  'note-on-departure': (a: { reason: string; usual: string; here: string }) => ({
    what: `${a.reason} usually means ${a.usual}; here it is ${a.here}, and no note says why.`,
    help: 'Add a note, or take the usual value.',
  }),
  'known-group': (a: { id: string; suggestion?: string | undefined }) => ({
    what: `There is no group ${q(a.id)}.`,
    help: nearest(a.suggestion, 'Declare it under groups.'),
  }),
  'known-source': (a: { id: string; suggestion?: string | undefined }) => ({
    what: `There is no source ${q(a.id)}.`,
    help: nearest(a.suggestion, 'Declare it under sources.'),
  }),
  'unused-declaration': (a: { kind: string; id: string }) => ({
    what: `No record uses the ${a.kind} ${q(a.id)}.`,
    help: 'Use it, or delete it.',
  }),
  'known-anomaly-code': (a: { code: Value; suggestion?: string | undefined }) => ({
    what: `The anomaly is about ${q(a.code)}, which is not a code here.`,
    help: nearest(a.suggestion, 'Name a listed code, or leave the code out.'),
  }),
  // Families, messages, shapes
  'family-form': (a: { codes: string; codeType: string }) => ({
    what: `${q(a.codes)} is not a family of ${a.codeType} codes.`,
    help:
      a.codeType === 'integer'
        ? 'Write a code (110002), a pattern (100xxx) or a range (400000-400999), in quotes.'
        : 'Write a code or a dotted prefix, such as AuthFailure.',
  }),
  'unique-family': (a: { codes: string; other: string; first: number }) => ({
    what: `${q(a.codes)} is already covered by ${a.other} at ${at(a.first)}.`,
    help: 'Keep one of them.',
  }),
  'message-placeholder': (a: { problem: string }) => ({
    what: `The message can't be taken apart: ${a.problem}.`,
    help: 'Check placeholders and params: each needs a name of its own and text between it and the next.',
  }),
  'shape-reads-nothing': (a: { name: string }) => ({
    what: `The shape ${q(a.name)} has neither a code nor a failed state to go by, nor a status with something it requires.`,
    help: 'Say where the code stands, or which state means failure.',
  }),
  'plain-text': (a: { problem: string }) => ({
    what: `The text ${a.problem}.`,
    help: 'Transcribe the words without it.',
  }),
  'finished-draft': (a: { lines: readonly number[] }) => ({
    what:
      a.lines.length === 1
        ? 'A mark of the draft is left here.'
        : `${a.lines.length} marks of the draft are left, at the lines ${some(a.lines)}.`,
    help: 'Search for "# draft:": put right what each of them is about, and delete it.',
  }),
  // Change
  'permanent-code': (a: { what: string; done: string }) => ({
    what: `${a.what} was ${a.done} without having been deprecated first.`,
    help: 'Put it back with "deprecated", release that, and take it away in a later version.',
  }),
  // Form
  'canonical-form': (a: { command?: string | undefined }) => ({
    what: 'From here on, the file is not in canonical form: order of keys, quoting or blank lines.',
    help:
      a.command === undefined
        ? 'Comments stand where that form has no place for them: give each a line of its own.'
        : `Run "${a.command}"; it changes no value and keeps every comment.`,
  }),
  // Taxonomy
  'unique-entry': (a: { entry: Value; first: number }) => ({
    what: `${q(a.entry)} is already at ${at(a.first)}.`,
    help: 'Keep one of them.',
  }),
} satisfies Record<string, (args: never) => Words>;

/** The name of a rule that can find something. */
export type RuleName = keyof typeof WORDING;

/** What the wording of a rule needs. */
export type WordingArgs<R extends RuleName> = Parameters<(typeof WORDING)[R]>[0];

/** The words of a finding. */
export function wording(finding: { readonly rule: RuleName; readonly args: object }): Words {
  return (WORDING[finding.rule] as (args: object) => Words)(finding.args);
}
