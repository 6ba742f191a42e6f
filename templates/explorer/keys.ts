/** What the keys do that are not the browser's own. */
export interface Keys {
  readonly search: HTMLInputElement;
  /** The links that the arrows walk over. */
  readonly results: () => readonly HTMLElement[];
  readonly clear: () => void;
}

/** A slash goes to the search, arrows walk over what was found, Enter opens it, Escape clears. */
export function bindKeys({ search, results, clear }: Keys): void {
  document.addEventListener("keydown", (event) => {
    if (
      event.defaultPrevented ||
      event.ctrlKey ||
      event.metaKey ||
      event.altKey
    )
      return;
    const target =
      event.target instanceof HTMLElement ? event.target : document.body;
    if (event.key === "/" && !isTyping(target)) {
      search.focus();
      search.select();
    } else if (event.key === "Escape") {
      clear();
      search.focus();
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      if (!walk(event.key === "ArrowDown" ? 1 : -1, target, search, results()))
        return;
    } else if (event.key === "Enter" && target === search) {
      results()[0]?.click();
    } else return;
    event.preventDefault();
  });
}

/** @returns Whether there was a step to take. */
function walk(
  step: number,
  from: HTMLElement,
  search: HTMLInputElement,
  results: readonly HTMLElement[],
): boolean {
  const at = from === search ? -1 : results.indexOf(from);
  if (from !== search && from !== document.body && at === -1) return false;
  const next = at + step;
  const target = next < 0 ? search : results[next];
  if (results.length === 0 || target === undefined) return false;
  target.focus();
  return true;
}

function isTyping(target: HTMLElement): boolean {
  return target.matches(
    "input:not([type=checkbox]), textarea, [contenteditable]",
  );
}
