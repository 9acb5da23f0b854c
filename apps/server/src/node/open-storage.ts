import { join } from 'node:path'
import type { Storage } from '@poolhouse/storage'
import type { Place } from '../compose/operator-message.ts'
import type { Settings } from '../settings/settings.ts'
import { databaseFile } from './master-key.ts'

/** A storage that can be opened, and where it is. */
export interface StorageLocation extends Place {
  readonly setting: string
  readonly open: () => Promise<Storage>
}

/** Where the data are: in PostgreSQL where an address is set, else in a file. Only the driver that is used is loaded. */
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
