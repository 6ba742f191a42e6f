import { present } from '../present.js';
import type { Making } from '../stages/make.js';
import { Hand } from './hand.js';
import type { Answer, Item, Mate, Verb } from './mate.js';

/** How many items a thread gets at once, and how far all of them may be ahead of the first that is not done. */
const PACE: Readonly<Record<Verb, { readonly most: number; readonly window: number }>> = {
  check: { most: 16, window: 1024 },
  make: { most: 4, window: 64 },
};

/** Requests that a thread has at once: it never waits for the next one. */
const AHEAD = 2;

/**
 * Everybody who works on an output: this thread, and others where that pays.
 * Nobody has a share of their own: who is done takes what comes next.
 */
export class Crew {
  private readonly hand: Hand;

  /** @param mates - The other threads; none for most runs. */
  constructor(
    making: Making,
    private readonly mates: readonly Mate[] = [],
  ) {
    this.hand = new Hand(making);
  }

  /**
   * Has something done about each item.
   *
   * @returns The answers, in the order of the items. Those that can't be told
   *   yet are few, however many items there are: when one takes long, all wait.
   */
  async *each<V extends Verb>(
    verb: V,
    items: readonly Item<V>[],
  ): AsyncGenerator<Answer<V>, undefined> {
    const { most, window } = PACE[verb];
    // Where there are few, all get some of them.
    const batch = Math.ceil(Math.min(most, items.length / (this.mates.length + 1) / 4));
    const work = this.hand[verb].bind(this.hand) as (item: Item<V>) => Promise<Answer<V>>;
    const answered = new Map<number, { readonly answer: Answer<V> }>();
    const faults: Error[] = [];
    let next = 0;
    let told = 0;
    let arrived = (): void => undefined;

    const isLeft = (): boolean => next < Math.min(items.length, told + window);
    const give = (mate: Mate): void => {
      const from = next;
      next = Math.min(items.length, from + batch);
      const accept = (answers: readonly Answer<V>[]): void => {
        for (const [index, answer] of answers.entries()) answered.set(from + index, { answer });
      };
      void mate
        .ask(verb, items.slice(from, next))
        .then(accept, (error: unknown) => faults.push(error as Error))
        .then(() => {
          arrived();
        });
    };

    for (; told < items.length; told += 1) {
      let first = answered.get(told);
      for (; first === undefined; first = answered.get(told)) {
        const arrival = new Promise<void>((resolve) => (arrived = resolve));
        for (const mate of this.mates) while (mate.load < AHEAD && isLeft()) give(mate);
        if (isLeft()) {
          const index = next;
          next += 1;
          answered.set(index, { answer: await work(present(items[index])) });
          if (this.mates.length > 0) await turn();
        } else await arrival;
        const [fault] = faults;
        if (fault !== undefined) throw fault;
      }
      answered.delete(told);
      yield first.answer;
    }
    return undefined;
  }

  /** Sends the others home. */
  async end(): Promise<void> {
    await Promise.all(this.mates.map((mate) => mate.end()));
  }
}

/**
 * Gathers a crew. What it takes to have other threads is only loaded for them.
 *
 * @param jobs - How many threads are to work, this one included.
 */
export async function gather(making: Making, jobs: number): Promise<Crew> {
  if (jobs === 1) return new Crew(making);
  const { hire } = await import('./hire.js');
  return new Crew(making, hire(jobs - 1, making));
}

/** Lets in what other threads have sent. */
function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
