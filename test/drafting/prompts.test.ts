import { askAtTerminal } from '../../scripts/drafting/prompts.js';

/** What would be asked, answered by hand. */
const mockAsked: { kind: string; options: Record<string, unknown> }[] = [];
let mockAnswer: unknown;
jest.mock('@clack/prompts', () => {
  const ask = (kind: string) => (options: Record<string, unknown>) => {
    mockAsked.push({ kind, options });
    return Promise.resolve(mockAnswer);
  };
  const isCancel = (answer: unknown): boolean => typeof answer === 'symbol';
  return { text: ask('text'), select: ask('select'), autocomplete: ask('autocomplete'), isCancel };
});

const { stdin, stdout } = process;
const before = [stdin.isTTY, stdout.isTTY];

function terminal(input: boolean, output: boolean): void {
  stdin.isTTY = input;
  stdout.isTTY = output;
}

async function ask(question: object, answer: unknown) {
  terminal(true, true);
  mockAsked.length = 0;
  mockAnswer = answer;
  const given = await (await askAtTerminal())?.({ message: 'What?', ...question });
  return { given, ...mockAsked[0] };
}

afterAll(() => {
  [stdin.isTTY, stdout.isTTY] = before as [boolean, boolean];
});

test.each([
  [false, true],
  [true, false],
])('nobody is there to ask where input or output is no terminal: %s, %s', async (input, output) => {
  terminal(input, output);
  expect(await askAtTerminal()).toBeUndefined();
});

test('a text is asked for, with what it may begin with, and trimmed', async () => {
  expect(await ask({ initial: 'error.code' }, ' a ')).toMatchObject({
    given: 'a',
    kind: 'text',
    options: { message: 'What?', initialValue: 'error.code' },
  });
  const { given, options } = await ask({ optional: true }, ' ');
  expect(given).toBeUndefined();
  expect(options).not.toHaveProperty('initialValue');
});

test('an answer is checked while it is given', async () => {
  const check = (answer: string): string | undefined => (answer === 'a' ? undefined : 'Say a.');
  const problem = async (question: object, answer: string | undefined): Promise<unknown> => {
    const { options } = await ask(question, 'a');
    return (options?.validate as (value: string | undefined) => unknown)(answer);
  };
  expect(await problem({ check }, ' a ')).toBeUndefined();
  expect(await problem({ check }, 'b')).toBe('Say a.');
  expect(await problem({}, 'b')).toBeUndefined();
  expect(await problem({}, undefined)).toBe('This is needed.');
  expect(await problem({ optional: true, check }, ' ')).toBeUndefined();
});

test('few choices are listed, many are searched', async () => {
  const choices = [{ value: 'a', hint: 'first' }, { value: 'b' }];
  expect(await ask({ choices }, 'a')).toMatchObject({
    given: 'a',
    kind: 'select',
    options: {
      options: [
        { value: 'a', label: 'a', hint: 'first' },
        { value: 'b', label: 'b' },
      ],
    },
  });
  expect(await ask({ choices: [...choices, ...choices, ...choices] }, 'b')).toMatchObject({
    kind: 'autocomplete',
  });
});

test('who cancels writes nothing', async () => {
  await expect(ask({}, Symbol('cancel'))).rejects.toMatchObject({ help: 'Nothing was written.' });
});
