/**
 * Every value in a response that means a code. Besides the code and its aliases
 * these are the same digits as the other type: a vendor of integers may send
 * them as text, and one of strings as a number.
 */
export function wireCodes(
  {
    code,
    aliases,
  }: {
    readonly code: string | number;
    readonly aliases: readonly (string | number)[];
  },
  codeType: 'string' | 'integer',
): readonly (string | number)[] {
  return [code, ...aliases].flatMap((wire) => {
    if (codeType === 'integer') return [wire, String(wire)];
    const number = Number(wire);
    return Number.isSafeInteger(number) && String(number) === wire ? [wire, number] : [wire];
  });
}
