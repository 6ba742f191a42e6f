import { type ViduError, ViduErrorCode } from 'vendor-errors/vidu';

/** Each case is narrowed to the errors of its code. */
export function explain(error: ViduError): string {
  switch (error.code) {
    case ViduErrorCode.FieldLacking:
      return `add ${error.params?.fields ?? 'what is missing'}`;
    case ViduErrorCode.CreditInsufficient:
      return 'buy credits';
    case undefined:
      return `${error.rawCode ?? 'no code'}: not documented, so ${nextStep(error)}`;
    default:
      return nextStep(error);
  }
}

/** Every kind of advice; without a case this does not compile. */
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
