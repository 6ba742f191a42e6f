import type { PageFamily } from '../pages/facts.js';
import type { Doubt } from '../pages/page.js';
import { familyOf } from '../text/family.js';

/** A family of codes as a spec writes it, with what the page says of it. */
export interface DraftedFamily {
  readonly codes: string;
  readonly page: PageFamily;
}

/** The ranges and patterns of a page as families; what the spec language has no form for is reported. */
export function familiesOf(
  families: readonly PageFamily[],
  codeType: 'string' | 'integer',
  doubts: Doubt[],
): readonly DraftedFamily[] {
  const taken = new Set<string>();
  return families.flatMap((page) => {
    const codes = writtenAsFamily(page.text, codeType);
    if (codes !== undefined && familyOf(codes, codeType) !== undefined && !taken.has(codes)) {
      taken.add(codes);
      return [{ codes, page }];
    }
    doubts.push({
      line: page.line,
      text: `${JSON.stringify(page.text)} stands for many codes, and no family of ${codeType} codes can say so; left out`,
    });
    return [];
  });
}

/** `5XX` → `5xx`, `100**` → `100xx`, `4000 – 4999` → `4000-4999`, `Auth.*` → `Auth`. */
function writtenAsFamily(text: string, codeType: 'string' | 'integer'): string | undefined {
  if (codeType === 'string') return /^(.+?)\.\*$/u.exec(text)?.[1];
  const isRange = /^\d+\D+\d+$/u.test(text);
  return isRange ? text.replace(/\D+/u, '-') : text.replace(/[X*]/gu, 'x');
}
