/** Pure functions of the run-time core and the language that wrap data: their one argument is the data. */
export const WRAPPERS: ReadonlySet<string> = new Set([
  ...['adviceTable', 'codeList', 'errorTable', 'parser', 'frozenList'],
  ...['Map', 'Set', 'Object.freeze'],
]);
