import { isRetryable, isVendorError, type ResponseInfo } from '../../generated/index.js';
import { type AnyError, CATALOG, type Vendor, VENDORS } from '../generated/vendors.js';

const CATEGORIES = CATALOG.categories.map(({ category }) => category);
export const REASONS = CATALOG.reasons.map(({ reason }) => reason);
export const RETRIES = ['never', 'backoff', 'after-fix', 'after-top-up'];

/** What the type of a vendor's errors promises, written down once more; for plain data only. */
export function isHonest(vendor: Vendor, value: unknown): boolean {
  const error = Object(value) as Partial<AnyError>;
  const optional = (type: string, field: unknown) => field === undefined || typeof field === type;
  const common =
    error.vendor === vendor.id &&
    typeof error.message === 'string' &&
    optional('number', error.httpStatus) &&
    optional('string', error.requestId) &&
    optional('number', error.retryAfterMs);
  return common && (isHonestlyKnown(vendor, error) || isHonestlyUnrecognized(error));
}

function isHonestlyKnown(vendor: Vendor, error: Partial<AnyError>): boolean {
  const { known, code, rawCode, params } = error;
  const facts = vendor.byCode.get(code as string);
  if (known !== true || facts === undefined) return false;
  const isCanonical = typeof code === 'number' && rawCode === String(code);
  const names = facts.params;
  const fitting =
    names?.every(
      (name) => typeof (Object(params) as Record<string, unknown>)[name] === 'string',
    ) === true;
  return (
    (rawCode === code || isCanonical) &&
    error.category === facts.category &&
    error.reason === facts.reason &&
    error.retry === facts.retry &&
    (params === undefined || fitting)
  );
}

function isHonestlyUnrecognized(error: Partial<AnyError>): boolean {
  return (
    error.known === false &&
    error.code === undefined &&
    ['undefined', 'string', 'number'].includes(typeof error.rawCode) &&
    CATEGORIES.includes(error.category ?? '') &&
    REASONS.includes(error.reason ?? '') &&
    RETRIES.includes(error.retry ?? '')
  );
}

/** Asks every guard and every parser; says what was wrong with their answers. */
export function interrogate(value: unknown, response?: unknown): readonly string[] {
  const wrong: string[] = [];
  for (const vendor of VENDORS) {
    const parsed = vendor.parse(value, response as ResponseInfo);
    if (parsed !== undefined && !(Object.isFrozen(parsed) && isHonest(vendor, parsed))) {
      wrong.push(`${vendor.id} makes a bad error`);
    }
    if (parsed !== undefined && !vendor.isError(parsed))
      wrong.push(`${vendor.id} denies its error`);
    if (vendor.isCode(value) !== vendor.byCode.has(value as string)) wrong.push('isCode');
    const [code = ''] = vendor.codes;
    if (vendor.isError(value) || vendor.isError(value, code)) wrong.push(`${vendor.id} guard`);
  }
  if (isVendorError(value)) wrong.push('isVendorError');
  if (isRetryable(value)) wrong.push('isRetryable');
  return wrong;
}
