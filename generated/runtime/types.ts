import type { ErrorCategory, ErrorReason, RetryAdvice } from "../reasons.js";

/** What every vendor error carries, recognised or not. */
export interface VendorErrorFields {
  /** The id of the vendor, as in `vendor-errors/<id>`. */
  readonly vendor: string;
  /** The message of the response; empty when it has none. */
  readonly message: string;
  /** The HTTP status of the response, when it was given or the body repeats it. */
  readonly httpStatus?: number | undefined;
  /** The vendor's id of the request, for its support. */
  readonly requestId?: string | undefined;
  /** How long the response asks to wait before a retry, in milliseconds. */
  readonly retryAfterMs?: number | undefined;
  /** The body as it was given: a reference, not a copy. */
  readonly raw: unknown;
}

/** What an error with a documented code carries besides its code. */
export interface KnownErrorFields extends VendorErrorFields {
  /** `true`: the code is one that the vendor documents. */
  readonly known: true;
}

/** A failure whose code is missing, or is not one that the vendor documents. */
export interface UnrecognizedErrorFields<
  V extends string = string,
> extends VendorErrorFields {
  readonly vendor: V;
  /** `false`: see `rawCode` for what the response said. */
  readonly known: false;
  readonly code?: undefined;
  /** The code as it stood in the response; `undefined` when it had none. */
  readonly rawCode?: string | number | undefined;
  /** The category of the nearest known thing: a family of codes, or the HTTP status. */
  readonly category: ErrorCategory;
  /** The reason of the nearest known thing. */
  readonly reason: ErrorReason;
  /** The retry advice of the nearest known thing. */
  readonly retry: RetryAdvice;
}

/** What is documented of one code. */
export interface ErrorFacts<C extends string | number = string | number> {
  /** The code as it stands on the wire. */
  readonly code: C;
  /** The name of the enum member. */
  readonly name: string;
  /** The documented HTTP statuses. They drift: never decide by them which code it is. */
  readonly httpStatuses: readonly number[];
  /** The vendor's message, placeholders included. */
  readonly message?: string;
  /** The vendor's description. */
  readonly description?: string;
  /** What the vendor says to do. */
  readonly remedy?: string;
  /** The heading under which the vendor lists the code. */
  readonly group?: string;
  /** What the vendor says about billing a call that fails so. */
  readonly billing?: string;
  readonly category: ErrorCategory;
  readonly reason: ErrorReason;
  readonly retry: RetryAdvice;
  /** Why category, reason and retry are what they are: a remark of this package, not of the vendor. */
  readonly note?: string;
  /** Other wire values that mean the same code. */
  readonly aliases?: readonly (string | number)[];
  /** Present when the vendor no longer sends the code. */
  readonly deprecated?: {
    readonly since?: string;
    readonly replacement?: string | number;
    readonly note?: string;
  };
}

/** The documented facts of every code of a vendor, by code. */
export type ErrorTable<C extends string | number> = {
  readonly [K in C]: ErrorFacts<K>;
};

/** Response headers: a `Headers` object or a plain record, names in any case. */
export type ResponseHeaders =
  | { get(name: string): string | null | undefined }
  | { readonly [name: string]: unknown };

/** What a parser wants to know of the HTTP response; a fetch `Response` fits. */
export interface ResponseInfo {
  /** The HTTP status code. */
  readonly status?: number | undefined;
  /** The response headers. */
  readonly headers?: ResponseHeaders | undefined;
}

/** What to do about an error. */
export interface Advice {
  readonly category: ErrorCategory;
  readonly reason: ErrorReason;
  readonly retry: RetryAdvice;
}

/** One step of a path: a key, an index, or a header in an object of its own. */
export type Path = readonly (string | number)[] | { readonly header: string };

/** A place whose value decides something. */
export interface Condition {
  readonly path: Path;
  readonly in: readonly (string | number | boolean)[];
}

/** One way in which a vendor answers with a failure. */
export interface Shape {
  /** What the vendor's SDK throws, as opposed to what is on the wire. */
  readonly thrown?: boolean;
  readonly requires?: readonly Path[];
  readonly failed?: Condition;
  readonly code?: readonly Path[];
  /** The code stands before this separator in the text at `code`. */
  readonly before?: string;
  readonly message?: readonly Path[];
  readonly requestId?: readonly Path[];
  readonly status?: readonly Path[];
  readonly retryAfter?: readonly Path[];
}

/** How a vendor's answers are to be read. */
export interface Wire {
  readonly success: {
    readonly status?: readonly number[];
    readonly absent?: readonly Path[];
    readonly sentinel?: Condition;
    readonly state?: Condition;
  };
  readonly shapes: readonly Shape[];
}

/** What is known of the codes that are not documented one by one. */
export interface Family extends Advice {
  /** A code and everything below it: `AuthFailure`, `AuthFailure.…`. */
  readonly prefix?: string;
  /** The first and the last code of a range, both included. */
  readonly range?: readonly [number, number];
}

/** A message template, taken apart: one text more than there are params. */
export interface MessageTemplate {
  readonly texts: readonly string[];
  readonly params: readonly string[];
}

/** What is known of each code of a vendor: all that guards need. */
export interface KnownCodes {
  readonly vendor: string;
  readonly codeType: "string" | "integer";
  readonly advice: ReadonlyMap<string | number, Advice>;
  readonly aliases: ReadonlyMap<string | number, string | number>;
  readonly templates: ReadonlyMap<string | number, MessageTemplate>;
}

/** All that a parser needs. */
export interface VendorDefinition {
  readonly known: KnownCodes;
  readonly families: readonly Family[];
  readonly wire: Wire;
  /** What the vendor's quick reader looks at, in its order. */
  readonly reads: readonly Path[];
}
