import fc from '../support/fast-check.js';
/** Keys that the core looks at, in bodies, in errors and in what clients throw. */
export const WIRE_KEYS = [
  'Code',
  'Error',
  'Message',
  'RequestId',
  'Response',
  'body',
  'category',
  'code',
  'codeDesc',
  'codeMessage',
  'data',
  'err_code',
  'error',
  'errorCode',
  'errorMsg',
  'error_code',
  'error_code_str',
  'error_detail',
  'error_message',
  'error_msg',
  'global',
  'headers',
  'httpCode',
  'httpStatus',
  'httpStatusCode',
  'known',
  'message',
  'metadata',
  'msg',
  'params',
  'rawCode',
  'reason',
  'requestId',
  'request_id',
  'response',
  'retry',
  'retryAfterMs',
  'retry-after',
  'state',
  'status',
  'statusCode',
  'task_status',
  'traceId',
  'trace_id',
  'vendor',
  'x-request-id',
] as const;

/** Values that mean something to one vendor or another. */
const WIRE_VALUES = [
  0,
  -0,
  3,
  200,
  400,
  429,
  503,
  100001,
  429123,
  '',
  '100001',
  'FAILED',
  'failed',
  'success',
  'FieldLacking',
  'field is missing or empty: model',
  'FRS.0501',
  'InternalError',
  'FailedOperation.Brand.New',
  'ERROR_NO_FACE_IN_FILE',
  'vidu',
  'backoff',
  'INVALID_ARGUMENT',
  'toString',
  '__proto__',
  true,
  false,
] as const;

/** Anything that JavaScript has. */
export const anything = fc.anything({
  maxDepth: 3,
  withBigInt: true,
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withNullPrototype: true,
  withObjectString: true,
  withSparseArray: true,
  withTypedArray: true,
});

/** Trees of the keys and values that vendors use, with anything in between. */
export const likeABody = fc.anything({
  key: fc.constantFrom(...WIRE_KEYS),
  values: [fc.constantFrom<unknown>(...WIRE_VALUES), fc.string(), fc.integer()],
  maxDepth: 4,
  maxKeys: 6,
  withNullPrototype: true,
  withBigInt: true,
  withSparseArray: true,
});

/** A trap that defies every look. */
function refuse(): never {
  throw new Error('Do not look at me.');
}

/** A proxy all of whose traps throw. */
export function refusing(target: object = {}): object {
  return new Proxy(target, {
    apply: refuse,
    construct: refuse,
    defineProperty: refuse,
    deleteProperty: refuse,
    get: refuse,
    getOwnPropertyDescriptor: refuse,
    getPrototypeOf: refuse,
    has: refuse,
    isExtensible: refuse,
    ownKeys: refuse,
    preventExtensions: refuse,
    set: refuse,
    setPrototypeOf: refuse,
  });
}

/** A proxy that was revoked. */
export function revoked(target: object = {}): object {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

/** An object with a getter for every key, which throws or says something else each time. */
export function withGetters(keys: readonly string[], get: (key: string) => unknown): object {
  return Object.defineProperties(
    {},
    Object.fromEntries(
      keys.map((key) => [key, { get: () => get(key), enumerable: true, configurable: true }]),
    ),
  );
}

/** What was looked at: how often each trap was called, and each property was read. */
export interface Watch {
  readonly traps: Map<string, number>;
  readonly reads: Map<string, number>;
}

/** The same tree, every object of it watched; one object stays one object. */
export function watched(tree: unknown, watch: Watch): unknown {
  const proxies = new Map<object, object>();
  const count = (map: Map<string, number>, key: string): void => {
    map.set(key, (map.get(key) ?? 0) + 1);
  };
  const wrap = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    const before = proxies.get(value);
    if (before !== undefined) return before;
    const number = proxies.size;
    const proxy: object = new Proxy(Array.isArray(value) ? [] : {}, {
      get: (_, key) => {
        count(watch.traps, 'get');
        return wrap(Reflect.get(value, key));
      },
      has: (_, key) => {
        count(watch.traps, 'has');
        return Reflect.has(value, key);
      },
      ownKeys: () => {
        count(watch.traps, 'ownKeys');
        return Reflect.ownKeys(value);
      },
      getPrototypeOf: () => {
        count(watch.traps, 'getPrototypeOf');
        return Reflect.getPrototypeOf(value);
      },
      getOwnPropertyDescriptor: (_, key) => {
        count(watch.reads, `${number}.${String(key)}`);
        const descriptor = Reflect.getOwnPropertyDescriptor(value, key);
        if (descriptor === undefined || key === 'length') return descriptor;
        return { ...descriptor, configurable: true, value: wrap(descriptor.value) };
      },
    });
    proxies.set(value, proxy);
    return proxy;
  };
  return wrap(tree);
}
