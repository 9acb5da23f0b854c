import { accessSync, closeSync, constants, existsSync, mkdirSync, openSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { StorageFailure } from '@poolhouse/storage'
import { failureOf } from './failure-of.ts'

/** How long a write waits for another process to finish its own, in milliseconds. */
const patience = 5000

/** Marks a file as ours, in the header where `file` and others look: "pool" in ASCII. */
const applicationId = 0x706f6f6c

/** Opens or makes the file, and checks that it is ours. Changes nothing in a file that is there. */
export const openDatabase = (file: string): DatabaseSync => {
  makeFile(file)
  let database: DatabaseSync | undefined
  try {
    database = new DatabaseSync(file, { timeout: patience, enableForeignKeyConstraints: true })
    checkOwner(database, file)
    return database
  } catch (error) {
    database?.close()
    throw failureOf(error, file)
  }
}

/**
 * Sets how the file is written, once it is known to be ours. The log lets readers and a writer go on side by side. The
 * rest of the settings belong to the connection.
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
    // Negative: in KiB. The default of 2 MB makes most reads of a large file ask the operating system.
    database.exec('pragma cache_size = -32768')
    // Gives room back after a write that was unusually big.
    database.exec('pragma journal_size_limit = 67108864')
  } catch (error) {
    throw failureOf(error, file)
  }
}

/** SQLite would make the file readable to all. Its companions take their mode from it. */
const makeFile = (file: string): void => {
  const folder = dirname(file)
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    if (existsSync(file)) accessSync(file, constants.R_OK | constants.W_OK)
    accessSync(folder, constants.W_OK)
    closeSync(openSync(file, 'a', 0o600))
  } catch (error) {
    throw new StorageFailure(
      'denied',
      `${file} cannot be opened for writing (${error instanceof Error ? error.message : String(error)}). ` +
        `Let this user write the file and its folder, or choose another place for the data. Nothing was changed.`,
      { cause: error },
    )
  }
}

/** Refuses the file of another program, which would not like our tables in it. */
const checkOwner = (database: DatabaseSync, file: string): void => {
  const { application_id: owner } = database.prepare('pragma application_id').get() ?? {}
  if (owner === applicationId) return
  const { tables } = database.prepare('select count(*) as tables from sqlite_schema').get() ?? {}
  if (owner === 0 && tables === 0) return
  throw new StorageFailure(
    'foreign',
    `${file} is an SQLite database of another program. Choose another place for the data. Nothing was changed.`,
  )
}
