import { styleText } from 'node:util';

import type { Finding } from './findings/finding.js';
import { type Marks, reportFinding } from './findings/report.js';
import { say } from './say.js';
import { countOf } from './text/count-of.js';
import { printable } from './text/printable.js';

/** What commands need of the place they are run in. */
export interface Terminal {
  /** What tells this toolchain from others: its version and the code it runs. */
  readonly version: string;
  /** How the user would run a command of ours. */
  readonly commandLine: (command: string, ...options: readonly string[]) => string;
  readonly print: (line: string) => void;
  /** Prints many lines at once. */
  readonly printAll: (lines: readonly string[]) => void;
  readonly error: (line: string) => void;
  /** Prints findings and how many there are. */
  readonly findings: (findings: readonly Finding[], closing?: string) => void;
  /** Says what a long run is at, where somebody is watching. */
  readonly progress: (stage: string) => void;
  readonly endProgress: () => void;
  /** Begins a new screen, where there is one. */
  readonly clear: () => void;
}

const STAGES = ['validate', 'render', 'format', 'verify', 'write'];

/** How long a run goes on before it is worth a bar, in milliseconds. */
const QUIET = 300;

/** The terminal of this process. */
export function openTerminal(version: string): Terminal {
  // Not `performance`, which has to be loaded: that takes longer than a look at whether anything changed.
  const started = Date.now();
  // A stream takes time to open, and most runs need only one.
  const isWatched = (): boolean => process.stderr.isTTY && process.env.CI === undefined;
  const error = (line: string): void => void process.stderr.write(`${printable(line)}\n`);
  let shown = false;
  return {
    version,
    commandLine: (command, ...options) => {
      const quoted = options.map((option) =>
        /^[\w./:@-]+$/u.test(option) ? option : JSON.stringify(option),
      );
      return process.env.npm_lifecycle_event === undefined
        ? ['vendor-errors', command, ...quoted].join(' ')
        : ['npm run', command, ...(quoted.length > 0 ? ['--', ...quoted] : [])].join(' ');
    },
    print: (line) => say([line]),
    printAll: say,
    error,
    findings: (findings, closing = 'nothing was written') => {
      const marks = marksFor(process.stderr);
      for (const finding of findings) process.stderr.write(`${reportFinding(finding, marks)}\n\n`);
      const count = countOf(findings.length, 'finding');
      error(`${count}; ${closing}.`);
    },
    progress: (stage) => {
      if (Date.now() - started < QUIET || !isWatched()) return;
      shown = true;
      const at = STAGES.indexOf(stage) + 1;
      const bar = '█'.repeat(at * 4).padEnd(STAGES.length * 4, '░');
      process.stderr.write(`\r${bar} ${stage.padEnd(10)}`);
    },
    endProgress: () => {
      if (shown) process.stderr.write('\r\u001b[K');
    },
    clear: () => {
      if (process.stdout.isTTY) process.stdout.write('\u001b[2J\u001b[3J\u001b[H');
    },
  };
}

function marksFor(stream: NodeJS.WriteStream): Marks {
  const mark =
    (style: Parameters<typeof styleText>[0]) =>
    (text: string): string =>
      styleText(style, text, { stream });
  return { strong: mark('bold'), faint: mark('dim'), bad: mark('red') };
}
