import { CommandError } from '../command-error.js';
import type { TaxonomySpec } from '../spec/language.js';
import { memberName } from '../text/naming.js';
import type { VendorAnswers } from './new-spec.js';
import { nameFromId, problemOfId } from './vendor-head.js';

/** Something to ask a person. */
export interface Question {
  readonly message: string;
  readonly initial?: string | undefined;
  /** Whether nothing is an answer. */
  readonly optional?: boolean;
  /** The answers to choose from; free text without them. */
  readonly choices?: readonly { readonly value: string; readonly hint?: string }[];
  /** What is wrong with an answer. */
  readonly check?: (answer: string) => string | undefined;
}

/** Asks a person; `undefined` for no answer. */
export type Ask = (question: Question) => Promise<string | undefined>;

/** What was given beforehand, by options. */
export type Given = { readonly [K in keyof VendorAnswers]?: VendorAnswers[K] | undefined };

/**
 * Asks for what was not given.
 *
 * @param ask - `undefined` where nobody is there to answer.
 * @throws CommandError when something is missing and nobody can be asked.
 */
export async function askVendor(
  given: Given,
  ask: Ask | undefined,
  taxonomy: TaxonomySpec,
): Promise<VendorAnswers> {
  if (ask === undefined) return complete(given);
  const text = async (value: string | undefined, question: Question): Promise<string> =>
    value ?? (await ask(question)) ?? '';
  const optional = async (
    value: string | undefined,
    question: Question,
  ): Promise<string | undefined> => {
    const answer = value ?? (await ask({ ...question, optional: true }));
    return answer === '' ? undefined : answer;
  };
  const id = await text(given.id, {
    message: 'What is the id of the vendor? It names files and imports.',
    check: problemOfId,
  });
  const name = await text(given.name, {
    message: 'What is its name for readers?',
    initial: nameFromId(id),
  });
  const docs = await text(given.docs, {
    message: 'What is the address of the page with its error codes?',
    check: (url) =>
      /^https?:\/\/[^\s<>"`{}|\\^]+$/u.test(url)
        ? undefined
        : 'It has to begin with http:// or https://.',
  });
  const codeType = await text(given.codeType, {
    message: 'What are its codes in an answer?',
    choices: [
      { value: 'string', hint: '"NO_FACE", "FRS.0304", "1001"' },
      { value: 'integer', hint: '100001' },
    ],
  });
  const codeAt = await text(given.codeAt, {
    message: 'Where does the code stand in an answer that failed?',
    initial: 'error.code',
  });
  const messageAt = await optional(given.messageAt, {
    message: 'Where does the message stand?',
    initial: codeAt.replace(/[^.]+$/u, 'message'),
  });
  const requestIdAt = await optional(given.requestIdAt, {
    message: 'Where does the request id stand? (nothing if nowhere)',
  });
  const success =
    given.successStatus !== undefined || given.successValue !== undefined
      ? {}
      : await askSuccess(codeAt, ask);
  const code = await text(given.code, {
    message: 'What is the first code, as it stands on the wire?',
  });
  const isOpaque = codeType === 'integer' || memberName(code) === undefined;
  const codeName = isOpaque
    ? await text(given.codeName, {
        message: `What does ${code} mean? It gives no name by itself.`,
        check: (answer) =>
          /^[A-Z][A-Za-z0-9]*$/u.test(answer)
            ? undefined
            : 'Letters and digits, a capital first, such as NoFaceDetected.',
      })
    : given.codeName;
  const status = await optional(given.status?.toString(), {
    message: 'Which HTTP status does the page give for it? (nothing if none)',
    check: (answer) =>
      answer === '' || /^[1-5]\d\d$/u.test(answer) ? undefined : 'A number such as 400.',
  });
  const description =
    given.message === undefined
      ? await optional(given.description, {
          message: 'What does the page say of it, word for word?',
        })
      : given.description;
  const reason = await text(given.reason, {
    message: 'Why does a call fail so?',
    choices: taxonomy.reasons.map((entry) => ({ value: entry.reason, hint: entry.definition })),
  });
  return {
    ...given,
    ...success,
    id,
    name,
    docs,
    codeType: codeType === 'integer' ? 'integer' : 'string',
    codeAt,
    messageAt,
    requestIdAt,
    code,
    codeName,
    status: status === undefined ? undefined : Number(status),
    description,
    reason,
  };
}

async function askSuccess(
  codeAt: string,
  ask: Ask,
): Promise<Pick<VendorAnswers, 'successStatus' | 'successValue'>> {
  const how = await ask({
    message: 'What does an answer look like that succeeded?',
    choices: [
      { value: 'absent', hint: `it has no ${codeAt}` },
      { value: 'value', hint: `its ${codeAt} has a certain value, such as 0` },
      { value: 'status', hint: 'its HTTP status alone tells' },
    ],
  });
  if (how === 'value')
    return { successValue: await ask({ message: 'Which value?', initial: '0' }) };
  if (how !== 'status') return {};
  const status = await ask({
    message: 'Which HTTP status?',
    initial: '200',
    check: (answer) => (/^[1-5]\d\d$/u.test(answer) ? undefined : 'A number such as 200.'),
  });
  return { successStatus: Number(status) };
}

/** What has no sensible value until somebody gives it. */
const NEEDED = {
  id: '<id>',
  docs: '--docs',
  codeAt: '--code-at',
  code: '--code',
  reason: '--reason',
} as const;

function complete(given: Given): VendorAnswers {
  const { id, docs, codeAt, code, reason } = given;
  if (
    id === undefined ||
    docs === undefined ||
    codeAt === undefined ||
    code === undefined ||
    reason === undefined
  ) {
    const missing = Object.entries(NEEDED).filter(
      ([key]) => given[key as keyof typeof NEEDED] === undefined,
    );
    throw new CommandError(
      `Missing: ${missing.map(([, flag]) => flag).join(', ')}.`,
      'Give them as options, or run the command in a terminal, where it asks.',
    );
  }
  return { ...given, id, docs, codeAt, code, reason, codeType: given.codeType ?? 'string' };
}
