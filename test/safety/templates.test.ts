import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import Handlebars from 'handlebars';
import ts from 'typescript';

import { TOOLCHAIN } from '../../scripts/paths.js';
import { Source } from '../../scripts/text/source.js';
import { docsIndexView, docsView } from '../../scripts/views/docs.js';
import { explorerAssets } from '../../scripts/views/explorer-assets.js';
import { explorerView, vendorSectionView } from '../../scripts/views/explorer.js';
import { indexView } from '../../scripts/views/index-module.js';
import { readmeView } from '../../scripts/views/readme.js';
import { reasonsView } from '../../scripts/views/reasons.js';
import { testingView, vendorTestingView } from '../../scripts/views/testing.js';
import { vendorView } from '../../scripts/views/vendor.js';
import type { View } from '../../scripts/views/view.js';
import { modelOf, TEMPLATES } from '../support/build.js';
import { sources } from '../support/check.js';
import { OWN, rendered } from '../support/rendered.js';
import { acme, entry } from '../support/spec.js';

const MODEL = modelOf(
  sources(
    acme({
      placeholders: '"{*}"',
      errors: [entry('a'), entry('b', { message: 'the {field} is bad' })].join('\n'),
    }),
  ),
);

/** This repository's own specs, which use everything that a page shows. */
const FULL = rendered(...OWN.vendors).model;

/** What each template is given. */
const VIEWS: Readonly<Record<string, View>> = {
  'README.md.hbs': readmeView(MODEL.vendors),
  'index.ts.hbs': indexView(MODEL.vendors),
  'reasons.ts.hbs': reasonsView(MODEL.taxonomy),
  'vendor.ts.hbs': vendorView(MODEL.vendors[0] as never, MODEL.form),
  'testing.ts.hbs': testingView(MODEL.vendors),
  'testing-vendor.ts.hbs': vendorTestingView(MODEL.vendors[0] as never),
  'explorer/vendor.html.hbs': vendorSectionView(
    FULL.vendors.find(({ id }) => id === 'keevx') as never,
  ),
  'docs.md.hbs': docsView(FULL.vendors.find(({ id }) => id === 'keevx') as never),
  'llms.txt.hbs': docsIndexView(MODEL.vendors),
  'explorer/index.html.hbs': explorerView(FULL.taxonomy, FULL.vendors, explorerAssets(TEMPLATES)),
};

type Scope = readonly (readonly unknown[])[];

/** Everything in a template that is not plain placing of what every view in scope has. */
function problemsIn(body: hbs.AST.Statement[], scope: Scope): readonly string[] {
  return body.flatMap((statement) => problemsOf(statement, scope));
}

function problemsOf(statement: hbs.AST.Statement, scope: Scope): readonly string[] {
  const at = `line ${statement.loc.start.line}: `;
  switch (statement.type) {
    case 'ContentStatement':
    case 'CommentStatement':
      return [];
    case 'MustacheStatement': {
      const { path, params, hash, escaped } = statement as hbs.AST.MustacheStatement;
      const values = valuesAt(path, scope);
      if (!escaped) return [`${at}a triple mustache`];
      if (params.length > 0 || (hash as hbs.AST.Hash | undefined) !== undefined)
        return [`${at}a helper`];
      return values.every((value) => value instanceof Source)
        ? []
        : [`${at}${nameOf(path)} is no source`];
    }
    case 'BlockStatement': {
      const { path, params, program, inverse } = statement as hbs.AST.BlockStatement;
      const [param] = params;
      if (param === undefined || params.length > 1) return [`${at}a block of ${params.length}`];
      const values = valuesAt(param, scope);
      const inner =
        nameOf(path) === 'each' ? [...scope, values.flat()] : [...scope, scope.at(-1) ?? []];
      const isFit =
        nameOf(path) === 'each'
          ? values.every(Array.isArray) && values.flat().length > 0
          : nameOf(path) === 'if' && values.every((value) => typeof value === 'boolean');
      return [
        ...(isFit ? [] : [`${at}${nameOf(path)} ${nameOf(param)} is neither a loop nor a flag`]),
        ...problemsIn(program.body, inner),
        ...problemsIn((inverse as hbs.AST.Program | undefined)?.body ?? [], inner),
      ];
    }
    default:
      return [`${at}${statement.type}`];
  }
}

/** What a path means in every view in scope; something that is no view where it is missing. */
function valuesAt(expression: hbs.AST.Expression, scope: Scope): readonly unknown[] {
  if (expression.type !== 'PathExpression') return [undefined];
  const { parts, depth, data } = expression as hbs.AST.PathExpression;
  if (data || parts.length === 0) return [undefined];
  const views = scope[scope.length - 1 - depth] ?? [];
  return views.map((view) =>
    parts.reduce<unknown>(
      (value, part) =>
        typeof value === 'object' && value !== null && Object.hasOwn(value, part)
          ? (value as Record<string, unknown>)[part]
          : undefined,
      view,
    ),
  );
}

function nameOf(expression: hbs.AST.Expression | hbs.AST.Literal): string {
  return (expression as hbs.AST.PathExpression).original;
}

const NAMES = [...TEMPLATES.keys()].filter((name) => name.endsWith('.hbs'));

test('every template is looked at', () => {
  expect(NAMES.sort()).toEqual(Object.keys(VIEWS).sort());
});

test.each(NAMES)(
  '%s places what emitters made, loops over lists and asks flags, and no more',
  (name) => {
    const { body } = Handlebars.parse(TEMPLATES.get(name) ?? '');
    expect(problemsIn(body, [[VIEWS[name]]])).toEqual([]);
  },
);

test.each([
  '{{{a}}}',
  '{{&a}}',
  '{{lookup a "b"}}',
  '{{b}}',
  '{{@root.a}}',
  '{{this}}',
  '{{> p}}',
  '{{#with a}}{{/with}}',
  '{{#if a}}{{/if}}',
  '{{a b=1}}',
  '{{"a"}}',
])('a template with %s would not pass', (template) => {
  const { body } = Handlebars.parse(template);
  expect(problemsIn(body, [[{ a: new Source('a') }]])).not.toEqual([]);
});

test.each(NAMES.filter((name) => name.endsWith('.ts.hbs')))(
  '%s places nothing inside quotes or comments of its own',
  (name) => {
    let count = 0;
    const text = (TEMPLATES.get(name) ?? '')
      .replace(/\{\{[#/][^}]*\}\}/gu, '')
      .replace(/\{\{[^}]*\}\}/gu, () => `placed${(count += 1)}`);
    const scanner = ts.createScanner(
      ts.ScriptTarget.ES2023,
      true,
      ts.LanguageVariant.Standard,
      text,
    );
    const seen = new Set<string>();
    while (scanner.scan() !== ts.SyntaxKind.EndOfFileToken) {
      if (scanner.getToken() === ts.SyntaxKind.Identifier) seen.add(scanner.getTokenText());
    }
    expect([...seen].filter((word) => /^placed\d+$/u.test(word))).toHaveLength(count);
  },
);

/** Joins of emitted sources, and ids that the language restricts to lower-case words. */
const MAY_MAKE_SOURCE = [/^text\//u, /^layout\//u, /^views\/(?:vendor|readme|docs)\.ts$/u];

test('source text is made by emitters only', () => {
  const scripts = join(TOOLCHAIN, 'scripts');
  const makers = readdirSync(scripts, { recursive: true })
    .map((path) => String(path).replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts') && !path.startsWith('.build/'))
    .filter((path) => readFileSync(join(scripts, path), 'utf8').includes('new Source('));
  expect(makers.length).toBeGreaterThan(3);
  expect(makers.filter((path) => !MAY_MAKE_SOURCE.some((place) => place.test(path)))).toEqual([]);
});
