import { describe, expect } from 'vitest'
import {
  type DocumentType,
  documentTypes,
  OwnerNotFound,
  type PageRequest,
  type Storage,
  type VersionedRecord,
} from '../src/index.ts'
import { type AnyRecord, type AnyStore, documentSamples, type Sample } from './document-samples.ts'
import { allPages, byCodePoint } from './listing.ts'
import { atOnce, awkwardTexts, countResults, withPool } from './samples.ts'
import { type Open, testsOn } from './topic.ts'

const [here, there] = ['us-east-1_Aaaaaaaaa', 'us-east-1_Bbbbbbbbb'] as const

export const documentsConformance = (open: Open): void => {
  describe.each(Object.keys(documentTypes) as (keyof typeof documentTypes)[])('documents: %s', (name) => {
    const test = testsOn(open)
    const type: DocumentType = documentTypes[name]
    const sample: Sample = documentSamples[name]
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

    const [ownerOfA, ownerOfB] = ['a', 'b'].map((text) => JSON.stringify(ownerOf(sample.record(here, text))))
    const testOfOwner = ownedByPool && ownerOfA === ownerOfB ? test : () => {}
    testOfOwner('inserts at most the maximum, however many callers race', async (storage) => {
      const record = (text: string) => sample.record(here, text)
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

    const testOfOwned = ownedByPool ? test : () => {}
    testOfOwned('adds no document without its owners, and deletes it with each of them', async (storage) => {
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
}
