import { openPostgresStorage } from '@poolhouse/storage-postgres'
import { findPrograms, startCluster, urlOf } from '@poolhouse/storage-postgres/testing'
import { storeIn } from './data-folder.ts'
import type { Store } from './store.ts'

/** A temporary PostgreSQL server with the default settings. */
export const postgres: Store = {
  missing: () =>
    findPrograms() === undefined
      ? 'postgres requires the programs of a PostgreSQL server: on Debian, run "apt-get install postgresql".'
      : undefined,
  open: async () => {
    const { cluster, remove } = startCluster(findPrograms() ?? '', {})
    const url = urlOf(cluster, 'public')
    return storeIn(
      () => ({ settings: { DATABASE_URL: url }, open: () => openPostgresStorage({ url }), lanes: 3 }),
      remove,
    )
  },
}
