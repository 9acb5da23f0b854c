import { describe, expect } from 'vitest'
import {
  type DocumentType,
  documentTypes,
  type InsertOutcome,
  OwnerNotFound,
  type Page,
  type PageRequest,
  type SaveOutcome,
  type Storage,
  type VersionedRecord,
} from '../src/index.ts'
import { allPages, byCodePoint } from './listing.ts'
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
  atOnce,
  awkwardTexts,
  countResults,
  noon,
  styleOf,
  termsOf,
  withPool,
} from './samples.ts'
import { type Open, testsOn } from './topic.ts'

type AnyRecord = VersionedRecord & { readonly poolId?: string; readonly [member: string]: unknown }
/** A store of any document type. */
interface AnyStore {
  insert(record: VersionedRecord & { readonly note?: unknown }): Promise<boolean>
  insertWithin(maximum: number, record: VersionedRecord): Promise<InsertOutcome>
  save(record: VersionedRecord & { readonly note?: unknown }): Promise<SaveOutcome>
  find(...key: unknown[]): Promise<AnyRecord | undefined>
  delete(...key: unknown[]): Promise<boolean>
  list(...ownerAndPage: unknown[]): Promise<Page<AnyRecord>>
}

/** How the suite creates documents of a type. */
interface Sample {
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

/** A sample of every type: a new type needs a line here. */
const samples = {
  pools: {
    store: ({ pools }) => ({ ...pools, insert: (pool: ReturnType<typeof aPool>) => pools.insert(pool, []) }),
    record: (poolId, text) => aPool(`${poolId}${text}`),
  },
  clients: { store: ({ clients }) => clients, record: (poolId, text) => aClient(poolId, `${poolId}${text}`) },
  groups: { store: ({ groups }) => groups, record: (poolId, text) => aGroup(poolId, text) },
  memberships: {
    store: ({ memberships }) => memberships,
    record: (poolId, text) => aMembership(aUser(poolId, 'ada'), text),
    owners: async ({ users, groups }, poolId, texts) => {
      if (!(await users.find(poolId, aUser(poolId, 'ada').sub))) await users.insert(aUser(poolId, 'ada'))
      for (const text of texts) await groups.insert(aGroup(poolId, text))
    },
    deleteOwner: {
      users: ({ users }, poolId) => users.delete(poolId, aUser(poolId, 'ada').sub),
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
    owners: async ({ users }, poolId) => {
      if (!(await users.find(poolId, aUser(poolId, 'ada').sub))) await users.insert(aUser(poolId, 'ada'))
    },
    deleteOwner: { users: ({ users }, poolId) => users.delete(poolId, aUser(poolId, 'ada').sub) },
  },
  devices: {
    store: ({ devices }) => devices,
    record: (poolId, text) => aDevice(aUser(poolId, 'ada'), text),
    owners: async ({ users }, poolId) => {
      if (!(await users.find(poolId, aUser(poolId, 'ada').sub))) await users.insert(aUser(poolId, 'ada'))
    },
    deleteOwner: { users: ({ users }, poolId) => users.delete(poolId, aUser(poolId, 'ada').sub) },
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
    owners: async ({ users }, poolId) => {
      if (!(await users.find(poolId, aUser(poolId, 'ada').sub))) await users.insert(aUser(poolId, 'ada'))
    },
    deleteOwner: { users: ({ users }, poolId) => users.delete(poolId, aUser(poolId, 'ada').sub) },
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

const [here, there] = ['us-east-1_Aaaaaaaaa', 'us-east-1_Bbbbbbbbb'] as const

export const documentsConformance = (open: Open): void => {
  describe.each(Object.keys(documentTypes) as (keyof typeof documentTypes)[])('documents: %s', (name) => {
    const test = testsOn(open)
    const type: DocumentType = documentTypes[name]
    const sample: Sample = samples[name]
    const member = type.key.at(-1)!
    const ownedByPool = type.owners.length > 0

    const valuesOf = (record: VersionedRecord, members: readonly string[]) =>
      members.map((each) => (record as AnyRecord)[each])
    const ownerOf = (record: VersionedRecord) => valuesOf(record, type.owners[0]?.by ?? [])
    const deletionKeyOf = (record: VersionedRecord) => [
      ...ownerOf(record),
      ...valuesOf(
        record,
        type.key.filter((each) => !type.owners[0]?.by.includes(each)),
      ),
    ]

    /** The store, with two pools and the owners of documents of these texts in both. */
    const prepared = async (storage: Storage, texts: readonly string[]) => {
      for (const poolId of ownedByPool ? [here, there] : []) {
        await withPool(storage, poolId)
        await sample.owners?.(storage, poolId, texts)
      }
      const store = sample.store(storage) as AnyStore
      return {
        store,
        find: (record: VersionedRecord) => store.find(...valuesOf(record, type.key)),
        remove: (record: VersionedRecord) => store.delete(...deletionKeyOf(record)),
        list: (record: VersionedRecord, page: PageRequest) => store.list(...ownerOf(record), page),
      }
    }

    test('finds an inserted document, as version 1', async (storage) => {
      const { store, find } = await prepared(storage, ['a'])
      const record = sample.record(here, 'a')
      expect(await find(record)).toBe(undefined)
      expect(await store.insert({ ...record, version: 7 })).toBe(true)
      expect(await find(record)).toEqual(record)
      expect(await find(sample.record(there, 'a'))).toBe(undefined)
    })

    test('lets one of many callers insert a key', async (storage) => {
      const { store, find } = await prepared(storage, ['a'])
      const record = sample.record(here, 'a') as AnyRecord
      const results = await atOnce(8, (index) => store.insert({ ...record, note: `${index}` }))
      expect(countResults(results)).toEqual({ true: 1, false: 7 })
      expect(await find(record)).toEqual({ ...record, note: `${results.indexOf(true)}` })
    })

    test('inserts at most the maximum, however many callers race', async (storage) => {
      const record = (text: string) => sample.record(here, text)
      // Only where several samples have the same owner.
      if (!ownedByPool || JSON.stringify(ownerOf(record('a'))) !== JSON.stringify(ownerOf(record('b')))) return
      const texts = ['a', 'b', 'c', 'd', 'e', 'f'] as const
      const { store, list, remove } = await prepared(storage, texts)
      const insert = (text: string) => store.insertWithin(3, record(text))
      const results = await Promise.all(texts.map(insert))
      expect(countResults(results)).toEqual({ '"inserted"': 3, '"full"': 3 })
      expect((await list(record('a'), { limit: 9 })).items).toHaveLength(3)
      expect(await store.insertWithin(3, sample.record(there, 'a'))).toBe('inserted')

      const [first = '', ...others] = texts.filter((_, index) => results[index] === 'inserted')
      const rejected = texts[results.indexOf('full')] ?? ''
      expect(await Promise.all([first, ...others].map(insert))).toEqual(['exists', 'exists', 'exists'])
      await remove(record(first))
      expect([await insert(rejected), await insert(rejected), await insert(first)]).toEqual([
        'inserted',
        'exists',
        'full',
      ])
      await expect(store.insertWithin(3, sample.record('us-east-1_Unknown00', 'a'))).rejects.toBeInstanceOf(
        OwnerNotFound,
      )
    })

    test('compares keys as the document type specifies', async (storage) => {
      const { store, find, remove } = await prepared(storage, ['Ä', 'b'])
      const [upper, lower] = [sample.record(here, 'Ä') as AnyRecord, sample.record(here, 'ä') as AnyRecord]
      await store.insert(upper)
      const ignoresCase = type.ignoreCase?.includes(member) ?? false
      expect(await find(lower)).toEqual(ignoresCase ? upper : undefined)
      if (!ignoresCase) return
      expect(await store.insert(lower)).toBe(false)
      expect(await store.save({ ...lower, note: 'saved' })).toBe('saved')
      expect(await find(upper)).toEqual({ ...lower, note: 'saved', version: 2 })
      expect([await remove(lower), await find(upper)]).toEqual([true, undefined])
    })

    test('saves over the version that was read, and increments it', async (storage) => {
      const { store, find } = await prepared(storage, ['a', 'b'])
      const record = sample.record(here, 'a') as AnyRecord
      await store.insert(record)
      const changed = { ...record, note: 'changed' }
      expect(await store.save(changed)).toBe('saved')
      expect(await find(record)).toEqual({ ...changed, version: 2 })
      expect(await store.save(changed)).toBe('stale')
      expect(await store.save({ ...changed, version: 3 })).toBe('stale')
      expect(await store.save(sample.record(here, 'b') as AnyRecord)).toBe('stale')
      expect(await find(record)).toEqual({ ...changed, version: 2 })
    })

    test('lets one of many callers save a version', async (storage) => {
      const { store, find } = await prepared(storage, ['a'])
      const record = sample.record(here, 'a') as AnyRecord
      await store.insert(record)
      const results = await atOnce(8, (index) => store.save({ ...record, note: `${index}` }))
      expect(countResults(results)).toEqual({ '"saved"': 1, '"stale"': 7 })
      expect(await find(record)).toEqual({ ...record, version: 2, note: `${results.indexOf('saved')}` })
    })

    test('deletes once, and then finds nothing', async (storage) => {
      const { store, find, remove, list } = await prepared(storage, ['a'])
      const record = sample.record(here, 'a') as AnyRecord
      await store.insert(record)
      await find(record)
      expect(countResults(await atOnce(6, () => remove(record)))).toEqual({ true: 1, false: 5 })
      expect([await find(record), await list(record, { limit: 9 })]).toEqual([undefined, { items: [] }])
      expect(await store.save(record)).toBe('stale')
    })

    test('lists the documents of an owner by key, in pages', async (storage) => {
      const texts = name === 'pools' ? ['b', 'a', 'C', 'd'] : [...awkwardTexts]
      const { store, list } = await prepared(storage, texts)
      const folded = (text: string) => (type.ignoreCase ? text.toLowerCase() : text)
      const distinct = texts.filter(
        (text, index) => texts.findIndex((other) => folded(other) === folded(text)) === index,
      )
      const records = distinct.map((text) => sample.record(here, text) as AnyRecord)
      for (const record of records) expect(await store.insert(record)).toBe(true)
      if (ownedByPool) await store.insert(sample.record(there, 'a'))
      const sorted = records.toSorted((a, b) => byCodePoint(folded(String(a[member])), folded(String(b[member]))))
      for (const limit of [1, 7, records.length, 1000])
        expect((await allPages((page) => list(sample.record(here, 'a'), page), limit)).flat()).toEqual(sorted)
    })

    test('adds no document without its owners, and deletes it with each of them', async (storage) => {
      if (!ownedByPool) return
      const { store, find, list } = await prepared(storage, ['a'])
      const record = sample.record(here, 'a') as AnyRecord
      const nowhere = sample.record('us-east-1_Unknown00', 'a') as AnyRecord
      await expect(store.insert(nowhere)).rejects.toBeInstanceOf(OwnerNotFound)
      for (const remove of Object.values(sample.deleteOwner ?? {})) {
        await sample.owners?.(storage, here, ['a'])
        expect(await store.insert(record)).toBe(true)
        expect(await remove(storage, here, 'a')).toBe(true)
        expect([await find(record), await list(record, { limit: 9 })]).toEqual([undefined, { items: [] }])
        await expect(store.insert(record)).rejects.toBeInstanceOf(OwnerNotFound)
      }
      await sample.owners?.(storage, here, ['a'])
      const kept = sample.record(there, 'a') as AnyRecord
      for (const each of [record, kept]) expect(await store.insert(each)).toBe(true)
      await storage.pools.delete(here)
      expect([await find(record), await find(kept)]).toEqual([undefined, kept])
      await withPool(storage, here)
      expect(await list(record, { limit: 9 })).toEqual({ items: [] })
    })
  })

  describe('authEvents', () => {
    const test = testsOn(open)

    test('list the newest first, in pages', async (storage) => {
      await withPool(storage, here)
      const [ada, bob] = [aUser(here, 'ada'), aUser(here, 'bob')]
      await storage.users.insertMany([ada, bob])
      const events = [3, 1, 2, 2].map((createdAt, index) => ({ ...anAuthEvent(ada, `event-${index}`), createdAt }))
      for (const event of [...events, anAuthEvent(bob, 'other')]) await storage.authEvents.insert(event)
      const pages = await allPages((page) => storage.authEvents.listBy('newest', [here, ada.sub], page), 1)
      expect(pages.flat().map(({ id }) => id)).toEqual(['event-0', 'event-3', 'event-2', 'event-1'])
    })

    test('are pruned when they expire', async (storage) => {
      await withPool(storage, here)
      const ada = aUser(here, 'ada')
      await storage.users.insert(ada)
      await storage.authEvents.insert(anAuthEvent(ada, 'old'))
      await storage.authEvents.insert({ ...anAuthEvent(ada, 'new'), expiresAt: noon + 100 })
      await storage.prune(noon + 2)
      expect((await storage.authEvents.list(here, ada.sub, { limit: 9 })).items.map(({ id }) => id)).toEqual(['new'])
    })
  })

  describe('memberships', () => {
    const test = testsOn(open)

    test('list the groups of a user and the users in a group', async (storage) => {
      const { users, groups, memberships } = storage
      await withPool(storage, here)
      const [ada, bob, eve] = [aUser(here, 'ada'), aUser(here, 'bob'), aUser(here, 'eve')]
      await users.insertMany([ada, bob, eve])
      for (const name of ['Admins', 'Editors']) await groups.insert(aGroup(here, name))
      for (const one of [
        aMembership(eve, 'admins'),
        aMembership(ada, 'Admins'),
        aMembership(ada, 'Editors'),
        aMembership(bob, 'Editors'),
      ])
        expect(await memberships.insert(one)).toBe(true)
      const pages = await allPages((page) => memberships.listBy('group', [here, 'ADMINS'], page), 1)
      expect(pages).toEqual([[aMembership(ada, 'Admins')], [aMembership(eve, 'admins')]])
      expect(await memberships.list(here, 'sub-of-ada', { limit: 9 })).toEqual({
        items: [aMembership(ada, 'Admins'), aMembership(ada, 'Editors')],
      })
    })

    test('of a large group are deleted with the group, and those of other groups remain', async (storage) => {
      const { users, groups, memberships } = storage
      await withPool(storage, here)
      const many = Array.from({ length: 510 }, (_, index) => aUser(here, `user-${index}`))
      await users.insertMany(many)
      for (const name of ['large', 'small']) await groups.insert(aGroup(here, name))
      await Promise.all(many.map((user) => memberships.insert(aMembership(user, 'large'))))
      await memberships.insert(aMembership(aUser(here, 'user-0'), 'small'))
      expect(await groups.delete(here, 'Large')).toBe(true)
      expect(await memberships.listBy('group', [here, 'large'], { limit: 9 })).toEqual({ items: [] })
      await groups.insert(aGroup(here, 'large'))
      expect(await memberships.listBy('group', [here, 'large'], { limit: 9 })).toEqual({ items: [] })
      expect((await memberships.listBy('group', [here, 'small'], { limit: 9 })).items).toHaveLength(1)
    })
  })
}
