import { reportFinding } from '../../scripts/findings/report.js';
import type { Terminal } from '../../scripts/terminal.js';

/** A terminal that keeps what is printed. */
export interface RecordingTerminal extends Terminal {
  readonly printed: string[];
  readonly errors: string[];
  /** Both, in their order. */
  readonly lines: string[];
}

const plain = (text: string): string => text;

/**
 * A terminal for tests: no colours, no progress.
 *
 * @param program - How commands are run: by a script of this project, or as in an installed package.
 */
export function recordingTerminal(
  program: 'npm run' | 'vendor-errors' = 'npm run',
): RecordingTerminal {
  const printed: string[] = [];
  const errors: string[] = [];
  const lines: string[] = [];
  const error = (line: string): void => {
    errors.push(line);
    lines.push(line);
  };
  const printAll = (more: readonly string[]): void => {
    printed.push(...more);
    lines.push(...more);
  };
  return {
    printed,
    errors,
    lines,
    version: 'test',
    commandLine: (...words) => [program, ...words].join(' '),
    print: (line) => {
      printAll([line]);
    },
    printAll,
    error,
    findings: (findings) => {
      const marks = { strong: plain, faint: plain, bad: plain };
      findings.forEach((finding) => error(reportFinding(finding, marks)));
    },
    progress: () => undefined,
    endProgress: () => undefined,
    clear: () => undefined,
  };
}
