import { CommandError } from '../command-error.js';
import type { Ask, Question } from './ask-vendor.js';

/** How to ask the person at the terminal; `undefined` where there is none. */
export async function askAtTerminal(): Promise<Ask | undefined> {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return undefined;
  const { autocomplete, isCancel, select, text } = await import('@clack/prompts');
  return async (question) => {
    const { message, choices, initial, check, optional } = question;
    const answer =
      choices === undefined
        ? await text({
            message,
            ...(initial !== undefined && { initialValue: initial }),
            validate: (value) => problemWith(value ?? '', optional === true, check),
          })
        : await (choices.length > 5 ? autocomplete : select)({
            message,
            maxItems: 8,
            options: choices.map(({ value, hint }) => ({
              value,
              label: value,
              ...(hint !== undefined && { hint }),
            })),
          });
    if (isCancel(answer)) throw new CommandError('Cancelled.', 'Nothing was written.');
    const given = answer.trim();
    return given === '' ? undefined : given;
  };
}

function problemWith(
  answer: string,
  optional: boolean,
  check: Question['check'],
): string | undefined {
  const given = answer.trim();
  if (given === '') return optional ? undefined : 'This is needed.';
  return check?.(given);
}
