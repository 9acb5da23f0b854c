import type { ImportJobRecord, PoolRecord, UserRecord, UserStore } from '@poolhouse/storage'
import { Failure } from '../kernel/failure.ts'
import type { Sealer } from '../kernel/sealer.ts'
import type { Passwords } from '../passwords/passwords.ts'
import type { PasswordHashes } from '../ports/password-hashes.ts'
import type { Clock } from '../ports/clock.ts'
import { isUsername } from '../users/insert-user.ts'
import { userFailures } from '../users/errors.ts'
import { batchSubs } from './batch-subs.ts'
import { hashReader } from './rules/imported-hash.ts'
import { LineProblem, userReader } from './rules/imported-user.ts'
import type { LineOutcome } from './rules/log-line.ts'

interface Needs {
  readonly clock: Clock
  readonly passwordHashes?: PasswordHashes | undefined
  readonly passwords: Pick<Passwords, 'credentialFromHash'>
  readonly sealer: Sealer
  readonly users: UserStore
}

/** Rows of a file, and the line number of the first one. */
export interface Batch {
  readonly job: ImportJobRecord
  readonly pool: PoolRecord
  readonly columns: readonly string[]
  readonly rows: readonly string[]
  readonly firstLine: number
  /** Whether the batch may have been processed before an interruption. */
  readonly isRepeated: boolean
}

/**
 * Imports a batch, and returns the outcome of each row, in order. Rows with an existing username are skipped; other name
 * conflicts fail (H for usernames, G for aliases). Users with a hash are CONFIRMED (L), others RESET_REQUIRED (H). Repeating
 * an interrupted batch returns the same, because the sub of a user is derived from job and line, which identifies the user.
 */
export const importBatch = async (
  { clock, passwordHashes, passwords, sealer, users }: Needs,
  { job, pool, columns, rows, firstLine, isRepeated }: Batch,
): Promise<readonly LineOutcome[]> => {
  const outcomes: LineOutcome[] = rows.map(() => ({ kind: 'imported' }))
  const at = clock.now()
  const indexOf = new Map<string, number>()
  let batch: UserRecord[] = []
  const subs = await batchSubs(sealer, job, firstLine, rows.length)
  const read = userReader(pool, columns)
  const readHash = hashReader(columns, job.hashing, passwordHashes)
  for (const [index, row] of rows.entries()) {
    const sub = subs[index] ?? ''
    indexOf.set(sub, index)
    try {
      const user = read({ row, sub, at })
      const hash = readHash?.(row)
      const credential = hash && (await passwords.credentialFromHash(pool, user, hash.text, hash.algorithm))
      batch.push(credential ? { ...user, status: 'CONFIRMED', credential } : user)
    } catch (error) {
      outcomes[index] = { kind: 'failed', reason: reasonOf(error) }
    }
  }
  if (isRepeated) {
    const found = await Promise.all(batch.map(({ sub }) => users.find(pool.id, sub)))
    batch = batch.filter((_, index) => !found[index])
  }
  while (batch.length > 0) {
    const response = await users.insertMany(batch)
    if (response === 'inserted') break
    for (const { sub, taken } of response.rejected) {
      outcomes[indexOf.get(sub) ?? 0] = isUsername(pool, taken)
        ? { kind: 'skipped' }
        : { kind: 'failed', reason: userFailures.aliasExists(taken).message }
    }
    const rejected = new Set(response.rejected.map(({ sub }) => sub))
    batch = batch.filter(({ sub }) => !rejected.has(sub))
  }
  return outcomes
}

/** The messages of failures contain no user data. */
const reasonOf = (error: unknown): string => {
  if (error instanceof LineProblem || error instanceof Failure) return error.message.trim().replaceAll('\n', ' ')
  return 'Internal error.'
}
