import type { Storage, UserRecord } from '../src/index.ts'
import { aClient, aFullUser, aGrant, aPool } from '../conformance/samples.ts'

/** The parts of the measurement that differ between stores. */
export interface StorageLoad {
  /** Number of repetitions of each read. */
  readonly reads: number
  /** Called once the users are there, for a database that looks its tables over. */
  readonly settle?: () => Promise<unknown>
}

const users = 20_000

/** Runs an action repeatedly with concurrent callers, and prints the time per call. */
const measure = async (name: string, times: number, callers: number, act: (index: number) => Promise<unknown>) => {
  const latencies: number[] = []
  let next = 0
  const caller = async () => {
    while (next < times) {
      const index = next++
      const start = performance.now()
      await act(index)
      latencies.push(performance.now() - start)
    }
  }
  const start = performance.now()
  await Promise.all(Array.from({ length: callers }, caller))
  const took = performance.now() - start
  const sorted = latencies.toSorted((a, b) => a - b)
  const microseconds = (part: number) => `${((sorted[Math.floor(sorted.length * part)] ?? 0) * 1000).toFixed(0)} us`
  console.log(
    `${name.padEnd(44)} ${((took * 1000) / times).toFixed(1).padStart(8)} us each, median ${microseconds(0.5)}, p99 ${microseconds(0.99)}`,
  )
}

/** Prints how long each thing that a storage does takes, with 20,000 users in it. Closes the storage. */
export const measureStorage = async (
  storage: Storage,
  { reads, settle = async () => {} }: StorageLoad,
): Promise<void> => {
  const { id } = aPool()
  const user = (index: number): UserRecord => aFullUser(id, `user-${index % users}`)
  const mixed = (index: number) => (index * 7919) % users
  const versions = new Map<number, number>()
  const save = async (index: number, change: (version: number) => Partial<UserRecord>) => {
    const version = versions.get(mixed(index)) ?? 1
    const outcome = await storage.users.save([{ ...user(mixed(index)), version, ...change(version) }])
    if (outcome !== 'saved') throw new Error(JSON.stringify(outcome))
    versions.set(mixed(index), version + 1)
  }
  const attempts = (version: number) => ({ attempts: { SignIn: [version] } })

  await storage.pools.insert(aPool(), [])
  await storage.clients.insert(aClient(id))
  await measure('insert a user, 64 callers', users, 64, (index) => storage.users.insert(user(index)))
  await measure('read a pool', reads, 1, () => storage.pools.find(id))
  await measure('read a client', reads, 1, () => storage.clients.find(aClient(id).id))
  await measure('read a user by sub', reads, 1, (index) => storage.users.find(id, user(mixed(index)).sub))
  await measure('read a user by name', reads, 1, (index) => storage.users.findByName(id, `user-${mixed(index)}`))
  await settle()
  await measure('read a user by sub, 16 callers', 40_000, 16, (index) => storage.users.find(id, user(mixed(index)).sub))
  await measure('read a user by name, 16 callers', 40_000, 16, (index) =>
    storage.users.findByName(id, `user-${mixed(index)}`),
  )
  await measure('save a user, 1 caller', 3000, 1, (index) => save(index, attempts))
  await measure('save a user, 16 callers', 19_000, 16, (index) => save(index, attempts))
  await measure('save a user with a new attribute, 1 caller', 2000, 1, (index) =>
    save(index, (version) => ({ attributes: { ...user(mixed(index)).attributes, name: `name ${version}` } })),
  )
  await measure('grant, 1 caller', 2000, 1, (index) =>
    storage.grants.insert(aGrant(user(mixed(index)), `one-${index}`), `one-${index}`),
  )
  await measure('grant, 16 callers', 10_000, 16, (index) =>
    storage.grants.insert(aGrant(user(mixed(index)), `many-${index}`), `many-${index}`),
  )
  await measure('find a refresh token', reads, 1, (index) =>
    storage.grants.findByRefreshToken(id, `many-${index % 10_000}`),
  )
  await measure('rotate, 16 callers', 10_000, 16, (index) =>
    storage.grants.rotate({
      poolId: id,
      eventId: `many-${index}`,
      from: `many-${index}`,
      to: `next-${index}`,
      at: 1,
      graceMs: 0,
    }),
  )
  await measure('list 60 users', 500, 1, () => storage.users.list(id, { limit: 60 }))
  await measure('list 60 users by prefix of email', 500, 1, () =>
    storage.users.list(id, { limit: 60 }, { by: 'email', match: 'prefix', value: 'user-1' }),
  )
  await measure('estimate the number of users', reads, 1, () => storage.users.estimateCount(id))
  await measure(`delete the pool of ${users} users`, 1, 1, () => storage.pools.delete(id))
  await measure('close', 1, 1, () => storage.close())
}
