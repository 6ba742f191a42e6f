import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the language says of a value, as JSON Schema. */
export interface PlainSchema {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: PlainSchema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly properties?: Readonly<Record<string, PlainSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean;
  readonly anyOf?: readonly PlainSchema[];
}

/** The spec language as plain data, which takes no library to read. */
export interface PlainLanguage {
  readonly vendor: PlainSchema;
  readonly taxonomy: PlainSchema;
}

/** The file in which a build keeps it. */
export const LANGUAGE = 'language.json';

/** The language as the build in a folder wrote it down. Where none did, that is done now. */
export async function plainLanguageOf(build: string): Promise<PlainLanguage> {
  const path = join(build, LANGUAGE);
  if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8')) as PlainLanguage;
  const { writeDown } = await import('./write-down.js');
  return writeDown();
}

let known: Promise<PlainLanguage> | undefined;

/** The language, by this build. */
export function plainLanguage(): Promise<PlainLanguage> {
  return (known ??= plainLanguageOf(import.meta.dirname));
}
