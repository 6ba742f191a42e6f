import { match } from 'ts-pattern';
import type { ViduError } from 'vendor-errors/vidu';
import { ViduErrorCode } from 'vendor-errors/vidu';

/** Leave a case out and `exhaustive` does not compile. */
export function advise(error: ViduError): string {
  return match(error)
    .with(
      { known: true, code: ViduErrorCode.FieldLacking },
      ({ params }) => `add ${params?.fields}`,
    )
    .with({ retry: 'backoff' }, () => 'try later')
    .with({ retry: 'after-top-up' }, () => 'buy credits')
    .with({ retry: 'after-fix' }, ({ message }) => `mend it: ${message}`)
    .with({ retry: 'never' }, () => 'give up')
    .exhaustive();
}
