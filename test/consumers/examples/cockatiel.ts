import { DelegateBackoff, handleWhen, retry } from 'cockatiel';
import { isRetryable, retryDelay } from 'vendor-errors';

const backoff = new DelegateBackoff((context: { result: { error: Error } | { value: unknown } }) =>
  'error' in context.result ? (retryDelay(context.result.error) ?? 1000) : 1000,
);

/** Calls again what can work later, and waits as long as the vendor asks, else a second. */
export const retries = retry(handleWhen(isRetryable), { maxAttempts: 3, backoff });
