import type { Ports } from '@poolhouse/engine'
import { credentialContext, withServices } from '@poolhouse/engine/testing'
import type { UserRecord } from '@poolhouse/storage'
import type { NewPool } from './make-pool.ts'
import { attributesOf, password, usernameOf } from './person.ts'
import { subInOrder } from './sub-in-order.ts'

/** The user at a place of the pool. */
export type CopyAt = (place: number) => Promise<UserRecord>

/** A salt of 16 bytes, and a verifier as long as the prime of the group. */
const credentialLength = 16 + 384

/**
 * Copies of the first user of a pool that is to have so many, each with a name, a sub and a sealed credential of its own: of the
 * known password at the given positions, and of a random password everywhere else.
 */
export const prepareCopies = async (
  ports: Ports,
  masterKey: Uint8Array,
  { pool, model }: NewPool,
  users: number,
  signingIn: readonly number[],
): Promise<CopyAt> => {
  const { passwords, sealer } = await withServices(ports, masterKey)
  // Random bytes are a salt and the verifier of no known password. To compute a verifier takes milliseconds.
  const unknown = ports.cryptography.randomBytes(credentialLength)

  const copy = (place: number): UserRecord => {
    const username = usernameOf(place)
    const names = [{ kind: 'username', value: username }] as const
    const sub = subInOrder(place, users, ports.random.uuid())
    return { ...model, sub, username, names, attributes: attributesOf(username) }
  }

  const known = new Map<number, UserRecord>()
  for (const place of signingIn) {
    const user = copy(place)
    known.set(place, { ...user, credential: await passwords.create(pool, user, password, { temporary: false }) })
  }

  return async (place) => {
    const one = known.get(place)
    if (one) return one
    const user = copy(place)
    const verifier = await sealer.seal(unknown, credentialContext(pool.id, user.sub))
    return { ...user, credential: { verifier, temporary: false, setAt: model.createdAt, history: [] } }
  }
}
