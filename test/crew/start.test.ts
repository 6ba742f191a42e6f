import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { hire } from '../../scripts/crew/hire.js';
import { DEFAULT_FORM } from '../../scripts/output-form.js';
import { TOOLCHAIN } from '../../scripts/paths.js';
import { OWN, TEMPLATES } from '../support/rendered.js';

/** The threads that were started, each with what it began with. */
const started: [file: unknown, options: unknown][] = [];

jest.mock('node:worker_threads', () => ({
  Worker: class {
    constructor(...args: [unknown, unknown]) {
      started.push(args);
    }
    on(): void {
      // Nothing is said.
    }
  },
  parentPort: 'the port',
  workerData: 'the setup',
}));

/** What a thread does with the bundle. */
const loaded: string[] = [];
const served: unknown[] = [];

jest.mock('../../scripts/build/bundle.js', () => ({
  Bundle: class {
    constructor(private readonly path: string) {}
    load(): object {
      loaded.push(this.path);
      return { serve: (...args: unknown[]) => served.push(args) };
    }
  },
}));

test('each thread begins with a number of its own', () => {
  const making = { taxonomy: OWN.taxonomy, form: DEFAULT_FORM, templates: TEMPLATES };
  expect(hire(2, making)).toHaveLength(2);
  const begun = { file: join(TOOLCHAIN, 'scripts/crew/worker.cjs') };
  expect(started.map(([file, options]) => ({ file, options }))).toMatchObject([
    { ...begun, options: { workerData: { making, thread: 1 } } },
    { ...begun, options: { workerData: { making, thread: 2 } } },
  ]);
});

test('a thread serves by the bundle beside it', async () => {
  await import('../../scripts/crew/worker.js');
  expect(loaded).toEqual([join(TOOLCHAIN, 'scripts/crew/usual.cjs')]);
  expect(served).toEqual([['the port', 'the setup']]);
});

test('a build has all that a thread needs', () => {
  const stamp = readFileSync(join(TOOLCHAIN, 'scripts/.build/stamp'), 'utf8');
  const { version } = JSON.parse(stamp) as { version: string };
  for (const name of ['worker.cjs', 'usual.cjs']) {
    const text = readFileSync(join(TOOLCHAIN, 'scripts/.build', version, name), 'utf8');
    expect(text.length).toBeGreaterThan(1000);
  }
});
