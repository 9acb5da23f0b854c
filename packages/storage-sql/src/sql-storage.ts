import type { Storage } from '@poolhouse/storage'
import type { Driver } from './driver.ts'
import { migrate } from './migrate.ts'
import { createReadCache, type ReadCache } from './read-cache.ts'
import { createDocumentCache } from './document-cache.ts'
import { ready } from './statement.ts'
import { createAccessTokenStore } from './stores/access-token-store.ts'
import { createBucketStore } from './stores/bucket-store.ts'
import { createDocumentStore } from './stores/document-store.ts'
import { createGrantStore } from './stores/grant-store.ts'
import { createInstallationStore } from './stores/installation-store.ts'
import { createPoolStore } from './stores/pool-store.ts'
import { createOneTimeIdStore } from './stores/one-time-id-store.ts'
import { documentTables } from './tables/index.ts'
import { createUserStore } from './stores/user-store.ts'

/** Maximum numbers of parsed pools and clients in the cache. */
const cachedPools = 500
const cachedClients = 1000

/**
 * Opens a storage in an SQL database and migrates its schema. The storage owns the driver: it is closed with the
 * storage, or when this rejects. By default, reads are cached while the driver reports no change.
 */
export const openSqlStorage = async (driver: Driver, reads: ReadCache = createReadCache(driver)): Promise<Storage> => {
  try {
    await migrate(driver)
  } catch (error) {
    await driver.close()
    throw error
  }
  const statements = ready(driver.dialect.statements)
  const { documents } = statements
  const caches = {
    pools: createDocumentCache(cachedPools, documentTables.pools),
    clients: createDocumentCache(cachedClients, documentTables.clients),
  }
  const { pools, clients, groups, memberships, resourceServers, devices, unknownUsers } = documentTables
  const { domains, identityProviders, providerIdentifiers, samlKeys } = documentTables
  const base = { driver, reads }
  return {
    pools: createPoolStore(
      driver,
      statements,
      createDocumentStore({ ...base, table: pools, statements: documents.pools, cache: caches.pools }),
      (poolId) => caches.pools.invalidate(JSON.stringify([poolId])),
    ),
    clients: createDocumentStore({ ...base, table: clients, statements: documents.clients, cache: caches.clients }),
    groups: createDocumentStore({ ...base, table: groups, statements: documents.groups }),
    memberships: createDocumentStore({ ...base, table: memberships, statements: documents.memberships }),
    users: createUserStore(driver, statements, reads),
    grants: createGrantStore(driver, statements),
    accessTokens: createAccessTokenStore(driver, statements, reads, caches),
    oneTimeIds: createOneTimeIdStore(driver, statements),
    buckets: createBucketStore(driver, statements),
    resourceServers: createDocumentStore({
      ...base,
      table: resourceServers,
      statements: documents.resourceServers,
    }),
    devices: createDocumentStore({ ...base, table: devices, statements: documents.devices }),
    passkeys: createDocumentStore({ ...base, table: documentTables.passkeys, statements: documents.passkeys }),
    brandingAssets: createDocumentStore({
      ...base,
      table: documentTables.brandingAssets,
      statements: documents.brandingAssets,
    }),
    brandingStyles: createDocumentStore({
      ...base,
      table: documentTables.brandingStyles,
      statements: documents.brandingStyles,
    }),
    clientTerms: createDocumentStore({ ...base, table: documentTables.clientTerms, statements: documents.clientTerms }),
    uiCustomizations: createDocumentStore({
      ...base,
      table: documentTables.uiCustomizations,
      statements: documents.uiCustomizations,
    }),
    replicas: createDocumentStore({ ...base, table: documentTables.replicas, statements: documents.replicas }),
    domains: createDocumentStore({ ...base, table: domains, statements: documents.domains }),
    identityProviders: createDocumentStore({
      ...base,
      table: identityProviders,
      statements: documents.identityProviders,
    }),
    providerIdentifiers: createDocumentStore({
      ...base,
      table: providerIdentifiers,
      statements: documents.providerIdentifiers,
    }),
    samlKeys: createDocumentStore({ ...base, table: samlKeys, statements: documents.samlKeys }),
    authEvents: createDocumentStore({ ...base, table: documentTables.authEvents, statements: documents.authEvents }),
    riskConfigurations: createDocumentStore({
      ...base,
      table: documentTables.riskConfigurations,
      statements: documents.riskConfigurations,
    }),
    importJobs: createDocumentStore({ ...base, table: documentTables.importJobs, statements: documents.importJobs }),
    importParts: createDocumentStore({ ...base, table: documentTables.importParts, statements: documents.importParts }),
    unknownUsers: createDocumentStore({ ...base, table: unknownUsers, statements: documents.unknownUsers }),
    installation: createInstallationStore(driver, statements),
    // Loaded with the first run: a Worker reads as little as possible before its first response.
    prune: async (now, bounds) => (await import('./prune.ts')).prune(driver, statements, now, bounds),
    close: () => driver.close(),
  }
}
