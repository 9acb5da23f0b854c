import type { Storage } from '@poolhouse/storage'
import { prepareCopies } from './copies.ts'
import type { FilledPool } from './filled-pool.ts'
import { makePool } from './make-pool.ts'
import { password, usernameOf } from './person.ts'
import { portsOver } from './ports.ts'
import { spread } from './spread.ts'

/** The storage to fill, and the options. */
export interface Filling {
  readonly storage: Storage
  readonly masterKey: Uint8Array
  readonly users: number
  /** The number of concurrent batches. */
  readonly lanes: number
  /** Called with the number of stored users. */
  readonly onProgress: (users: number) => void
}

/** The number of users with the known password. Few, because each verifier takes milliseconds to compute. */
const signingIn = 256

/** The number of returned usernames. */
const returned = 2000

const batchSize = 2000

/** Creates a pool and a client, and fills the pool with `insertMany`. */
export const fillPool = async ({ storage, masterKey, users, lanes, onProgress }: Filling): Promise<FilledPool> => {
  const ports = portsOver(storage)
  const made = await makePool(ports, masterKey, `${users} users`)
  const known = spread(signingIn, users)
  const copyAt = await prepareCopies(ports, masterKey, made, users, known)

  // The pool already has the first user.
  let next = 1
  let stored = 1
  const lane = async () => {
    while (next < users) {
      const from = next
      next = Math.min(from + batchSize, users)
      const batch = await Promise.all(Array.from({ length: next - from }, (_, index) => copyAt(from + index)))
      const outcome = await storage.users.insertMany(batch)
      if (outcome !== 'inserted') throw new Error(`Users were rejected: ${JSON.stringify(outcome)}`)
      stored += batch.length
      onProgress(stored)
    }
  }
  const start = performance.now()
  await Promise.all(Array.from({ length: lanes }, lane))

  return {
    poolId: made.pool.id,
    clientId: made.clientId,
    users,
    usernames: spread(returned, users).map(usernameOf),
    signIns: known.map(usernameOf),
    password,
    seconds: (performance.now() - start) / 1000,
  }
}
