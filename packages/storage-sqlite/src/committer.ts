import type { DatabaseSync } from 'node:sqlite'
import type { Step, WriteOutcome } from '@poolhouse/storage-sql'
import { failureOf, resultCodeOf } from './failure-of.ts'
import type { Prepared } from './prepared.ts'
import type { Commit } from './write-queue.ts'

/** The outcome for each violated constraint, by extended result code: https://sqlite.org/rescode.html */
const rejections: Readonly<Record<number, WriteOutcome>> = {
  787: 'orphan', // SQLITE_CONSTRAINT_FOREIGNKEY
  1555: 'duplicate', // SQLITE_CONSTRAINT_PRIMARYKEY
  2067: 'duplicate', // SQLITE_CONSTRAINT_UNIQUE
}

/**
 * Runs several writes in one transaction with one disk sync. A rejected write is rolled back alone. After any other
 * error, all are rolled back and retried separately, so that one failing write does not affect the others.
 */
export const createCommitter = (database: DatabaseSync, prepared: Prepared, file: string): Commit => {
  const command = (sql: string) => void prepared(sql).run()

  const runSteps = (steps: readonly Step[]): WriteOutcome => {
    for (const { run, required } of steps) {
      try {
        const { changes } = prepared(run.sql).run(...run.parameters)
        if (required && changes === 0) return 'unchanged'
      } catch (error) {
        const rejection = rejections[resultCodeOf(error) ?? 0]
        if (rejection === undefined) throw error
        return rejection
      }
    }
    return 'done'
  }

  const runWrite = (steps: readonly Step[]): WriteOutcome => {
    if (steps.length === 1) return runSteps(steps) // A rejected single statement needs no rollback.
    command('savepoint one_write')
    const outcome = runSteps(steps)
    if (outcome !== 'done') command('rollback to one_write')
    command('release one_write')
    return outcome
  }

  const commitAll = (writes: readonly (readonly Step[])[]): readonly WriteOutcome[] => {
    command('begin immediate')
    try {
      const [only] = writes
      // A lone write needs no savepoint, which would copy every page that it changes.
      const outcomes = writes.length === 1 && only ? [runSteps(only)] : writes.map(runWrite)
      command(writes.length === 1 && outcomes[0] !== 'done' ? 'rollback' : 'commit')
      return outcomes
    } catch (error) {
      if (database.isTransaction) command('rollback')
      throw error
    }
  }

  const commit: Commit = (writes) => {
    try {
      return commitAll(writes)
    } catch (error) {
      return writes.length === 1 ? [failureOf(error, file)] : writes.flatMap((write) => commit([write]))
    }
  }
  return commit
}
