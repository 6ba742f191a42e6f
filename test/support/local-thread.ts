import { MessageChannel } from 'node:worker_threads';

import { Mate, type Thread } from '../../scripts/crew/mate.js';
import { serve, type Setup } from '../../scripts/crew/serve.js';

/** How many of them have been ended. */
export const ended: Setup[] = [];

let atEnd: () => void = () => undefined;

/** Has something done when one of them ends. */
export function onEnd(then: () => void): void {
  atEnd = then;
}

/** What serves as another thread, in this one: it gets and gives only what can be passed between threads. */
export function localMate(setup: Setup): Mate {
  const { port1, port2 } = new MessageChannel();
  serve(port2, structuredClone(setup));
  const thread: Thread = {
    postMessage: (request) => {
      port1.postMessage(request);
    },
    on: (event: string, listener: (value: never) => void) =>
      port1.on(event === 'exit' ? 'close' : event, listener as (value: unknown) => void),
    terminate: () => {
      port1.close();
      ended.push(setup);
      atEnd();
      return Promise.resolve();
    },
  };
  return new Mate(thread);
}
