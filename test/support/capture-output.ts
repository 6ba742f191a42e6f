import fs from 'node:fs';

/** Takes down what is written to standard output from now on; other files are written as ever. */
export function captureOutput(printed: string[]): jest.SpyInstance {
  const real = fs.writeSync as (...args: unknown[]) => number;
  const capture = (file: number, bytes: Uint8Array, ...rest: unknown[]): number => {
    if (file !== 1) return real(file, bytes, ...rest);
    printed.push(Buffer.from(bytes).toString());
    return bytes.length;
  };
  return jest.spyOn(fs, 'writeSync').mockImplementation(capture as never);
}
