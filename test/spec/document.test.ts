import { Lines, type Span } from '../../scripts/spec/document.js';
import { parseYaml } from '../../scripts/spec/parse-yaml.js';
import type { SourceFile } from '../../scripts/spec/source-file.js';
import fc from '../support/fast-check.js';

const file = (text: string): SourceFile => ({ path: 'specs/acme.yaml', stem: 'acme', text });

describe('places', () => {
  const lines = new Lines(file('ab\n\ncde\nf'));

  test.each<[Span, object]>([
    [[0, 1], { line: 1, col: 1, length: 1, text: 'ab' }],
    [[1, 2], { line: 1, col: 2, length: 1, text: 'ab' }],
    [[2, 3], { line: 1, col: 3, length: 1, text: 'ab' }],
    [[3, 3], { line: 2, col: 1, length: 1, text: '' }],
    [[4, 7], { line: 3, col: 1, length: 3, text: 'cde' }],
    [[5, 9], { line: 3, col: 2, length: 2, text: 'cde' }],
    [[8, 9], { line: 4, col: 1, length: 1, text: 'f' }],
    [[9, 9], { line: 4, col: 2, length: 1, text: 'f' }],
  ])('%j', (span, place) => {
    expect(lines.place(span)).toEqual({ file: 'specs/acme.yaml', ...place });
  });

  test('every offset has the line and column that counting gives', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '\n', '😀') }), fc.nat(), (text, at) => {
        const offset = at % (text.length + 1);
        const before = text.slice(0, offset).split('\n');
        const place = new Lines(file(text)).place([offset, offset + 1]);
        expect(place.line).toBe(before.length);
        expect(place.col).toBe((before.at(-1) ?? '').length + 1);
        expect(place.text).toBe(text.split('\n')[before.length - 1]);
      }),
    );
  });
});

describe('a parsed file', () => {
  const document = parseYaml(file('a: 1\nb:\n  - c: x\n    d: [y, z]\n'));

  function placeOf(report: () => void): string {
    report();
    const { line, col, length } = document.findings.pop()?.place ?? {};
    return `${String(line)}:${String(col)}+${String(length)}`;
  }

  test('finds values by their path', () => {
    expect(document.find(['b', 0, 'd', 1])?.value).toBe('z');
    expect(document.find(['b', 1])).toBeUndefined();
    expect(document.find(['b', 'length'])).toBeUndefined();
    expect(document.find(['toString'])).toBeUndefined();
    expect(document.find([])?.value).toMatchObject({ a: 1 });
    expect(document.lineOf(['b', 0, 'd'])).toBe(4);
  });

  test('reports at a value, at its key, or around where it would stand', () => {
    const report = (...path: (string | number)[]) =>
      placeOf(() => document.report(path, 'missing-key', { key: 'x' }));
    const reportKey = (...path: (string | number)[]) =>
      placeOf(() => document.reportKey(path, 'missing-key', { key: 'x' }));
    expect(report('b', 0, 'd', 1)).toBe('4:12+1');
    expect(report('b', 0, 'd')).toBe('4:8+6');
    expect(report('b', 0, 'x')).toBe('3:5+4');
    expect(report('b', 0, 'x', 'y')).toBe('3:5+4');
    expect(report()).toBe('1:1+4');
    expect(reportKey('b', 0, 'd')).toBe('4:5+1');
    expect(reportKey('b', 0, 'x')).toBe('3:5+4');
  });

  test('reports at its beginning when it is no YAML', () => {
    const broken = parseYaml(file('a: [\n'));
    broken.report(['a'], 'missing-key', { key: 'a' });
    expect(broken.findings.at(-1)?.place).toMatchObject({ line: 1, col: 1 });
  });
});
