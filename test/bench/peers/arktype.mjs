import { type } from 'arktype';

export function make(codes) {
  const code = type.enumerated(...codes);
  const details = codes.map((code) => type({ code: `'${code}'`, message: 'string' }));
  const body = type({ error_detail: type.or(...details) });
  return {
    isCode: (value) => code.allows(value),
    isBody: (value) => body.allows(value),
  };
}
