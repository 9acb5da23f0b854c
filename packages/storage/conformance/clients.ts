import { describe, expect } from 'vitest'
import { OwnerNotFound } from '../src/index.ts'
import { aClient, atOnce, noon, countResults, withPool } from './samples.ts'
import { type Open, testsOn } from './topic.ts'

export const clientsConformance = (open: Open): void => {
  describe('clients', () => {
    const test = testsOn(open)

    test('finds an inserted client by its id alone, as version 1', async (storage) => {
      const { clients } = storage
      const pool = await withPool(storage)
      expect(await clients.insert(aClient(pool.id))).toBe(true)
      expect(await clients.find(aClient(pool.id).id)).toEqual({ ...aClient(pool.id), version: 1 })
      expect(await clients.find('unknown')).toBe(undefined)
    })

    test('rejects an id that is taken in any pool', async (storage) => {
      const { clients } = storage
      const [pool, other] = [await withPool(storage), await withPool(storage, 'us-east-1_Other0000')]
      await clients.insert(aClient(pool.id))
      expect(await clients.insert(aClient(pool.id, undefined, { name: 'another' }))).toBe(false)
      expect(await clients.insert(aClient(other.id, undefined, { name: 'another' }))).toBe(false)
      expect(await clients.find(aClient(pool.id).id)).toEqual(aClient(pool.id))
      expect(await clients.list(other.id, { limit: 9 })).toEqual({ items: [] })
    })

    test('lets one of many callers insert an id', async (storage) => {
      const pool = await withPool(storage)
      const results = await atOnce(8, (index) => storage.clients.insert(aClient(pool.id, 'same', { name: `${index}` })))
      expect(countResults(results)).toEqual({ true: 1, false: 7 })
      expect((await storage.clients.find('same'))?.name).toBe(`${results.indexOf(true)}`)
    })

    test('rejects a client of a pool that does not exist', async ({ clients }) => {
      await expect(clients.insert(aClient('us-east-1_Unknown00'))).rejects.toBeInstanceOf(OwnerNotFound)
      expect(await clients.find(aClient('us-east-1_Unknown00').id)).toBe(undefined)
    })

    test('saves over the version that was read, and increments it', async (storage) => {
      const { clients } = storage
      const client = aClient((await withPool(storage)).id)
      await clients.insert(client)
      const changed = { ...client, name: 'renamed', secrets: [], modifiedAt: noon + 1 }
      expect(await clients.save(changed)).toBe('saved')
      expect(await clients.find(client.id)).toEqual({ ...changed, version: 2 })
      expect(await clients.save(changed)).toBe('stale')
      expect(await clients.save({ ...changed, version: 3 })).toBe('stale')
      expect(await clients.save({ ...changed, id: 'unknown' })).toBe('stale')
      expect(await clients.find(client.id)).toEqual({ ...changed, version: 2 })
    })

    test('lets one of many callers save a version', async (storage) => {
      const { clients } = storage
      const client = aClient((await withPool(storage)).id)
      await clients.insert(client)
      const results = await atOnce(8, (index) => clients.save({ ...client, name: `${index}` }))
      expect(countResults(results)).toEqual({ '"saved"': 1, '"stale"': 7 })
      expect(await clients.find(client.id)).toEqual({ ...client, version: 2, name: `${results.indexOf('saved')}` })
    })

    test('deletes once, and only from its own pool', async (storage) => {
      const { clients } = storage
      const [pool, other] = [await withPool(storage), await withPool(storage, 'us-east-1_Other0000')]
      const client = aClient(pool.id)
      await clients.insert(client)
      expect(await clients.delete(other.id, client.id)).toBe(false)
      expect(await clients.find(client.id)).toEqual(client)
      expect(countResults(await atOnce(6, () => clients.delete(pool.id, client.id)))).toEqual({ true: 1, false: 5 })
      expect(await clients.find(client.id)).toBe(undefined)
      expect(await clients.save(client)).toBe('stale')
    })

    test('finds the new client of a reused id', async (storage) => {
      const { clients } = storage
      const client = aClient((await withPool(storage)).id)
      await clients.insert(client)
      await clients.find(client.id)
      await clients.delete(client.poolId, client.id)
      await clients.insert({ ...client, name: 'the second' })
      expect(await clients.find(client.id)).toEqual({ ...client, name: 'the second' })
    })
  })
}
