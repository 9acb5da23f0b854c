import type { Sealed } from '../records/sealed.ts'

/** Stores values that belong to the whole installation rather than to a pool. */
export interface InstallationStore {
  /** A value encrypted under the master key, to detect a wrong key; undefined if none is stored. */
  keyCheck(): Promise<Sealed | undefined>

  /** Stores a key check if none is stored, and returns the stored one. Concurrent callers all get the same. */
  storeKeyCheck(check: Sealed): Promise<Sealed>

  /** The rates that were provisioned, in requests per second by category. */
  provisionedLimits(): Promise<Readonly<Record<string, number>>>

  /** Stores the provisioned rate of a category. If callers race, the last one wins. */
  storeProvisionedLimit(category: string, value: number): Promise<void>
}
