import { join } from 'node:path'
import type { Storage } from '@poolhouse/storage'
import type { DatabaseLocation } from '../compose/operator-message.ts'
import type { Settings } from '../settings/settings.ts'
import { databaseFile } from './master-key.ts'

/** A storage that can be opened, and its location. */
export interface StorageLocation extends DatabaseLocation {
  readonly setting: string
  readonly open: () => Promise<Storage>
}

/** Selects the storage: PostgreSQL if an address is set, otherwise a file. Loads only the driver that is used. */
export const storageOf = ({
  databaseUrl,
  databaseConnections: max,
  data,
}: Pick<Settings, 'databaseUrl' | 'databaseConnections' | 'data'>): StorageLocation => {
  if (databaseUrl !== undefined) {
    const { host, pathname } = new URL(databaseUrl)
    return {
      name: `PostgreSQL at ${host}${pathname}`,
      setting: 'DATABASE_URL',
      open: async () => (await import('@poolhouse/storage-postgres')).openPostgresStorage({ url: databaseUrl, max }),
    }
  }
  const path = join(data, databaseFile)
  return {
    name: path,
    setting: 'POOLHOUSE_DATA',
    open: async () => (await import('@poolhouse/storage-sqlite')).openSqliteStorage({ path }),
  }
}
