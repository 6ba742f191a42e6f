import type { Condition, Path, ResponseHeaders } from "./types.js";
/**
 * A response under the reader's eyes, with what was seen of it so far: each
 * place is read once, however many shapes look there, so that a body that
 * changes meanwhile is never seen in two ways.
 */
export interface Answer {
    readonly body: unknown;
    readonly headers: ResponseHeaders | undefined;
    readonly seen: Seen[];
}
interface Seen {
    readonly owner: object;
    readonly key: string | number;
    readonly value: unknown;
}
/** The value of an own data property; accessors and inherited ones count as absent. */
export declare function own(value: unknown, key: string | number): unknown;
/** An optional field of our own data; what somebody put on `Object.prototype` is none. */
export declare function field<T extends object, K extends keyof T>(record: T, key: K): T[K] | undefined;
/** A property of an object or of its class; what somebody put on `Object.prototype` is none. */
export declare function property(value: unknown, key: string): unknown;
/** The value at the first place that holds one; `undefined` when none does. */
export declare function readFirst(paths: readonly Path[] | undefined, answer: Answer, fits: (value: unknown) => boolean): unknown;
/** The value at a path into the body, or of a header. */
export declare function readPath(path: Path, answer: Answer): unknown;
/** Whether a condition holds: its place has one of its values. */
export declare function holds(condition: Condition, answer: Answer): boolean;
/** As {@link own}, once per place. */
export declare function readOwn(owner: unknown, key: string | number, { seen }: Answer): unknown;
/** Whether an own property is one that listing does not show, as in no value that came from JSON; once per place. */
export declare function hides(owner: unknown, key: string, { seen }: Answer): boolean;
export {};
//# sourceMappingURL=read.d.ts.map