import { parseYaml } from '../../scripts/spec/parse-yaml.js';
import { acme, entry, item } from './spec.js';

/** The value of a YAML text as plain JSON. */
export function valueOf(text: string): unknown {
  const document = parseYaml({ path: 'specs/acme.yaml', stem: 'acme', text });
  expect(document.findings).toEqual([]);
  return JSON.parse(JSON.stringify(document.root?.value));
}

/** A spec that uses every key there is. */
export const FULL = acme({
  prefix: 'Acme',
  placeholders: '"{*}"',
  quotes: '[As the page says.]',
  notes: '[As we know.]',
  anomalies: [item({ text: 'Odd.' }), item({ code: 'no_face', text: 'Odd, too.' })],
  sources: item({
    id: 'sdk',
    title: 'SDK',
    url: 'https://a.example',
    read: '2026-11-21',
    note: 'x',
  }),
  success: [
    'status: [200]',
    'absent: [error]',
    'sentinel: { path: code, in: [0, "0", true] }',
    'state: { path: state, in: [done] }',
  ],
  shapes: [
    '- name: answer\n  code: error.code\n  message: [error.message, message]',
    '- name: task\n  failed: { path: state, in: [failed] }\n  code: { path: text, before: ": " }',
    '- name: list\n  requires: [errors]\n  code: ["errors[0].code"]\n  requestId: header:x-id',
    '- name: thrown\n  thrown: true\n  code: code\n  status: status\n  retryAfter: [wait]',
  ],
  statuses: item({ status: '400', meaning: 'Bad', description: 'Bad.', codes: '100xxx' }),
  groups: item({ id: 'face', title: 'Face', range: '1–99', note: 'x' }),
  families: item({
    codes: 'Auth',
    status: '[401, 403]',
    category: 'UNAUTHENTICATED',
    reason: 'BAD_CREDENTIAL',
    retry: 'after-fix',
    note: 'x',
    source: 'sdk',
  }),
  errors: [
    entry('no_face', {
      name: 'NoFace',
      aliases: '[noface]',
      group: 'face',
      status: '400',
      statusSource: 'sdk',
      message: 'No {thing}.',
      params: '[thing]',
      description: 'No face.',
      remedy: 'Show one.',
      billing: 'Free.',
      note: 'x',
      source: 'sdk',
      deprecated: ['since: 2026-11-21', 'replacement: bad_face', 'note: x'],
    }),
    entry('bad_face', { status: '[400, 413]' }),
  ],
});

/** Replaces, or adds something to, the value that the steps lead to. */
export function change(
  root: unknown,
  steps: readonly number[],
  value: unknown,
  add: boolean,
): void {
  let record = root as Record<string, unknown>;
  for (const [index, step] of steps.entries()) {
    const keys = Object.keys(record);
    const key = keys[step % Math.max(1, keys.length)] ?? '0';
    const next = record[key];
    if (index === steps.length - 1 || typeof next !== 'object' || next === null) {
      record[key] = value;
      return;
    }
    record = next as Record<string, unknown>;
  }
  if (add && !Array.isArray(record)) record.extra = value;
}
