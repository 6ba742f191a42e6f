import { present } from '../present.js';

/** A message taken apart at its placeholders: one text more than there are params. */
export interface MessageParts {
  readonly texts: readonly string[];
  readonly params: readonly string[];
}

/** Why a message can't be taken apart. */
export type MessageProblem =
  | { readonly kind: 'adjacent'; readonly param: string }
  | { readonly kind: 'duplicate'; readonly param: string }
  | { readonly kind: 'bad-name'; readonly param: string }
  | { readonly kind: 'unnamed'; readonly count: number }
  | { readonly kind: 'unclosed'; readonly at: number };

/**
 * Takes a message apart at its placeholders.
 *
 * @param message - The vendor's message, word for word.
 * @param placeholder - How a placeholder looks: `{{.*}}`, `*` standing for the name, or `%s`.
 * @param names - Names for placeholders that carry none, in order.
 */
export function splitMessage(
  message: string,
  placeholder: string | undefined,
  names: readonly string[] = [],
): MessageParts | MessageProblem {
  const texts: string[] = [];
  const params: string[] = [];
  const [open = '', close = ''] = placeholder === undefined ? [] : placeholder.split('*');
  const named = placeholder?.includes('*') === true;
  let start = 0;
  while (open !== '') {
    const at = message.indexOf(open, start);
    if (at === -1) break;
    const inner = at + open.length;
    const end = named ? message.indexOf(close, inner) : inner;
    if (end === -1) return { kind: 'unclosed', at };
    texts.push(message.slice(start, at));
    params.push(named ? message.slice(inner, end) : (names[params.length] ?? ''));
    start = end + close.length;
  }
  texts.push(message.slice(start));
  return checkParams({ texts, params }, named ? params.length : names.length);
}

/** Whether taking the message apart failed. */
export function isProblem(result: MessageParts | MessageProblem): result is MessageProblem {
  return 'kind' in result;
}

function checkParams(parts: MessageParts, named: number): MessageParts | MessageProblem {
  const { texts, params } = parts;
  if (named !== params.length) return { kind: 'unnamed', count: params.length };
  for (const [index, param] of params.entries()) {
    if (!/^[A-Za-z][A-Za-z0-9]{0,62}$/u.test(param)) return { kind: 'bad-name', param };
    if (params.indexOf(param) !== index) return { kind: 'duplicate', param };
    if (index > 0 && texts[index] === '') return { kind: 'adjacent', param };
  }
  return parts;
}

/**
 * What a message says in the placeholders of its template. Each param is as
 * short as can be, the last as long.
 *
 * @returns `undefined` when it was not made from the template.
 */
export function matchMessage(
  { texts, params }: MessageParts,
  message: string,
): Readonly<Record<string, string>> | undefined {
  const first = present(texts[0]);
  const last = present(texts.at(-1));
  const end = message.length - last.length;
  let start = first.length;
  if (!message.startsWith(first) || !message.endsWith(last) || start > end) return undefined;
  const found: [name: string, value: string][] = [];
  for (const [index, name] of params.entries()) {
    const next = present(texts[index + 1]);
    const stop = index === params.length - 1 ? end : message.indexOf(next, start);
    if (stop === -1 || stop > end) return undefined;
    found.push([name, message.slice(start, stop)]);
    start = stop + next.length;
  }
  return Object.fromEntries(found);
}
