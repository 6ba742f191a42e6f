import type { Files } from '../output-files.js';
import type { OutputForm } from '../output-form.js';
import type { TaxonomySpec } from '../spec/language.js';
import { json } from '../text/json.js';
import { compileTemplate } from '../text/template.js';
import { catalogOf } from '../views/catalog.js';
import { docsIndexView, docsView } from '../views/docs.js';
import { explorerAssets } from '../views/explorer-assets.js';
import { explorerView, vendorSectionView } from '../views/explorer.js';
import { indexView } from '../views/index-module.js';
import { packageJson } from '../views/package-json.js';
import { readmeView } from '../views/readme.js';
import { reasonsView } from '../views/reasons.js';
import { testingView, vendorTestingView } from '../views/testing.js';
import { vendorView } from '../views/vendor.js';
import { assertPlaceable, type View } from '../views/view.js';
import type { VendorCard, VendorModel } from './model.js';

/** Templates and the hand-written run-time core: path below `templates/` → text. */
export type Templates = ReadonlyMap<string, string>;

const RUNTIME = 'runtime/';
const LICENSE = 'LICENSE';

/** Renders what one vendor adds to the output: its own files, and its part of each file that all share. */
export function renderVendor(vendor: VendorModel, form: OutputForm, templates: Templates): Files {
  const place = placer(templates);
  return new Map([
    [`${vendor.id}.ts`, place('vendor.ts', vendorView(vendor, form))],
    ['testing.ts', place('testing-vendor.ts', vendorTestingView(vendor))],
    ['catalog.json', String(json(catalogOf([vendor])))],
    ...(form.asPackage
      ? ([
          [`docs/${vendor.id}.md`, place('docs.md', docsView(vendor))],
          ['explorer/index.html', place('explorer/vendor.html', vendorSectionView(vendor))],
        ] as const)
      : []),
  ]);
}

/** Renders what is made once: the files of no vendor, those that list all of them, and the frames of those with parts. */
export function renderShared(
  taxonomy: TaxonomySpec,
  vendors: readonly VendorCard[],
  form: OutputForm,
  templates: Templates,
): Files {
  const place = placer(templates);
  return new Map([
    ['reasons.ts', place('reasons.ts', reasonsView(taxonomy))],
    ['index.ts', place('index.ts', indexView(vendors))],
    ['testing.ts', place('testing.ts', testingView(vendors))],
    ['catalog.json', String(json(catalogOf([], taxonomy)))],
    ...[...templates].filter(
      ([path]) => path.startsWith(RUNTIME) || (path === LICENSE && form.asPackage),
    ),
    ...(form.asPackage ? packageFiles() : []),
  ]);

  /** What a package has besides its modules: its manifest, and pages to read. */
  function packageFiles(): readonly (readonly [string, string])[] {
    const explorer = explorerView(taxonomy, vendors, explorerAssets(templates));
    return [
      ['README.md', place('README.md', readmeView(vendors))],
      ['package.json', String(json(packageJson(vendors)))],
      ['llms.txt', place('llms.txt', docsIndexView(vendors))],
      ['explorer/index.html', place('explorer/index.html', explorer)],
    ];
  }
}

type Place = (template: string, view: View) => string;

const placers = new WeakMap<Templates, Place>();

/** Places views into templates; each is compiled once. */
function placer(templates: Templates): Place {
  const known = placers.get(templates);
  if (known !== undefined) return known;
  const compiled = new Map<string, (view: View) => string>();
  const place: Place = (template, view) => {
    assertPlaceable(view);
    const fill = compiled.get(template) ?? compileTemplate(textOf(template, templates));
    compiled.set(template, fill);
    return fill(view);
  };
  placers.set(templates, place);
  return place;
}

function textOf(template: string, templates: Templates): string {
  const text = templates.get(`${template}.hbs`);
  if (text === undefined) throw new Error(`There is no template ${template}.hbs.`);
  return text;
}
