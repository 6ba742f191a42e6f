import { CommandError } from '../command-error.js';
import type { Hand } from './hand.js';

/** What can be asked of another thread. */
export type Verb = 'check' | 'make';

/** What is asked about: a path, or an order. */
export type Item<V extends Verb> = Parameters<Hand[V]>[0];

/** What is answered about it. */
export type Answer<V extends Verb> = Awaited<ReturnType<Hand[V]>>;

/** Some items for another thread. */
export interface Request<V extends Verb = Verb> {
  readonly id: number;
  readonly verb: V;
  readonly items: readonly Item<V>[];
}

/** What comes back. */
export type Reply = { readonly id: number } & (
  { readonly answers: readonly unknown[] } | { readonly failure: Failure }
);

/** An error as it is passed between threads, where it would lose what it is. */
export interface Failure {
  readonly message: string;
  readonly stack?: string | undefined;
  readonly help?: string | undefined;
  readonly code?: string | undefined;
  readonly syscall?: string | undefined;
}

/** The other end of a thread: a `Worker` is one. */
export interface Thread {
  postMessage(request: Request): void;
  on(event: 'message', listener: (reply: Reply) => void): unknown;
  on(event: 'error', listener: (error: Error) => void): unknown;
  on(event: 'exit', listener: () => void): unknown;
  terminate(): Promise<unknown>;
}

interface Waiting {
  readonly resolve: (answers: readonly unknown[]) => void;
  readonly reject: (error: unknown) => void;
}

/** Another thread that does what a hand does. */
export class Mate {
  private readonly waiting = new Map<number, Waiting>();
  private asked = 0;
  private fault: Error | undefined;

  constructor(private readonly thread: Thread) {
    thread.on('message', (reply) => {
      const waiting = this.waiting.get(reply.id);
      this.waiting.delete(reply.id);
      if ('answers' in reply) waiting?.resolve(reply.answers);
      else waiting?.reject(unpack(reply.failure));
    });
    thread.on('error', (error) => {
      this.fail(isOutOfMemory(error) ? outOfMemory() : error);
    });
    thread.on('exit', () => {
      this.fail(new Error('A thread ended before its work was done.'));
    });
  }

  /** How many requests it has not answered. */
  get load(): number {
    return this.waiting.size;
  }

  /** Asks about some items at once: an answer for each. */
  ask<V extends Verb>(verb: V, items: readonly Item<V>[]): Promise<readonly Answer<V>[]> {
    return new Promise((resolve, reject) => {
      if (this.fault !== undefined) {
        reject(this.fault);
        return;
      }
      this.asked += 1;
      const taken = resolve as Waiting['resolve'];
      this.waiting.set(this.asked, { resolve: taken, reject });
      this.thread.postMessage({ id: this.asked, verb, items });
    });
  }

  /** Stops it, wherever it is. */
  async end(): Promise<void> {
    await this.thread.terminate();
  }

  private fail(error: Error): void {
    this.fault ??= error;
    for (const { reject } of this.waiting.values()) reject(this.fault);
    this.waiting.clear();
  }
}

/** Makes an error ready for another thread. */
export function pack(error: unknown): Failure {
  if (!(error instanceof Error)) return { message: String(error) };
  const { message, stack, help, code, syscall } = error as Failure & Error;
  return { message, stack, help, code, syscall };
}

function unpack({ message, help, ...rest }: Failure): Error {
  if (help !== undefined) return new CommandError(message, help);
  const known = Object.entries(rest).filter(([, value]) => value !== undefined);
  return Object.assign(new Error(message), Object.fromEntries(known));
}

function isOutOfMemory(error: NodeJS.ErrnoException): boolean {
  return error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

function outOfMemory(): CommandError {
  return new CommandError(
    'The memory of a thread is used up.',
    'Use fewer threads with --jobs, or give Node.js more memory: NODE_OPTIONS=--max-old-space-size=4096.',
  );
}
