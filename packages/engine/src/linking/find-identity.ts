import type { PoolRecord, UserRecord, UserStore } from '@poolhouse/storage'
import type { Sealer } from '../kernel/sealer.ts'
import { foldName } from '../users/rules/fold.ts'
import { identityKey, type ProviderIdentity } from './identity-key.ts'
import { subjectAttribute } from './rules/identities.ts'

interface Needs {
  readonly sealer: Sealer
  readonly users: UserStore
}

/** Finds the user that an identity signs in as: its linked user or its own profile. */
export const findByIdentity = async (
  needs: Needs,
  pool: PoolRecord,
  identity: ProviderIdentity,
): Promise<UserRecord | undefined> =>
  (await needs.users.findByName(pool.id, await identityKey(needs.sealer, pool.id, identity))) ??
  findProfile(needs.users, pool, identity)

/** Finds the profile of an identity that signed in without a link. Its username consists of provider and subject (H). */
export const findProfile = async (
  users: UserStore,
  pool: PoolRecord,
  { providerName, attributeName, value }: ProviderIdentity,
): Promise<UserRecord | undefined> => {
  if (attributeName !== subjectAttribute) return undefined
  const user = await users.findByName(pool.id, foldName(pool, 'username', `${providerName}_${value}`))
  return user?.status === 'EXTERNAL_PROVIDER' ? user : undefined
}
