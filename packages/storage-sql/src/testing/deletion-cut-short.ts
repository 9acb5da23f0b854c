import type { Storage } from '@poolhouse/storage'
import {
  aClient,
  aDevice,
  aDomain,
  aPasskey,
  aFullUser,
  aGrant,
  aGroup,
  aMembership,
  anIdentityProvider,
  anImportJob,
  anImportPart,
  anUnknownUser,
  aPool,
  anAuthEvent,
  aReplica,
  aResourceServer,
  aRiskConfiguration,
  assetOf,
  aUICustomization,
  aProviderIdentifier,
  aSamlKey,
  noon,
  styleOf,
  termsOf,
  withPool,
} from '@poolhouse/storage/conformance/samples'
import { expect } from 'vitest'
import { childrenFirst, poolTables } from '../tables/deletion-order.ts'
import type { Table } from '../tables/table.ts'

/** Whether the first write of a pool's deletion deletes the rows of a table, directly or by a cascade. */
const isDeletedAtOnce = ({ foundWithoutPool, references = [] }: Table): boolean =>
  foundWithoutPool === true ||
  references.some(({ table }) => poolTables.some((owner) => owner.name === table && isDeletedAtOnce(owner)))

/**
 * Tests an interrupted deletion of a pool, with only its first write, which it sends to the database with `run`. Checks that no
 * read finds the pool, and that pruning deletes it from all tables, even with one visit per run.
 */
export const expectDeletionFinished = async (
  storage: Storage,
  run: (sql: string) => Promise<readonly object[]>,
): Promise<void> => {
  const { pools, clients, users, grants, groups, memberships, resourceServers, unknownUsers } = storage
  const { oneTimeIds, accessTokens, devices, domains, identityProviders, providerIdentifiers, samlKeys } = storage
  const [gone, kept] = ['us-east-1_Gone00000', 'us-east-1_Kept00000'] as const
  const everyone = [gone, kept].map((poolId) => aFullUser(poolId, 'ada'))
  for (const user of everyone) {
    await withPool(storage, user.poolId)
    await clients.insert(aClient(user.poolId, `client-of-${user.poolId}`))
    await users.insert(user)
    await grants.insert(aGrant(user), 'token')
    await oneTimeIds.consume(user.poolId, 'mark', noon)
    await groups.insert(aGroup(user.poolId))
    await memberships.insert(aMembership(user))
    await resourceServers.insert(aResourceServer(user.poolId))
    await devices.insert(aDevice(user))
    await storage.passkeys.insert(aPasskey(user))
    const client = { poolId: user.poolId, id: `client-of-${user.poolId}` }
    await storage.clientTerms.insert(termsOf(client))
    await storage.brandingStyles.insert(styleOf(client))
    await storage.brandingAssets.insert(assetOf(styleOf(client)))
    await storage.uiCustomizations.insert(aUICustomization(user.poolId))
    await storage.authEvents.insert(anAuthEvent(user))
    await storage.importJobs.insert(anImportJob(user.poolId))
    await storage.importParts.insert(anImportPart(user.poolId))
    await storage.riskConfigurations.insert(aRiskConfiguration(user.poolId))
    await storage.replicas.insert(aReplica(user.poolId))
    await domains.insert(aDomain(user.poolId, `domain-of-${user.poolId}`))
    await identityProviders.insert(anIdentityProvider(user.poolId))
    await providerIdentifiers.insert(aProviderIdentifier(user.poolId))
    await samlKeys.insert(aSamlKey(user.poolId))
    await unknownUsers.insert(anUnknownUser(user.poolId, 'hash'))
  }
  await run(`update pools set deleted = 1 where id = '${gone}'`)
  await run(`delete from clients where pool_id = '${gone}'`)
  await run(`delete from domains where pool_id = '${gone}'`)
  await run(`delete from signing_keys where pool_id = '${gone}'`)

  expect(await pools.find(gone)).toBe(undefined)
  expect((await pools.list({ limit: 9 })).items).toEqual([aPool(kept)])
  expect([await pools.save(aPool(gone)), await pools.delete(gone), await pools.insert(aPool(gone), [])]).toEqual([
    'stale',
    false,
    false,
  ])
  const named = { poolId: gone, clientId: `client-of-${gone}`, eventId: 'event-1', sub: 'sub-of-ada' }
  expect(await accessTokens.find(named)).toEqual({})

  const filled = [
    'pools',
    ...childrenFirst()
      .filter((table) => !isDeletedAtOnce(table))
      .map(({ name }) => name),
  ]
  const left = async (poolId: string) => {
    const found = await Promise.all(
      filled.map((table) =>
        run(`select 1 from "${table}" where ${table === 'pools' ? 'id' : 'pool_id'} = '${poolId}'`),
      ),
    )
    return filled.filter((_, index) => found[index]?.length)
  }
  expect(await left(gone)).toEqual(filled)
  // Runs alternate between two pools. Each table requires one visit, and the pool another.
  for (let visit = 0; visit < 2 * (filled.length + 1); visit += 1) await storage.prune(0, { maxVisits: 1 })
  expect([await left(gone), await left(kept)]).toEqual([[], filled])
}
