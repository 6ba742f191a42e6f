import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { test } from 'node:test';
import { isRetryable } from 'vendor-errors';
import { parseKeevxError } from 'vendor-errors/keevx';
import { parseViduError, type ViduError, ViduErrorCode } from 'vendor-errors/vidu';

import { answering } from './server.js';

const FAILED = {
  id: 't-1',
  state: 'failed',
  err_code: 'AuditSubmitIllegal',
  credits: 0,
  creations: [],
};

/** Asks for a task until it is done. */
async function poll(port: number): Promise<ViduError | 'done'> {
  for (;;) {
    const response = await fetch(`http://127.0.0.1:${port}/ent/v2/tasks/t-1/creations`);
    const task = (await response.json()) as { state: string };
    const error = parseViduError(task, response);
    if (error !== undefined) return error;
    if (task.state === 'success') return 'done';
  }
}

test('Vidu: polling goes on until the task has failed', async () => {
  const task: { state: string } = { ...FAILED, state: 'queueing' };
  await answering({ body: task }, async (port, asked) => {
    const polling = poll(port);
    while (asked.length < 3) await new Promise(setImmediate);
    Object.assign(task, FAILED);
    const error = await polling;
    assert.ok(error !== 'done' && error.known);
    assert.equal(error.code, ViduErrorCode.AuditSubmitIllegal);
    assert.equal(error.httpStatus, 200);
  });
});

test('Vidu: polling goes on until the task has succeeded', async () => {
  await answering({ body: { id: 't-1', state: 'success', err_code: '' } }, async (port) => {
    assert.equal(await poll(port), 'done');
  });
});

test('Vidu: the body of a callback is read without a response', async () => {
  const received: (ViduError | undefined)[] = [];
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      received.push(parseViduError(JSON.parse(body)));
      response.end();
    });
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/callback`;
  for (const body of [
    FAILED,
    { ...FAILED, err_code: '' },
    { ...FAILED, state: 'processing', err_code: '' },
  ]) {
    await fetch(url, { method: 'POST', body: JSON.stringify(body) });
  }
  server.closeAllConnections();
  server.close();
  const [failed, silent, processing] = received;
  assert.equal(failed?.rawCode, 'AuditSubmitIllegal');
  assert.equal(silent?.known, false);
  assert.equal(silent.rawCode, undefined);
  assert.equal(processing, undefined);
});

test('Keevx: a task that fails under code 0 is an error without a code', async () => {
  const data = { task_id: 't-1', status: 'FAILED', error_message: 'The figure is not ready.' };
  await answering({ body: { code: 0, msg: 'ok', data } }, async (port) => {
    const response = await fetch(`http://127.0.0.1:${port}/v1/task`);
    const error = parseKeevxError(await response.json(), response);
    assert.equal(error?.known, false);
    assert.equal(error.code, undefined);
    assert.equal(error.rawCode, undefined);
    assert.equal(error.message, 'The figure is not ready.');
    assert.equal(error.reason, 'UNKNOWN');
    assert.equal(isRetryable(error), false);
  });
  assert.equal(
    parseKeevxError({ code: 0, msg: 'ok', data: { ...data, status: 'SUCCEEDED' } }),
    undefined,
  );
});
