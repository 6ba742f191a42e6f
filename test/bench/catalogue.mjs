/**
 * A catalogue of invented vendors, the same for every generator under
 * measurement: as many codes as asked for, with the texts, statuses and
 * judgements that real pages have. No random numbers: the same size gives the
 * same catalogue.
 */
const WORDS =
  'the request parameter image face file token account quota region service is not valid missing too large expired was refused found supported please try again later'.split(
    ' ',
  );

const JUDGEMENTS = [
  ['INVALID_ARGUMENT', 'INVALID_ARGUMENT', 'after-fix'],
  ['INVALID_ARGUMENT', 'NO_FACE_DETECTED', 'after-fix'],
  ['UNAUTHENTICATED', 'UNAUTHENTICATED', 'after-fix'],
  ['RESOURCE_EXHAUSTED', 'RATE_LIMITED', 'backoff'],
  ['RESOURCE_EXHAUSTED', 'INSUFFICIENT_BALANCE', 'after-top-up'],
  ['UNAVAILABLE', 'SERVICE_UNAVAILABLE', 'backoff'],
];

const STATUSES = [400, 422, 401, 429, 402, 503];

/** A text of some words, another one for every seed. */
function sentence(seed, length) {
  const words = Array.from({ length }, (_, index) => WORDS[(seed * 7 + index * 11) % WORDS.length]);
  return `${words.join(' ')} ${seed}.`;
}

/** The vendors, each with its codes. */
export function catalogue(vendors, codes) {
  return Array.from({ length: vendors }, (_, vendor) => ({
    id: `vendor-${String(vendor).padStart(4, '0')}`,
    prefix: `Vendor${String(vendor).padStart(4, '0')}`,
    errors: Array.from({ length: codes }, (_, index) => {
      const seed = vendor * codes + index;
      const [category, reason, retry] = JUDGEMENTS[seed % JUDGEMENTS.length];
      return {
        code: `Failure.${WORDS[seed % WORDS.length].replace(/^./u, (letter) => letter.toUpperCase())}.Case${index}`,
        status: STATUSES[seed % STATUSES.length],
        description: sentence(seed, 6 + (seed % 12)),
        category,
        reason,
        retry,
      };
    }),
  }));
}

/** A vendor as a spec of ours. */
export function specOf({ id, errors }) {
  const rows = errors.map(
    ({ code, status, description, category, reason, retry }) =>
      `  - code: ${code}\n    status: ${status}\n    description: ${description}\n    category: ${category}\n    reason: ${reason}\n    retry: ${retry}\n`,
  );
  return `id: ${id}\nname: ${id.replace('v', 'V').replace('-', ' ')}\ndocs: https://docs.example.com/${id}\nread: 2026-11-21\ncodeType: string\nsuccess:\n  status: [200]\nshapes:\n  - name: answer\n    code: error.code\n    message: error.message\n    requestId: header:x-request-id\nerrors:\n${rows.join('')}`;
}
