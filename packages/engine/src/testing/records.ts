import type { ClientRecord, ClientSettings, PoolRecord, UserRecord } from '@poolhouse/storage'
import type { Dependencies } from '../dependencies.ts'

/** Inserts records directly into the stores. */
export interface Records {
  /** Inserts a pool with signing keys and no settings. */
  pool(id?: string): Promise<PoolRecord>
  /** Inserts a client with the given settings. */
  client(pool: PoolRecord, settings?: ClientSettings): Promise<ClientRecord>
  /** Inserts a confirmed user, with a password if one is given. */
  user(pool: PoolRecord, changes?: Partial<UserRecord> & { readonly password?: string }): Promise<UserRecord>
  /** Saves this copy of a user with changes. */
  change(user: UserRecord, changes: Partial<UserRecord>): Promise<void>
}

/** Builds the helper. */
export const createRecords = ({
  clients,
  clock,
  passwords,
  pools,
  random,
  signingKeys,
  users,
}: Pick<Dependencies, 'clients' | 'clock' | 'passwords' | 'pools' | 'random' | 'signingKeys' | 'users'>): Records => {
  const times = () => ({ version: 1, createdAt: clock.now(), modifiedAt: clock.now() })
  return {
    pool: async (id = `us-east-1_${random.text(9, 'ABCdef123')}`) => {
      const pool: PoolRecord = { id, name: 'test', settings: {}, ...times() }
      await pools.insert(pool, await signingKeys.generate(id, clock.now()))
      return pool
    },
    client: async (pool, settings = {}) => {
      const id = random.text(26, 'abcdefghij0123456789')
      const client: ClientRecord = { id, poolId: pool.id, name: 'test', secrets: [], settings, ...times() }
      await clients.insert(client)
      return client
    },
    user: async (pool, { password, ...changes } = {}) => {
      const username = changes.username ?? `user-${random.text(8, 'abcdef')}`
      const user: UserRecord = {
        poolId: pool.id,
        sub: random.uuid(),
        username,
        ...times(),
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
        password === undefined ? undefined : await passwords.create(pool, user, password, { temporary: false })
      const whole = { ...user, credential }
      await users.insert(whole)
      return whole
    },
    change: async (user, changes) => {
      await users.save([{ ...user, ...changes }])
    },
  }
}
