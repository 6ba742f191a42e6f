import type { Retry } from '../spec/language.js';

/** Retry advice in words, for pages that people read. */
export const RETRY_WORDS: Readonly<Record<Retry, string>> = {
  never: 'Nothing helps; do not send it again.',
  backoff: 'Wait, then send the same request again.',
  'after-fix': 'Change the request, its input or the set-up first.',
  'after-top-up': 'Buy credits or free quota first.',
};
