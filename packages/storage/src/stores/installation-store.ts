import type { Sealed } from '../records/sealed.ts'

/** Keeps what belongs to the installation as a whole, and to no pool. */
export interface InstallationStore {
  /** What was sealed under the master key so that a wrong one is noticed; undefined before any was kept. */
  keyCheck(): Promise<Sealed | undefined>

  /** Keeps a key check if none is kept, for good. Answers with the one that is kept: of racing callers all get the same. */
  keepKeyCheck(check: Sealed): Promise<Sealed>
}
