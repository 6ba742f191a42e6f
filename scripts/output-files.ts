/** Output in memory: path below the output folder → text. */
export type Files = ReadonlyMap<string, string>;
