import { json } from '../text/json.js';
import { compileTemplate } from '../text/template.js';
import { catalogOf } from '../views/catalog.js';
import { indexView } from '../views/index-module.js';
import { packageJson } from '../views/package-json.js';
import { readmeView } from '../views/readme.js';
import { reasonsView } from '../views/reasons.js';
import { vendorView } from '../views/vendor.js';
import { assertPlaceable, type View } from '../views/view.js';
import type { Model } from './model.js';

/** The output in memory: path below `generated/` → text. */
export type Files = ReadonlyMap<string, string>;

const RUNTIME = 'runtime/';

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
      (vendor) => [`${vendor.id}.ts`, vendorModule(vendorView(vendor))] as const,
    ),
    ['reasons.ts', place('reasons.ts')(reasonsView(model.taxonomy))],
    ['index.ts', place('index.ts')(indexView(model.vendors))],
    ['README.md', place('README.md')(readmeView(model.vendors))],
    ['catalog.json', String(json(catalogOf(model)))],
    ['package.json', String(json(packageJson(model.vendors)))],
    ...[...templates].filter(([path]) => path.startsWith(RUNTIME)),
  ]);
}

function missing(template: string): never {
  throw new Error(`There is no template ${template}.hbs.`);
}
