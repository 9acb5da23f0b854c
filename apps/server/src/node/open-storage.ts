import { join } from 'node:path'
import type { Storage } from '@poolhouse/storage'
import type { Settings } from '../settings/settings.ts'
import { databaseFile } from './master-key.ts'

/** A storage, and what to call it before the operator: never with a password. */
export interface NamedStorage {
  readonly name: string
  readonly open: () => Promise<Storage>
}

/** Where the data are: in PostgreSQL where an address is set, else in a file. Only the driver that is used is loaded. */
export const storageOf = ({
  databaseUrl,
  databaseConnections: max,
  data,
}: Pick<Settings, 'databaseUrl' | 'databaseConnections' | 'data'>): NamedStorage => {
  if (databaseUrl !== undefined) {
    const { host, pathname } = new URL(databaseUrl)
    return {
      name: `PostgreSQL at ${host}${pathname}`,
      open: async () => (await import('@poolhouse/storage-postgres')).openPostgresStorage({ url: databaseUrl, max }),
    }
  }
  const path = join(data, databaseFile)
  return {
    name: path,
    open: async () => (await import('@poolhouse/storage-sqlite')).openSqliteStorage({ path }),
  }
}
