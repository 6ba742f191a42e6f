import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';

import { CommandError } from '../command-error.js';
import { reasonOf } from '../files/reason-of.js';
import { assertReadable } from './assert-readable.js';

/** A saved page: its text, and what it is written in. */
export interface OpenPage {
  /** The path as the user gave it. */
  readonly path: string;
  readonly text: string;
  readonly format: 'html' | 'markdown' | 'plain';
}

/** The largest pages that are read, in bytes; no real page comes near. */
const LARGEST = { html: 8 * 1024 * 1024, markdown: 512 * 1024, plain: 1024 * 1024 };

const SAVE_AGAIN = 'Save the page as HTML, or its table as Markdown or plain text, and try again.';

/**
 * Reads a saved page.
 *
 * @throws CommandError when it can't be read, is too large, or is no text.
 */
export function openPage(path: string): OpenPage {
  const text = decode(readBytes(path), path);
  if (/^(?:From:|MIME-Version:|Content-Type: multipart\/)/imu.test(text.slice(0, 400))) {
    if (/^Content-Type: multipart\//imu.test(text.slice(0, 4000))) {
      throw new CommandError(`${path} is a web archive (MHTML).`, SAVE_AGAIN);
    }
  }
  const format = formatOf(path, text);
  assertSize(path, Buffer.byteLength(text), LARGEST[format]);
  if (format === 'markdown') assertReadable(path, text);
  return { path, text, format };
}

function readBytes(path: string): Buffer {
  let file: number | undefined;
  try {
    file = openSync(path, 'r');
    const stats = fstatSync(file);
    if (stats.isDirectory()) {
      throw new CommandError(`${path} is a folder.`, 'Name a saved page, such as errors.html.');
    }
    assertSize(path, stats.size, LARGEST.html);
    return readFileSync(file);
  } catch (error) {
    if (error instanceof CommandError) throw error;
    const reason = reasonOf(error);
    throw reason === 'ENOENT'
      ? new CommandError(`There is no file ${path}.`, 'Save the docs page and name the file.')
      : new CommandError(
          `${path} can't be read: ${reason}.`,
          'Check the path and its permissions.',
        );
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

function assertSize(path: string, bytes: number, largest: number): void {
  if (bytes <= largest) return;
  throw new CommandError(
    `${path} has ${bytes} bytes; such a page may have ${largest}.`,
    'Save only the page with the table, without pictures and scripts in it.',
  );
}

/** UTF-8, UTF-16 with its mark, or what an HTML page says of itself; CRLF as LF. */
function decode(bytes: Buffer, path: string): string {
  if (bytes.length === 0) throw new CommandError(`${path} is empty.`, SAVE_AGAIN);
  const head = bytes.subarray(0, 2048).toString('latin1');
  const declared = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/iu.exec(head)?.[1];
  const marked = head.startsWith('\u00ff\u00fe')
    ? 'utf-16le'
    : head.startsWith('\u00fe\u00ff')
      ? 'utf-16be'
      : undefined;
  for (const encoding of marked === undefined ? ['utf-8', declared] : [marked]) {
    const text = encoding === undefined ? undefined : decodeAs(bytes, encoding);
    if (text === undefined) continue;
    if (/[\u0000\u0001-\u0006]/u.test(text)) break;
    return text.replace(/\r\n?/gu, '\n');
  }
  const what = head.startsWith('%PDF-') ? 'a PDF' : 'not a text in UTF-8';
  throw new CommandError(`${path} is ${what}, so it can't be read.`, SAVE_AGAIN);
}

function decodeAs(bytes: Buffer, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function formatOf(path: string, text: string): OpenPage['format'] {
  const ending = extname(path).toLowerCase();
  if (/^\.x?html?$/u.test(ending)) return 'html';
  if (/^\.(?:md|mdx|markdown|mdown)$/u.test(ending)) return 'markdown';
  if (/^\s*(?:<!doctype html|<html|<\?xml)/iu.test(text) || /<\/t[dr]>|<\/dd>/iu.test(text)) {
    return 'html';
  }
  const isMarkdown = /^#{1,6} \S/mu.test(text) && /^ *\|? *:?-{3,}:? *\|/mu.test(text);
  return ending === '' && isMarkdown ? 'markdown' : 'plain';
}
