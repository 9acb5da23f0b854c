import type { Storage } from '../storage.ts'
import { createAccessTokenStore } from './access-token-store.ts'
import { createBucketStore } from './bucket-store.ts'
import { documentTypes } from '../documents/index.ts'
import { emptyContents } from './contents.ts'
import { createDocumentStore } from './document-store.ts'
import { createGrantStore } from './grant-store.ts'
import { createInstallationStore } from './installation-store.ts'
import { createPoolStore } from './pool-store.ts'
import { prune } from './prune.ts'
import { createOneTimeIdStore } from './one-time-id-store.ts'
import { createUserStore } from './user-store.ts'

/**
 * Creates a storage in memory, which is empty at every start: the reference for the other adapters, and the storage of most
 * tests. Each method runs synchronously, so no method sees a partial change of another. Listings scan everything.
 */
export const createMemoryStorage = (): Storage => {
  const contents = emptyContents()
  return {
    pools: createPoolStore(contents),
    clients: createDocumentStore(contents, documentTypes.clients),
    users: createUserStore(contents),
    groups: createDocumentStore(contents, documentTypes.groups),
    memberships: createDocumentStore(contents, documentTypes.memberships),
    clientTerms: createDocumentStore(contents, documentTypes.clientTerms),
    brandingStyles: createDocumentStore(contents, documentTypes.brandingStyles),
    brandingAssets: createDocumentStore(contents, documentTypes.brandingAssets),
    uiCustomizations: createDocumentStore(contents, documentTypes.uiCustomizations),
    replicas: createDocumentStore(contents, documentTypes.replicas),
    authEvents: createDocumentStore(contents, documentTypes.authEvents),
    riskConfigurations: createDocumentStore(contents, documentTypes.riskConfigurations),
    importJobs: createDocumentStore(contents, documentTypes.importJobs),
    importParts: createDocumentStore(contents, documentTypes.importParts),
    resourceServers: createDocumentStore(contents, documentTypes.resourceServers),
    devices: createDocumentStore(contents, documentTypes.devices),
    domains: createDocumentStore(contents, documentTypes.domains),
    identityProviders: createDocumentStore(contents, documentTypes.identityProviders),
    providerIdentifiers: createDocumentStore(contents, documentTypes.providerIdentifiers),
    samlKeys: createDocumentStore(contents, documentTypes.samlKeys),
    passkeys: createDocumentStore(contents, documentTypes.passkeys),
    grants: createGrantStore(contents),
    accessTokens: createAccessTokenStore(contents),
    oneTimeIds: createOneTimeIdStore(contents),
    buckets: createBucketStore(contents),
    unknownUsers: createDocumentStore(contents, documentTypes.unknownUsers),
    installation: createInstallationStore(contents),
    prune: async (now, most) => prune(contents, now, most),
    close: async () => {},
  }
}
