import type { PasswordHashingAlgorithmType } from '@poolhouse/schemas'
import { hashColumn } from './header.ts'
import { LineProblem } from './imported-user.ts'
import { splitRow } from './split-row.ts'

/** A password hash of the file. */
export interface ImportedHash {
  readonly text: string
  readonly algorithm: PasswordHashingAlgorithmType
}

/** Checks whether a hash has the format of its algorithm, and can be verified. */
interface Hashes {
  isUsable(algorithm: PasswordHashingAlgorithmType, hash: string): boolean
}

/**
 * Returns a function that reads the password hash of a row: undefined for a user without one. It throws a LineProblem for an
 * unusable hash. Returns undefined for jobs without hashes. (Files may contain hashes: H. Column and format: L.)
 */
export const hashReader = (
  columns: readonly string[],
  algorithm: PasswordHashingAlgorithmType | undefined,
  hashes: Hashes | undefined,
): ((row: string) => ImportedHash | undefined) | undefined => {
  if (algorithm === undefined) return undefined
  const place = columns.indexOf(hashColumn)
  return (row) => {
    const text = splitRow(row)[place] ?? ''
    if (text === '') return undefined
    if (!hashes?.isUsable(algorithm, text)) {
      throw new LineProblem(`${hashColumn} is not a hash of ${algorithm} that this server can check.`)
    }
    return { text, algorithm }
  }
}
