/** How long a button says what became of a click, in milliseconds. */
const SAID = 2000;

/** Copies the code of the snippet that the button belongs to, and says so on the button. */
export async function copySnippet(event: Event): Promise<void> {
  const button = event.currentTarget as HTMLButtonElement;
  const code = button.closest("figure")?.querySelector("pre code");
  if (code === null || code === undefined) return;
  const copied =
    (await toClipboard(code.textContent ?? "")) || bySelection(code);
  button.textContent = copied ? "Copied" : "Press Ctrl+C";
  setTimeout(() => (button.textContent = "Copy"), SAID);
}

async function toClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // No permission, or a page that was not served over https.
    return false;
  }
}

/** The old way, which leaves the text selected, so that a person can finish by hand. */
function bySelection(element: Element): boolean {
  getSelection()?.selectAllChildren(element);
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- where there is no clipboard, there is nothing else
  return document.execCommand("copy");
}
