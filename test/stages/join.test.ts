import { frameOf, partOf } from '../../scripts/stages/join.js';
import { build } from '../support/build.js';
import { sources } from '../support/check.js';
import { acme, entry } from '../support/spec.js';

const SPECS = {
  'acme.yaml': acme({ errors: entry('no_face') }),
  'bolt.yaml': acme({ id: 'bolt', errors: [entry('no_key'), entry('no_face')].join('\n') }),
  'corp.yaml': acme({ id: 'corp', errors: entry('too_fast', { message: 'slow down' }) }),
};

test('what a vendor adds is the same whichever vendors there are besides', async () => {
  const all = await build(sources(SPECS));
  for (const [index, [name, spec]] of Object.entries(SPECS).entries()) {
    const alone = await build(sources({ [name]: spec }));
    const own = [...(all.pieces[index + 1] ?? [])];
    expect(own.length).toBe(5);
    expect([...(alone.pieces[1] ?? [])]).toEqual(own);
    for (const [path, text] of own) {
      const whole = all.files.get(path) ?? '';
      if (path.includes(name.replace('.yaml', ''))) expect(whole).toBe(text);
      else expect(whole).toContain(partOf(path, text));
    }
  }
});

test('a file that no vendor has a part in has neither frame nor parts', () => {
  expect(() => partOf('index.ts', '')).toThrow(/No vendor has a part/u);
});

test.each([
  ['catalog.json', '{}'],
  ['explorer/index.html', '<main></main>'],
  ['explorer/index.html', '<section></section><section></section>'],
])('a frame of %s that is none is refused: %s', (path, text) => {
  expect(() => frameOf(path, text)).toThrow(/frame/u);
});
