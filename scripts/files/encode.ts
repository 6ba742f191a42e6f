const scratch = Buffer.allocUnsafe(1 << 20);

/**
 * A text as UTF-8, until the next one is asked for: thousands of files need no
 * thousands of buffers.
 */
export function encode(text: string): Buffer {
  // A UTF-16 unit takes three bytes at most.
  if (text.length * 3 > scratch.length) return Buffer.from(text, 'utf8');
  return scratch.subarray(0, scratch.write(text, 'utf8'));
}
