import { BasicCredentials } from '@huaweicloud/huaweicloud-sdk-core';
import { ClientBuilder } from '@huaweicloud/huaweicloud-sdk-core/ClientBuilder.js';
import type { HcClient } from '@huaweicloud/huaweicloud-sdk-core/HcClient.js';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromThrown } from 'vendor-errors';
import { HuaweiFrsErrorCode, isHuaweiFrsError } from 'vendor-errors/huawei-frs';

import { type Answer, answering, caught, deadPort } from './server.js';

/** What the client of the service would send; only the core is on the registry. */
function detectFace(port: number): Promise<unknown> {
  const client = new ClientBuilder((core: HcClient) => core)
    .withCredential(new BasicCredentials().withAk('ak').withSk('sk').withProjectId('p'))
    .withEndpoint(`http://127.0.0.1:${port}`)
    .build();
  return client.sendRequest({
    method: 'POST',
    url: '/v2/{project_id}/face-detect',
    contentType: 'application/json',
    queryParams: {},
    pathParams: { project_id: 'p' },
    headers: {},
    data: { image_url: '/bucket/face.jpg' },
  });
}

async function errorFor(answer: Answer): Promise<ReturnType<typeof fromThrown<'huawei-frs'>>> {
  return answering(answer, async (port) =>
    fromThrown(await caught(() => detectFace(port)), 'huawei-frs'),
  );
}

test('what the SDK throws for an API error is understood', async () => {
  const error = await errorFor({
    status: 400,
    headers: { 'x-request-id': 'r-1' },
    body: { error_code: 'FRS.0501', error_msg: 'Detect no face, check out your picture.' },
  });
  assert.ok(isHuaweiFrsError(error));
  assert.equal(error.known, true);
  assert.equal(error.rawCode, 'FRS.0501');
  assert.equal(error.requestId, 'r-1');
  assert.equal(error.httpStatus, 400);
  assert.equal(error.message, 'Detect no face, check out your picture.');
  assert.ok(Object.values(HuaweiFrsErrorCode).includes(error.code as HuaweiFrsErrorCode));
});

test('traffic control comes with status 400 and can be retried', async () => {
  const error = await errorFor({ status: 400, body: { error_code: 'FRS.0033', error_msg: 'm' } });
  assert.equal(error?.retry, 'backoff');
});

test('an answer without a code is judged by its status', async () => {
  const error = await errorFor({ status: 502, body: {} });
  assert.equal(error?.known, false);
  assert.equal(error.httpStatus, 502);
});

test('when no answer comes, it is no error of the vendor', async () => {
  const port = await deadPort();
  assert.equal(fromThrown(await caught(() => detectFace(port)), 'huawei-frs'), undefined);
});
