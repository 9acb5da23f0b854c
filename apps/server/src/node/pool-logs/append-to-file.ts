import { appendFile } from 'node:fs/promises'
import { type GroupEntry, linesOf, type WriteBatch } from '../../pool-logs/write-batch.ts'

/** Appends JSON lines to a file. The file is opened for each batch, so that it is created again after log rotation. */
export const appendToFile =
  (path: string): WriteBatch<GroupEntry> =>
  ({ entries }) =>
    appendFile(path, linesOf(entries), { mode: 0o600 }).then(
      () => undefined,
      (error: unknown) => (error instanceof Error && 'code' in error ? String(error.code) : 'cannot be written'),
    )
