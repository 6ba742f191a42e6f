/** The value of a key, as YAML text; several lines or list items go below the key. */
type Part = string | readonly string[] | undefined;

/** Keys with their values as YAML text; `undefined` leaves a key out. */
type Parts = Readonly<Record<string, Part>>;

const ENTRY: Parts = {
  category: 'INVALID_ARGUMENT',
  reason: 'NO_FACE_DETECTED',
  retry: 'after-fix',
};

const VENDOR: Parts = {
  id: 'acme',
  name: 'Acme Vision',
  docs: 'https://acme.example/errors',
  read: '2026-11-21',
  codeType: 'string',
  success: 'status: [200]',
  shapes: '- name: answer\n  code: error.code\n  message: error.message',
  errors: entry('no_face'),
};

/** The text of a small, valid spec of an invented vendor, with other values for some keys. */
export function acme(parts: Parts = {}): string {
  return `${record(merge(VENDOR, parts)).join('\n')}\n`;
}

/** The text of one error as a list item, with other values for some keys. */
export function entry(code: string, parts: Parts = {}): string {
  return item(merge({ code, ...ENTRY }, parts));
}

/** The text of a record as a list item. */
export function item(parts: Parts): string {
  return record(parts)
    .map((line, index) => (index === 0 ? `- ${line}` : `  ${line}`))
    .join('\n');
}

/** The keys keep their order; one with a mark takes the place of the one without. */
function merge(defaults: Parts, parts: Parts): Parts {
  const kept = Object.entries(defaults).map(([key, part]): [string, Part] =>
    `§${key}` in parts ? [`§${key}`, part] : [key, part],
  );
  return { ...Object.fromEntries(kept), ...parts };
}

function record(parts: Parts): readonly string[] {
  return Object.entries(parts).flatMap(([key, part]) => {
    if (part === undefined) return [];
    const lines = (typeof part === 'string' ? part : part.join('\n')).split('\n');
    const [first = ''] = lines;
    const isBlock = lines.length > 1 || /^(?:- |[\w§]+: )/u.test(first);
    return isBlock ? [`${key}:`, ...lines.map((line) => `  ${line}`)] : [`${key}: ${first}`];
  });
}
