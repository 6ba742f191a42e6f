import { json } from '../text/json.js';
import { compileTemplate } from '../text/template.js';
import { catalogOf } from '../views/catalog.js';
import { docsIndexView, docsView } from '../views/docs.js';
import { explorerAssets } from '../views/explorer-assets.js';
import { explorerView } from '../views/explorer.js';
import { indexView } from '../views/index-module.js';
import { packageJson } from '../views/package-json.js';
import { readmeView } from '../views/readme.js';
import { reasonsView } from '../views/reasons.js';
import { testingView } from '../views/testing.js';
import { vendorView } from '../views/vendor.js';
import { assertPlaceable, type View } from '../views/view.js';
import type { Model } from './model.js';

/** The output in memory: path below `generated/` → text. */
export type Files = ReadonlyMap<string, string>;

const RUNTIME = 'runtime/';
const LICENSE = 'LICENSE';

/** Renders the whole output. Templates only place what emitters made. */
export function render(model: Model, templates: ReadonlyMap<string, string>): Files {
  const place = (template: string): ((view: View) => string) => {
    const compiled = compileTemplate(templates.get(`${template}.hbs`) ?? missing(template));
    return (view) => {
      assertPlaceable(view);
      return compiled(view);
    };
  };
  const vendorModule = place('vendor.ts');
  return new Map([
    ...model.vendors.map(
      (vendor) => [`${vendor.id}.ts`, vendorModule(vendorView(vendor, model.form))] as const,
    ),
    ['reasons.ts', place('reasons.ts')(reasonsView(model.taxonomy))],
    ['index.ts', place('index.ts')(indexView(model.vendors))],
    ['testing.ts', place('testing.ts')(testingView(model.vendors))],
    ['catalog.json', String(json(catalogOf(model)))],
    ...[...templates].filter(
      ([path]) => path.startsWith(RUNTIME) || (path === LICENSE && model.form.asPackage),
    ),
    ...(model.form.asPackage ? packageFiles() : []),
  ]);

  /** What a package has besides its modules: its manifest, and pages to read. */
  function packageFiles(): readonly (readonly [string, string])[] {
    const vendorDocs = place('docs.md');
    const explorer = explorerView(model, explorerAssets(templates));
    return [
      ['README.md', place('README.md')(readmeView(model.vendors))],
      ['package.json', String(json(packageJson(model.vendors)))],
      ...model.vendors.map(
        (vendor) => [`docs/${vendor.id}.md`, vendorDocs(docsView(vendor))] as const,
      ),
      ['llms.txt', place('llms.txt')(docsIndexView(model))],
      ['explorer/index.html', place('explorer/index.html')(explorer)],
    ];
  }
}

function missing(template: string): never {
  throw new Error(`There is no template ${template}.hbs.`);
}
