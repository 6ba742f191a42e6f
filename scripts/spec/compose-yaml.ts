import { Composer, type Document, Parser, type YAMLError, YAMLParseError } from 'yaml';

import { present } from '../present.js';

/** What the parser made of a text. */
export interface Composed {
  /** The first document; `undefined` when there were too many slips to finish. */
  readonly document: Document.Parsed | undefined;
  readonly slips: readonly YAMLError[];
}

/** The parts of the composer that it keeps to itself. */
interface Inside {
  readonly doc: Document.Parsed | null;
  readonly errors: readonly YAMLError[];
  readonly warnings: readonly YAMLError[];
  onError: (...args: unknown[]) => void;
}

class TooManySlips extends Error {}

/**
 * Composes the nodes of a text as YAML 1.2. The library goes on after every
 * slip and keeps a record of each, which for a few megabytes of commas takes
 * minutes and gigabytes; here it stops after the first ones.
 */
export function composeYaml(text: string, most: number): Composed {
  const composer = new Composer({
    version: '1.2',
    schema: 'core',
    strict: true,
    // The library's own check is quadratic; ours is not.
    uniqueKeys: false,
  });
  const inside = composer as unknown as Inside;
  const record = inside.onError;
  let slips = 0;
  const count = (): void => {
    slips += 1;
    if (slips > most) throw new TooManySlips();
  };
  inside.onError = (...args) => {
    count();
    record(...args);
  };
  const documents: Document.Parsed[] = [];
  try {
    for (const token of new Parser().parse(text)) {
      if (token.type === 'error') count();
      documents.push(...composer.next(token));
      if (documents.length > 1) break;
    }
    documents.push(...composer.end(true, text.length));
  } catch (error) {
    if (!(error instanceof TooManySlips)) throw error;
    // Also those of a document that is not at its end.
    const begun = [...documents, ...(inside.doc === null ? [] : [inside.doc])];
    const slips = [...begun.flatMap(({ errors }) => errors), ...inside.errors, ...inside.warnings];
    return { document: undefined, slips };
  }
  // The composer was told to give one for an empty text too.
  const document = present(documents[0]);
  const second = documents[1];
  const further =
    second === undefined
      ? []
      : [new YAMLParseError([second.range[0], second.range[1]], 'MULTIPLE_DOCS', '')];
  return { document, slips: [...document.errors, ...further, ...document.warnings] };
}
