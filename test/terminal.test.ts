import fs from 'node:fs';

import { openTerminal, type Terminal } from '../scripts/terminal.js';
import { captureOutput } from './support/capture-output.js';

const { stdout, stderr } = process;
const { isTTY: outTTY } = stdout;
const { isTTY: errTTY } = stderr;
const { CI, npm_lifecycle_event: script } = process.env;

let printed: string[] = [];

/** A terminal where somebody is watching, or not. */
function open(watched: boolean): Terminal {
  stdout.isTTY = watched;
  stderr.isTTY = watched;
  printed = [];
  for (const stream of [stdout, stderr]) {
    jest.spyOn(stream, 'write').mockImplementation((text) => printed.push(String(text)) > 0);
  }
  captureOutput(printed);
  return openTerminal('1');
}

beforeEach(() => {
  delete process.env.CI;
});

afterEach(() => {
  jest.restoreAllMocks();
  stdout.isTTY = outTTY;
  stderr.isTTY = errTTY;
  Object.assign(process.env, CI === undefined ? {} : { CI });
  if (script === undefined) delete process.env.npm_lifecycle_event;
  else process.env.npm_lifecycle_event = script;
});

test('a long run shows what it is at, where somebody is watching', () => {
  const clock = jest.spyOn(Date, 'now').mockReturnValue(0);
  const terminal = open(true);
  terminal.progress('validate');
  expect(printed).toEqual([]);
  clock.mockReturnValue(1000);
  terminal.progress('render');
  terminal.endProgress();
  terminal.clear();
  expect(printed).toEqual([
    '\r████████░░░░░░░░░░░░ render    ',
    '\r\u001b[K',
    '\u001b[2J\u001b[3J\u001b[H',
  ]);
});

test('nothing of it where nobody is, or a machine', () => {
  for (const watched of [true, false]) {
    process.env.CI = 'true';
    const terminal = open(watched);
    terminal.progress('render');
    terminal.endProgress();
    if (!watched) terminal.clear();
    expect(printed).toEqual([]);
  }
});

test('commands are told as they were run', () => {
  delete process.env.npm_lifecycle_event;
  const terminal = open(false);
  expect(terminal.commandLine('draft', 'a b', '--x')).toBe('vendor-errors draft "a b" --x');
  process.env.npm_lifecycle_event = 'draft';
  expect(terminal.commandLine('draft', '--x')).toBe('npm run draft -- --x');
  expect(terminal.commandLine('draft')).toBe('npm run draft');
});

test('findings come with their number, and nothing invisible is printed raw', () => {
  const terminal = open(false);
  const place = { file: 'a\u202e', line: 0, col: 0, length: 0, text: '' };
  const finding = { rule: 'file-encoding', args: {}, place } as const;
  terminal.findings([finding]);
  expect(printed.join('')).toMatch(
    /^a\\u202e file-encoding[^]*\n1 finding; nothing was written\.\n$/u,
  );
  terminal.findings([finding, finding], 'all is well');
  expect(printed.at(-1)).toBe('2 findings; all is well.\n');
  terminal.print('a\u001b[31m');
  expect(printed.at(-1)).toBe('a\\u001b[31m\n');
});

test('what nobody reads as fast as it is printed is left to the stream', () => {
  const terminal = open(false);
  const write = jest.mocked(fs.writeSync);
  const full = Object.assign(new Error('full'), { code: 'EAGAIN' });
  write
    .mockImplementationOnce(() => 2)
    .mockImplementationOnce(() => {
      throw full;
    });
  terminal.print('abcd');
  expect(printed).toEqual(['cd\n']);
});
