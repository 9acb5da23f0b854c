import { writeSync } from 'node:fs'
import type { Storage } from '../../src/index.ts'
import { aFullUser, aGrant, noon, username } from '../samples.ts'

/** A completed write: a user, name, refresh token or one-time id exists, or a user was deleted. */
export type Fact = readonly [what: 'user' | 'name' | 'token' | 'one-time-id' | 'deleted', which: string]

const acknowledge = (...fact: Fact) => writeSync(1, `${JSON.stringify(fact)}\n`)

/**
 * Writes users and all that hangs on them as fast as it can, and prints each fact once it was acknowledged, until it is
 * killed. Of `round` users are named: a pool may be written to in several.
 */
export const writeWithoutEnd = async ({ users, grants, oneTimeIds }: Storage, poolId: string, round: string) => {
  const writer = async (name: string): Promise<never> => {
    for (let count = 0; ; count += 1) {
      const user = aFullUser(poolId, `${name}-${count}`)
      const { sub } = user
      await users.insert(user)
      acknowledge('user', sub)
      await users.save([{ ...user, names: [username(`new-${user.username}`)], attributes: { name: user.username } }])
      acknowledge('name', `new-${user.username}`)
      await grants.insert(aGrant(user, sub), `${sub}-first`)
      acknowledge('token', `${sub}-first`)
      await grants.rotate({ poolId, eventId: sub, from: `${sub}-first`, to: `${sub}-next`, at: noon, graceMs: 0 })
      acknowledge('token', `${sub}-next`)
      await oneTimeIds.consume(poolId, sub, noon)
      acknowledge('one-time-id', sub)
      if (count % 3 === 0) {
        await users.delete(poolId, sub)
        acknowledge('deleted', sub)
      }
    }
  }
  await Promise.all(Array.from({ length: 8 }, (_, index) => writer(`${round}-${index}`)))
}

/** Adds users by the hundred as fast as it can, and prints which hundreds were acknowledged, until it is killed. */
export const loadWithoutEnd = async ({ users }: Storage, poolId: string) => {
  const loader = async (name: string): Promise<never> => {
    for (let count = 0; ; count += 1) {
      const batch = `${name}-${count}`
      await users.insertMany(Array.from({ length: 100 }, (_, index) => aFullUser(poolId, `${batch}-${index}`)))
      writeSync(1, `${batch}\n`)
    }
  }
  await Promise.all([loader('a'), loader('b'), loader('c')])
}
