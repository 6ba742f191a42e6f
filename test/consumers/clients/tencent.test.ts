import assert from 'node:assert/strict';
import { test } from 'node:test';
import { iai } from 'tencentcloud-sdk-nodejs';
import { fromThrown } from 'vendor-errors';
import {
  isTencentIaiError,
  parseTencentIaiError,
  TencentIaiErrorCode,
} from 'vendor-errors/tencent-iai';

import { answering, caught, deadPort } from './server.js';

function detectFace(port: number): Promise<unknown> {
  const client = new iai.v20200303.Client({
    credential: { secretId: 'id', secretKey: 'key' },
    region: 'ap-singapore',
    profile: { httpProfile: { endpoint: `127.0.0.1:${port}`, protocol: 'http://' } },
  });
  return client.DetectFace({ Url: 'https://example.com/face.jpg' });
}

function failure(Code: string): unknown {
  return { Response: { Error: { Code, Message: 'As the page says.' }, RequestId: 'r-1' } };
}

test('what the SDK throws for an API error is understood', async () => {
  const code = 'InvalidParameterValue.NoFaceInPhoto';
  await answering({ body: failure(code) }, async (port, asked) => {
    const thrown = await caught(() => detectFace(port));
    const error = fromThrown(thrown, 'tencent-iai');
    assert.ok(isTencentIaiError(error, TencentIaiErrorCode.InvalidParameterValueNoFaceInPhoto));
    assert.equal(error.rawCode, code);
    assert.equal(error.requestId, 'r-1');
    assert.equal(error.reason, 'NO_FACE_DETECTED');
    assert.deepEqual(fromThrown(thrown), error, 'no other vendor has this code');
    assert.equal(parseTencentIaiError(thrown)?.rawCode, code);
    assert.equal(asked[0]?.headers['x-tc-action'], 'DetectFace');
  });
});

test('an unknown code takes the advice of its longest known prefix', async () => {
  await answering({ body: failure('AuthFailure.Brand.New') }, async (port) => {
    const error = fromThrown(await caught(() => detectFace(port)), 'tencent-iai');
    assert.equal(error?.known, false);
    assert.equal(error.rawCode, 'AuthFailure.Brand.New');
    assert.equal(error.category, 'UNAUTHENTICATED');
  });
});

test('a status other than 200 carries no code', async () => {
  await answering({ status: 503, body: 'upstream' }, async (port) => {
    const error = fromThrown(await caught(() => detectFace(port)), 'tencent-iai');
    assert.equal(error?.known, false);
    assert.equal(error.httpStatus, 503);
    assert.equal(error.retry, 'backoff');
  });
});

test('when no answer comes, it is no error of the vendor', async () => {
  const port = await deadPort();
  assert.equal(fromThrown(await caught(() => detectFace(port)), 'tencent-iai'), undefined);
});
