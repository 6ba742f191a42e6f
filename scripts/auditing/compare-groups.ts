import type { PageGroup } from '../pages/facts.js';
import type { SpecDocument } from '../spec/document.js';
import type { VendorSpec } from '../spec/language.js';
import type { Difference, Pair } from './difference.js';
import { sameWords } from './same-words.js';

type Group = NonNullable<VendorSpec['groups']>[number];

/**
 * Holds the groups of a spec against those of a page, where both have some. A
 * group that is called otherwise now is one difference, not one for each code.
 */
export function compareGroups(
  { groups = [] }: VendorSpec,
  document: SpecDocument,
  pairs: readonly Pair[],
): readonly Difference[] {
  return groups.flatMap((group, index): readonly Difference[] => {
    const members = pairs
      .filter(({ entry }) => entry.group === group.id)
      .flatMap((pair) =>
        pair.page.group === undefined ? [] : { ...pair, there: pair.page.group },
      );
    const others = members.filter(({ there }) => !isSame(group, there));
    const [first] = others;
    if (first === undefined) return [];
    const titles = new Set(others.map(({ there }) => wordsOf(there)));
    if (others.length === members.length && titles.size === 1) {
      return [
        {
          kind: 'changed',
          subject: `group ${group.id}`,
          aspect: 'title',
          spec: wordsOf(group),
          page: wordsOf(first.there),
          specLine: document.lineOf(['groups', index]),
          pageLine: first.there.line,
        },
      ];
    }
    return others.map(({ entry, page, there, path }) => ({
      kind: 'changed',
      subject: String(entry.code),
      aspect: 'group',
      spec: wordsOf(group),
      page: wordsOf(there),
      specLine: document.lineOf([...path, 'group']),
      pageLine: page.line,
    }));
  });
}

function isSame(group: Group, page: PageGroup): boolean {
  const isRange = group.range === undefined || page.range === undefined;
  return sameWords(group.title, page.title) && (isRange || sameWords(group.range, page.range));
}

function wordsOf({ title, range }: Pick<PageGroup, 'title' | 'range'> | Group): string {
  return range === undefined ? title : `${title}, ${range}`;
}
