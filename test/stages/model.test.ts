import type { VendorModel } from '../../scripts/stages/model.js';
import { modelOf } from '../support/build.js';
import { sources } from '../support/check.js';
import { acme, entry, item } from '../support/spec.js';

function vendor(parts: Parameters<typeof acme>[0]): VendorModel {
  const [first] = modelOf(sources(acme(parts))).vendors;
  if (first === undefined) throw new Error('There is no vendor.');
  return first;
}

const advice = { category: 'INTERNAL', reason: 'SERVER_FAULT', retry: 'backoff' };
const family = (codes: string, status?: string): string =>
  item({ codes: `"${codes}"`, status, ...advice });

describe('names', () => {
  test('come from the id, the prefix, the codes and the spec', () => {
    const errors = [entry('no_face'), entry('"1"', { name: 'Other' })];
    expect(vendor({ errors })).toMatchObject({
      prefix: 'Acme',
      names: { enum: 'AcmeErrorCode', codes: 'ACME_ERROR_CODES', parse: 'parseAcmeError' },
      errors: [
        { name: 'NoFace', interfaceName: 'AcmeNoFaceError' },
        { name: 'Other', interfaceName: 'AcmeOtherError' },
      ],
    });
    expect(vendor({ prefix: 'ACME' })).toMatchObject({
      names: { enum: 'ACMEErrorCode', codes: 'ACME_ERROR_CODES' },
      errors: [{ interfaceName: 'ACMENoFaceError' }],
    });
  });
});

describe('statuses', () => {
  test('are one or a list', () => {
    const errors = [
      entry('a', { status: '400' }),
      entry('b', { status: '[504, 413]' }),
      entry('c'),
    ];
    const { errors: models } = vendor({ errors });
    expect(models.map(({ httpStatuses }) => httpStatuses)).toEqual([[400], [504, 413], []]);
  });

  test('of integers are inherited from the narrowest family that states some', () => {
    const integer = (code: number, status?: string): string =>
      entry(String(code), { name: `Code${code}`, status });
    const { errors, families } = vendor({
      codeType: 'integer',
      families: [
        family('100000-199999', '400'),
        family('1001xx', '[409, 410]'),
        family('100150-100159'),
        family('300xxx'),
      ],
      errors: [
        integer(100000),
        integer(199999),
        integer(100100),
        integer(100155),
        integer(100199, '503'),
        integer(300000),
        integer(200000),
      ],
    });
    expect(errors.map(({ httpStatuses }) => httpStatuses)).toEqual([
      [400],
      [400],
      [409, 410],
      [409, 410],
      [503],
      [],
      [],
    ]);
    expect(families.map(({ codes }) => codes)).toEqual([
      { range: [100150, 100159] },
      { range: [100100, 100199] },
      { range: [300000, 300999] },
      { range: [100000, 199999] },
    ]);
    expect(families[0]).not.toHaveProperty('statuses');
  });

  test('of strings are not', () => {
    const { errors } = vendor({ families: family('Auth', '401'), errors: entry('Auth.No') });
    expect(errors[0]?.httpStatuses).toEqual([]);
  });
});

describe('what a code is told about elsewhere in the spec', () => {
  test('its group, its sources and its anomalies', () => {
    const { errors } = vendor({
      groups: item({ id: 'face', title: 'Face codes' }),
      sources: [
        item({ id: 'sdk', title: 'The SDK', url: 'https://acme.example/sdk' }),
        item({ id: 'old', title: 'The older page' }),
      ],
      anomalies: [
        item({ text: 'No heading.' }),
        item({ code: 'no_face', text: 'Twice on the page.' }),
        item({ code: 'no_face', text: 'With a typo.' }),
      ],
      errors: [
        entry('no_face', { group: 'face', status: '400', statusSource: 'old' }),
        entry('bad_face', { source: 'sdk', aliases: '[badface]' }),
      ],
    });
    expect(errors).toMatchObject([
      {
        group: 'Face codes',
        statusSource: { title: 'The older page' },
        anomalies: ['Twice on the page.', 'With a typo.'],
        aliases: [],
      },
      { source: { url: 'https://acme.example/sdk' }, anomalies: [], aliases: ['badface'] },
    ]);
  });

  test('its anomalies, also where they say it as an alias or in quotes', () => {
    const { errors } = vendor({
      codeType: 'integer',
      anomalies: [item({ code: '"1"', text: 'Quoted.' }), item({ code: '2', text: 'An alias.' })],
      errors: [entry('1', { name: 'NoFace', aliases: '[2]' }), entry('3', { name: 'BadFace' })],
    });
    expect(errors.map(({ anomalies }) => anomalies)).toEqual([['Quoted.', 'An alias.'], []]);
  });

  test('its message, taken apart where it has params', () => {
    const { errors } = vendor({
      placeholders: '"%s"',
      errors: [
        entry('a', { message: 'no %s here', params: '[thing]' }),
        entry('b', { message: 'nothing to fill' }),
        entry('c'),
      ],
    });
    expect(errors.map(({ template }) => template)).toEqual([
      { texts: ['no ', ' here'], params: ['thing'] },
      undefined,
      undefined,
    ]);
  });
});

describe('how answers are read', () => {
  test('paths are taken apart', () => {
    const { wire } = vendor({
      success: ['absent: [error, $]', 'sentinel: { path: "a.b[0].c-d", in: [0] }'],
      shapes: item({
        name: 'answer',
        code: '["errors[0].code", "$", $ref]',
        message: 'error.message',
        requestId: '[header:X-Request-Id, id]',
      }),
    });
    expect(wire).toEqual({
      success: {
        status: undefined,
        absent: [['error'], []],
        sentinel: { path: ['a', 'b', 0, 'c-d'], in: [0] },
        state: undefined,
      },
      shapes: [
        {
          requires: undefined,
          failed: undefined,
          code: [['errors', 0, 'code'], [], ['$ref']],
          before: undefined,
          message: [['error', 'message']],
          requestId: [{ header: 'x-request-id' }, ['id']],
          status: undefined,
          retryAfter: undefined,
        },
      ],
    });
  });

  test('a code may stand before a separator', () => {
    const { wire } = vendor({
      shapes: [
        item({ name: 'prefixed', code: '{ path: message, before: ": " }' }),
        item({ name: 'failed', failed: '{ path: state, in: [failed] }' }),
      ],
    });
    expect(wire.shapes).toMatchObject([
      { code: [['message']], before: ': ' },
      { code: undefined, failed: { path: ['state'], in: ['failed'] } },
    ]);
  });
});
