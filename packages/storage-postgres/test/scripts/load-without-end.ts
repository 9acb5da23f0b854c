/** Adds users by the hundred as fast as it can, and prints which hundreds were acknowledged, until it is killed. */
import { writeSync } from 'node:fs'
import { aFullUser } from '@poolhouse/storage/contract/samples'
import { openPostgresStorage } from '../../src/index.ts'

const [url = '', poolId = ''] = process.argv.slice(2)
const { users } = await openPostgresStorage({ url })

const loader = async (name: string): Promise<never> => {
  for (let count = 0; ; count += 1) {
    const batch = `${name}-${count}`
    await users.insertMany(Array.from({ length: 100 }, (_, index) => aFullUser(poolId, `${batch}-${index}`)))
    writeSync(1, `${batch}\n`)
  }
}

await Promise.all([loader('a'), loader('b'), loader('c')])
