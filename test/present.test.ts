import { present } from '../scripts/present.js';

test('what is there is given back, also when it is empty', () => {
  expect([present(''), present(0), present(null)]).toEqual(['', 0, null]);
});

test('what is missing is a fault, not a blank', () => {
  expect(() => present([][0])).toThrow(TypeError);
});
