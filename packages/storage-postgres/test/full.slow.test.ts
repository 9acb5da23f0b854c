import { aFullUser, aPool } from '@poolhouse/storage/conformance/samples'
import { expect, onTestFinished, test } from 'vitest'
import { openPostgresStorage } from '../src/index.ts'
import { query } from './query.ts'
import { canMount, startOnSmallDisk } from './server-on-small-disk.ts'
import { describeWithServer, server } from './server.ts'

const { id } = aPool()

/** A server on a small disk, with a storage that knows who was acknowledged. */
const opened = async (port: number) => {
  const disk = await startOnSmallDisk(server.programs, port)
  onTestFinished(disk.remove)
  const storage = await openPostgresStorage({ url: disk.url, max: 4, timeoutMs: 1000 })
  onTestFinished(() => storage.close())
  await storage.pools.insert(aPool(), [])
  let count = 0
  const add = () => {
    const user = aFullUser(id, `user-${(count += 1)}`)
    return storage.users.insert(user).then(
      (outcome) => ({ user, isAdded: outcome === 'inserted', failure: '' }),
      (error: unknown) => ({ user, isAdded: false, failure: String(error) }),
    )
  }
  const addMany = (many: number) => Promise.all(Array.from({ length: many }, add))
  /** Those who are there though they were not acknowledged, or the other way round. */
  const wrong = async (added: Awaited<ReturnType<typeof addMany>>) => {
    const found = await Promise.all(added.map(({ user }) => storage.users.find(id, user.sub)))
    return added.filter(({ isAdded }, index) => isAdded !== (found[index] !== undefined))
  }
  return { disk, storage, addMany, wrong }
}

const isFull =
  /^StorageFailure: The disk of the database postgres on 127\.0\.0\.1:\d+ is full: free some space and try again\. Nothing was changed\. \(could not extend file "[^"]+": No space left on device\)$/

// Without the privilege to mount, the test does not run: a skip would fail CI, and no program is missing.
if (!canMount())
  console.warn(
    'PostgreSQL on a full disk: not tried, since no disk can be mounted here (unshare, or its right, is missing)',
  )
else
  describeWithServer('a server whose disk is full', () => {
    test('rejects writes completely, serves reads, and recovers when there is space', async () => {
      const { disk, storage, addMany, wrong } = await opened(server.port + 5)
      const before = await addMany(20)
      disk.fill()
      const meanwhile = await addMany(200)
      expect(await wrong([...before, ...meanwhile])).toEqual([])
      disk.free()
      const after = await addMany(20)
      expect(await wrong([...before, ...meanwhile, ...after])).toEqual([])

      const rejected = meanwhile.filter(({ isAdded }) => !isAdded)
      expect(rejected.length).toBeGreaterThan(100)
      for (const { failure } of rejected) expect(failure).toMatch(isFull)
      expect(before.concat(after).every(({ isAdded }) => isAdded)).toBe(true)
      expect(await storage.users.estimateCount(id)).toBe(240 - rejected.length)
    })

    test('stops when its log has no space, is unavailable until it is started again, and has lost nothing', async () => {
      const { disk, storage, addMany, wrong } = await opened(server.port + 6)
      const before = await addMany(20)
      disk.fill()
      const toLog = `select pg_logical_emit_message(false, 'full', repeat('x', 100000)) from generate_series(1, 1000)`
      await expect(query(disk.url, toLog)).rejects.toThrow()
      await disk.ended()
      await expect(storage.users.find(id, 'sub-of-user-1')).rejects.toMatchObject({ code: 'unavailable' })
      disk.free()
      await disk.start()
      const after = await addMany(20)
      expect(await wrong([...before, ...after])).toEqual([])
      expect(after.every(({ isAdded }) => isAdded)).toBe(true)
    })
  })
