import { join } from 'node:path'
import { openSqliteStorage } from '@poolhouse/storage-sqlite'
import { databaseFile } from '../../src/node/master-key.ts'
import { storeIn } from './data-folder.ts'
import type { Store } from './store.ts'

/** A file in the folder for temporary files. Set TMPDIR to measure another disk. */
export const sqlite: Store = {
  open: async () =>
    storeIn((data) => ({
      settings: {},
      open: () => openSqliteStorage({ path: join(data, databaseFile) }),
      lanes: 1,
    })),
}
