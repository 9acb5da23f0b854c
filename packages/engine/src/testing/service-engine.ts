import { randomBytes, randomInt, randomUUID } from 'node:crypto'
import { createNodeCryptography } from '@poolhouse/cryptography/node'
import type { ClientRecord, ClientSettings, PoolRecord, Storage, UserRecord } from '@poolhouse/storage'
import { createMemoryStorage } from '@poolhouse/storage/memory'
import type { Environment } from '../ports/environment.ts'
import type { Random } from '../ports/random.ts'
import { createBearer } from '../tokens/access-tokens.ts'
import { createChallengeSessions } from '../sign-in/challenge-sessions.ts'
import { createCursors } from '../kernel/cursors.ts'
import { createPasswords } from '../passwords/passwords.ts'
import { createSealer } from '../kernel/sealer.ts'
import { createSigningKeys } from '../tokens/signing-keys.ts'
import { createTokens } from '../tokens/tokens.ts'
import { withFewKeys } from './reused-rsa-keys.ts'
import { createSetClock } from './set-clock.ts'

/** Chance as in production. */
export const realRandom: Random = {
  uuid: randomUUID,
  bytes: (count) => new Uint8Array(randomBytes(count)),
  text: (length, alphabet) => Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join(''),
}

const environment: Environment = {
  region: 'us-east-1',
  accountId: '123456789012',
  issuer: (poolId) => `https://cognito-idp.us-east-1.amazonaws.com/${poolId}`,
  attemptLimits: 'on',
}

/** The services by themselves, on stores in memory with real cryptography, for tests below the operations. */
export const serviceHouse = async (masterKey = new Uint8Array(32).fill(7)) => {
  const storage: Storage = createMemoryStorage()
  const clock = createSetClock()
  const cryptography = withFewKeys(createNodeCryptography())
  const sealer = await createSealer(cryptography, masterKey)
  const ports = { ...storage, clock, cryptography, environment, random: realRandom, sealer }
  const signingKeys = createSigningKeys(ports)
  const services = {
    tokens: createTokens({ ...ports, signingKeys }),
    bearer: createBearer({ ...ports, signingKeys }),
    passwords: createPasswords(ports),
    sessions: createChallengeSessions(ports),
    cursors: createCursors(ports),
  }
  const at = clock.now()

  return {
    ...ports,
    ...services,
    signingKeys,
    storage,

    /** Stores a pool with keys. */
    aPool: async (id = `us-east-1_${realRandom.text(9, 'ABCdef123')}`): Promise<PoolRecord> => {
      const pool: PoolRecord = { id, version: 1, name: 'test', createdAt: at, modifiedAt: at, settings: {} }
      await storage.pools.insert(pool, await signingKeys.generate(id, at))
      return pool
    },

    /** Stores a client with these settings. */
    aClient: async (pool: PoolRecord, settings: ClientSettings = {}): Promise<ClientRecord> => {
      const id = realRandom.text(26, 'abcdefghij0123456789')
      const base = { version: 1, name: 'test', createdAt: at, modifiedAt: at, secrets: [] }
      const client: ClientRecord = { ...base, id, poolId: pool.id, settings }
      await storage.clients.insert(client)
      return client
    },

    /** Stores a confirmed user, with a password if one is given. */
    aUser: async (
      pool: PoolRecord,
      { password, ...changes }: Partial<UserRecord> & { readonly password?: string } = {},
    ): Promise<UserRecord> => {
      const username = changes.username ?? `user-${realRandom.text(8, 'abcdef')}`
      const user: UserRecord = {
        poolId: pool.id,
        sub: realRandom.uuid(),
        username,
        version: 1,
        createdAt: at,
        modifiedAt: at,
        status: 'CONFIRMED',
        enabled: true,
        attributes: {},
        names: [{ kind: 'username', value: username }],
        pending: {},
        codes: {},
        attempts: {},
        ...changes,
      }
      const credential =
        password === undefined ? undefined : await services.passwords.create(pool, user, password, { temporary: false })
      const whole = { ...user, credential }
      await storage.users.insert(whole)
      return whole
    },

    /** Saves the user as changed. */
    change: async (user: UserRecord, changes: Partial<UserRecord>): Promise<void> => {
      await storage.users.save([{ ...user, ...changes }])
    },
  }
}
