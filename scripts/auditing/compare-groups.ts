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
    const members = pairs.filter(
      ({ entry, page }) => entry.group === group.id && page.group !== undefined,
    );
    const others = members.filter(({ page }) => !isSame(group, page.group));
    const [first] = others;
    if (first === undefined) return [];
    const there = new Set(others.map(({ page }) => wordsOf(page.group)));
    if (others.length === members.length && there.size === 1) {
      return [
        {
          kind: 'changed',
          subject: `group ${group.id}`,
          aspect: 'title',
          spec: wordsOf(group),
          page: wordsOf(first.page.group),
          specLine: document.lineOf(['groups', index]),
          pageLine: first.page.group?.line ?? first.page.line,
        },
      ];
    }
    return others.map(({ entry, page, path }) => ({
      kind: 'changed',
      subject: String(entry.code),
      aspect: 'group',
      spec: wordsOf(group),
      page: wordsOf(page.group),
      specLine: document.lineOf([...path, 'group']),
      pageLine: page.line,
    }));
  });
}

function isSame(group: Group, page: PageGroup | undefined): boolean {
  const isRange = group.range === undefined || page?.range === undefined;
  return sameWords(group.title, page?.title) && (isRange || sameWords(group.range, page.range));
}

function wordsOf(group: Pick<PageGroup, 'title' | 'range'> | Group | undefined): string {
  return [group?.title, group?.range].filter((text) => text !== undefined).join(', ');
}
