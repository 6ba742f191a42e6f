import * as z from 'zod';

export function make(codes) {
  const code = z.enum(codes);
  const body = z.object({
    error_detail: z.discriminatedUnion(
      'code',
      codes.map((code) => z.object({ code: z.literal(code), message: z.string() })),
    ),
  });
  return {
    isCode: (value) => code.safeParse(value).success,
    isBody: (value) => body.safeParse(value).success,
  };
}
