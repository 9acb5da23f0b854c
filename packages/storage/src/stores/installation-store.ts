import type { Sealed } from '../records/sealed.ts'

/** Keeps what belongs to the installation as a whole, and to no pool. */
export interface InstallationStore {
  /** What was sealed under the master key so that a wrong one is noticed; undefined before any was kept. */
  keyCheck(): Promise<Sealed | undefined>

  /** Keeps a key check if none is kept, for good. Answers with the one that is kept: of racing callers all get the same. */
  keepKeyCheck(check: Sealed): Promise<Sealed>

  /** The rates that were provisioned, in requests per second by category. */
  provisionedLimits(): Promise<Readonly<Record<string, number>>>

  /** Keeps the provisioned rate of a category. Of racing callers for one category, the last one counts. */
  keepProvisionedLimit(category: string, value: number): Promise<void>
}
