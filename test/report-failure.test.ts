import { CommandError } from '../scripts/command-error.js';
import { findToolchain, TOOLCHAIN } from '../scripts/paths.js';
import { reportFailure } from '../scripts/report-failure.js';
import { recordingTerminal } from './support/recording-terminal.js';

function told(error: unknown): readonly string[] {
  const terminal = recordingTerminal('vendor-errors');
  reportFailure(error, terminal);
  return terminal.errors;
}

test('what the user can mend is told in two lines', () => {
  expect(told(new CommandError('It is bad.', 'Mend it.'))).toEqual(['It is bad.', 'Mend it.']);
});

test('so is what the system refuses', () => {
  const full = Object.assign(new Error('ENOSPC: full'), { code: 'ENOSPC', syscall: 'write' });
  expect(told(full)).toEqual(['ENOSPC: full', expect.stringContaining('Mend this') as string]);
});

test('a fault of ours is told with where it is', () => {
  const fault = new TypeError('fault');
  expect(told(fault)).toEqual([
    ...String(fault.stack).split('\n'),
    expect.stringContaining('fault of the toolchain') as string,
  ]);
  delete fault.stack;
  expect(told(fault)[0]).toBe('fault');
  expect(told('odd')[0]).toBe('odd');
});

test('the toolchain is where its templates are', () => {
  expect(findToolchain(__dirname)).toBe(TOOLCHAIN);
  expect(() => findToolchain('/')).toThrow('The templates of the toolchain are missing.');
});
