import type { PageGroup } from '../pages/facts.js';
import type { Doubt } from '../pages/page.js';

/** Whether an id says nothing of its group. */
export function isMakeshiftId(id: string): boolean {
  return /^group-at-\d+$/u.test(id);
}

/** Ids for the groups of a page: their titles in small letters. */
export function groupIds(
  groups: readonly PageGroup[],
  doubts: Doubt[],
): ReadonlyMap<PageGroup, string> {
  const ids = new Map<PageGroup, string>();
  const taken = new Set<string>();
  for (const group of groups) {
    const slug = slugOf(group.title);
    const id = slug !== undefined && !taken.has(slug) ? slug : `group-at-${group.line}`;
    if (id !== slug) {
      doubts.push({
        line: group.line,
        text: `the title of the group gives no id of its own; called ${id}`,
      });
    }
    taken.add(id);
    ids.set(group, id);
  }
  return ids;
}

function slugOf(title: string): string | undefined {
  const words = title
    .normalize('NFKD')
    .toLowerCase()
    .match(/[a-z0-9]+/gu)
    ?.filter((word) => !/^(?:errors?|codes?|the|of|and|a|an)$/u.test(word));
  const slug = (words ?? []).join('-').slice(0, 60).replace(/-+$/u, '');
  return /^[a-z]/u.test(slug) ? slug : undefined;
}
