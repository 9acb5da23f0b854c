import { StorageFailure } from '@poolhouse/storage'
import type { Driver, Step } from './driver.ts'
import { newestVersion } from './migrations/newest-version.ts'
import type { Migration } from './migrations/migration.ts'
import { plain } from './statement.ts'

/**
 * Migrates the schema of a database to the version of this code. Each migration is one write that also increments the
 * recorded version, so that it runs once even if several processes open a database at the same time.
 *
 * Rejects with a `StorageFailure` (`newer`), and changes nothing, for a database of a newer version.
 */
export const migrate = async (driver: Driver, migrations?: readonly Migration[]): Promise<void> => {
  const newest = migrations?.length ?? newestVersion
  for (;;) {
    const version = await schemaVersion(driver)
    if (version === newest) return
    if (version === undefined) await createVersion(driver)
    else await run(driver, (migrations ?? (await load()))[version] ?? reject(version, newest))
  }
}

/** Most databases have the newest schema, so the migrations are loaded only when needed. */
const load = async (): Promise<readonly Migration[]> => (await import('./migrations/index.ts')).migrations

/** Rejects a database of a newer version, like `migrate`, and changes nothing. */
export const rejectNewer = async (driver: Driver): Promise<void> => {
  const version = (await schemaVersion(driver)) ?? 0
  if (version > newestVersion) reject(version, newestVersion)
}

/**
 * Reads the schema version of a database; undefined if it was never migrated. A migrated database takes one read, because a
 * process may be started for a single request.
 */
export const schemaVersion = async (driver: Driver): Promise<number | undefined> => {
  try {
    return await readVersion(driver)
  } catch {
    const tables = await driver.read(plain(driver.dialect.findTable('schema_version')))
    // If the table exists now, another process has just created it; otherwise reading it fails again.
    return tables.length === 0 ? undefined : readVersion(driver)
  }
}

const readVersion = async (driver: Driver): Promise<number | undefined> => {
  const [row] = await driver.read(plain<{ version: number }>('select version from schema_version where id = 1'))
  return row?.version
}

const createVersion = async (driver: Driver): Promise<void> => {
  const { integer, shortRows, waitForSchema } = driver.dialect
  const statements = [
    ...waitForSchema,
    `create table if not exists schema_version (
      id ${integer} not null primary key check (id = 1),
      version ${integer} not null
    ) ${shortRows}`,
    `insert into schema_version (id, version) values (1, 0) on conflict (id) do nothing`,
  ]
  await driver.write(lengthy(statements))
}

const lengthy = (statements: readonly string[]): Step[] =>
  statements.map((statement) => ({ run: plain(statement), lengthy: true }))

/** Runs a migration unless another process has run it: then the version differs, and nothing is done. */
const run = async (driver: Driver, { version, statements }: Migration): Promise<void> => {
  const countUp = `update schema_version set version = ${version} where id = 1 and version = ${version - 1}`
  const outcome = await driver.write([
    ...lengthy(driver.dialect.waitForSchema),
    { run: plain(countUp), required: true },
    ...lengthy(statements(driver.dialect)),
  ])
  if (outcome === 'duplicate' || outcome === 'orphan')
    throw new StorageFailure(
      'corrupt',
      `The data is inconsistent, so migration ${version} failed. Restore a backup. Nothing was changed.`,
    )
}

const reject = (version: number, newest: number): never => {
  throw new StorageFailure(
    'newer',
    `The database has schema version ${version}, but this version of Poolhouse supports up to ${newest}. ` +
      'Start the newer version, or restore a backup from before its first start. Nothing was changed.',
  )
}
