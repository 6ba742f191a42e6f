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

/** Languages of the output, as prettier names their parsers. */
export type Language = 'typescript' | 'json' | 'markdown';

/** What prettier makes of a text. It is loaded when it is first asked. */
export async function prettierText(text: string, language: Language): Promise<string> {
  const { format } = await import('prettier/standalone');
  return format(text, { ...OPTIONS, parser: language, plugins: [...(await plugins(language))] });
}

async function plugins(language: Language): Promise<readonly object[]> {
  switch (language) {
    case 'typescript':
      return [await import('prettier/plugins/typescript'), await import('prettier/plugins/estree')];
    case 'json':
      return [await import('prettier/plugins/babel'), await import('prettier/plugins/estree')];
    case 'markdown':
      return [await import('prettier/plugins/markdown')];
  }
}
