/**
 * The sizes a spec may have. They are far beyond any real page and small
 * enough that refusing a hostile file is cheap.
 */
export const LIMITS = {
  /** Bytes in one spec file. */
  file: 16 * 1024 * 1024,
  /** Levels of YAML collections inside one another. */
  depth: 32,
  /** Codes of one vendor. */
  codes: 100_000,
  /** Characters in one code. */
  code: 200,
  /** Characters in one name. */
  name: 120,
  /** Characters in one text. */
  text: 8_000,
  /** Characters in one address. */
  url: 2_000,
  /** Characters in one path into a response. */
  path: 200,
} as const;
