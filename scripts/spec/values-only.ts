import { type Located, SpecDocument, type SpecPath } from './document.js';
import { Doubt, doubt, quickYaml } from './quick-yaml.js';
import type { SourceFile } from './source-file.js';

const NOWHERE = [0, 0] as const;

/** A file of which only the values were read. Whatever needs a place needs the parser: a finding is a doubt here. */
export class ValuesOnly extends SpecDocument {
  constructor(file: SourceFile) {
    super(file, doubt);
    this.root = { value: quickYaml(file.text), span: NOWHERE };
  }

  override find(path: SpecPath): Located | undefined {
    let value = this.root?.value;
    for (const key of path) {
      const isThere = typeof value === 'object' && value !== null && Object.hasOwn(value, key);
      if (!isThere) return undefined;
      value = (value as Readonly<Record<string | number, unknown>>)[key];
    }
    return { value, span: NOWHERE };
  }

  override reportAt(): never {
    throw new Doubt();
  }

  override report(): never {
    throw new Doubt();
  }

  override reportKey(): never {
    throw new Doubt();
  }

  override lineOf(): number {
    return 0;
  }

  override lineAt(): number {
    return 0;
  }
}
