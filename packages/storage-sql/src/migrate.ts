import { StorageFailure } from '@poolhouse/storage'
import type { Driver, Step } from './driver.ts'
import { newestVersion } from './migrations/newest-version.ts'
import type { Migration } from './migrations/migration.ts'
import { plain } from './statement.ts'

/**
 * Brings the schema of a database to the version that this code knows. Each migration is one write that also counts the
 * recorded version up, so that of several processes that open a database at once each migration is run by one.
 *
 * Rejects with a `StorageFailure` of code `newer`, and leaves the database as it is, when it is of a version to come.
 */
export const migrate = async (driver: Driver, given?: readonly Migration[]): Promise<void> => {
  const newest = given?.length ?? newestVersion
  for (;;) {
    const version = await schemaVersion(driver)
    if (version === newest) return
    if (version === undefined) await createVersion(driver)
    else await run(driver, (given ?? (await load()))[version] ?? refuse(version, newest))
  }
}

/** Most databases have the newest schema, and a Worker that starts should not read how it came about. */
const load = async (): Promise<readonly Migration[]> => (await import('./migrations/index.ts')).migrations

/** Refuses, as `migrate` does and without changing anything, a database that is of a version to come. */
export const refuseNewer = async (driver: Driver): Promise<void> => {
  const version = (await schemaVersion(driver)) ?? 0
  if (version > newestVersion) refuse(version, newestVersion)
}

/**
 * The version of a database; undefined if it was never migrated. Most were, so the version is read first, in one read: a
 * process may be started for a single request.
 */
export const schemaVersion = async (driver: Driver): Promise<number | undefined> => {
  try {
    return await readVersion(driver)
  } catch {
    const tables = await driver.read(plain(driver.dialect.findTable('schema_version')))
    // Where there is one now, another process has just made it, or reading it fails again.
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

/** Runs a migration, unless another process has: then the count is not what it was, and nothing is done. */
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
      `The data do not fit migration ${version}. Restore a backup. Nothing was changed.`,
    )
}

const refuse = (found: number, known: number): never => {
  throw new StorageFailure(
    'newer',
    `The database has schema version ${found}, and this version of Poolhouse knows ${known} at most. ` +
      'Start the newer version, or restore a backup from before its first start. Nothing was changed.',
  )
}
