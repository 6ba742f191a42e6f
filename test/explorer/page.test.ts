import { gzipSync } from 'node:zlib';

import { DEFAULT_FORM } from '../../scripts/output-form.js';
import { present } from '../../scripts/present.js';
import { renderVendor } from '../../scripts/stages/render.js';
import { render } from '../support/whole-output.js';
import { explorerProblems, sectionProblems } from '../../scripts/tree/explorer-page.js';
import { explorerData } from '../../scripts/views/explorer-data.js';
import { HOSTILE, modelWith, realModel, templates } from './support.js';

const page = pageOf(realModel);

function pageOf(model: typeof realModel): string {
  return render(model, templates).get('explorer/index.html') ?? '';
}

test('the page of five vendors stays below 150 kB compressed', () => {
  expect(gzipSync(page).length).toBeLessThan(150_000);
});

test('the page asks for nothing: no address that a browser would load', () => {
  expect(page).not.toMatch(/<(?:img|iframe|object|embed|video|audio|source|base)\b/u);
  expect(page).not.toMatch(/<script [^>]*src=|<link rel="(?!icon" href="data:,")|@import|url\(/u);
  expect(page).not.toContain('unsafe-');
});

test('the same specs give the same page', () => {
  expect(pageOf(realModel)).toBe(page);
});

test('the page holds against the model', () => {
  expect(explorerProblems(page, realModel)).toEqual([]);
});

test.each([
  [
    'a foreign element',
    (text: string) => text.replace('<main id="plain">', '<main id="plain"><iframe>'),
  ],
  [
    'a handler',
    (text: string) => text.replace('<main id="plain">', '<main id="plain" onclick="x">'),
  ],
  [
    'an address that runs',
    (text: string) => text.replace(/href="https:[^"]*"/u, 'href="javascript:x"'),
  ],
  ['raw text', (text: string) => text.replace('<h1>', '<h1>a < b')],
  ['another script', (text: string) => text.replace('</body>', '<script>x</script>\n</body>')],
  ['a changed script', (text: string) => text.replace('(()=>{', '(()=>{x;')],
  ['a changed style', (text: string) => text.replace('</style>', 'a{}</style>')],
  [
    'a looser policy',
    (text: string) => text.replace('default-src &#39;none&#39;', 'default-src *'),
  ],
  ['changed data', (text: string) => text.replace('"retry":"never"', '"retry":"backoff"')],
  [
    'changed data of the taxonomy',
    (text: string) => text.replace(/id="data">[^<]*?"NO_FACE/u, '$&S'),
  ],
  ['a script without an end', (text: string) => text.slice(0, text.lastIndexOf('</script>'))],
  ['no data', (text: string) => text.replace('id="data"', 'id="dato"')],
  ['no data of a vendor', (text: string) => text.replace('class="vendor"', 'class="vendo"')],
  ['a missing code', (text: string) => text.replace(/<article id="[^"]*">/u, '<article id="x">')],
  ['no document type', (text: string) => text.slice(1)],
])('%s is found', (_, change) => {
  const changed = change(page);
  expect(changed).not.toBe(page);
  expect(explorerProblems(changed, realModel)).not.toEqual([]);
});

test('the section of a vendor holds against that vendor alone', () => {
  const [vendor, other] = realModel.vendors.slice(0, 2).map((one) => {
    const files = renderVendor(one, { ...DEFAULT_FORM, asPackage: true }, templates);
    return { one, section: present(files.get('explorer/index.html')) };
  });
  const { one, section } = present(vendor);
  expect(sectionProblems(section, one)).toEqual([]);
  const broken = [
    present(other).section,
    section.replace('<h2>', '<h2>a < b'),
    `${section}<script>x</script>`,
    `${section}<style>a{}</style>`,
  ];
  for (const text of broken) expect(sectionProblems(text, one)).not.toEqual([]);
});

test('hostile texts stay texts', () => {
  const model = modelWith(
    {
      name: HOSTILE[0],
      notes: HOSTILE,
      quotes: HOSTILE,
      anomalies: HOSTILE.map((text) => ({ text })),
    },
    HOSTILE.map((text, index) => ({
      code: `${text}${index}`,
      name: `Code${index}`,
      description: text,
      message: text,
      remedy: text,
      note: text,
      deprecated: { note: text },
    })),
  );
  const hostile = pageOf(model);
  expect(explorerProblems(hostile, model)).toEqual([]);
  const block = /<script type="application\/json" class="vendor">(.*)<\/script>/u.exec(
    hostile,
  )?.[1];
  const [data] = explorerData(model).vendors;
  expect(JSON.parse(block ?? '')).toEqual(JSON.parse(JSON.stringify(data)));
  expect(hostile).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e\u2028\u200b\ufeff]/u);
});
