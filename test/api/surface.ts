import { join } from 'node:path';

import { type ExportedDeclarations, Node, Project, type SourceFile } from 'ts-morph';

const GENERATED = join(__dirname, '..', '..', 'generated');

/** The modules that the package exports, by their subpath. */
export function entries(): ReadonlyMap<string, SourceFile> {
  const project = new Project({
    compilerOptions: { strict: true, removeComments: true, declaration: true },
  });
  project.addSourceFilesAtPaths([`${GENERATED}/*.ts`, `${GENERATED}/runtime/*.ts`]);
  const modules = project.getSourceFiles(`${GENERATED}/*.ts`);
  return new Map(modules.map((module) => [module.getBaseNameWithoutExtension(), module]));
}

/** What a module exports, a line each, sorted by name: the code without comments and bodies. */
export function surfaceOf(module: SourceFile): readonly string[] {
  const foreign = module.getBaseName() === 'index.ts' ? isVendors : () => false;
  return [...module.getExportedDeclarations()]
    .flatMap(([, declarations]) => declarations)
    .filter((declaration) => !foreign(declaration))
    .map(lineOf)
    .sort();
}

/** The index passes on what the vendors' modules export; that is recorded there. */
function isVendors(declaration: ExportedDeclarations): boolean {
  const file = declaration.getSourceFile();
  return (
    file.getDirectory().getBaseName() === 'generated' &&
    !/\/(?:index|reasons)\.ts$/u.test(file.getFilePath())
  );
}

/** Exported declarations without a comment of their own. */
export function undocumented(module: SourceFile): readonly string[] {
  return [...module.getExportedDeclarations()].flatMap(([name, declarations]) =>
    declarations.some((declaration) => isDocumented(declaration)) ? [] : [name],
  );
}

function isDocumented(declaration: ExportedDeclarations): boolean {
  const holder = Node.isVariableDeclaration(declaration)
    ? declaration.getVariableStatement()
    : declaration;
  const signatures = Node.isFunctionDeclaration(holder) ? holder.getOverloads() : [];
  const holders = signatures.length > 0 ? signatures : [holder];
  return holders.every((one) => Node.isJSDocable(one) && one.getJsDocs().length > 0);
}

function lineOf(declaration: ExportedDeclarations): string {
  if (Node.isVariableDeclaration(declaration)) {
    const type = declaration.getTypeNode()?.getText() ?? declaration.getInitializer()?.getText();
    return oneLine(`const ${declaration.getName()}: ${type ?? 'unknown'}`);
  }
  if (Node.isFunctionDeclaration(declaration)) {
    const body = declaration.getBody();
    const overloads = declaration.getOverloads();
    const texts =
      overloads.length > 0
        ? overloads.map((overload) => overload.getText())
        : [declaration.getText().slice(0, body && body.getStart() - declaration.getStart())];
    return texts.map(oneLine).join(' ');
  }
  return oneLine(withoutBodies(declaration));
}

/** The text of a class without the bodies of its members. */
function withoutBodies(declaration: ExportedDeclarations): string {
  const text = declaration.getText();
  if (!Node.isClassDeclaration(declaration)) return text;
  const members = [...declaration.getConstructors(), ...declaration.getMethods()];
  return members.reduce(
    (rest, member) => rest.replace(member.getBody()?.getText() ?? '', ';'),
    text,
  );
}

/** Comments and line breaks say nothing here. */
function oneLine(text: string): string {
  return text
    .replace(/\/\*\*[\s\S]*?\*\//gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/^export /u, '')
    .trim();
}
