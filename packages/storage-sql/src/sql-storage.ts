import type { Storage } from '@poolhouse/storage'
import type { Driver } from './driver.ts'
import { migrate } from './migrate.ts'
import { prune } from './prune.ts'
import { createReadCache, type ReadCache } from './read-cache.ts'
import { ready } from './statement.ts'
import { createAccessTokenStore } from './stores/access-token-store.ts'
import { clientDocuments, createClientStore } from './stores/client-store.ts'
import { createGrantStore } from './stores/grant-store.ts'
import { createInstallationStore } from './stores/installation-store.ts'
import { createPoolStore, poolDocuments } from './stores/pool-store.ts'
import { createOneTimeIdStore } from './stores/one-time-id-store.ts'
import { createUserStore } from './stores/user-store.ts'
import { type DecodeUser, decodeUser } from './user-document.ts'

/** What readers have of each other's reads. */
export interface Sharing {
  readonly reads: ReadCache
  readonly userOf: DecodeUser
}

/**
 * Opens a storage on a database that speaks SQL, and brings its schema up to date. The driver belongs to the storage from
 * here on: it is closed with it, or when this rejects. Unless told otherwise, reads are shared for as long as the driver says
 * that nothing changed.
 */
export const openSqlStorage = async (
  driver: Driver,
  { reads, userOf }: Sharing = { reads: createReadCache(driver), userOf: decodeUser },
): Promise<Storage> => {
  try {
    await migrate(driver)
  } catch (error) {
    await driver.close()
    throw error
  }
  const statements = ready(driver.dialect.statements)
  const documents = { pools: poolDocuments(), clients: clientDocuments(), userOf }
  return {
    pools: createPoolStore(driver, statements, reads, documents.pools),
    clients: createClientStore(driver, statements, reads, documents.clients),
    users: createUserStore(driver, statements, reads, userOf),
    grants: createGrantStore(driver, statements),
    accessTokens: createAccessTokenStore(driver, statements, reads, documents),
    oneTimeIds: createOneTimeIdStore(driver, statements),
    installation: createInstallationStore(driver, statements),
    prune: (now, most) => prune(driver, statements, now, most),
    close: () => driver.close(),
  }
}
