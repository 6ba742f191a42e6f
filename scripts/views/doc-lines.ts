import type { ErrorModel } from '../stages/model.js';
import { commentText } from '../text/comment.js';

/**
 * What the comment on an enum member says: all that is known of the code.
 *
 * @param link - Where the vendor documents its codes.
 */
export function memberLines(error: ErrorModel, link: string): readonly string[] {
  const { note, group, statusSource, source } = error;
  return [
    ...summaryLines(error),
    '',
    `- Code: ${commentText(String(error.code))}`,
    ...factLines(error),
    ...(group === undefined ? [] : [`- Group: ${commentText(group)}`]),
    ...error.aliases.map((alias) => `- Also: ${commentText(String(alias))}`),
    `- Category ${error.category}, reason ${error.reason}, retry ${error.retry}`,
    ...(note === undefined ? [] : [`- Note: ${commentText(note)}`]),
    ...error.anomalies.map((anomaly) => `- On the page: ${commentText(anomaly)}`),
    ...(statusSource === undefined
      ? []
      : [`- Source of the status: ${commentText(statusSource.title)}`]),
    ...(source === undefined ? [] : [`- Source: ${commentText(source.title)}`]),
    '',
    ...tagLines(error, link),
  ];
}

/**
 * What the comment on an interface says: what a hover over a narrowed error should show.
 *
 * @param link - Where the vendor documents its codes.
 */
export function interfaceLines(error: ErrorModel, link: string): readonly string[] {
  const facts = factLines(error);
  return [
    ...summaryLines(error),
    '',
    ...(facts.length === 0 ? [] : [...facts, '']),
    ...tagLines(error, link),
  ];
}

function summaryLines({ code, description, message }: ErrorModel): readonly string[] {
  const summary = description ?? message;
  return summary === undefined
    ? [`The code ${commentText(String(code))}.`]
    : [commentText(summary)];
}

function factLines(error: ErrorModel): readonly string[] {
  const { httpStatuses, message, remedy, billing } = error;
  return [
    ...(httpStatuses.length === 0 ? [] : [`- HTTP status: ${httpStatuses.join(' or ')}`]),
    ...(message === undefined ? [] : [`- Message: ${commentText(message)}`]),
    ...(remedy === undefined ? [] : [`- Remedy: ${commentText(remedy)}`]),
    ...(billing === undefined ? [] : [`- Billing: ${commentText(billing)}`]),
  ];
}

function tagLines({ deprecated }: ErrorModel, link: string): readonly string[] {
  if (deprecated === undefined) return [link];
  const { since, replacement, note } = deprecated;
  const words = [
    since === undefined
      ? 'The vendor no longer sends it.'
      : `The vendor no longer sends it (since ${since}).`,
    replacement === undefined ? '' : `Expect ${commentText(String(replacement))} instead.`,
    note === undefined ? '' : commentText(note),
  ];
  return [link, `@deprecated ${words.filter((word) => word !== '').join(' ')}`];
}
