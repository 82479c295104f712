/** A record that readers have checked the Easy Read: who, when, and the code of the rows as they were. */
export interface Checked { by: string; on: string; rows: string; who?: string }

/** The check that still holds: of the rows as they are now. Older ones stay in the file; the draft label comes back. */
export function holdingCheck(checks: readonly Checked[], code: string): Checked | undefined {
  return checks.filter((each) => each.rows === code && each.by !== '' && each.on !== '').at(-1);
}
