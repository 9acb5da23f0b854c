import type { Storage } from '@poolhouse/storage'
import { prepareCopies } from './copies.ts'
import type { FilledPool } from './filled-pool.ts'
import { makePool } from './make-pool.ts'
import { password, usernameOf } from './person.ts'
import { portsOver } from './ports.ts'
import { spread } from './spread.ts'

/** What is filled, and how. */
export interface Filling {
  readonly storage: Storage
  readonly masterKey: Uint8Array
  readonly users: number
  /** How many batches are on their way at the same time. */
  readonly lanes: number
  /** Called with the number of stored users. */
  readonly onProgress: (users: number) => void
}

/** How many users have the password: making its verifier takes milliseconds for each. */
const signingIn = 256

/** How many usernames are returned. */
const returned = 2000

const batchSize = 2000

/** Makes a pool and a client, and fills the pool by the storage's way for many users. */
export const fillPool = async ({ storage, masterKey, users, lanes, onProgress }: Filling): Promise<FilledPool> => {
  const ports = portsOver(storage)
  const made = await makePool(ports, masterKey, `${users} users`)
  const known = spread(signingIn, users)
  const copyAt = await prepareCopies(ports, masterKey, made, users, known)

  // The first user is there.
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
