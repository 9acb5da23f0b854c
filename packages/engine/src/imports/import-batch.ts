import type { ImportJobRecord, PoolRecord, UserRecord, UserStore } from '@poolhouse/storage'
import { fromBase64Url } from '../kernel/encoding/base64.ts'
import { Failure } from '../kernel/failure.ts'
import type { Sealer } from '../kernel/sealer.ts'
import type { Clock } from '../ports/clock.ts'
import { isUsername } from '../users/insert-user.ts'
import { userFailures } from '../users/errors.ts'
import { importedUser, LineProblem } from './rules/imported-user.ts'
import type { LineOutcome } from './rules/log-line.ts'

interface Needs {
  readonly clock: Clock
  readonly sealer: Sealer
  readonly users: UserStore
}

/** Rows of a file, and the number of the first one. */
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
 * Imports a batch, and returns what became of each row, in their order. Repeating a batch that was interrupted returns the same:
 * the sub of a user is derived from job and line, so that users of this line are recognized.
 */
export const importBatch = async (
  { clock, sealer, users }: Needs,
  { job, pool, columns, rows, firstLine, isRepeated }: Batch,
): Promise<readonly LineOutcome[]> => {
  const outcomes: LineOutcome[] = rows.map(() => ({ kind: 'imported' }))
  const at = clock.now()
  const indexOf = new Map<string, number>()
  let batch: UserRecord[] = []
  for (const [index, row] of rows.entries()) {
    const sub = await subOf(sealer, job, firstLine + index)
    indexOf.set(sub, index)
    try {
      batch.push(importedUser(pool, columns, row, { sub, at }))
    } catch (error) {
      outcomes[index] = { kind: 'failed', reason: reasonOf(error) }
    }
  }
  if (isRepeated) {
    const found = await Promise.all(batch.map(({ sub }) => users.find(pool.id, sub)))
    batch = batch.filter((_, index) => !found[index])
  }
  while (batch.length > 0) {
    const answer = await users.insertMany(batch)
    if (answer === 'inserted') break
    for (const { sub, taken } of answer.refused) {
      outcomes[indexOf.get(sub) ?? 0] = isUsername(pool, taken)
        ? { kind: 'skipped' }
        : { kind: 'failed', reason: userFailures.aliasExists(taken).message }
    }
    const refused = new Set(answer.refused.map(({ sub }) => sub))
    batch = batch.filter(({ sub }) => !refused.has(sub))
  }
  return outcomes
}

/** The texts of failures have no data of users. */
const reasonOf = (error: unknown): string => {
  if (error instanceof LineProblem || error instanceof Failure) return error.message.trim().replaceAll('\n', ' ')
  return 'Internal error.'
}

/** A version 4 UUID that cannot be guessed. */
const subOf = async (sealer: Sealer, { poolId, id }: ImportJobRecord, line: number): Promise<string> => {
  const digest = fromBase64Url(await sealer.digest(`${poolId}/${id}/${line}`, 'imported-user')) ?? new Uint8Array(32)
  digest[6] = (digest[6]! & 0x0f) | 0x40
  digest[8] = (digest[8]! & 0x3f) | 0x80
  const hex = Array.from(digest.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
