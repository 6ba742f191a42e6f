/** What the page is given: the data block that `scripts/views/explorer-data.ts` makes from the model. */
export interface ExplorerData extends TaxonomyData {
  readonly vendors: readonly VendorData[];
}

/** What is the same for all vendors. */
export interface TaxonomyData {
  readonly categories: readonly {
    readonly category: string;
    readonly definition: string;
  }[];
  readonly reasons: readonly {
    readonly reason: string;
    readonly category: string;
    readonly retry: string;
    readonly definition: string;
  }[];
  /** Retry advice in words. */
  readonly retries: readonly {
    readonly retry: string;
    readonly words: string;
  }[];
}

/** A vendor, with what its page says outside the table of codes. */
export interface VendorData {
  readonly id: string;
  readonly name: string;
  readonly docs: string;
  readonly read: string;
  /** What the TypeScript to handle its errors is made of. */
  readonly module: string;
  readonly enum: string;
  readonly parse: string;
  /** Where codes stand in its answers. */
  readonly places: readonly CodePlace[];
  readonly quotes?: readonly string[] | undefined;
  readonly notes?: readonly string[] | undefined;
  /** What is odd on the page as a whole. */
  readonly anomalies: readonly string[];
  readonly sources?: readonly SourceData[] | undefined;
  readonly statuses?:
    | readonly {
        readonly status: number;
        readonly meaning?: string | undefined;
        readonly description?: string | undefined;
        readonly codes?: string | undefined;
      }[]
    | undefined;
  readonly groups?:
    | readonly {
        readonly title: string;
        readonly range?: string | undefined;
        readonly note?: string | undefined;
      }[]
    | undefined;
  readonly families?:
    | readonly {
        readonly codes: string;
        readonly category: string;
        readonly reason: string;
        readonly retry: string;
        readonly note?: string | undefined;
      }[]
    | undefined;
  readonly errors: readonly ErrorData[];
}

/** A place of codes in an answer: the steps to it, and what stands behind the code when it leads a text. */
export interface CodePlace {
  readonly path: readonly (string | number)[];
  readonly before?: string | undefined;
}

/** Evidence other than the vendor's page. */
export interface SourceData {
  readonly id: string;
  readonly title: string;
  readonly url?: string | undefined;
  readonly read?: string | undefined;
  readonly note?: string | undefined;
}

/** One code with all that is known of it. */
export interface ErrorData {
  readonly code: string | number;
  readonly name: string;
  readonly httpStatuses: readonly number[];
  readonly message?: string | undefined;
  readonly params?: readonly string[] | undefined;
  /** What stands around the params in the message. */
  readonly texts?: readonly string[] | undefined;
  readonly description?: string | undefined;
  readonly remedy?: string | undefined;
  readonly group?: string | undefined;
  readonly billing?: string | undefined;
  readonly category: string;
  readonly reason: string;
  readonly retry: string;
  readonly note?: string | undefined;
  readonly aliases?: readonly (string | number)[] | undefined;
  readonly anomalies?: readonly string[] | undefined;
  readonly deprecated?:
    | {
        readonly since?: string | undefined;
        readonly replacement?: string | number | undefined;
        readonly note?: string | undefined;
      }
    | undefined;
  /** The id of the source of the statuses, and of the code itself, where it is not the page. */
  readonly statusSource?: string | undefined;
  readonly source?: string | undefined;
}
