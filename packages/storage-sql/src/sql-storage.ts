import type { Storage } from '@poolhouse/storage'
import type { Driver } from './driver.ts'
import { createKnownUsers } from './known-users.ts'
import { migrate } from './migrate.ts'
import { prune } from './prune.ts'
import { createRememberedReads } from './remembered-reads.ts'
import { createSharedReads } from './shared-reads.ts'
import { ready } from './statement.ts'
import { createBearerStore } from './stores/bearer-store.ts'
import { clientDocuments, createClientStore } from './stores/client-store.ts'
import { createGrantStore } from './stores/grant-store.ts'
import { createInstallationStore } from './stores/installation-store.ts'
import { createPoolStore, poolDocuments } from './stores/pool-store.ts'
import { createSpentStore } from './stores/spent-store.ts'
import { createUserStore } from './stores/user-store.ts'
import { decodeUser } from './user-document.ts'

/**
 * Opens a storage on a database that speaks SQL, and brings its schema up to date. The driver belongs to the storage from
 * here on: it is closed with it, or when this rejects.
 */
export const openSqlStorage = async (driver: Driver): Promise<Storage> => {
  try {
    await migrate(driver)
  } catch (error) {
    await driver.close()
    throw error
  }
  const statements = ready(driver.dialect.statements)
  const reads = driver.turn ? createSharedReads(driver.turn) : createRememberedReads(driver)
  // Where reads are remembered, so is what they were made into.
  const userOf = driver.changes ? decodeUser : createKnownUsers()
  const documents = { pools: poolDocuments(), clients: clientDocuments(), userOf }
  return {
    pools: createPoolStore(driver, statements, reads, documents.pools),
    clients: createClientStore(driver, statements, reads, documents.clients),
    users: createUserStore(driver, statements, reads, userOf),
    grants: createGrantStore(driver, statements),
    bearers: createBearerStore(driver, statements, reads, documents),
    spent: createSpentStore(driver, statements),
    installation: createInstallationStore(driver, statements),
    prune: (now, most) => prune(driver, statements, now, most),
    close: () => driver.close(),
  }
}
