import type { WordingArgs } from '../findings/wording.js';

/** The parts of a version, the weightiest first. */
export const BUMPS = ['major', 'minor', 'patch'] as const;

export type Bump = (typeof BUMPS)[number];

/** What each kind of change does to those who use the package, and the part of the version that it bumps. */
const KINDS = {
  'vendor-removed': ['major', 'Its entry point and all its exports are gone.'],
  'prefix-changed': ['major', 'All its exports have other names.'],
  'code-removed': ['major', 'The enum member is gone: what names it no longer compiles.'],
  'code-renumbered': [
    'major',
    'The same name now stands for another code: what is stored or compared no longer fits.',
  ],
  'code-renamed': ['major', 'The enum member has another name: what names it no longer compiles.'],
  'export-removed': ['major', 'What imports it no longer compiles.'],
  'member-removed': ['major', 'What uses the member no longer compiles.'],
  'signature-changed': ['major', 'What relies on the old signature may no longer compile.'],
  'params-changed': ['major', 'Calls that format the message need other params.'],
  'vendor-added': ['minor', 'New exports; nothing that is there changes.'],
  'code-added': [
    'minor',
    'It was an unrecognised code before. A switch over every code of the vendor needs a case for it.',
  ],
  'retry-changed': ['minor', 'Programs that follow the advice act otherwise.'],
  'reason-changed': ['minor', 'Programs that branch on the reason take another branch.'],
  'category-changed': ['minor', 'Programs that branch on the category take another branch.'],
  'code-deprecated': ['minor', 'The vendor no longer sends it; it can be removed later.'],
  'deprecation-lifted': ['minor', 'The vendor sends the code after all.'],
  'aliases-changed': ['minor', 'Other wire values are read as the code.'],
  'reading-changed': ['minor', 'Answers are read otherwise, or unknown codes get other advice.'],
  'export-added': ['minor', 'A new export; nothing that is there changes.'],
  'member-added': ['minor', 'A new member; nothing that is there changes.'],
  'words-changed': ['patch', 'Documentation only.'],
} as const satisfies Record<string, readonly [Bump, string]>;

export type ChangeKind = keyof typeof KINDS;

/** One thing that differs for those who use the package. */
export interface Change {
  readonly kind: ChangeKind;
  /** The vendor, where it is about one. */
  readonly vendor?: string;
  /** What it is imported from, where it is about no vendor. */
  readonly entry?: string;
  /** What changed: a code, or an exported name. */
  readonly subject: string;
  readonly before?: string | undefined;
  readonly after?: string | undefined;
  /** What breaks those who use a code without a warning first. */
  readonly undeclared?: WordingArgs<'permanent-code'>;
}

/** The part of the version that a change bumps. */
export function bumpOf({ kind }: Change): Bump {
  return KINDS[kind][0];
}

/** Why it does. */
export function reasonOf({ kind }: Change): string {
  return KINDS[kind][1];
}

/** The weightiest part that any of the changes bumps. */
export function weightiest(changes: readonly Change[]): Bump | undefined {
  return BUMPS.find((bump) => changes.some((change) => bumpOf(change) === bump));
}

/** The version after a bump; below 1.0.0 the middle number stands for what breaks, the last for the rest. */
export function bumped(version: string, bump: Bump | undefined): string {
  if (bump === undefined) return version;
  const parts = version.split(/[.+-]/u);
  const [major, minor, patch] = [Number(parts[0]), Number(parts[1] ?? 0), Number(parts[2] ?? 0)];
  if (major === 0) return bump === 'major' ? `0.${minor + 1}.0` : `0.${minor}.${patch + 1}`;
  if (bump === 'major') return `${major + 1}.0.0`;
  return bump === 'minor' ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}
