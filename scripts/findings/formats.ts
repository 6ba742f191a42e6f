import type { Finding } from './finding.js';
import { wording } from './wording.js';

/** How commands that find things can print them: for people, for pull requests on GitHub, for tools. */
export const FORMATS = ['text', 'github', 'json'] as const;

export type Format = (typeof FORMATS)[number];

/** A finding as a workflow command of GitHub Actions: it shows at its line in the pull request. */
export function githubAnnotation(finding: Finding): string {
  const { what, help } = wording(finding);
  const { file, line, col, length } = finding.place;
  const where =
    line === 0
      ? { file }
      : { file, line: String(line), col: String(col), endColumn: String(col + length) };
  return annotation({ ...where, title: finding.rule }, `${what}\n${help}`);
}

/** A workflow command of GitHub Actions that marks an error. */
export function annotation(where: Readonly<Record<string, string>>, text: string): string {
  const properties = Object.entries(where).map(
    ([name, value]) => `${name}=${escapeProperty(value)}`,
  );
  return `::error ${properties.join(',')}::${escapeMessage(text)}`;
}

/** A finding as tools read it. */
export function findingRecord(finding: Finding): Readonly<Record<string, unknown>> {
  const { what, help } = wording(finding);
  const { file, line, col, length } = finding.place;
  const place = line === 0 ? { file } : { file, line, col, endLine: line, endCol: col + length };
  return { rule: finding.rule, ...place, message: what, help };
}

function escapeMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
