import { type UserRecord, StorageFailure } from '@poolhouse/storage'
import { expect, onTestFinished, test } from 'vitest'
import { aPool, aUser } from '@poolhouse/storage/conformance/samples'
import { openPostgresStorage } from '../src/index.ts'
import { start, startCluster, stop, urlOf } from './cluster.ts'
import { query } from './query.ts'
import { describeWithServer, server } from './server.ts'

const { id } = aPool()

describeWithServer('a server that is restarted', () => {
  test.each(['fast', 'immediate'] as const)(
    'with mode %s fails requests in a retryable way, then works again, and has lost nothing acknowledged',
    async (mode) => {
      const { cluster, remove } = startCluster(server.programs, {}, server.port + (mode === 'fast' ? 1 : 2))
      onTestFinished(remove)
      const url = urlOf(cluster, 'public')
      const storage = await openPostgresStorage({ url, max: 4, timeoutMs: 1000 })
      onTestFinished(() => storage.close())
      await storage.pools.insert(aPool(), [])

      const acknowledged: UserRecord[] = []
      const failures = new Set<string>()
      const load = new AbortController()
      const writer = async (name: string) => {
        for (let count = 0; !load.signal.aborted; count += 1) {
          const user = aUser(id, `${name}-${count}`)
          try {
            if ((await storage.users.insert(user)) === 'inserted') acknowledged.push(user)
            await storage.users.find(id, user.sub)
          } catch (error) {
            failures.add(error instanceof StorageFailure ? error.code : String(error))
          }
        }
      }
      const until = async (isSo: () => boolean) => {
        while (!isSo()) await storage.pools.find(id).catch(() => {})
      }
      const writers = Array.from({ length: 8 }, (_, index) => writer(`${index}`))
      await until(() => acknowledged.length > 200)
      stop(cluster, mode)
      await until(() => failures.size > 0)
      expect(await storage.pools.find(id).catch((error: unknown) => (error as StorageFailure).code)).toBe('unavailable')
      start(cluster)
      const before = acknowledged.length
      await until(() => acknowledged.length > before + 200)
      load.abort()
      await Promise.all(writers)

      // Who waits for a connection that others wait to be made hears that all are in use: it passes as well.
      expect([...failures].filter((code) => code !== 'busy')).toEqual(['unavailable'])
      const rows = await query<{ sub: string }>(url, 'select sub from users')
      const subs = new Set(rows.map(({ sub }) => sub))
      expect(acknowledged.filter(({ sub }) => !subs.has(sub))).toEqual([])
      expect(await query(url, 'select sum(users) as users from user_counts')).toEqual([{ users: `${rows.length}` }])
    },
  )
})
