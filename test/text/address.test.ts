import { plainAddress } from '../../scripts/text/address.js';

test.each([
  ['https://a.example/b?c=d#e', 'https://a.example/b?c=d#e'],
  ['https://a.example/*/ }', 'https://a.example/%2A/%20%7D'],
  ['https://a.example/ä没', 'https://a.example/%C3%A4%E6%B2%A1'],
  ['https://a.example/\ud800x', 'https://a.example/%EF%BF%BDx'],
])('%j becomes %s', (url, plain) => {
  expect(plainAddress(url)).toBe(plain);
});
