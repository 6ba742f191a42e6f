import fc from './fast-check.js';
/** Pieces of text that have broken code generators, and characters that hide. */
const HOSTILE = [
  '*/',
  '/*',
  '//',
  '*',
  '/',
  '\\',
  '"',
  "'",
  '`',
  '${x}',
  '{{x}}',
  '{@link x}',
  '@see',
  '<',
  '</script>',
  '<!--',
  ']]>',
  '|',
  '\n',
  '\r',
  '\t',
  '\0',
  '\u007f',
  '\u0085',
  '\u00a0',
  '\u00ad',
  '\u061c',
  '\u200b',
  '\u200d',
  '\u2028',
  '\u2029',
  '\u202e',
  '\u2066',
  '\u3164',
  '\ufeff',
  '\uffff',
  '\ud800',
  '\udc00',
  '\u{e0041}',
  '__proto__',
  '\\u202e',
  '*\\/',
  'é',
  '没',
  '😀',
  'a',
  ' ',
];

/**
 * Any text: any UTF-16 units, lone surrogates included, with what is known to hurt mixed in.
 * Code points come from numbers: fast-check's own strings of all of Unicode first make a list of it.
 */
export const anyText = fc.oneof(
  fc.string({ unit: fc.constantFrom(...HOSTILE), maxLength: 12 }),
  fc.array(fc.integer({ min: 0, max: 0x10ffff })).map((points) => String.fromCodePoint(...points)),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
);

/** Characters that an address may have, in its path and after it. */
const unit = fc.constantFrom(
  ..."aZ09-._~!$&'()*+,;=:@".split(''),
  ...['%2A', '%7D', '%20', '%E6%B2%A1'],
);
const segment = fc.string({ unit, maxLength: 8 });

/** An address as a spec may have it, with a query and a fragment or without. */
export const anyAddress = fc
  .tuple(
    fc.constantFrom('http', 'https'),
    fc.stringMatching(/^[a-z](?:[a-z0-9-]{0,12}[a-z0-9])?\.[a-z]{2,6}(?::8443)?$/u),
    fc.array(segment, { maxLength: 4 }),
    fc.option(fc.string({ unit: fc.oneof(unit, fc.constantFrom('/', '?')), maxLength: 8 })),
    fc.option(segment),
  )
  .map(([scheme, host, path, query, fragment]) =>
    [
      `${scheme}://${[host, ...path].join('/')}`,
      ...(query === null ? [] : [`?${query}`]),
      ...(fragment === null ? [] : [`#${fragment}`]),
    ].join(''),
  );
