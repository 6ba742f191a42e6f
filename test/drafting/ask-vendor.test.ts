import { askVendor, type Given, type Question } from '../../scripts/drafting/ask-vendor.js';
import { OWN } from '../support/rendered.js';

/** Answers by what a question begins with; the rest has no answer. */
async function asked(given: Given, answers: Readonly<Record<string, string>>) {
  const questions: Question[] = [];
  const ask = (question: Question): Promise<string | undefined> => {
    questions.push(question);
    const [, answer] =
      Object.entries(answers).find(([words]) => question.message.startsWith(words)) ?? [];
    return Promise.resolve(answer);
  };
  const vendor = await askVendor(given, ask, OWN.taxonomy);
  const checkOf = (words: string, answer: string): string | undefined =>
    questions.find(({ message }) => message.startsWith(words))?.check?.(answer);
  return { vendor, questions, checkOf };
}

const ANSWERS = {
  'What is the id': 'acme',
  'What are its codes': 'integer',
  'Where does the code': 'error.code',
  'What is the first code': '1001',
  'What does 1001 mean': 'NoFace',
  'Which HTTP status does': '422',
};

test('what is not given is asked for', async () => {
  const { vendor, checkOf } = await asked({}, ANSWERS);
  expect(vendor).toMatchObject({
    id: 'acme',
    name: '',
    codeType: 'integer',
    codeAt: 'error.code',
    codeName: 'NoFace',
    status: 422,
  });
  expect(vendor).not.toHaveProperty('successStatus');
  expect(checkOf('What is the address', 'https://acme.example')).toBeUndefined();
  expect(checkOf('What is the address', 'acme.example')).toContain('http://');
  expect(checkOf('What does 1001 mean', 'NoFace')).toBeUndefined();
  expect(checkOf('What does 1001 mean', 'no face')).toContain('Letters and digits');
  expect(checkOf('Which HTTP status does', '')).toBeUndefined();
  expect(checkOf('Which HTTP status does', '422')).toBeUndefined();
  expect(checkOf('Which HTTP status does', '42')).toContain('A number');
});

test('what is given is not, and nothing for an answer is none', async () => {
  const given = {
    ...{ id: 'acme', name: 'Acme', docs: 'https://acme.example', codeType: 'string' as const },
    ...{ codeAt: 'code', messageAt: '', requestIdAt: 'id', successStatus: 200, code: 'no_face' },
    ...{ codeName: 'NoFace', status: 400, message: 'No.', reason: 'NO_FACE_DETECTED' },
  } as const;
  const { vendor, questions } = await asked(given, {});
  expect(questions).toEqual([]);
  expect(vendor).toEqual({ ...given, messageAt: undefined, description: undefined });
});

test('what nobody answers stays open', async () => {
  const { vendor } = await asked({}, {});
  expect(vendor).toMatchObject({ id: '', status: undefined, messageAt: undefined });
});

test.each([
  ['value', { 'Which value': '0' }, { successValue: '0' }],
  ['status', { 'Which HTTP status?': '201' }, { successStatus: 201 }],
])('success is told by its %s', async (how, more, success) => {
  const { vendor, checkOf } = await asked({}, { ...ANSWERS, 'What does an answer': how, ...more });
  expect(vendor).toMatchObject(success);
  if (how === 'status') {
    expect(checkOf('Which HTTP status?', '200')).toBeUndefined();
    expect(checkOf('Which HTTP status?', 'ok')).toContain('A number');
  }
});
