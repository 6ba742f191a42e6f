import { lstatSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { CommandError } from '../command-error.js';
import { pause } from './pause.js';
import { removeFile } from './remove-file.js';

const LOCK = '.vendor-errors-lock';

/** How long to wait for another run, and between two looks, in milliseconds. */
const PATIENCE = 60_000;
const INTERVAL = 25;

/** A lock whose holder has not yet written its id is given up after this time, in milliseconds. */
const HALF_MADE = 5_000;

/**
 * Takes a folder for oneself: waits for another run, takes over from one that died.
 *
 * @returns What gives it back.
 * @throws CommandError when another run does not end, or something else stands in the lock's place.
 */
export function lock(folder: string): () => void {
  const path = join(folder, LOCK);
  acquire(path);
  return () => {
    removeFile(path);
  };
}

function acquire(path: string): void {
  const deadline = Date.now() + PATIENCE;
  while (!tryAcquire(path)) {
    if (isAbandoned(path)) removeAbandoned(path);
    if (Date.now() > deadline) {
      throw new CommandError(
        `Another run holds ${path}.`,
        'Wait for it to end; if there is none, delete the file.',
      );
    }
    pause(INTERVAL);
  }
}

function tryAcquire(path: string): boolean {
  try {
    writeFileSync(path, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    assertFile(path);
    return false;
  }
}

/** Nothing but a file is a lock of ours: reading a pipe would wait for whoever writes to it. */
function assertFile(path: string): void {
  if (lstatSync(path, { throwIfNoEntry: false })?.isFile() !== false) return;
  throw new CommandError(
    `${path} is in the place of the lock, and is not a file.`,
    'No run of ours made it: find out what it is, and delete or move it.',
  );
}

/** One process at a time, so that none removes the lock that another has just made in place of the abandoned one. */
function removeAbandoned(path: string): void {
  const claim = `${path}-claim`;
  if (tryAcquire(claim)) {
    if (isAbandoned(path)) removeFile(path);
    removeFile(claim);
  } else if (isAbandoned(claim)) {
    removeFile(claim);
  }
}

function isAbandoned(path: string): boolean {
  try {
    const { mtimeMs } = lstatSync(path);
    const holder = Number(readFileSync(path, 'utf8'));
    if (Number.isInteger(holder) && holder > 0) return !isAlive(holder);
    return Date.now() - mtimeMs > HALF_MADE;
  } catch {
    // It was released between two looks.
    return false;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
