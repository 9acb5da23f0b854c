import type { Sealed } from '../records/sealed.ts'

/** Keeps what belongs to the installation as a whole, and to no pool. */
export interface InstallationStore {
  /** A value encrypted under the master key, to detect a wrong key; undefined if none is stored. */
  keyCheck(): Promise<Sealed | undefined>

  /** Stores a key check if there is none, and returns the stored one. Concurrent callers all get the same. */
  keepKeyCheck(check: Sealed): Promise<Sealed>

  /** The rates that were provisioned, in requests per second by category. */
  provisionedLimits(): Promise<Readonly<Record<string, number>>>

  /** Keeps the provisioned rate of a category. Of racing callers for one category, the last one counts. */
  keepProvisionedLimit(category: string, value: number): Promise<void>
}
