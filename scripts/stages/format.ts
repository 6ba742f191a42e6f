import * as prettier from 'prettier/standalone';
import * as estree from 'prettier/plugins/estree';
import * as babel from 'prettier/plugins/babel';
import * as markdown from 'prettier/plugins/markdown';
import * as typescript from 'prettier/plugins/typescript';

import type { Files } from './render.js';

/** Given in full and never resolved from the surroundings, so that the bytes are the same everywhere. */
const OPTIONS = {
  printWidth: 80,
  tabWidth: 2,
  useTabs: false,
  semi: true,
  singleQuote: false,
  quoteProps: 'as-needed',
  trailingComma: 'all',
  bracketSpacing: true,
  objectWrap: 'preserve',
  arrowParens: 'always',
  proseWrap: 'preserve',
  endOfLine: 'lf',
  embeddedLanguageFormatting: 'off',
} as const;

const PARSERS: Readonly<Record<string, string>> = {
  ts: 'typescript',
  json: 'json',
  md: 'markdown',
};

/** Pages of one long table per heading: padding every cell to the longest would only make them longer. */
const UNPADDED = 'docs/';

/** Formats every file as prettier does, pages aside that are emitted in their final form. */
export async function format(files: Files): Promise<Files> {
  const formatted = await Promise.all(
    [...files].map(async ([path, text]) => [path, await formatFile(path, text)] as const),
  );
  return new Map(formatted);
}

async function formatFile(path: string, text: string): Promise<string> {
  const parser = PARSERS[path.slice(path.lastIndexOf('.') + 1)];
  if (parser === undefined || path.startsWith(UNPADDED)) return text;
  return prettier.format(text, {
    ...OPTIONS,
    parser,
    plugins: [estree, babel, typescript, markdown],
  });
}
