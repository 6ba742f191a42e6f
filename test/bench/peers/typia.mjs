/** typia's guards, which a transformer writes while TypeScript compiles. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import ts from 'typescript';
import { transform } from 'typia/lib/transform.js';

const here = fileURLToPath(new URL('..', import.meta.url));

export async function make(codes) {
  const folder = mkdtempSync(join(here, 'node_modules', '.typia-'));
  try {
    const module = join(folder, 'guards.mjs');
    writeFileSync(module, compile(codes, folder));
    return await import(pathToFileURL(module).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The JavaScript that typia makes. The folder has to be one from which its package is found. */
export function compile(codes, folder) {
  const source = join(folder, 'guards.ts');
  writeFileSync(source, sourceOf(codes));
  const program = ts.createProgram([source], {
    strict: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ES2022,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    skipLibCheck: true,
    types: [],
  });
  const addDiagnostic = ({ messageText }) => {
    throw new Error(ts.flattenDiagnosticMessageText(messageText, '\n'));
  };
  let javascript = '';
  const keep = (_, text) => {
    javascript = text;
  };
  const before = [transform(program, {}, { addDiagnostic })];
  program.emit(undefined, keep, undefined, false, { before });
  return javascript;
}

function sourceOf(codes) {
  const bodies = codes.map((code) => `{ code: ${JSON.stringify(code)}; message: string }`);
  return `import typia from "typia";
type Code = ${codes.map((code) => JSON.stringify(code)).join(' | ')};
type Body = { error_detail: ${bodies.join(' | ')} };
export const isCode = typia.createIs<Code>();
export const isBody = typia.createIs<Body>();
`;
}
