import { reportFinding } from '../../scripts/findings/report.js';
import type { Terminal } from '../../scripts/terminal.js';

/** A terminal that keeps what is printed. */
export function recordingTerminal(): Terminal & { readonly lines: string[] } {
  const lines: string[] = [];
  const same = (text: string): string => text;
  return {
    lines,
    version: 'test',
    commandLine: (command, ...args) => ['npm run', command, ...args].join(' '),
    print: (line) => void lines.push(line),
    error: (line) => void lines.push(line),
    findings: (findings) =>
      findings.forEach((finding) =>
        lines.push(reportFinding(finding, { strong: same, faint: same, bad: same })),
      ),
    progress: () => undefined,
    endProgress: () => undefined,
    clear: () => undefined,
  };
}
