import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { TOOLCHAIN } from '../../scripts/paths.js';
import { formRules } from '../../scripts/rules/form-rules.js';
import { specRules, taxonomyRules, workspaceRules } from '../../scripts/rules/index.js';

const folder = join(TOOLCHAIN, 'scripts/rules');
const notRules = new Set(['form-rules', 'index', 'rule', 'source-references']);
const rules = readdirSync(folder)
  .map((name) => name.replace(/\.ts$/u, ''))
  .filter((name) => !notRules.has(name));

test.each(rules)('%s is in the index and has a test', (rule) => {
  const index = ['index.ts', 'form-rules.ts']
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('');
  const exported = new RegExp(`^import \\{ (\\w+) \\} from './${rule}\\.js';$`, 'mu').exec(index);
  expect(exported).not.toBeNull();
  expect(index).toMatch(new RegExp(`[[ ]${exported?.[1] ?? ''}[,\\]]`, 'u'));
  expect(readdirSync(join(TOOLCHAIN, 'test/rules'))).toContain(`${rule}.test.ts`);
});

test('every rule stands in the index once', () => {
  const all = [...specRules, ...workspaceRules, ...taxonomyRules, ...formRules];
  expect(new Set(all).size).toBe(rules.length);
  expect(all).toHaveLength(rules.length);
});

test('a rule about one vendor is named like its file', () => {
  const all = [...specRules, ...workspaceRules, ...formRules].map(({ name }) => name);
  expect(all.filter((name) => !rules.includes(name))).toEqual([]);
  expect(new Set(all).size).toBe(all.length);
});
