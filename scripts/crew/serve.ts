import type { Making } from '../stages/make.js';
import { Hand } from './hand.js';
import { type Item, pack, type Reply, type Request, type Verb } from './mate.js';

/** What a thread begins with. */
export interface Setup {
  readonly making: Making;
  /** Tells it from the others. */
  readonly thread: number;
}

/** The end of a thread that requests arrive at. */
interface Port {
  on(event: 'message', listener: (request: Request) => void): unknown;
  postMessage(reply: Reply): void;
}

/** Does in a thread of its own what it is asked for, until it is stopped. */
export function serve(port: Port, { making, thread }: Setup): void {
  const hand = new Hand(making, thread);
  port.on('message', (request) => {
    void answer(hand, request).then((reply) => {
      port.postMessage(reply);
    });
  });
}

async function answer(hand: Hand, { id, verb, items }: Request): Promise<Reply> {
  try {
    const work = hand[verb].bind(hand) as (item: Item<Verb>) => unknown;
    const answers: unknown[] = [];
    for (const item of items) answers.push(await work(item));
    return { id, answers };
  } catch (error) {
    return { id, failure: pack(error) };
  }
}
