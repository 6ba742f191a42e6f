import { render } from '../support/whole-output.js';
import { literal } from '../../scripts/text/literal.js';
import { assertPlaceable } from '../../scripts/views/view.js';
import { modelOf, TEMPLATES } from '../support/build.js';
import { sources } from '../support/check.js';
import { acme, entry } from '../support/spec.js';

describe('assertPlaceable', () => {
  test('lets emitted source and flags pass, in records and lists', () => {
    const source = literal('x');
    expect(() => {
      assertPlaceable({ a: source, b: true, c: [{ d: source }], e: {} });
    }).not.toThrow();
  });

  test.each([
    ['view.a', { a: 'text' }],
    ['view.a', { a: 5 }],
    ['view.a', { a: undefined }],
    ['view.a', { a: null }],
    ['view.a', { a: () => 'x' }],
    ['view.a.1.b', { a: [{}, { b: 'text' }] }],
    ['view', 'text'],
    ['view', undefined],
  ])('refuses %s of %j', (path, view) => {
    expect(() => {
      assertPlaceable(view);
    }).toThrow(new TypeError(`${path} did not come from an emitter.`));
  });

  test('is not fooled by what looks like emitted source', () => {
    const fake = { toHTML: () => 'alert(1)', text: 'alert(1)' };
    expect(() => {
      assertPlaceable({ fake });
    }).toThrow(TypeError);
  });
});

describe('render', () => {
  const model = modelOf(
    sources(acme({ errors: entry('no_face', { description: '"{{vendor}}"' }) })),
  );

  test('gives every file, the run-time core among them', () => {
    const templates = new Map([...TEMPLATES, ['runtime/core.ts', 'core'], ['notes.txt', 'no']]);
    const files = render(model, templates);
    expect([...files.keys()]).toEqual([
      'acme.ts',
      'docs/acme.md',
      'reasons.ts',
      'index.ts',
      'testing.ts',
      'catalog.json',
      'LICENSE',
      'runtime/core.ts',
      'README.md',
      'package.json',
      'llms.txt',
      'explorer/index.html',
    ]);
    expect(files.get('runtime/core.ts')).toBe('core');
  });

  test('leaves out what only a package needs where the output is no package', () => {
    const modules = { ...model, form: { ...model.form, asPackage: false } };
    const templates = new Map([...TEMPLATES, ['LICENSE', 'free']]);
    const added = [...render(model, templates).keys()].filter(
      (path) => !render(modules, templates).has(path),
    );
    expect(added.sort()).toEqual(
      [
        'LICENSE',
        'README.md',
        'docs/acme.md',
        'explorer/index.html',
        'llms.txt',
        'package.json',
      ].sort(),
    );
  });

  test('never compiles text of a spec', () => {
    expect(render(model, TEMPLATES).get('acme.ts')).toContain('description: "{{vendor}}"');
  });

  test.each([
    ['a template that is missing', undefined, /no template vendor\.ts/u],
    ['a name that the view lacks', '{{nosuch}}', /nosuch/u],
    ['a helper that there is none of', '{{shout vendor}}', /shout/u],
  ])('refuses %s', (_, template, message) => {
    const templates = new Map(TEMPLATES);
    if (template === undefined) templates.delete('vendor.ts.hbs');
    else templates.set('vendor.ts.hbs', template);
    expect(() => render(model, templates)).toThrow(message);
  });
});
