import { EventEmitter } from 'node:events';

import { CommandError } from '../../scripts/command-error.js';
import { Mate, pack, type Request, type Thread } from '../../scripts/crew/mate.js';

/** A thread that keeps what it is asked for, and says what it is told to. */
class FakeThread extends EventEmitter implements Thread {
  readonly requests: Request[] = [];

  postMessage(request: Request): void {
    this.requests.push(request);
  }

  terminate(): Promise<unknown> {
    this.emit('exit');
    return Promise.resolve();
  }
}

let thread: FakeThread;
let mate: Mate;

beforeEach(() => {
  thread = new FakeThread();
  mate = new Mate(thread);
});

test('answers find their questions, in whichever order they come', async () => {
  const [one, two] = [mate.ask('check', ['a', 'b']), mate.ask('check', ['c'])];
  expect(thread.requests).toEqual([
    { id: 1, verb: 'check', items: ['a', 'b'] },
    { id: 2, verb: 'check', items: ['c'] },
  ]);
  expect(mate.load).toBe(2);
  thread.emit('message', { id: 2, answers: [undefined] });
  expect(await two).toEqual([undefined]);
  thread.emit('message', { id: 1, answers: ['A', 'B'] });
  expect(await one).toEqual(['A', 'B']);
  expect(mate.load).toBe(0);
});

test('what nobody asked for is not heard', () => {
  thread.emit('message', { id: 7, answers: [] });
  thread.emit('message', { id: 8, failure: pack(new Error('late')) });
  expect(mate.load).toBe(0);
});

describe('an error', () => {
  async function passed(error: unknown): Promise<unknown> {
    const asked = mate.ask('check', ['a']).catch((reason: unknown) => reason);
    thread.emit('message', { id: 1, failure: structuredClone(pack(error)) });
    return asked;
  }

  test('that the user can mend is still one', async () => {
    const error = await passed(new CommandError('A file is in the way.', 'Move it.'));
    expect(error).toBeInstanceOf(CommandError);
    expect(error).toMatchObject({ message: 'A file is in the way.', help: 'Move it.' });
  });

  test('of the system is still one', async () => {
    const full = Object.assign(new Error('ENOSPC'), { code: 'ENOSPC', syscall: 'write', fd: 3 });
    const error = await passed(full);
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({ message: 'ENOSPC', code: 'ENOSPC', syscall: 'write' });
  });

  test('of ours keeps where it is from, and gets nothing of the system', async () => {
    const fault = new TypeError('What is always there is missing.');
    const error = await passed(fault);
    expect(error).toMatchObject({ message: fault.message, stack: fault.stack });
    expect(error).not.toHaveProperty('syscall');
  });

  test('that is none is told as it is', async () => {
    expect(await passed('odd')).toMatchObject({ message: 'odd' });
  });
});

describe('a thread that dies', () => {
  test('answers all questions with why', async () => {
    const asked = [mate.ask('check', ['a']), mate.ask('check', ['b'])];
    thread.emit('error', new Error('It broke.'));
    thread.emit('exit');
    for (const one of asked) await expect(one).rejects.toThrow('It broke.');
    await expect(mate.ask('check', ['c'])).rejects.toThrow('It broke.');
    expect(mate.load).toBe(0);
  });

  test('for want of memory says what to do', async () => {
    const asked = mate.ask('check', ['a']);
    const code = 'ERR_WORKER_OUT_OF_MEMORY';
    thread.emit('error', Object.assign(new Error('heap limit'), { code }));
    await expect(asked).rejects.toBeInstanceOf(CommandError);
    await expect(asked).rejects.toThrow('The memory of a thread is used up.');
  });

  test('without a word is not waited for', async () => {
    const asked = mate.ask('check', ['a']);
    thread.emit('exit');
    await expect(asked).rejects.toThrow('A thread ended before its work was done.');
  });

  test('because it is to end is as it should be', async () => {
    await mate.end();
    expect(mate.load).toBe(0);
  });
});
