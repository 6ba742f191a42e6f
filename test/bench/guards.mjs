/** Guards and parsers of one vendor with 126 codes: ours against libraries that validate, on the same values. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { Ajv } from 'ajv';
import { type as arktype } from 'arktype';
import { build } from 'esbuild';
import Type from 'typebox';
import { Compile } from 'typebox/compile';
import * as v from 'valibot';
import * as z from 'zod';

import { middle, table } from './measure.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

export async function benchGuards(quick) {
  const ours = await importOurs();
  const codes = ours.AILABTOOLS_ERROR_CODES;
  const bodyOf = (code) =>
    JSON.parse(
      JSON.stringify({
        request_id: 'r-1',
        log_id: 'l-1',
        error_detail: { code, code_message: 'No face.', message: 'pic not has face' },
      }),
    );
  const values = {
    hit: codes.map((code) => JSON.parse(JSON.stringify(code))),
    miss: codes.map((code) => `${code}_X`),
    other: [null, undefined, 1, true, {}, [], 'x'.repeat(10_000)],
  };
  const bodies = {
    hit: codes.map(bodyOf),
    'unknown code': codes.map((code) => bodyOf(`${code}_X`)),
    malformed: [null, 1, 'x', [], {}, { error_detail: null }, { error_detail: { code: {} } }],
  };
  const set = new Set(codes);
  const guards = {
    ours: ours.isAilabtoolsErrorCode,
    'by hand: Set': (value) => set.has(value),
    ...schemas(codes, (library) => library.codes),
  };
  const parsers = {
    ours: (body) => ours.parseAilabtoolsError(body, { status: 400 }) !== undefined,
    ...schemas(codes, (library) => library.body),
  };
  return [
    compare('is a code', guards, values, quick),
    compare('a body', parsers, bodies, quick),
  ].join('\n\n');
}

/** The same enum and the same union of bodies, in the words of each library. */
function schemas(codes, pick) {
  const ajv = new Ajv();
  const json = (code) => ({
    type: 'object',
    required: ['error_detail'],
    properties: { error_detail: { type: 'object', required: ['code'], properties: { code } } },
  });
  const zodCodes = z.enum(codes);
  const zodBody = z.object({
    error_detail: z.discriminatedUnion(
      'code',
      codes.map((code) => z.object({ code: z.literal(code), message: z.string() })),
    ),
  });
  const valibotCodes = v.picklist(codes);
  const valibotBody = v.object({
    error_detail: v.variant(
      'code',
      codes.map((code) => v.object({ code: v.literal(code), message: v.string() })),
    ),
  });
  const arkCodes = arktype.enumerated(...codes);
  const arkBody = arktype({ error_detail: { code: arkCodes, message: 'string' } });
  const boxCodes = Compile(Type.Union(codes.map((code) => Type.Literal(code))));
  const boxBody = Compile(
    Type.Object({
      error_detail: Type.Union(
        codes.map((code) => Type.Object({ code: Type.Literal(code), message: Type.String() })),
      ),
    }),
  );
  return {
    zod: pick({
      codes: (value) => zodCodes.safeParse(value).success,
      body: (value) => zodBody.safeParse(value).success,
    }),
    valibot: pick({
      codes: (value) => v.is(valibotCodes, value),
      body: (value) => v.safeParse(valibotBody, value).success,
    }),
    ajv: pick({ codes: ajv.compile({ enum: codes }), body: ajv.compile(json({ enum: codes })) }),
    typebox: pick({
      codes: (value) => boxCodes.Check(value),
      body: (value) => boxBody.Check(value),
    }),
    arktype: pick({
      codes: (value) => arkCodes.allows(value),
      body: (value) => arkBody.allows(value),
    }),
  };
}

function compare(what, subjects, kinds, quick) {
  const rounds = quick ? 5 : 15;
  const samples = Object.fromEntries(
    Object.keys(subjects).map((name) => [
      name,
      Object.fromEntries(Object.keys(kinds).map((kind) => [kind, []])),
    ]),
  );
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, check] of Object.entries(subjects)) {
      for (const [kind, list] of Object.entries(kinds))
        samples[name][kind].push(nanoseconds(check, list));
    }
  }
  const rows = Object.entries(samples).map(([name, byKind]) => [
    name,
    ...Object.entries(byKind).map(([kind, list]) => {
      const { median, least, most } = middle(list);
      const ratio = middle(list.map((value, round) => value / samples.ours[kind][round])).median;
      return `${median.toFixed(0)} (${least.toFixed(0)}–${most.toFixed(0)}), ${ratio.toFixed(2)} ×`;
    }),
  ]);
  return table([`${what}: ns per call, × ours`, ...Object.keys(kinds)], rows);
}

let sink = 0;

function nanoseconds(check, list) {
  const calls = 20_000;
  const start = performance.now();
  for (let index = 0; index < calls; index += 1) sink += check(list[index % list.length]) ? 1 : 0;
  return ((performance.now() - start) / calls) * 1e6 + (sink < 0 ? 1 : 0);
}

async function importOurs() {
  const folder = mkdtempSync(join(tmpdir(), 'vendor-errors-bench-'));
  const outfile = join(folder, 'ailabtools.mjs');
  await build({
    entryPoints: [join(root, 'generated/ailabtools.ts')],
    bundle: true,
    format: 'esm',
    outfile,
    logLevel: 'error',
  });
  const module = await import(pathToFileURL(outfile).href);
  rmSync(folder, { recursive: true });
  return module;
}
