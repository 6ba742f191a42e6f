import type { ViduError } from 'vendor-errors/vidu';

/** Every kind of advice; without a case this has no return. */
export function nextStep(error: ViduError): string {
  switch (error.retry) {
    case 'backoff':
      return 'try later';
    case 'after-fix':
      return `mend it: ${error.message}`;
    case 'after-top-up':
      return 'buy credits';
    case 'never':
      return 'give up';
  }
}
