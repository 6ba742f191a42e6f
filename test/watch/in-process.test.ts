import { EventEmitter } from 'node:events';
import fs, { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { CommandError } from '../../scripts/command-error.js';
import { TOOLCHAIN } from '../../scripts/paths.js';
import { watch } from '../../scripts/watch/watch.js';
import { recordingTerminal } from '../support/recording-terminal.js';
import { temporaryFolder } from '../support/temporary-folder.js';

/** The disk's events, sent by hand; watch.test.ts waits for real ones. */
const mockEvents = new EventEmitter();
jest.mock('chokidar', () => ({
  watch: (folders: readonly string[], options: { ignored: (path: string) => boolean }) =>
    Object.assign(mockEvents, { folders, options, close: () => Promise.resolve() }),
}));

const scripts = join(TOOLCHAIN, 'scripts');

/** A watch over two vendors, with what it was asked to run. */
function start(only: readonly string[], results: readonly (number | Error)[] = []) {
  const folder = temporaryFolder({
    'specs/acme.yaml': 'a',
    'specs/bolt.yaml': 'b',
    'templates/vendor.ts.hbs': 't',
    'reasons.yaml': 'r',
  });
  const sources = {
    specs: join(folder, 'specs'),
    templates: join(folder, 'templates'),
    taxonomy: join(folder, 'reasons.yaml'),
  };
  const runs: (readonly string[])[] = [];
  const terminal = recordingTerminal('vendor-errors');
  const run = (ids: readonly string[]): Promise<number> => {
    const result = results[runs.length] ?? 0;
    runs.push(ids);
    return result instanceof Error ? Promise.reject(result) : Promise.resolve(result);
  };
  const ended = watch({ sources, only, run, terminal });
  mockEvents.emit('ready');
  /** Changes a file and waits until that was dealt with. */
  const change = async (path: string, text: string): Promise<void> => {
    writeFileSync(join(folder, path), text);
    mockEvents.emit('all', 'change', join(folder, path));
    await new Promise((resolve) => setTimeout(resolve, 120));
  };
  return { change, ended, runs, terminal };
}

async function end(ended: Promise<number>): Promise<number> {
  // As an interruption would, but without the listeners of the test runner.
  (process.listeners('SIGINT').at(-1) as () => void)();
  return ended;
}

afterEach(() => {
  mockEvents.removeAllListeners();
  jest.restoreAllMocks();
});

test('what changes is made again, and what failed stays due', async () => {
  const { change, ended, runs } = start([], [0, 1, 0]);
  await change('specs/acme.yaml', 'a2');
  await change('specs/bolt.yaml', 'b2');
  await change('specs/bolt.yaml', 'b2');
  await change('templates/vendor.ts.hbs', 't2');
  expect(runs).toEqual([[], ['acme'], ['acme', 'bolt'], []]);
  expect(await end(ended)).toBe(0);
});

test('until all is made once, all is due', async () => {
  const { change, ended, runs } = start([], [1, 0]);
  await change('specs/acme.yaml', 'a2');
  expect(runs).toEqual([[], []]);
  await end(ended);
});

test('only the vendors that are asked for', async () => {
  const { change, ended, runs } = start(['acme']);
  await change('specs/bolt.yaml', 'b2');
  await change('specs/acme.yaml', 'a2');
  expect(runs).toEqual([['acme'], ['acme']]);
  await end(ended);
});

test('a fault is told and does not end it, a wrong command does', async () => {
  const fault = start([], [new TypeError('first'), new TypeError('second')]);
  await fault.change('specs/acme.yaml', 'a2');
  mockEvents.emit('error', new Error('third'));
  expect(fault.terminal.errors.join('\n')).toMatch(/first[^]*second[^]*third/u);
  expect(await end(fault.ended)).toBe(0);

  const wrong = start(['none'], [new CommandError('No vendor.', 'Add it.')]);
  await expect(wrong.ended).rejects.toThrow('No vendor.');
});

test('a change of the toolchain itself asks for another one', async () => {
  const { ended } = start([]);
  const { options } = mockEvents as unknown as { options: { ignored: (path: string) => boolean } };
  expect(options.ignored(join(scripts, '.build', 'x.js'))).toBe(true);
  expect(options.ignored(join(scripts, 'cli.ts'))).toBe(false);
  mockEvents.emit('all', 'change', join(scripts, 'notes.txt'));
  mockEvents.emit('all', 'change', join(scripts, 'cli.ts'));
  expect(await ended).toBe(75);
});

test('an installed toolchain is not watched', async () => {
  jest.spyOn(fs, 'existsSync').mockReturnValue(false);
  const { ended } = start([]);
  const { folders } = mockEvents as unknown as { folders: readonly string[] };
  expect(folders).not.toContain(scripts);
  expect(await end(ended)).toBe(0);
});
