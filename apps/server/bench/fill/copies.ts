import type { Ports } from '@poolhouse/engine'
import { credentialContext, withServices } from '@poolhouse/engine/testing'
import type { UserRecord } from '@poolhouse/storage'
import type { NewPool } from './make-pool.ts'
import { attributesOf, password, usernameOf } from './person.ts'
import { subInOrder } from './sub-in-order.ts'

/** Returns the user at a position in the pool. */
export type CopyAt = (place: number) => Promise<UserRecord>

/** The length of a salt and a verifier, in bytes. */
const credentialLength = 16 + 384

/**
 * Prepares copies of the first user of a pool. Each has its own username, sub and encrypted credential: of the known password
 * at the positions in `signingIn`, and of an unknown password at all others.
 */
export const prepareCopies = async (
  ports: Ports,
  masterKey: Uint8Array,
  { pool, model }: NewPool,
  users: number,
  signingIn: readonly number[],
): Promise<CopyAt> => {
  const { passwords, sealer } = await withServices(ports, masterKey)
  // Random bytes instead of a verifier, which takes milliseconds to compute.
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
