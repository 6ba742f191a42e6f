import { entryFragment } from '../../scripts/text/fragment.js';
import {
  entryHref,
  listHref,
  type ListState,
  NO_FILTERS,
  parseAddress,
} from '../../templates/explorer/address.js';
import { realModel } from './support.js';

test('the address of a code is the same for toolchain and page, and leads back', () => {
  expect(entryHref('huawei-frs', 'FRS.0304')).toBe('#/huawei-frs/FRS.0304');
  for (const { id, errors } of realModel.vendors) {
    for (const { code } of errors) {
      expect(entryFragment(id, code)).toBe(entryHref(id, code));
      expect(parseAddress(entryHref(id, code))).toEqual({
        view: 'entry',
        vendor: id,
        code: String(code),
      });
    }
  }
  expect(parseAddress(entryHref('acme', 'a/b ?&#%20'))).toEqual({
    view: 'entry',
    vendor: 'acme',
    code: 'a/b ?&#%20',
  });
});

test.each<[ListState, string]>([
  [{ view: 'list', query: '', filters: NO_FILTERS }, '#/'],
  [{ view: 'compare', query: '', filters: NO_FILTERS }, '#/?view=compare'],
  [
    {
      view: 'list',
      query: 'no face & more',
      filters: { ...NO_FILTERS, vendor: ['vidu', 'keevx'] },
    },
    '#/?q=no+face+%26+more&vendor=vidu,keevx',
  ],
  [
    {
      view: 'compare',
      query: 'x',
      filters: { ...NO_FILTERS, status: ['none', '400'], retry: ['never'] },
    },
    '#/?view=compare&q=x&retry=never&status=none,400',
  ],
])('%j has the address %s, both ways', (state, address) => {
  expect(listHref(state)).toBe(address);
  expect(parseAddress(address)).toEqual(state);
});

test('a long query stays out of the address', () => {
  const query = `{"picture":"${'x'.repeat(3000)}"}`;
  expect(listHref({ view: 'list', query, filters: NO_FILTERS })).toBe('#/');
});

test('an address that makes no sense asks for something all the same', () => {
  expect(parseAddress('')).toEqual({ view: 'list', query: '', filters: NO_FILTERS });
  expect(parseAddress('#/vidu')).toEqual({ view: 'vendor', vendor: 'vidu' });
  expect(parseAddress('#/vidu/')).toEqual({ view: 'vendor', vendor: 'vidu' });
  expect(parseAddress('#/vidu/%E0%A4%A')).toEqual({
    view: 'entry',
    vendor: 'vidu',
    code: '%E0%A4%A',
  });
  expect(parseAddress('#/?view=nonsense&vendor=,,')).toEqual({
    view: 'list',
    query: '',
    filters: NO_FILTERS,
  });
});
