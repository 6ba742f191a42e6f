/** Bytes of a file with their SHA-256 in hexadecimal; the end is not one of them. */
export interface HashedStretch {
  readonly start: number;
  readonly end: number;
  readonly hash: string;
}

/**
 * The hash of a file in stretches that are hashed by themselves, so that of a
 * large one that changed in one place little has to be hashed again: where each
 * ends, and its hash. In one stretch it is SHA-256, as of any file.
 */
export function hashOf(stretches: readonly HashedStretch[]): string {
  const said = stretches.map(({ end, hash }) => (stretches.length === 1 ? hash : `${end}:${hash}`));
  return said.join(' ');
}

/** The stretches that such a hash tells of; none when it is of the file as a whole. */
export function stretchesIn(hash: string): readonly HashedStretch[] {
  if (!hash.includes(':')) return [];
  let start = 0;
  return hash.split(' ').map((said) => {
    const [place, own] = said.split(':');
    const stretch = { start, end: Number(place), hash: String(own) };
    start = stretch.end;
    return stretch;
  });
}
