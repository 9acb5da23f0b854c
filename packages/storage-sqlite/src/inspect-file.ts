import { existsSync, statSync } from 'node:fs'
import type { DatabaseSync } from 'node:sqlite'
import { StorageFailure } from '@poolhouse/storage'
import { refuseNewer } from '@poolhouse/storage-sql'
import { damage, failureOf } from './failure-of.ts'
import { applicationId, openDatabase } from './open-database.ts'
import { createSqliteDriver } from './sqlite-driver.ts'

/**
 * Up to what size a file is checked whole at each start, in bytes: a check reads all of it, at 1 GB a second of processor
 * time where the disk keeps up. What is wrong with a larger one is found when it is read.
 */
const checkedWhole = 256 * 2 ** 20

/**
 * Looks into a file before anything is changed in it. Rejects with a `StorageFailure` when it is damaged, another program's
 * or of a newer version, and leaves it, and the log that a killed process may have left beside it, byte for byte.
 */
export const inspectFile = async (file: string): Promise<void> => {
  // The last to close a file moves the log into it, unless they may only read.
  const database = openDatabase(file, { readOnly: existsSync(`${file}-wal`) })
  const driver = createSqliteDriver(database, file)
  try {
    checkOwner(database, file)
    if (statSync(file).size <= checkedWhole) checkWhole(database, file)
    await refuseNewer(driver)
  } catch (error) {
    throw failureOf(error, file)
  } finally {
    await driver.close()
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

/** Refuses a file whose pages do not fit together. */
const checkWhole = (database: DatabaseSync, file: string): void => {
  const { quick_check: found } = database.prepare('pragma quick_check(1)').get() ?? {}
  if (found !== 'ok') throw damage(file, String(found).replaceAll(/\s+/g, ' '))
}
