import Type from 'typebox';
import { Compile } from 'typebox/compile';

export function make(codes) {
  const code = Compile(Type.Union(codes.map((code) => Type.Literal(code))));
  const body = Compile(
    Type.Object({
      error_detail: Type.Union(
        codes.map((code) => Type.Object({ code: Type.Literal(code), message: Type.String() })),
      ),
    }),
  );
  return {
    isCode: (value) => code.Check(value),
    isBody: (value) => body.Check(value),
  };
}
