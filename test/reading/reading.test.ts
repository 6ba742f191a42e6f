import { parser } from '../../generated/runtime/parse.js';
import { leaveAll } from '../../generated/runtime/quick.js';
import type { VendorDefinition } from '../../generated/runtime/types.js';
import { prettierText } from '../../scripts/layout/prettier.js';
import { layoutStatement } from '../../scripts/layout/statement.js';
import { known } from '../../scripts/layout/width.js';
import { readingOf } from '../../scripts/reading/reading.js';
import { readingLines } from '../../scripts/reading/source.js';
import type { WireModel } from '../../scripts/stages/model.js';
import { ACME, DIGITS } from '../runtime/definition.js';
import { type Watch, watched } from '../runtime/hostile.js';
import fc from '../support/fast-check.js';
import { bodies, compiled, wires } from './wires.js';

const VENDORS = { string: ACME, integer: DIGITS } as const;

/** A vendor of one of the two kinds with ways to answer of its own, and its reader. */
function vendorOf(codeType: 'string' | 'integer', wire: WireModel) {
  const reading = readingOf({ wire, codeType });
  const { known, families } = VENDORS[codeType];
  const definition = { known, families, wire, reads: reading.paths } as VendorDefinition;
  return { parse: parser(definition), reader: compiled(reading) };
}

const answers = fc.tuple(
  bodies,
  fc.record(
    {
      status: fc.constantFrom(200, 204, 400, 503),
      headers: fc.constantFrom({ 'X-Id': 'r-1' }, { 'x-id': '', 'Retry-After': '2' }, 'no headers'),
    },
    { requiredKeys: [] },
  ),
);

const codeTypes = fc.constantFrom<'string' | 'integer'>('string', 'integer');

describe('a quick reader', () => {
  it('finds what the plan finds', () => {
    fc.assert(
      fc.property(codeTypes, wires, fc.array(answers, { maxLength: 20 }), (codeType, wire, all) => {
        const { parse, reader } = vendorOf(codeType, wire);
        for (const [body, response] of all) {
          expect(parse(body, response as never, reader)).toEqual(
            parse(body, response as never, leaveAll),
          );
        }
      }),
      { numRuns: 500 },
    );
  });

  it('looks at each property once, and the plan after it at none of them', () => {
    fc.assert(
      fc.property(codeTypes, wires, fc.array(answers, { maxLength: 10 }), (codeType, wire, all) => {
        const { parse, reader } = vendorOf(codeType, wire);
        for (const [body, response] of all) {
          const seen: Watch = { traps: new Map(), reads: new Map() };
          parse(watched(body, seen), response as never, reader);
          expect([...seen.reads].filter(([, count]) => count > 1)).toEqual([]);
        }
      }),
      { numRuns: 500 },
    );
  });
});

/** The statements of the reader of a vendor with codes of text. */
const linesOf = (wire: WireModel) =>
  readingLines(readingOf({ wire, codeType: 'string' })).slice(1, -1);

describe('its statements', () => {
  it('are one for each thing to know', () => {
    const wire: WireModel = {
      success: { status: [200], state: { path: ['state'], in: ['done', -1, true] } },
      shapes: [
        { failed: { path: ['state'], in: ['dead'] }, code: [['why']] },
        {
          requires: [['a'], ['b']],
          code: [['b', 'code'], ['code']],
          message: [
            ['b', 'text', 0],
            ['b', 'text', 1],
          ],
          retryAfter: [{ header: 'retry-after' }],
        },
        { thrown: true, requires: [['sdk']], code: [['code']] },
        { thrown: true, requires: [['sdk']], status: [['status']] },
      ],
    };
    expect(linesOf(wire)).toEqual([
      '  const v1 = own(body, "state");',
      '  if (v1 === "dead") {',
      '    const code = codeOf(own(body, "why"));',
      '    return errorOf(plan, body, code, undefined, status);',
      '  }',
      '  if (v1 === "done" || v1 === -1 || v1 === true) return undefined;',
      '  if (status === 200) return undefined;',
      '  const v2 = own(body, "a");',
      '  const v3 = own(body, "b");',
      '  const v4 = own(v3, "code");',
      '  if (v3 === body) return [v1, v2, v3, v4];',
      '  const v5 = own(body, "code");',
      '  let c1 = codeOf(v4);',
      '  c1 ??= codeOf(v5);',
      '  if (isThere(v2) && isThere(v3) && isCode(c1)) {',
      '    const p5 = own(v3, "text");',
      '    let message = textOf(own(p5, 0));',
      '    message ??= textOf(own(p5, 1));',
      '    const retryAfter = presentOf(headerOf(headers, "retry-after"));',
      '    return errorOf(plan, body, c1, message, status, undefined, retryAfter);',
      '  }',
      '  const v6 = own(body, "sdk");',
      '  if (isThere(v6)) return [v1, v2, v3, v4, v5, v6];',
      '  return null;',
    ]);
  });

  it('leave all to the plan where the core has looked before', () => {
    const shapes = [{ code: [['response', 'code']] }];
    expect(linesOf({ success: {}, shapes })).toEqual(['  return [];']);
    expect(linesOf({ success: { absent: [['stack']] }, shapes: [] })).toEqual(['  return [];']);
  });

  it('end where nothing is left to tell', () => {
    const told: WireModel = { success: {}, shapes: [{ status: [['status']] }, { code: [['a']] }] };
    expect(linesOf(told)).toEqual(['  return [];']);
    const always: WireModel = { success: { absent: [[]] }, shapes: [{ code: [['a']] }] };
    expect(linesOf(always).slice(-2)).toEqual(['  }', '  return [v1];']);
  });

  it('are laid out as prettier does, or prettier is asked', async () => {
    const samples = fc.sample(fc.tuple(codeTypes, wires), 25);
    const texts = samples.map(([codeType, wire]) =>
      readingLines(readingOf({ wire, codeType })).join('\n'),
    );
    const own = texts.map((text) => known(() => layoutStatement(text)));
    const all = await prettierText(`${texts.join('\n\n')}\n`, 'typescript');
    const settled = own.map((text, index) => text ?? texts[index]);
    expect(await prettierText(`${settled.join('\n\n')}\n`, 'typescript')).toBe(all);
    for (const text of own) if (text !== undefined) expect(all).toContain(`${text}\n`);
    expect(own.filter((text) => text === undefined).length).toBeLessThan(5);
  });
});
