import axios, { AxiosError } from 'axios';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Agent, errors, fetch, interceptors, request } from 'undici';
import { fromThrown, VENDORS, VendorApiError } from 'vendor-errors';
import {
  HuaweiFrsErrorCode,
  isHuaweiFrsError,
  parseHuaweiFrsError,
} from 'vendor-errors/huawei-frs';
import { makeHuaweiFrsResponse } from 'vendor-errors/testing';

import { answering, caught, deadPort } from './server.js';

const answer = makeHuaweiFrsResponse(HuaweiFrsErrorCode.AuthenticationFailed, { requestId: 'r-1' });

test('axios: the body of the response is what counts', async () => {
  await answering(answer, async (port) => {
    const thrown = await caught(() => axios.post(`http://127.0.0.1:${port}/`, {}));
    assert.ok(thrown instanceof AxiosError);
    const error = fromThrown(thrown, 'huawei-frs');
    assert.ok(isHuaweiFrsError(error) && error.known);
    assert.equal(error.requestId, 'r-1');
    assert.equal(error.httpStatus, answer.status);
    assert.deepEqual(fromThrown(thrown), error);
  });
});

test('axios: a client that keeps text leaves the parsing to us', async () => {
  await answering(answer, async (port) => {
    const text = axios.create({ responseType: 'text', transformResponse: (data: unknown) => data });
    const thrown = await caught(() => text.post(`http://127.0.0.1:${port}/`, {}));
    assert.equal(fromThrown(thrown, 'huawei-frs')?.known, true);
  });
});

test('undici: its interceptor for failures throws what is understood', async () => {
  await answering(answer, async (port) => {
    const dispatcher = new Agent().compose(interceptors.responseError());
    const thrown = await caught(() => request(`http://127.0.0.1:${port}/`, { dispatcher }));
    assert.ok(thrown instanceof errors.ResponseError);
    const error = fromThrown(thrown, 'huawei-frs');
    assert.equal(error?.known, true);
    assert.equal(error.httpStatus, answer.status);
    assert.equal(error.requestId, 'r-1');
  });
});

test('fetch: a response with its body, and what is thrown from it', async () => {
  await answering(answer, async (port) => {
    const response = await fetch(`http://127.0.0.1:${port}/`);
    const error = parseHuaweiFrsError(await response.json(), response);
    assert.ok(error?.known);
    const wrapped = new Error('The detection failed.', { cause: new VendorApiError(error) });
    assert.equal(fromThrown(wrapped), error);
  });
});

test('a fault of the network is no error of any vendor', async () => {
  const port = await deadPort();
  const faults = [
    await caught(() => axios.get(`http://127.0.0.1:${port}/`)),
    await caught(() => fetch(`http://127.0.0.1:${port}/`)),
    await caught(() => fetch('http://127.0.0.1/', { signal: AbortSignal.abort() })),
    await caught(() => axios.get(`http://127.0.0.1:${port}/`, { signal: AbortSignal.abort() })),
  ];
  for (const fault of faults) {
    assert.equal(fromThrown(fault), undefined);
    for (const { id } of VENDORS) assert.equal(fromThrown(fault, id), undefined, id);
  }
});
