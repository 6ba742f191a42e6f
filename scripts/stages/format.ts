import { chunksOf } from '../layout/chunks.js';
import { layoutJson } from '../layout/json.js';
import { layoutMarkdown } from '../layout/markdown.js';
import { type Language, prettierText } from '../layout/prettier.js';
import { settledText } from '../layout/settled.js';
import { layoutStatement } from '../layout/statement.js';
import { known } from '../layout/width.js';
import type { Files } from '../output-files.js';

const LANGUAGES: Readonly<Record<string, Language>> = {
  ts: 'typescript',
  json: 'json',
  md: 'markdown',
};

/**
 * Formats every file as prettier does. The rules in `scripts/layout/` know what
 * our templates and emitters can give, and prettier is asked for the rest, so
 * its bytes come at a fraction of its price.
 */
export async function format(files: Files): Promise<Files> {
  const formatted = new Map<string, string>();
  for (const [path, text] of files) formatted.set(path, await formatFile(path, text));
  return formatted;
}

/** Our rules and prettier disagree: a fault of the rules. */
export class FormatError extends Error {
  constructor(paths: readonly string[]) {
    super(`The layout is not prettier's: ${paths.join(', ')}`);
  }
}

/**
 * Formats by prettier alone and holds it against what `format` gave.
 *
 * @throws FormatError with the files that differ.
 */
export async function assertPrettier(files: Files, formatted: Files): Promise<void> {
  const different: string[] = [];
  for (const [path, text] of files) {
    const language = languageOf(path);
    const expected = language === undefined ? text : await prettierText(text, language);
    if (formatted.get(path) !== expected) different.push(path);
  }
  if (different.length > 0) throw new FormatError(different);
}

async function formatFile(path: string, text: string): Promise<string> {
  switch (languageOf(path)) {
    case 'typescript':
      // The run-time core is the only module that stands in the templates as a whole.
      return (path.startsWith('runtime/') ? settledText(text) : undefined) ?? formatModule(text);
    case 'json':
      return layoutOr('json', text, layoutJson);
    case 'markdown':
      return layoutOr('markdown', text, layoutMarkdown);
    case undefined:
      return text;
  }
}

/** Pages of one long table per heading: padding every cell to the longest would only make them longer. */
const UNPADDED = 'docs/';

function languageOf(path: string): Language | undefined {
  if (path.startsWith(UNPADDED)) return undefined;
  return LANGUAGES[path.slice(path.lastIndexOf('.') + 1)];
}

/** Statement by statement: how one is laid out says nothing of its neighbours. */
async function formatModule(text: string): Promise<string> {
  const chunks = known(() => chunksOf(text));
  if (chunks === undefined) return prettierText(text, 'typescript');
  const formatted: string[] = [];
  for (const chunk of chunks) {
    formatted.push(
      known(() => layoutStatement(chunk)) ?? settledText(chunk) ?? (await askAbout(chunk)),
    );
  }
  return `${formatted.join('\n')}\n`;
}

async function askAbout(chunk: string): Promise<string> {
  return (await prettierText(chunk, 'typescript')).trimEnd();
}

async function layoutOr(
  language: Language,
  text: string,
  layout: (text: string) => string,
): Promise<string> {
  return known(() => layout(text)) ?? (await prettierText(text, language));
}
