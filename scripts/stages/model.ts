import { DEFAULT_FORM, type OutputForm } from '../output-form.js';
import { present } from '../present.js';
import type {
  Code,
  ConditionEntry,
  ErrorEntry,
  Retry,
  ShapeEntry,
  TaxonomySpec,
  VendorSpec,
} from '../spec/language.js';
import { type FamilyCodes, familyOf } from '../text/family.js';
import { isProblem, type MessageParts, splitMessage } from '../text/message-parts.js';
import {
  errorInterface,
  memberName,
  pascalCase,
  type VendorNames,
  vendorNames,
} from '../text/naming.js';

/** What to do about an error. */
export interface Advice {
  readonly category: string;
  readonly reason: string;
  readonly retry: Retry;
}

/** One code with everything final: names chosen, statuses inherited, groups resolved. */
export interface ErrorModel extends Advice {
  readonly code: Code;
  /** The enum member. */
  readonly name: string;
  /** The interface of its errors. */
  readonly interfaceName: string;
  readonly httpStatuses: readonly number[];
  /** Where the statuses are from, when it is not the page. */
  readonly statusSource?: SourceModel | undefined;
  readonly message?: string | undefined;
  readonly description?: string | undefined;
  readonly remedy?: string | undefined;
  readonly group?: string | undefined;
  readonly billing?: string | undefined;
  readonly note?: string | undefined;
  readonly source?: SourceModel | undefined;
  readonly aliases: readonly Code[];
  readonly deprecated?: ErrorEntry['deprecated'];
  readonly anomalies: readonly string[];
  /** The message taken apart, when it has params. */
  readonly template?: MessageParts | undefined;
}

/** Evidence other than the page. */
export interface SourceModel {
  readonly id: string;
  readonly title: string;
  readonly url?: string | undefined;
}

/** Codes that are not listed one by one, narrowest first. */
export interface FamilyModel extends Advice {
  readonly codes: FamilyCodes;
}

/** A place in a response: keys and indexes into the body, or a header in lower case. */
export type PathModel = readonly (string | number)[] | { readonly header: string };

/** A place whose value decides something. */
export interface ConditionModel {
  readonly path: PathModel;
  readonly in: ConditionEntry['in'];
}

/** One way in which a vendor answers with a failure. */
export interface ShapeModel {
  /** What the vendor's SDK throws, as opposed to what is on the wire. */
  readonly thrown?: true | undefined;
  readonly requires?: readonly PathModel[] | undefined;
  readonly failed?: ConditionModel | undefined;
  readonly code?: readonly PathModel[] | undefined;
  readonly before?: string | undefined;
  readonly message?: readonly PathModel[] | undefined;
  readonly requestId?: readonly PathModel[] | undefined;
  readonly status?: readonly PathModel[] | undefined;
  readonly retryAfter?: readonly PathModel[] | undefined;
}

/** How a vendor's answers are read. */
export interface WireModel {
  readonly success: {
    readonly status?: readonly number[] | undefined;
    readonly absent?: readonly PathModel[] | undefined;
    readonly sentinel?: ConditionModel | undefined;
    readonly state?: ConditionModel | undefined;
  };
  readonly shapes: readonly ShapeModel[];
}

/** What the files that all vendors share say of one. */
export interface CardFacts {
  readonly id: string;
  readonly name: string;
  readonly prefix: string;
  readonly docs: string;
  readonly read: string;
  /** How many codes it has. */
  readonly count: number;
  /** The enum member of its first code, for examples. */
  readonly example: string | undefined;
}

/** These facts with the names that follow from them. */
export interface VendorCard extends CardFacts {
  readonly names: VendorNames;
}

/** One vendor, ready to be placed. */
export interface VendorModel extends VendorCard {
  readonly codeType: VendorSpec['codeType'];
  readonly errors: readonly ErrorModel[];
  readonly families: readonly FamilyModel[];
  readonly wire: WireModel;
  /** The spec itself, for what is passed on as it stands. */
  readonly spec: VendorSpec;
}

/** Everything the output says. */
export interface Model {
  readonly taxonomy: TaxonomySpec;
  readonly vendors: readonly VendorModel[];
  readonly form: OutputForm;
}

/** Derives what specs leave implicit: names, inherited statuses, paths, message parts, order of families. */
export function model(
  taxonomy: TaxonomySpec,
  vendors: readonly VendorSpec[],
  form: OutputForm = DEFAULT_FORM,
): Model {
  return { taxonomy, vendors: vendors.map(vendorModel), form };
}

/** Derives what the files that all share say of a vendor. */
export function cardFacts({ id, name, prefix, docs, read, errors }: VendorSpec): CardFacts {
  const [first] = errors;
  const facts = { id, name, prefix: prefix ?? pascalCase(id), docs, read };
  return { ...facts, count: errors.length, example: first && nameOf(first) };
}

/** The card of a vendor. */
export function vendorCard(spec: VendorSpec): VendorCard {
  return cardOf(cardFacts(spec));
}

/** A card with the names that follow from its facts. */
export function cardOf(facts: CardFacts): VendorCard {
  return { ...facts, names: vendorNames(facts.id, facts.prefix) };
}

/** Derives what the spec of one vendor leaves implicit. */
export function vendorModel(spec: VendorSpec): VendorModel {
  const families = familyModels(spec);
  const card = vendorCard(spec);
  return {
    ...card,
    codeType: spec.codeType,
    errors: spec.errors.map((entry) => errorModel(entry, spec, card.prefix, families)),
    families: families.map(({ codes, category, reason, retry }) => ({
      codes,
      category,
      reason,
      retry,
    })),
    wire: wireModel(spec),
    spec,
  };
}

/** Every name that the module of a vendor will export. */
export function exportNames({ errors }: VendorSpec, { names, prefix }: VendorCard): string[] {
  return [
    ...(Object.values(names) as string[]),
    ...errors.map((entry) => errorInterface(prefix, nameOf(entry))),
  ];
}

/** Every name that the module of a vendor exports. */
export function exportsOf({ names, errors }: VendorModel): readonly string[] {
  return [
    ...(Object.values(names) as string[]),
    ...errors.map(({ interfaceName }) => interfaceName),
  ];
}

type StatusedFamily = FamilyModel & { readonly statuses: readonly number[] };

function familyModels(spec: VendorSpec): readonly StatusedFamily[] {
  const families = (spec.families ?? []).map(({ codes, status, category, reason, retry }) => {
    const family = present(familyOf(codes, spec.codeType));
    return { codes: family, statuses: toList(status), category, reason, retry };
  });
  return families.sort((a, b) => width(a.codes) - width(b.codes));
}

/** Ranges are sorted by it; prefixes are looked up, longest first, and need no order. */
function width(codes: FamilyCodes): number {
  return 'range' in codes ? codes.range[1] - codes.range[0] : 0;
}

function errorModel(
  entry: ErrorEntry,
  spec: VendorSpec,
  prefix: string,
  families: readonly StatusedFamily[],
): ErrorModel {
  const name = nameOf(entry);
  return {
    code: entry.code,
    name,
    interfaceName: errorInterface(prefix, name),
    httpStatuses: statusesOf(entry, families),
    statusSource: sourceOf(spec, entry.statusSource),
    message: entry.message,
    description: entry.description,
    remedy: entry.remedy,
    group: spec.groups?.find((group) => group.id === entry.group)?.title,
    billing: entry.billing,
    category: entry.category,
    reason: entry.reason,
    retry: entry.retry,
    note: entry.note,
    source: sourceOf(spec, entry.source),
    aliases: entry.aliases ?? [],
    deprecated: entry.deprecated,
    anomalies: (spec.anomalies ?? []).flatMap(({ code, text }) =>
      isCodeOf(entry, code) ? [text] : [],
    ),
    template: templateOf(entry, spec),
  };
}

function sourceOf({ sources }: VendorSpec, id: string | undefined): SourceModel | undefined {
  return sources?.find((source) => source.id === id);
}

function nameOf({ name, code }: ErrorEntry): string {
  return name ?? present(memberName(code));
}

/** Whether a record says a code of the entry, as itself or as an alias; 100001 and "100001" are one code. */
function isCodeOf({ code, aliases = [] }: ErrorEntry, said: Code | undefined): boolean {
  return said !== undefined && [code, ...aliases].some((own) => String(own) === String(said));
}

/** A code without statuses of its own has those that the page states for its range. */
function statusesOf(
  { status, code }: ErrorEntry,
  families: readonly StatusedFamily[],
): readonly number[] {
  if (status !== undefined || typeof code === 'string') return toList(status);
  const family = families.find(
    ({ codes, statuses }) =>
      statuses.length > 0 && 'range' in codes && codes.range[0] <= code && code <= codes.range[1],
  );
  return family?.statuses ?? [];
}

function templateOf({ message, params }: ErrorEntry, spec: VendorSpec): MessageParts | undefined {
  if (message === undefined) return undefined;
  const parts = splitMessage(message, spec.placeholders, params);
  return isProblem(parts) || parts.params.length === 0 ? undefined : parts;
}

function wireModel({ success, shapes }: VendorSpec): WireModel {
  return {
    success: {
      status: success.status,
      absent: success.absent?.map(parsePath),
      sentinel: conditionModel(success.sentinel),
      state: conditionModel(success.state),
    },
    shapes: shapes.map(shapeModel),
  };
}

function shapeModel(shape: ShapeEntry): ShapeModel {
  const { code } = shape;
  const prefixed = typeof code === 'object' && 'before' in code ? code : undefined;
  return {
    thrown: shape.thrown === true ? true : undefined,
    requires: shape.requires?.map(parsePath),
    failed: conditionModel(shape.failed),
    code:
      prefixed === undefined ? pathModels(code as string | string[]) : [parsePath(prefixed.path)],
    before: prefixed?.before,
    message: pathModels(shape.message),
    requestId: pathModels(shape.requestId),
    status: pathModels(shape.status),
    retryAfter: pathModels(shape.retryAfter),
  };
}

function pathModels(
  paths: string | readonly string[] | undefined,
): readonly PathModel[] | undefined {
  return paths === undefined ? undefined : toList(paths).map(parsePath);
}

function conditionModel(condition: ConditionEntry | undefined): ConditionModel | undefined {
  return condition && { path: parsePath(condition.path), in: condition.in };
}

/** `errors[0].code` → `['errors', 0, 'code']`; `header:X-Id` → `{ header: 'x-id' }`; `$` → `[]`. */
function parsePath(path: string): PathModel {
  if (path.startsWith('header:')) return { header: path.slice('header:'.length).toLowerCase() };
  if (path === '$') return [];
  return path.split(/[.[]/u).map((step) => (step.endsWith(']') ? Number(step.slice(0, -1)) : step));
}

function toList<T>(value: T | readonly T[] | undefined): readonly T[] {
  if (value === undefined) return [];
  return (Array.isArray(value) ? value : [value]) as readonly T[];
}
