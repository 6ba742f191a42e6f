import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the server answers. */
export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** What a client sent. */
export interface Asked {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
}

/** Runs a loopback server that gives one answer to everything, for as long as `use` takes. */
export async function answering<T>(
  answer: Answer,
  use: (port: number, asked: readonly Asked[]) => Promise<T>,
): Promise<T> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    asked.push({ path: request.url ?? '', headers: request.headers });
    request.resume().on('end', () => {
      const { status = 200, headers = {}, body } = answer;
      response.writeHead(status, { 'content-type': 'application/json', ...headers });
      response.end(typeof body === 'string' ? body : JSON.stringify(body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    return await use((server.address() as AddressInfo).port, asked);
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

/** A port of this machine on which nobody listens. */
export function deadPort(): Promise<number> {
  return answering({ body: '' }, (port) => Promise.resolve(port));
}

/** What a call throws. */
export async function caught(call: () => Promise<unknown>): Promise<unknown> {
  try {
    await call();
  } catch (error) {
    return error;
  }
  throw new Error('Nothing was thrown.');
}
