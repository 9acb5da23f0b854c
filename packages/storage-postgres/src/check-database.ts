import { StorageFailure } from '@poolhouse/storage'
import type { Bound, Driver } from '@poolhouse/storage-sql'

/** One version older than the oldest that PostgreSQL maintained when this was written. */
const oldestVersion = 13

const settings: Bound<{ readonly encoding: string; readonly version: number }> = {
  sql: `select current_setting('server_encoding') as encoding, current_setting('server_version_num')::bigint as version`,
  parameters: [],
}

/** Rejects a database that cannot provide the guarantees of the storage. */
export const checkDatabase = async (driver: Driver, place: string): Promise<void> => {
  const [current] = await driver.read(settings)
  if (!current) return
  if (current.encoding !== 'UTF8')
    throw new StorageFailure(
      'denied',
      `The database ${place} has the encoding ${current.encoding}, which cannot store all characters. ` +
        'Create one with "create database … encoding \'UTF8\' template template0".',
    )
  const version = Math.floor(current.version / 10_000)
  if (version < oldestVersion)
    throw new StorageFailure(
      'denied',
      `The database ${place} runs on PostgreSQL ${version}. Poolhouse needs ${oldestVersion} or later.`,
    )
}
