import * as v from 'valibot';

export function make(codes) {
  const code = v.picklist(codes);
  const body = v.object({
    error_detail: v.variant(
      'code',
      codes.map((code) => v.object({ code: v.literal(code), message: v.string() })),
    ),
  });
  return {
    isCode: (value) => v.is(code, value),
    isBody: (value) => v.is(body, value),
  };
}
