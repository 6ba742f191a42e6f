import {
  parseAilabtoolsError,
  parseHuaweiFrsError,
  parseKeevxError,
  parseTencentIaiError,
  parseViduError,
} from '../../generated/index.js';
import { BY_ID } from './vendors.js';

describe('a success of AILabTools', () => {
  const success = {
    request_id: 'r',
    log_id: 'l',
    error_detail: { code: '', code_message: '', message: '' },
    data: { face: 1 },
  };

  it('is told by HTTP 200, and carries an empty code', () => {
    expect(parseAilabtoolsError(success, { status: 200 })).toBeUndefined();
    expect(parseAilabtoolsError(success)).toBeUndefined();
  });

  it('may be of the older edition, with error_code 0', () => {
    const older = { ...success, error_code: 0, error_code_str: '', error_msg: '' };
    expect(parseAilabtoolsError(older, { status: 200 })).toBeUndefined();
    expect(parseAilabtoolsError(older)).toBeUndefined();
  });

  it('needs no error_detail', () => {
    expect(parseAilabtoolsError({ request_id: 'r' }, { status: 200 })).toBeUndefined();
    expect(parseAilabtoolsError(undefined, { status: 200 })).toBeUndefined();
  });

  it.each([0, 1, 2])('is a task with task_status %d', (task_status) => {
    expect(parseAilabtoolsError({ ...success, task_status }, { status: 200 })).toBeUndefined();
  });

  it('is not a task with task_status 3, even at HTTP 200', () => {
    const failed = parseAilabtoolsError({ ...success, task_status: 3 }, { status: 200 });
    expect(failed).toMatchObject({ known: false, rawCode: undefined, httpStatus: 200 });
    const detail = { error_detail: { code: 'ERROR_NO_FACE_IN_FILE', message: 'pic not has face' } };
    expect(parseAilabtoolsError({ ...detail, task_status: 3 }, { status: 200 })).toMatchObject({
      known: true,
      code: 'ERROR_NO_FACE_IN_FILE',
      message: 'pic not has face',
    });
  });

  it('is not an answer with the same body at another status', () => {
    expect(parseAilabtoolsError(success, { status: 500 })).toMatchObject({
      known: false,
      httpStatus: 500,
    });
  });
});

describe('a success of Vidu', () => {
  const task = { id: 't', err_code: '', credits: 4, payload: '', creations: [] };

  it.each(['created', 'queueing', 'processing', 'success'])('is a task in state %s', (state) => {
    expect(parseViduError({ ...task, state })).toBeUndefined();
    expect(parseViduError({ ...task, state }, { status: 200 })).toBeUndefined();
  });

  it('is the answer to a submitted task', () => {
    const submitted = { task_id: 't', state: 'created', model: 'viduq1', images: [] };
    expect(parseViduError(submitted, { status: 200 })).toBeUndefined();
  });

  it('is not a failed task, with a code or without one', () => {
    expect(
      parseViduError({ ...task, state: 'failed', err_code: 'AuditFailed' }, { status: 200 }),
    ).toMatchObject({ known: true, code: 'AuditFailed', message: '', httpStatus: 200 });
    expect(parseViduError({ ...task, state: 'failed' }, { status: 200 })).toMatchObject({
      known: false,
      rawCode: undefined,
      httpStatus: 200,
    });
    expect(parseViduError({ ...task, state: 'failed', err_code: 'New' })).toMatchObject({
      known: false,
      rawCode: 'New',
    });
  });

  it('is not a failure of the framework: code is the HTTP status, reason the error code', () => {
    const failure = {
      code: 400,
      reason: 'FieldLacking',
      message: 'field is missing or empty: model',
      metadata: { trace_id: 'abc' },
    };
    expect(parseViduError(failure)).toMatchObject({
      known: true,
      code: 'FieldLacking',
      httpStatus: 400,
      requestId: 'abc',
      params: { fields: 'model' },
    });
  });
});

describe('a success of Tencent Cloud IAI', () => {
  it('is HTTP 200 without Response.Error', () => {
    const success = { Response: { RequestId: 'r', FaceInfos: [] } };
    expect(parseTencentIaiError(success, { status: 200 })).toBeUndefined();
    expect(parseTencentIaiError(success)).toBeUndefined();
  });

  it('is the deprecated shape with code 0', () => {
    const success = { code: 0, message: '', codeDesc: 'Success' };
    expect(parseTencentIaiError(success, { status: 200 })).toBeUndefined();
  });

  it('is not HTTP 200 with Response.Error', () => {
    const failure = { Response: { Error: { Code: 'InternalError', Message: 'm' }, RequestId: 'r' } };
    expect(parseTencentIaiError(failure, { status: 200 })).toMatchObject({
      known: true,
      code: 'InternalError',
      httpStatus: 200,
      requestId: 'r',
    });
  });

  it('is not an Error that cannot be read', () => {
    for (const Error of [{}, { Code: '' }, { Code: null }, 'broken', [], 1, true]) {
      expect(parseTencentIaiError({ Response: { Error } }, { status: 200 })).toMatchObject({
        known: false,
        rawCode: undefined,
        httpStatus: 200,
      });
    }
  });

  it('is an Error that is null or empty', () => {
    for (const Error of [null, undefined, '']) {
      expect(parseTencentIaiError({ Response: { Error } }, { status: 200 })).toBeUndefined();
    }
  });
});

describe('a success of Keevx', () => {
  it.each([undefined, 200, 400, 402, 404, 429, 500, 503])(
    'is code 0, whatever the HTTP status: %p',
    (status) => {
      expect(parseKeevxError({ code: 0, msg: 'ok', data: {} }, { status })).toBeUndefined();
    },
  );

  it('may come in the second envelope', () => {
    const upload = { code: 0, success: true, message: { global: '' }, result: {} };
    expect(parseKeevxError(upload, { status: 200 })).toBeUndefined();
  });

  it.each(['PENDING', 'PROCESSING', 'GENERATING', 'SUCCEEDED'])('is a task %s', (status) => {
    expect(parseKeevxError({ code: 0, msg: 'ok', data: { status } })).toBeUndefined();
  });

  it('is not a failed task, though its code is 0', () => {
    const data = { status: 'FAILED', error_message: 'out of luck' };
    expect(parseKeevxError({ code: 0, msg: 'ok', data }, { status: 200 })).toMatchObject({
      known: false,
      rawCode: undefined,
      message: 'out of luck',
      httpStatus: 200,
    });
  });

  it('is not HTTP 200 with another code', () => {
    expect(parseKeevxError({ code: 530002, msg: 'Server is busy' }, { status: 200 })).toMatchObject({
      known: true,
      code: 530002,
      httpStatus: 200,
    });
  });
});

describe('a success of Huawei Cloud FRS', () => {
  it('is an answer without error_code', () => {
    const success = { image_id: 'i', faces: [] };
    expect(parseHuaweiFrsError(success, { status: 200 })).toBeUndefined();
    expect(parseHuaweiFrsError(success)).toBeUndefined();
    expect(parseHuaweiFrsError({ ...success, error_code: '' })).toBeUndefined();
    expect(parseHuaweiFrsError({ ...success, error_code: null })).toBeUndefined();
  });

  it('is not an answer with error_code, as on the page', () => {
    const failure = { error_code: 'FRS.0202', error_msg: ' The service has been freeze.' };
    expect(parseHuaweiFrsError(failure, { status: 400 })).toMatchObject({
      known: true,
      code: 'FRS.0202',
      message: ' The service has been freeze.',
      httpStatus: 400,
    });
  });

  it('is not an answer whose error_code cannot be read', () => {
    for (const error_code of [{}, [], true, 1.5, ['FRS.0202']]) {
      expect(parseHuaweiFrsError({ error_code })).toMatchObject({ known: false });
    }
  });
});

describe.each(BY_ID)('no error of %s', (_, vendor) => {
  it.each([
    undefined,
    null,
    true,
    0,
    1,
    NaN,
    10n,
    '',
    'failed',
    Symbol('s'),
    () => 'x',
    [],
    [[]],
    {},
    { ok: true },
    { message: 'hello' },
    new Date(0),
    new Map(),
    new Error('of the program itself'),
    new TypeError('fetch failed'),
  ])('is %p', (value) => {
    expect(vendor.parse(value)).toBeUndefined();
    expect(vendor.isError(value)).toBe(false);
  });

  it('is any string that looks like a code', () => {
    expect(vendor.codes.filter((code) => vendor.parse(code) !== undefined)).toEqual([]);
  });
});
