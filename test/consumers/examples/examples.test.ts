import {
  BasicTracerProvider,
  InMemorySpanExporter,
  SimpleSpanProcessor,
} from '@opentelemetry/sdk-trace-base';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { VendorApiError, type VendorError } from 'vendor-errors';
import { makeViduError } from 'vendor-errors/testing';
import { parseViduError, ViduErrorCode } from 'vendor-errors/vidu';

import { retries } from './cockatiel.js';
import { recordFailure } from './opentelemetry.js';
import { withRetries } from './p-retry.js';
import { problemOf } from './problem-details.js';
import { explain } from './switch.js';
import { advise } from './ts-pattern.js';

const busy = makeViduError(ViduErrorCode.SystemThrottling, { retryAfterMs: 40 });
const lacking = makeViduError(ViduErrorCode.FieldLacking, { params: { fields: 'prompt' } });

/** Fails with an error some times, then succeeds; counts how often it was called. */
function flaky(
  error: VendorError,
  times: number,
): { call: () => Promise<string>; calls: () => number } {
  let calls = 0;
  return {
    calls: () => calls,
    call: () => {
      calls += 1;
      return calls > times ? Promise.resolve('done') : Promise.reject(new VendorApiError(error));
    },
  };
}

const RETRIERS = {
  'p-retry': withRetries,
  cockatiel: <T>(call: () => Promise<T>) => retries.execute(call),
};

for (const [name, withRetriesOf] of Object.entries(RETRIERS)) {
  test(`${name}: what can work later is called again, no sooner than asked`, async () => {
    const { call, calls } = flaky(busy, 2);
    const started = performance.now();
    assert.equal(await withRetriesOf(call), 'done');
    assert.equal(calls(), 3);
    // Timers may be a millisecond early.
    assert.ok(performance.now() - started >= 78);
  });

  test(`${name}: what can't work later is not called again`, async () => {
    const { call, calls } = flaky(lacking, 2);
    await assert.rejects(withRetriesOf(call), VendorApiError);
    assert.equal(calls(), 1);
  });
}

test('ts-pattern narrows to the params of one code and exhausts the advice', () => {
  assert.equal(advise(lacking), 'add prompt');
  assert.equal(advise(busy), 'try later');
  const unknown = parseViduError({ code: 503, reason: 'BrandNew', message: 'm' });
  assert.ok(unknown);
  assert.equal(advise(unknown), 'try later');
});

test('a plain switch narrows by code and exhausts the advice', () => {
  assert.equal(explain(lacking), 'add prompt');
  assert.equal(explain(busy), 'try later');
  const unknown = parseViduError({ code: 400, reason: 'BrandNew', message: 'm' });
  assert.ok(unknown);
  assert.equal(explain(unknown), 'BrandNew: not documented, so mend it: m');
});

test('a problem-details library accepts the document', () => {
  const problem = problemOf(busy, '/calls/1');
  const { type, title, status, detail, instance } = problem;
  assert.deepEqual(
    { type, title, status, detail, instance },
    {
      type: 'about:blank',
      title: 'Too Many Requests',
      status: 429,
      detail: busy.message,
      instance: '/calls/1',
    },
  );
  const document = JSON.parse(JSON.stringify(problem)) as Record<string, unknown>;
  assert.equal(document.vendor, 'vidu');
  assert.equal(document.code, 'SystemThrottling');
  assert.equal(document.retryAfterMs, 40);
});

test('a span says of what type the error is', () => {
  const exporter = new InMemorySpanExporter();
  const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
  const span = provider.getTracer('test').startSpan('img2video');
  recordFailure(span, lacking);
  span.end();
  const [finished] = exporter.getFinishedSpans();
  assert.equal(finished?.attributes['error.type'], 'FieldLacking');
  assert.equal(finished.status.message, lacking.message);
});
