/** Guards and parsers of one vendor with 126 codes: ours against libraries that validate, on the same values. */
import { deepStrictEqual } from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { build } from 'esbuild';
import { do_not_optimize as keep, measure as sample } from 'mitata';

import { middle, table } from './measure.mjs';
import { lookUps, obeyOnly, readPlainly, readStrictly } from './peers/by-hand.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The libraries, each with the same enum and the same union of one type per code. */
export const PEERS = ['typia', 'zod', 'valibot', 'ajv', 'typebox', 'arktype'];

/** What the catalog says of the vendor under measurement. */
export function vendorFacts() {
  const { vendors } = JSON.parse(readFileSync(join(root, 'generated/catalog.json'), 'utf8'));
  return vendors.find(({ id }) => id === 'ailabtools');
}

export async function benchGuards(quick) {
  const ours = await importOurs('ailabtools');
  const index = await importOurs('index');
  const vendor = vendorFacts();
  const codes = vendor.errors.map(({ code }) => code);
  const peers = {};
  for (const name of PEERS) {
    const { make } = await import(`./peers/${name}.mjs`);
    peers[name] = await make(codes);
  }
  const of = (kind) =>
    Object.fromEntries(Object.entries(peers).map(([name, peer]) => [name, peer[kind]]));
  const guards = { ours: ours.isAilabtoolsErrorCode, ...lookUps(codes), ...of('isCode') };
  const byHand = {
    'by hand, our rules kept': readStrictly(vendor, await importOurs('reasons')),
    'by hand, no rule kept': readPlainly(vendor.errors),
    'our rules alone, nothing read': obeyOnly,
  };
  const parsers = {
    ours: ours.parseAilabtoolsError,
    'ours, after four other vendors': afterOthers(index),
    ...byHand,
    ...of('isBody'),
  };
  const tables = [
    await compare('is a code', guards, codeValues(codes), quick),
    await compare('a body', withStatus(parsers), bodies(codes), quick),
  ];
  // Afterwards: what an engine learned of these bodies would count in the figures.
  assertSameWork(ours.parseAilabtoolsError, byHand['by hand, our rules kept'], codes);
  return [
    ...tables,
    'The libraries only tell whether a body fits; ours and those by hand make an error of it, with category, reason, retry advice, status and request id. "Our rules": nothing is thrown, own data properties only, each read once, a frozen result; it gives the same answers as ours, fallback and all, which is checked. "No rule": documented codes only. "Our rules alone": the descriptors of the properties that decide and a frozen object of as many fields, without a look at what was found, so that no parser under these rules takes less. "After four other vendors": their parsers have run in the same process, as in most programs.',
  ].join('\n\n');
}

/** Most programs call several vendors: what an engine learned of one must not flatter another. */
function afterOthers(index) {
  const others = [
    [index.parseViduError, { code: 400, reason: 'FieldLacking', message: 'm' }],
    [index.parseTencentIaiError, { Response: { Error: { Code: 'InternalError', Message: 'm' } } }],
    [index.parseKeevxError, { code: 100001, msg: 'm' }],
    [index.parseHuaweiFrsError, { error_code: 'FRS.0501', error_msg: 'm' }],
  ];
  for (let round = 0; round < 20_000; round += 1) {
    for (const [parse, body] of others) {
      for (const one of [body, {}, { response: { status: 400, data: body } }]) {
        parse(one, { status: 400 });
      }
    }
  }
  return index.parseAilabtoolsError;
}

/** The bodies that are measured, and others in the vendor's further shapes. */
function assertSameWork(ours, byHand, codes) {
  const [code] = codes;
  const others = [
    { error_detail: { code: 'ERROR_CONFLICT', code_message: 'm', status_code: 409 }, log_id: 'l' },
    { error_code_str: code, error_msg: 'm', error_code: 422, request_id: 'r' },
    { task_status: 3, error_detail: { code, message: 'm' }, request_id: 'r' },
    { task_status: 2, error_detail: { code: '', message: '' } },
    { codeMessage: 'm', code, requestId: 'r', statusCode: 400 },
    { codeMessage: 'm', code: 7, logId: 'l', raw: { error_code: 500 } },
  ];
  const responses = [
    { status: 400 },
    { status: 200 },
    { status: 503, headers: { 'Retry-After': '7' } },
    { status: 429, headers: new Headers({ 'retry-after': 'soon' }) },
    undefined,
  ];
  for (const body of [...Object.values(bodies(codes)).flat(), ...others]) {
    for (const response of responses) {
      const answer = byHand(body, response);
      deepStrictEqual(answer, ours(body, response));
      if (answer !== undefined && !Object.isFrozen(answer)) throw new Error('It can be changed.');
    }
  }
}

/** A fresh text each, as a parser of JSON makes them. */
const fresh = (value) => JSON.parse(JSON.stringify(value));

function codeValues(codes) {
  return {
    hit: codes.map(fresh),
    miss: codes.map((code) => fresh(`${code}_X`)),
    hostile: [null, undefined, 1, true, {}, [], { toString: () => codes[0] }, 'x'.repeat(10_000)],
  };
}

function bodies(codes) {
  const bodyOf = (code) =>
    fresh({
      request_id: 'r-1',
      log_id: 'l-1',
      error_detail: { code, code_message: 'No face.', message: 'pic not has face' },
    });
  return {
    hit: codes.map(bodyOf),
    'unknown code': codes.map((code) => bodyOf(`${code}_X`)),
    malformed: [null, 1, 'x', [], {}, { error_detail: null }, { error_detail: { code: {} } }],
    hostile: hostileBodies(),
  };
}

/** Getters that throw, a proxy that was revoked, a cycle, data behind a prototype. */
function hostileBodies() {
  const refuse = () => {
    throw new Error('no');
  };
  const getter = { enumerable: true, get: refuse };
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  const cyclic = {};
  cyclic.error_detail = cyclic;
  cyclic.code = cyclic;
  return [
    Object.defineProperties({}, { error_detail: getter, request_id: getter }),
    { error_detail: Object.defineProperties({}, { code: getter, message: getter }) },
    proxy,
    cyclic,
    Object.create({ error_detail: { code: 'ERROR_PARAMETERS', message: 'm' } }),
  ];
}

const withStatus = (parsers) =>
  Object.fromEntries(
    Object.entries(parsers).map(([name, parse]) => [name, (body) => parse(body, { status: 400 })]),
  );

async function compare(what, subjects, kinds, quick) {
  const rounds = quick ? 4 : 25;
  const samples = new Map(Object.keys(subjects).map((name) => [name, {}]));
  // An engine learns of every kind of value before anything counts.
  for (const check of Object.values(subjects)) {
    for (const list of [...Object.values(kinds), ...Object.values(kinds)]) {
      await measure(check, list, WARMING);
    }
  }
  // Both sides of a ratio are of one round, so that what else the machine does meets both.
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, check] of Object.entries(subjects)) {
      for (const [kind, list] of Object.entries(kinds)) {
        (samples.get(name)[kind] ??= []).push(await measure(check, list));
      }
    }
  }
  const rows = [...samples].map(([name, byKind]) => [
    name,
    ...Object.entries(byKind).map(([kind, runs]) => cell(runs, samples.get('ours')[kind])),
  ]);
  return table([`${what}: ns per call, × ours`, ...Object.keys(kinds)], rows);
}

function cell(runs, ours) {
  const { median, least, most } = middle(runs.map(({ nanoseconds }) => nanoseconds));
  const ratios = runs.map(({ nanoseconds }, round) => nanoseconds / ours[round].nanoseconds);
  const { thrown } = runs[0];
  const throws = thrown === 0 ? '' : `, throws at ${Math.round(thrown * 100)}%`;
  return `${median.toFixed(0)} (${least.toFixed(0)}–${most.toFixed(0)}), ${middle(ratios).median.toFixed(2)} ×${throws}`;
}

/** Samples of many calls each; few, as there are many rounds. */
const SAMPLING = { batch_samples: 256, min_samples: 12, min_cpu_time: 10e6, gc: false };

const WARMING = { ...SAMPLING, min_cpu_time: 20e6 };

/** Nanoseconds per call; what throws is caught and counted, for a server would have to. */
async function measure(check, list, sampling = SAMPLING) {
  let calls = 0;
  let thrown = 0;
  const { p50 } = await sample(() => {
    calls += 1;
    try {
      keep(check(list[calls % list.length]));
    } catch {
      thrown += 1;
    }
  }, sampling);
  return { nanoseconds: p50, thrown: thrown / calls };
}

async function importOurs(name) {
  const folder = mkdtempSync(join(tmpdir(), 'vendor-errors-bench-'));
  const outfile = join(folder, `${name}.mjs`);
  await build({
    entryPoints: [join(root, `generated/${name}.ts`)],
    bundle: true,
    format: 'esm',
    outfile,
    logLevel: 'error',
  });
  const module = await import(pathToFileURL(outfile).href);
  rmSync(folder, { recursive: true });
  return module;
}
