import type { CatalogError, CatalogShape, Code, Vendor } from './vendors.js';

/** A response that was built from a shape of the catalog, and what should be read from it. */
export interface BuiltAnswer {
  readonly body: object;
  readonly headers: Readonly<Record<string, string>>;
  readonly message: string;
  readonly requestId: string | undefined;
  /** The status that stands in the body, where the shape has a place for it. */
  readonly bodyStatus: number | undefined;
}

/** What to put into the places of a shape. */
export interface Filling {
  readonly code: Code;
  readonly message: string;
  readonly requestId: string;
  readonly status: number;
}

/** The keys of a path as specs write it: `errors[0].code`. */
export function keysOf(path: string): readonly (string | number)[] {
  if (path === '$') return [];
  return [...path.matchAll(/([^.[\]]+)|\[(\d+)\]/gu)].map(([, key, index]) =>
    index === undefined ? (key ?? '') : Number(index),
  );
}

/** The value at a path, for tests only: nothing hostile comes here. */
export function valueAt(body: unknown, path: string): unknown {
  return keysOf(path).reduce(
    (value, key) => (value as Readonly<Record<Code, unknown>> | undefined)?.[key],
    body,
  );
}

function put(body: object, path: string, value: unknown): void {
  const keys = keysOf(path);
  let owner = body as Record<Code, unknown>;
  for (const [at, key] of keys.slice(0, -1).entries()) {
    owner[key] ??= typeof keys[at + 1] === 'number' ? [] : {};
    owner = owner[key] as Record<Code, unknown>;
  }
  owner[keys.at(-1) ?? ''] = value;
}

function isHeader(path: string): boolean {
  return path.startsWith('header:');
}

/** All the places of a field, in order. */
export function placesOf(places: CatalogShape['code']): readonly string[] {
  if (places === undefined) return [];
  if (typeof places === 'string') return [places];
  return 'path' in places ? [places.path] : places;
}

/** A response in the given shape, every field at the first place that the shape has for it. */
export function build(shape: CatalogShape, filling: Filling): BuiltAnswer {
  const body = {};
  const headers: Record<string, string> = {};
  const place = (path: string | undefined, value: unknown): void => {
    if (path === undefined) return;
    if (isHeader(path)) headers[path.slice('header:'.length)] = String(value);
    else put(body, path, value);
  };
  const { code, failed } = shape;
  const [message] = placesOf(shape.message);
  const [requestId] = placesOf(shape.requestId);
  const [status] = placesOf(shape.status);
  const before = typeof code === 'object' && 'before' in code ? code.before : undefined;
  // There, but with nothing that could be taken for a message or a code.
  for (const path of shape.requires ?? []) place(path, '');
  if (failed !== undefined) place(failed.path, failed.in[0]);
  place(message, filling.message);
  place(requestId, filling.requestId);
  place(status, filling.status);
  const [codePath] = placesOf(code);
  place(codePath, before === undefined ? filling.code : `${filling.code}${before}${filling.message}`);
  const hasMessage = message !== undefined || before !== undefined;
  return {
    body,
    headers,
    message: hasMessage ? filling.message : '',
    requestId: requestId === undefined ? undefined : filling.requestId,
    bodyStatus: status !== undefined && !isHeader(status) ? filling.status : undefined,
  };
}

/** The shapes of a vendor that have a place for a code. */
export function shapesWithCode({ catalog }: Vendor): readonly CatalogShape[] {
  return catalog.shapes.filter(({ code }) => code !== undefined);
}

/** A response with the given code, in the first shape of a plain answer, without a status in the body. */
export function plainAnswer(vendor: Vendor, code: Code, message = 'as it happened'): BuiltAnswer {
  const shape = shapesWithCode(vendor).find(({ thrown, failed }) => thrown !== true && !failed);
  if (shape === undefined) throw new Error(`${vendor.id} has no plain shape.`);
  return build({ ...shape, status: [] }, { code, message, requestId: 'req-1', status: 400 });
}

/** A documented status of a code, or any that fails. */
export function statusOf({ httpStatuses }: CatalogError): number {
  return httpStatuses[0] ?? 400;
}
