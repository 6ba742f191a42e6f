import { reportFinding } from '../../scripts/findings/report.js';
import type { Terminal } from '../../scripts/terminal.js';

/** A terminal that keeps what is printed. */
export interface RecordingTerminal extends Terminal {
  readonly printed: string[];
  readonly errors: string[];
}

const plain = (text: string): string => text;

/** A terminal for tests: no colours, no progress, commands as in an installed package. */
export function recordingTerminal(): RecordingTerminal {
  const printed: string[] = [];
  const errors: string[] = [];
  return {
    printed,
    errors,
    version: 'test',
    commandLine: (...words) => ['vendor-errors', ...words].join(' '),
    print: (line) => void printed.push(line),
    error: (line) => void errors.push(line),
    findings: (findings) => {
      const marks = { strong: plain, faint: plain, bad: plain };
      errors.push(...findings.map((finding) => reportFinding(finding, marks)));
    },
    progress: () => undefined,
    endProgress: () => undefined,
    clear: () => undefined,
  };
}
