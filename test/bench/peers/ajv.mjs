import { Ajv } from 'ajv';

export function make(codes) {
  const ajv = new Ajv({ discriminator: true });
  return {
    isCode: ajv.compile({ enum: codes }),
    isBody: ajv.compile({
      type: 'object',
      required: ['error_detail'],
      properties: {
        error_detail: {
          type: 'object',
          discriminator: { propertyName: 'code' },
          required: ['code'],
          oneOf: codes.map((code) => ({
            required: ['message'],
            properties: { code: { const: code }, message: { type: 'string' } },
          })),
        },
      },
    }),
  };
}
