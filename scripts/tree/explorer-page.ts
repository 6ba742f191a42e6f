import { present } from '../present.js';
import type { Model, VendorModel } from '../stages/model.js';
import { entryFragment, vendorFragment } from '../text/fragment.js';
import { policyHash } from '../text/html.js';
import { taxonomyData, vendorData } from '../views/explorer-data.js';
import { same } from './same.js';

/** The elements that the template of the explorer has, and no others. */
const ELEMENTS = new Set(
  'html head meta title link style script body header a form label input kbd nav p main h1 h2 h3 ul li span dl div dt dd section article code blockquote'.split(
    ' ',
  ),
);

/** Their attributes, and what may stand in those that do something. */
const ATTRIBUTES: Readonly<Record<string, RegExp>> = {
  href: /^(?:https?:\/\/|#\/|data:,$)/u,
  'http-equiv': /^Content-Security-Policy$/u,
  type: /^(?:search|application\/json)$/u,
  ...Object.fromEntries(
    'lang charset content name rel class id role for autocomplete autocapitalize spellcheck placeholder aria-hidden aria-label data-view hidden'
      .split(' ')
      .map((name) => [name, /^/u]),
  ),
};

const TAG = /<(\/?)([a-z][a-z0-9]*)((?: [a-z-]+(?:="[^"<>]*")?)*)>/uy;

/** A tag as it was read back. */
interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** What stands in it, where it is a script or a style sheet. */
  readonly content: string;
}

/**
 * Reads the page of the explorer again and holds it against the model: only the
 * elements and attributes of the template, nothing that runs or styles but what
 * the policy names by its hash, the data word for word, one anchor per code.
 *
 * @returns What is wrong.
 */
export function explorerProblems(
  page: string,
  { taxonomy, vendors }: Pick<Model, 'taxonomy' | 'vendors'>,
): readonly string[] {
  if (!page.startsWith(DOCTYPE)) return ['does not begin with its document type'];
  const tags = readTags(page, DOCTYPE.length);
  if (typeof tags === 'string') return [tags];
  return [
    ...tags.flatMap(foreignIn),
    ...policyProblems(tags),
    ...taxonomyProblems(tags, taxonomy),
    ...vendorProblems(tags, vendors),
  ];
}

/** Reads the section of one vendor again in the same way. */
export function sectionProblems(section: string, vendor: VendorModel): readonly string[] {
  const tags = readTags(section, 0);
  if (typeof tags === 'string') return [tags];
  const running = tags.filter(({ name, attributes }) =>
    name === 'script' ? attributes.get('class') !== 'vendor' : name === 'style',
  );
  return [
    ...tags.flatMap(foreignIn),
    ...running.map(({ name }) => `has a ${name} where none belongs`),
    ...vendorProblems(tags, [vendor]),
  ];
}

const DOCTYPE = '<!doctype html>\n';

function readTags(page: string, start: number): readonly Tag[] | string {
  const tags: Tag[] = [];
  let at = start;
  for (;;) {
    const next = page.indexOf('<', at);
    if (next === -1) return tags;
    TAG.lastIndex = next;
    const match = TAG.exec(page);
    if (match === null)
      return `has markup of nobody's at ${JSON.stringify(page.slice(next, next + 40))}`;
    const [text, slash, name, attributes] = match as unknown as [string, string, string, string];
    const raw = slash === '' && (name === 'script' || name === 'style');
    const after = next + text.length;
    const end = raw ? page.indexOf(`</${name}`, after) : after;
    if (end === -1) return `has a ${name} without an end`;
    const content = page.slice(after, end);
    if (slash === '') tags.push({ name, attributes: readAttributes(attributes), content });
    at = after + content.length;
  }
}

function readAttributes(text: string): ReadonlyMap<string, string> {
  const pairs = text.matchAll(/ ([a-z-]+)(?:="([^"]*)")?/gu);
  return new Map([...pairs].map(([, name, value = '']) => [present(name), unescape(value)]));
}

function foreignIn({ name, attributes }: Tag): readonly string[] {
  const wrong = [...attributes].filter(
    ([key, value]) => !Object.hasOwn(ATTRIBUTES, key) || ATTRIBUTES[key]?.test(value) !== true,
  );
  return [
    ...(ELEMENTS.has(name) ? [] : [`has a foreign element, ${name}`]),
    ...wrong.map(([key]) => `has a foreign attribute, ${key}, or something foreign in it`),
  ];
}

function policyProblems(tags: readonly Tag[]): readonly string[] {
  const hashes = (name: string): string =>
    tags
      .filter((tag) => tag.name === name && !tag.attributes.has('type'))
      .map(({ content }) => policyHash(content))
      .join(' ');
  const policy = tags.find(({ attributes }) => attributes.has('http-equiv'));
  const directives = policy?.attributes.get('content')?.split('; ') ?? [];
  const expected = [
    "default-src 'none'",
    `script-src ${hashes('script')}`,
    `style-src ${hashes('style')}`,
  ];
  return expected
    .filter((directive) => !directives.includes(directive))
    .map((directive) => `has a policy without ${JSON.stringify(directive)}`);
}

function taxonomyProblems(tags: readonly Tag[], taxonomy: Model['taxonomy']): readonly string[] {
  const [block, ...others] = tags.filter(({ attributes }) => attributes.get('id') === 'data');
  if (block === undefined || others.length > 0) return ['has no data block of its own'];
  return same(JSON.parse(block.content), taxonomyData(taxonomy)) ? [] : [WRONG_DATA];
}

const WRONG_DATA = 'has data that do not say what the specs say';

/** Every vendor has its anchors, one for each code, and its data. */
function vendorProblems(tags: readonly Tag[], vendors: readonly VendorModel[]): readonly string[] {
  const blocks = tags.filter(({ attributes }) => attributes.get('class') === 'vendor');
  const data =
    vendors.length === blocks.length &&
    vendors.every((vendor, index) =>
      same(JSON.parse(present(blocks[index]).content), vendorData(vendor)),
    );
  const actual = tags
    .filter(({ name }) => name === 'section' || name === 'article')
    .map(({ attributes }) => `#${attributes.get('id') ?? ''}`);
  const expected = vendors.flatMap(({ id, errors }) => [
    vendorFragment(id),
    ...errors.map(({ code }) => entryFragment(id, code)),
  ]);
  return [
    ...(data ? [] : [WRONG_DATA]),
    ...(same(actual, expected) ? [] : ['does not have one anchor per code, in their order']),
  ];
}

function unescape(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&#96;', '`')
    .replaceAll('&amp;', '&');
}
