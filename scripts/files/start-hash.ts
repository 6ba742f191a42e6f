import type { Hash } from 'node:crypto';

/** Begins a SHA-256. Node's cryptography is loaded by the first one, as most runs find nothing to hash. */
export function startHash(): Hash {
  return process.getBuiltinModule('node:crypto').createHash('sha256');
}
