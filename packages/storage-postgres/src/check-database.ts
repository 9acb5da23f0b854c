import { StorageFailure } from '@poolhouse/storage'
import type { Bound, Driver } from '@poolhouse/storage-sql'

/** The oldest version that its makers still mended when this was written, less one. */
const oldestVersion = 13

const settings: Bound<{ readonly encoding: string; readonly version: number }> = {
  sql: `select current_setting('server_encoding') as encoding, current_setting('server_version_num')::bigint as version`,
  parameters: [],
}

/** Rejects a database that cannot provide the guarantees of the storage. */
export const checkDatabase = async (driver: Driver, place: string): Promise<void> => {
  const [found] = await driver.read(settings)
  if (!found) return
  if (found.encoding !== 'UTF8')
    throw new StorageFailure(
      'denied',
      `The database ${place} holds texts as ${found.encoding}, which cannot hold all of them. ` +
        'Make one with "create database … encoding \'UTF8\' template template0".',
    )
  const version = Math.floor(found.version / 10_000)
  if (version < oldestVersion)
    throw new StorageFailure(
      'denied',
      `The database ${place} is served by PostgreSQL ${version}. Poolhouse needs ${oldestVersion} or later.`,
    )
}
