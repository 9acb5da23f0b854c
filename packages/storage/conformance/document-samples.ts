import type { documentTypes, InsertOutcome, Page, SaveOutcome, Storage, VersionedRecord } from '../src/index.ts'
import {
  aClient,
  aDevice,
  aDomain,
  aPasskey,
  aGroup,
  aMembership,
  anIdentityProvider,
  anImportJob,
  anImportPart,
  anUnknownUser,
  aPool,
  anAuthEvent,
  aReplica,
  aResourceServer,
  aRiskConfiguration,
  assetOf,
  aUICustomization,
  aProviderIdentifier,
  aSamlKey,
  aUser,
  styleOf,
  termsOf,
} from './samples.ts'

/** A document of any type. */
export type AnyRecord = VersionedRecord & { readonly poolId?: string; readonly [member: string]: unknown }

/** A store of any document type. */
export interface AnyStore {
  insert(record: VersionedRecord & { readonly note?: unknown }): Promise<boolean>
  insertWithin(maximum: number, record: VersionedRecord): Promise<InsertOutcome>
  save(record: VersionedRecord & { readonly note?: unknown }): Promise<SaveOutcome>
  find(...key: unknown[]): Promise<AnyRecord | undefined>
  delete(...key: unknown[]): Promise<boolean>
  list(...ownerAndPage: unknown[]): Promise<Page<AnyRecord>>
}

/** How the suite creates documents of a type. */
export interface Sample {
  readonly store: (storage: Storage) => unknown
  /** A document in a pool; each text creates a different one. */
  readonly record: (poolId: string, text: string) => VersionedRecord
  /** Inserts the owners of documents with these texts, in addition to the pool. */
  readonly owners?: (storage: Storage, poolId: string, texts: readonly string[]) => Promise<unknown>
  /** Deletes an owner other than the pool, by its type. */
  readonly deleteOwner?: Readonly<Record<string, (storage: Storage, poolId: string, text: string) => Promise<boolean>>>
}

/** Inserts clients whose ids are the id of the pool followed by these texts. */
const insertClients = async ({ clients }: Storage, poolId: string, texts: readonly string[]) => {
  for (const text of texts) await clients.insert(aClient(poolId, `${poolId}${text}`))
}

/** Inserts the user `ada`, unless an earlier call did. */
const insertAda = async ({ users }: Storage, poolId: string) => {
  const ada = aUser(poolId, 'ada')
  if (!(await users.find(poolId, ada.sub))) await users.insert(ada)
}

const deleteAda = ({ users }: Storage, poolId: string) => users.delete(poolId, aUser(poolId, 'ada').sub)

/** A sample of every type: a new type needs a line here. */
export const documentSamples = {
  pools: {
    store: ({ pools }) => ({ ...pools, insert: (pool: ReturnType<typeof aPool>) => pools.insert(pool, []) }),
    record: (poolId, text) => aPool(`${poolId}${text}`),
  },
  clients: { store: ({ clients }) => clients, record: (poolId, text) => aClient(poolId, `${poolId}${text}`) },
  groups: { store: ({ groups }) => groups, record: (poolId, text) => aGroup(poolId, text) },
  memberships: {
    store: ({ memberships }) => memberships,
    record: (poolId, text) => aMembership(aUser(poolId, 'ada'), text),
    owners: async (storage, poolId, texts) => {
      await insertAda(storage, poolId)
      for (const text of texts) await storage.groups.insert(aGroup(poolId, text))
    },
    deleteOwner: {
      users: deleteAda,
      groups: ({ groups }, poolId, text) => groups.delete(poolId, text),
    },
  },
  resourceServers: {
    store: ({ resourceServers }) => resourceServers,
    record: (poolId, text) => aResourceServer(poolId, text),
  },
  passkeys: {
    store: ({ passkeys }) => passkeys,
    record: (poolId, text) => aPasskey(aUser(poolId, 'ada'), text),
    owners: insertAda,
    deleteOwner: { users: deleteAda },
  },
  devices: {
    store: ({ devices }) => devices,
    record: (poolId, text) => aDevice(aUser(poolId, 'ada'), text),
    owners: insertAda,
    deleteOwner: { users: deleteAda },
  },
  clientTerms: {
    store: ({ clientTerms }) => clientTerms,
    record: (poolId, text) => termsOf({ poolId, id: `${poolId}${text}` }),
    owners: insertClients,
    deleteOwner: { clients: ({ clients }, poolId, text) => clients.delete(poolId, `${poolId}${text}`) },
  },
  brandingStyles: {
    store: ({ brandingStyles }) => brandingStyles,
    record: (poolId, text) => styleOf({ poolId, id: `${poolId}${text}` }),
    owners: insertClients,
    deleteOwner: { clients: ({ clients }, poolId, text) => clients.delete(poolId, `${poolId}${text}`) },
  },
  brandingAssets: {
    store: ({ brandingAssets }) => brandingAssets,
    record: (poolId, text) => assetOf({ poolId, clientId: poolId }, text),
    owners: async (storage, poolId) => {
      await insertClients(storage, poolId, [''])
      await storage.brandingStyles.insert(styleOf({ poolId, id: poolId }))
    },
    deleteOwner: {
      branding_styles: ({ brandingStyles }, poolId) => brandingStyles.delete(poolId, poolId),
      clients: ({ clients }, poolId) => clients.delete(poolId, poolId),
    },
  },
  uiCustomizations: {
    store: ({ uiCustomizations }) => uiCustomizations,
    record: (poolId, text) => aUICustomization(poolId, text),
  },
  authEvents: {
    store: ({ authEvents }) => authEvents,
    record: (poolId, text) => anAuthEvent(aUser(poolId, 'ada'), text),
    owners: insertAda,
    deleteOwner: { users: deleteAda },
  },
  riskConfigurations: {
    store: ({ riskConfigurations }) => riskConfigurations,
    record: (poolId, text) => aRiskConfiguration(poolId, text),
  },
  importJobs: { store: ({ importJobs }) => importJobs, record: (poolId, text) => anImportJob(poolId, text) },
  importParts: {
    store: ({ importParts }) => importParts,
    record: (poolId, text) => anImportPart(poolId, text),
    owners: async ({ importJobs }, poolId) => {
      await importJobs.insert(anImportJob(poolId))
    },
    deleteOwner: { import_jobs: ({ importJobs }, poolId) => importJobs.delete(poolId, 'import-1') },
  },
  replicas: { store: ({ replicas }) => replicas, record: (poolId, text) => aReplica(poolId, text) },
  domains: { store: ({ domains }) => domains, record: (poolId, text) => aDomain(poolId, `${poolId}${text}`) },
  identityProviders: {
    store: ({ identityProviders }) => identityProviders,
    record: (poolId, text) => anIdentityProvider(poolId, text),
  },
  providerIdentifiers: {
    store: ({ providerIdentifiers }) => providerIdentifiers,
    record: (poolId, text) => aProviderIdentifier(poolId, text),
  },
  samlKeys: { store: ({ samlKeys }) => samlKeys, record: (poolId, text) => aSamlKey(poolId, text) },
  unknownUsers: {
    store: ({ unknownUsers }) => unknownUsers,
    record: (poolId, text) => anUnknownUser(poolId, text),
  },
} satisfies Record<keyof typeof documentTypes, Sample>
