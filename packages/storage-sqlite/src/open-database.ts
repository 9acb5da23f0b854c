import { DatabaseSync } from 'node:sqlite'
import { StorageFailure } from '@poolhouse/storage'
import { failureOf } from './failure-of.ts'

/** How long a write waits for another process to finish its own, in milliseconds. */
const busyTimeoutMs = 5000

/** Marks a file as ours in its header, which programs such as `file` read: "pool" in ASCII. */
export const applicationId = 0x706f6f6c

/**
 * Opens the file. With `readOnly`, nothing on disk changes, including the files that a killed process left next to it.
 */
export const openDatabase = (file: string, { readOnly = false } = {}): DatabaseSync => {
  try {
    return new DatabaseSync(file, { readOnly, timeout: busyTimeoutMs, enableForeignKeyConstraints: true })
  } catch (error) {
    throw failureOf(error, file)
  }
}

/**
 * Configures how the file is written, after it was checked to be ours. The write-ahead log allows readers next to a writer.
 * The other settings belong to the connection.
 */
export const useWriteAheadLog = (database: DatabaseSync, file: string): void => {
  try {
    database.exec(`pragma application_id = ${applicationId}`)
    const { journal_mode: mode } = database.prepare('pragma journal_mode = wal').get() ?? {}
    if (mode !== 'wal')
      throw new StorageFailure(
        'denied',
        `${file} is on a file system where SQLite cannot keep a write-ahead log. Move the data to a local disk.`,
      )
    database.exec('pragma synchronous = full')
    // Deleted data is overwritten, so a copy of the file does not contain it.
    database.exec('pragma secure_delete = on')
    // Negative: in KiB. With the default of 2 MB, most reads of a large file go to the operating system.
    database.exec('pragma cache_size = -32768')
    // In pages. Pages that are written repeatedly are copied into the file once for several writes. Reading a log of 16
    // MB takes no measurable time.
    database.exec('pragma wal_autocheckpoint = 4000')
    // Frees disk space after an unusually large write.
    database.exec('pragma journal_size_limit = 67108864')
  } catch (error) {
    throw failureOf(error, file)
  }
}
