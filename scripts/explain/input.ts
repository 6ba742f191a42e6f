import { readFileSync, readSync, statSync } from 'node:fs';

import { CommandError } from '../command-error.js';
import { pause } from '../files/pause.js';
import { reasonOf } from '../files/reason-of.js';
import { LIMITS } from '../spec/limits.js';

/** What the user wants explained: a response body, or a code or message. */
export type Input = { readonly body: unknown } | { readonly text: string };

/** Reads what stands on the command line, in the file that it names, or on the standard input. */
export function readInput(words: readonly string[]): Input {
  const line = words.join(' ').trim();
  if (line !== '' && line !== '-') return asFile(line) ?? asInput(line);
  if (line === '' && process.stdin.isTTY) {
    throw new CommandError(
      'There is nothing to explain.',
      'Give a code, a message, or a response body in JSON; or name a file, or pipe it in.',
    );
  }
  return asInput(readText(0, 'the standard input'));
}

function asFile(path: string): Input | undefined {
  const stats = path.length < 1024 ? statSync(path, { throwIfNoEntry: false }) : undefined;
  if (stats?.isFile() === true) {
    if (stats.size > LIMITS.file) tooLarge(path, stats.size);
    return asInput(readText(path, path));
  }
  // Neither a code nor a message looks like this.
  if (/\.json$/iu.test(path) && !/\s/u.test(path)) {
    throw new CommandError(`There is no file ${path}.`, 'Check the path.');
  }
  return undefined;
}

function readText(source: string | number, name: string): string {
  let bytes: Buffer;
  try {
    bytes = typeof source === 'number' ? readBounded(source, name) : readFileSync(source);
  } catch (error) {
    if (error instanceof CommandError) throw error;
    const reason = reasonOf(error);
    throw new CommandError(`${name} can't be read: ${reason}.`, 'Check it and its permissions.');
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new CommandError(`${name} is not valid UTF-8.`, 'Save it as UTF-8.');
  }
}

/** Reads what is piped in, and no more than is allowed, however much there is. */
function readBounded(source: number, name: string): Buffer {
  const chunks: Buffer[] = [];
  let length = 0;
  for (;;) {
    const chunk = Buffer.alloc(64 * 1024);
    const count = readSome(source, chunk);
    if (count === 0) return Buffer.concat(chunks, length);
    chunks.push(chunk.subarray(0, count));
    length += count;
    if (length > LIMITS.file) {
      throw new CommandError(
        `${name} has more than ${LIMITS.file} bytes.`,
        'Cut it down to the response body.',
      );
    }
  }
}

/** Reads once; waits where a pipe has nothing yet. */
function readSome(source: number, chunk: Buffer): number {
  for (;;) {
    try {
      return readSync(source, chunk);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EOF') return 0;
      if (code !== 'EAGAIN') throw error;
      pause(10);
    }
  }
}

function tooLarge(name: string, bytes: number): never {
  throw new CommandError(
    `${name} has ${bytes} bytes; ${LIMITS.file} are allowed.`,
    'Cut it down to the response body.',
  );
}

/** JSON is a body, also amid the words of a log line; all else is a text. */
function asInput(text: string): Input {
  const trimmed = text.trim();
  if (trimmed === '') {
    throw new CommandError('There is nothing to explain.', 'Give a code, a message or a body.');
  }
  const inner = trimmed.slice(trimmed.search(/[{[]/u), trimmed.lastIndexOf('}') + 1);
  for (const candidate of [trimmed, inner]) {
    const body = parseJson(candidate);
    if (typeof body === 'object' && body !== null) return { body };
    if (typeof body === 'string') return { text: body };
  }
  if (/^[{[]\s*["{[\]}]/u.test(trimmed)) {
    throw new CommandError(
      'This looks like JSON, but it is not whole.',
      'Paste the whole body; in a shell, put it between single quotes or pipe it in.',
    );
  }
  return { text: trimmed };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
