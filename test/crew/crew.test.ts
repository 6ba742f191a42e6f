import { EventEmitter } from 'node:events';

import { Crew, gather } from '../../scripts/crew/crew.js';
import { Mate, type Reply, type Request, type Thread } from '../../scripts/crew/mate.js';
import { DEFAULT_FORM } from '../../scripts/output-form.js';
import { OWN, TEMPLATES } from '../support/rendered.js';

/** What this thread was asked for itself. */
let own: string[] = [];

jest.mock('../../scripts/crew/hand.js', () => ({
  Hand: class {
    check(path: string): string {
      own.push(path);
      return path.toUpperCase();
    }
    make({ spec }: { readonly spec: string }): Promise<string> {
      return Promise.resolve(this.check(spec));
    }
  },
}));

const hired: number[] = [];

jest.mock('../../scripts/crew/hire.js', () => ({
  hire: (count: number) => {
    hired.push(count);
    return [];
  },
}));

const MAKING = { taxonomy: OWN.taxonomy, form: DEFAULT_FORM, templates: TEMPLATES };

/** Another thread that answers when it is told to. */
class SlowThread extends EventEmitter implements Thread {
  readonly requests: Request[] = [];
  isEnded = false;

  postMessage(request: Request): void {
    this.requests.push(request);
  }

  terminate(): Promise<unknown> {
    this.isEnded = true;
    return Promise.resolve();
  }

  /** Answers what it was asked first. */
  answer(): void {
    const request = this.requests.shift();
    const items = (request?.items ?? []) as readonly (string | { readonly spec: string })[];
    const answers = items.map((item) =>
      (typeof item === 'string' ? item : item.spec).toUpperCase(),
    );
    this.reply({ id: request?.id ?? 0, answers });
  }

  reply(reply: Reply): void {
    this.emit('message', reply);
  }

  get asked(): number {
    return this.requests.flatMap(({ items }) => items).length;
  }
}

const paths = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `p${index}`);

const orders = (count: number): readonly never[] => paths(count).map((spec) => ({ spec }) as never);

/** Lets everything happen that can. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 200; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

async function listed(answers: AsyncIterable<unknown>): Promise<readonly unknown[]> {
  const list: unknown[] = [];
  for await (const answer of answers) list.push(answer);
  return list;
}

const upper = (count: number): readonly string[] => paths(count).map((path) => path.toUpperCase());

beforeEach(() => {
  own = [];
});

test('alone it does everything in order', async () => {
  const crew = new Crew(MAKING);
  expect(await listed(crew.each('check', paths(40)))).toEqual(upper(40));
  expect(own).toEqual(paths(40));
  await crew.end();
});

test('of nothing nothing comes', async () => {
  const thread = new SlowThread();
  expect(await listed(new Crew(MAKING, [new Mate(thread)]).each('check', []))).toEqual([]);
  expect(thread.requests).toEqual([]);
});

test('answers come in the order of the items, whoever gives them', async () => {
  const threads = [new SlowThread(), new SlowThread()];
  const crew = new Crew(
    MAKING,
    threads.map((thread) => new Mate(thread)),
  );
  const asked = listed(crew.each('check', paths(500)));
  for (let round = 0; round < 40; round += 1) {
    await settle();
    // The later one first.
    for (const thread of [...threads].reverse()) thread.answer();
  }
  expect(await asked).toEqual(upper(500));
  expect(own.length).toBeGreaterThan(0);
  expect(own.length).toBeLessThan(500);
  await crew.end();
  expect(threads.map(({ isEnded }) => isEnded)).toEqual([true, true]);
});

test('when one takes long, the others do not run away', async () => {
  const thread = new SlowThread();
  const asked = listed(new Crew(MAKING, [new Mate(thread)]).each('make', orders(1000)));
  await settle();
  // Nothing of the first is there, so nothing could be told yet.
  expect(own.length + thread.asked).toBeLessThan(70);
  for (let round = 0; round < 250; round += 1) {
    thread.answer();
    await settle();
  }
  expect(await asked).toEqual(upper(1000));
});

test('few items are not given to one thread alone', async () => {
  const thread = new SlowThread();
  const asked = listed(new Crew(MAKING, [new Mate(thread)]).each('check', paths(8)));
  await settle();
  expect(own).toEqual(['p2', 'p3', 'p4', 'p5', 'p6', 'p7']);
  for (let round = 0; round < 2; round += 1) thread.answer();
  expect(await asked).toEqual(upper(8));
});

test('a failure of one is the failure of all', async () => {
  const thread = new SlowThread();
  const asked = listed(new Crew(MAKING, [new Mate(thread)]).each('check', paths(100)));
  await settle();
  thread.reply({ id: 1, failure: { message: 'It broke.' } });
  await expect(asked).rejects.toThrow('It broke.');
});

test('other threads are only had where there is more than one job', async () => {
  expect(await listed((await gather(MAKING, 1)).each('check', paths(3)))).toEqual(upper(3));
  expect(hired).toEqual([]);
  await gather(MAKING, 3);
  expect(hired).toEqual([2]);
});
