import { existsSync, statSync } from 'node:fs'
import type { DatabaseSync } from 'node:sqlite'
import { StorageFailure } from '@poolhouse/storage'
import { rejectNewer } from '@poolhouse/storage-sql'
import { damage, failureOf } from './failure-of.ts'
import { applicationId, openDatabase } from './open-database.ts'
import { createSqliteDriver } from './sqlite-driver.ts'

/**
 * Maximum size in bytes of files that are checked completely at each start. A check reads the whole file, at 1 GB per
 * second of CPU time if the disk is fast enough. Damage in a larger file is found when it is read.
 */
const maxCheckedSize = 256 * 2 ** 20

/**
 * Inspects a file before anything in it is changed. Rejects with a `StorageFailure` if it is damaged, belongs to
 * another program or has a newer version. The file, and the log that a killed process may have left next to it, stay
 * unchanged byte for byte.
 */
export const inspectFile = async (file: string): Promise<void> => {
  // The last connection that closes a file checkpoints the log into it, unless it is read-only.
  const database = openDatabase(file, { readOnly: existsSync(`${file}-wal`) })
  const driver = createSqliteDriver(database, file)
  try {
    checkOwner(database, file)
    if (statSync(file).size <= maxCheckedSize) checkWhole(database, file)
    await rejectNewer(driver)
  } catch (error) {
    throw failureOf(error, file)
  } finally {
    await driver.close()
  }
}

/** Rejects the file of another program, so that it gets none of our tables. */
const checkOwner = (database: DatabaseSync, file: string): void => {
  const { application_id: owner } = database.prepare('pragma application_id').get() ?? {}
  if (owner === applicationId) return
  const { tables } = database.prepare('select count(*) as tables from sqlite_schema').get() ?? {}
  if (owner === 0 && tables === 0) return
  throw new StorageFailure(
    'foreign',
    `${file} is an SQLite database of another program. Choose another file for the data. Nothing was changed.`,
  )
}

/** Rejects a file whose pages are inconsistent. */
const checkWhole = (database: DatabaseSync, file: string): void => {
  const { quick_check: found } = database.prepare('pragma quick_check(1)').get() ?? {}
  if (found !== 'ok') throw damage(file, String(found).replaceAll(/\s+/g, ' '))
}
