/** What there is to do about a failure, and what each means. */
export const RETRY_MEANINGS = {
  never: 'sending it again cannot help',
  backoff: 'send the same request again, later',
  'after-fix': 'change the request, its input or the set-up first',
  'after-top-up': 'buy or free quota first',
} as const;
