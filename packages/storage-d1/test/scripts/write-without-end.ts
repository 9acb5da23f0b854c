/** Writes users and all that hangs on them as fast as it can, and prints what was acknowledged, until it is killed. */
import { writeSync } from 'node:fs'
import { aFullUser, aGrant, noon, username } from '@poolhouse/storage/contract/samples'
import { openD1Storage } from '../../src/index.ts'
import { openLocalD1 } from '../local-d1.ts'

const [folder = '', poolId = ''] = process.argv.slice(2)
const { database } = await openLocalD1(folder)
const { users, grants, spent } = await openD1Storage({ database })

const acknowledge = (...facts: string[]) => writeSync(1, `${JSON.stringify(facts)}\n`)

const writer = async (name: string): Promise<never> => {
  for (let count = 0; ; count += 1) {
    const user = aFullUser(poolId, `${name}-${count}`)
    const { sub } = user
    await users.insert(user)
    acknowledge('user', sub)
    await users.save([{ ...user, names: [username(`new-${user.username}`)] }])
    acknowledge('name', `new-${user.username}`)
    await grants.insert(aGrant(user, sub), `${sub}-first`)
    await grants.rotate({ poolId, eventId: sub, from: `${sub}-first`, to: `${sub}-next`, at: noon, graceMs: 0 })
    acknowledge('token', `${sub}-next`)
    await spent.spend(poolId, sub, noon)
    acknowledge('spent', sub)
  }
}

await Promise.all(Array.from({ length: 8 }, (_, index) => writer(`${index}`)))
