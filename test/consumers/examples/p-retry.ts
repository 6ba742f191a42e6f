import pRetry from 'p-retry';
import { setTimeout as delay } from 'node:timers/promises';
import { isRetryable, retryDelay } from 'vendor-errors';

/** Calls again what can work later, and waits at least as long as the vendor asks. */
export function withRetries<T>(call: () => Promise<T>): Promise<T> {
  return pRetry(call, {
    retries: 3,
    shouldRetry: ({ error }) => isRetryable(error),
    onFailedAttempt: ({ error }) => delay(retryDelay(error)),
  });
}
