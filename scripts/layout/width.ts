import { unless } from '../unless.js';

/** The line width of the output, as prettier is told it. */
export const LINE = 80;

/** What a layout rule does not know: prettier is asked instead. */
export class Unknown extends Error {}

/** What a rule says, or `undefined` where it does not know. */
export function known<T>(layout: () => T): T | undefined {
  return unless(Unknown, layout);
}

const ASCII = /^[\u0020-\u007e]*$/u;

/** Scripts of which every character takes one column, and of which every one takes two. */
const NARROW = /[\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u0391-\u03ff\u0410-\u044f\u2010-\u2027]/gu;
const WIDE =
  /[\u3041-\u3096\u30a0-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uff01-\uff5e\u3001\u3002]/gu;

/**
 * Whether a text fits on a line, given the columns taken before and after it.
 *
 * @throws Unknown when that depends on characters whose width is prettier's knowledge.
 */
export function fits(text: string, before: number, after: number): boolean {
  const room = LINE - before - after;
  if (ASCII.test(text)) return text.length <= room;
  const rare = text.replace(NARROW, '').replace(WIDE, '').length;
  const wide = text.match(WIDE)?.length ?? 0;
  const least = text.length - rare + wide;
  // A rare character takes no column (a mark), one, or two (an emoji).
  if (least + rare * 2 <= room) return true;
  if (least > room) return false;
  throw new Unknown();
}
