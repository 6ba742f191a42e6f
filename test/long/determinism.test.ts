import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

import { committedHash, crlfCheckout, hashOf } from '../safety/determinism.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const MINUTES = 600_000;
const LOCALES = ['C', 'en_US.UTF-8', 'tr_TR.UTF-8', 'de_DE.UTF-8', 'zh_CN.UTF-8', 'ar_EG.UTF-8'];
const ZONES = ['UTC', 'Asia/Kolkata', 'America/St_Johns'];

it.each(LOCALES.flatMap((locale) => ZONES.map((zone) => [locale, zone])))(
  'the committed bytes come out with %s in %s',
  async (LC_ALL = '', TZ = '') => {
    expect(await hashOf({ env: { LC_ALL, TZ } })).toBe(committedHash());
    expect(await hashOf({ env: { LC_ALL, TZ, FAULT_SHUFFLE: '1' } })).toBe(committedHash());
  },
  MINUTES,
);

it(
  'a checkout with CRLF gives the committed bytes',
  async () => {
    expect(await hashOf({ toolchain: crlfCheckout() })).toBe(committedHash());
  },
  MINUTES,
);

/** The binaries come as packages without scripts, for Linux on x64 as on CI. */
it.each(['22', '24'])(
  'Node.js %s gives the committed bytes',
  async (major) => {
    const folder = temporaryFolder();
    const name = `node-${process.platform}-${process.arch}@${major}`;
    execFileSync('npm', ['install', '--prefix', folder, '--ignore-scripts', '--no-save', name]);
    const node = join(folder, 'node_modules', name.replace(/@\d+$/u, ''), 'bin/node');
    expect(await hashOf({ node })).toBe(committedHash());
  },
  MINUTES,
);
