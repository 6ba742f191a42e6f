import { isProblem, splitMessage } from '../text/message-parts.js';

/** How placeholders look, the more telling forms first. */
const FORMS: readonly (readonly [placeholder: string, sign: RegExp])[] = [
  ['{{.*}}', /\{\{\.[A-Za-z]/u],
  ['{{*}}', /\{\{[A-Za-z]/u],
  ['${*}', /\$\{[A-Za-z]/u],
  ['{*}', /\{[A-Za-z]/u],
  ['<*>', /<[A-Za-z]\w*>/u],
  ['%s', /%s/u],
];

/** How placeholders look in a vendor's messages, and the first message that can't be taken apart so. */
export function placeholdersIn(
  messages: readonly string[],
): { readonly form: string; readonly bad: string | undefined } | undefined {
  const found = FORMS.find(([, sign]) => messages.some((message) => sign.test(message)));
  if (found === undefined) return undefined;
  const [form] = found;
  const fails = (message: string): boolean =>
    isProblem(splitMessage(message, form, paramsIn(message, form)));
  return { form, bad: messages.find(fails) };
}

/** Names for the placeholders of a message that carry none. */
export function paramsIn(message: string | undefined, form: string): readonly string[] {
  if (message === undefined || form.includes('*')) return [];
  const count = message.split(form).length - 1;
  return Array.from({ length: count }, (_, index) => (count === 1 ? 'value' : `value${index + 1}`));
}
