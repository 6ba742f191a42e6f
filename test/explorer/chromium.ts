import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { type Browser, chromium } from 'playwright-core';

import { render } from '../support/whole-output.js';
import type { Model } from '../../scripts/stages/model.js';
import { templates } from './support.js';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Where Chromium is; `undefined` where there is none. */
export const CHROMIUM = [process.env.CHROMIUM, ...PLACES].find(
  (path) => path !== undefined && existsSync(path),
);

/** Starts Chromium without what it would fetch by itself. */
export function startBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: CHROMIUM ?? '',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** A page of the explorer, on the disk and on a local server. */
export interface Site {
  readonly file: string;
  readonly http: string;
  /** What was asked of the server. */
  readonly asked: readonly string[];
  readonly close: () => void;
}

/** Puts the explorer of a model where a browser can open it. */
export async function publish(model: Model): Promise<Site> {
  const page = render(model, templates).get('explorer/index.html') ?? '';
  const folder = mkdtempSync(join(tmpdir(), 'explorer-'));
  writeFileSync(join(folder, 'index.html'), page);
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.setHeader('content-type', 'text/html; charset=utf-8').end(page);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    file: pathToFileURL(join(folder, 'index.html')).href,
    http: `http://127.0.0.1:${String(portOf(server))}/explorer/`,
    asked,
    close: () => {
      server.close();
      server.closeAllConnections();
      rmSync(folder, { recursive: true });
    },
  };
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}
