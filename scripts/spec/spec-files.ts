/** The name of the taxonomy among the specs. */
export const TAXONOMY = 'reasons.yaml';

/** Whether a file beside others is a spec, by its name; what is hidden is somebody else's. */
export function isSpecFile(name: string): boolean {
  return !name.startsWith('.') && (name.endsWith('.yaml') || name.endsWith('.yml'));
}
