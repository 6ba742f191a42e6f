import { Node, Project, ts } from 'ts-morph';

import type { Snapshot } from './snapshot.js';

/** What consumers can import: entry point → name → its members, each with its signature. A name without members has one, ''. */
export type Surface = ReadonlyMap<string, ReadonlyMap<string, Members>>;

/** The members of an exported name, each with its source text, comments left out. */
export type Members = ReadonlyMap<string, string>;

/** Reads what the package exports, entry point by entry point. What an earlier one exports is not told again. */
export function surfaceOf({ modules, entries }: Snapshot): Surface {
  const project = new Project({
    useInMemoryFileSystem: true,
    compilerOptions: {
      noLib: true,
      types: [],
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      removeComments: true,
    },
  });
  for (const [path, text] of modules) project.createSourceFile(`/${path}`, text);
  const told = new Set<Node>();
  // The index exports again what the vendors' own entry points do.
  const order = [...entries].sort(([a], [b]) => Number(a === '.') - Number(b === '.'));
  return new Map(
    order.map(([entry, path]) => {
      const exported = project.getSourceFile(`/${path}`)?.getExportedDeclarations();
      const own = [...(exported ?? [])].filter(
        ([, declarations]) => !declarations.some((node) => told.has(node)),
      );
      for (const [, declarations] of own) declarations.forEach((node) => told.add(node));
      return [entry, new Map(own.map(([name, nodes]) => [name, membersOf(nodes)]))];
    }),
  );
}

function membersOf(declarations: readonly Node[]): Members {
  const [first] = declarations;
  if (Node.isEnumDeclaration(first)) {
    return new Map(first.getMembers().map((member) => [member.getName(), textOf(member)]));
  }
  if (Node.isInterfaceDeclaration(first)) {
    return new Map([
      ['', first.getExtends().map(textOf).join(', ')],
      ...first.getMembers().map((member) => [nameOf(member), textOf(member)] as const),
    ]);
  }
  if (Node.isClassDeclaration(first)) {
    return new Map(
      first.getMembers().map((member) => [nameOf(member), withoutBody(member)] as const),
    );
  }
  return new Map([['', declarations.map(signatureOf).join('; ')]]);
}

function signatureOf(node: Node): string {
  if (Node.isFunctionDeclaration(node)) {
    const overloads = node.getOverloads();
    return (overloads.length > 0 ? overloads : [node]).map(withoutBody).join('; ');
  }
  if (Node.isVariableDeclaration(node)) {
    const type = node.getTypeNode();
    return type === undefined ? textOf(node) : textOf(type);
  }
  if (Node.isTypeAliasDeclaration(node)) {
    const parameters = node.getTypeParameters().map(textOf).join(', ');
    return `<${parameters}>${textOf(node.getTypeNodeOrThrow())}`;
  }
  return textOf(node);
}

function nameOf(member: Node): string {
  return Node.hasName(member) ? member.getName() : textOf(member);
}

function withoutBody(node: Node): string {
  const body = Node.isBodyable(node) || Node.isBodied(node) ? node.getBody() : undefined;
  return body === undefined
    ? textOf(node)
    : flat(node.getText().slice(0, body.getStart() - node.getStart()));
}

/** The tokens of a node on one line: comments say nothing here, and neither does how it is wrapped. */
function textOf(node: Node): string {
  return flat(node.getText());
}

function flat(text: string): string {
  const scanner = ts.createScanner(ts.ScriptTarget.Latest, true, ts.LanguageVariant.Standard, text);
  const tokens: string[] = [];
  while (scanner.scan() !== ts.SyntaxKind.EndOfFileToken) tokens.push(scanner.getTokenText());
  return tokens
    .join(' ')
    .replaceAll(/ (?=[.,:;?)\]>([<])|(?<=[.([<]) /gu, '')
    .replaceAll(/[,;] ?(?=[>)\]}]|$)/gu, '')
    .replace(/^\| /u, '');
}
