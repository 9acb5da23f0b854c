import { expect, test } from 'vitest'
import { createTestEngine } from '../../testing/index.ts'
import { monitoringFailures } from '../../monitoring/errors.ts'

const block = { CompromisedCredentialsRiskConfiguration: { Actions: { EventAction: 'BLOCK' as const } } }
const blocked = {
  CompromisedCredentialsRiskConfiguration: {
    EventFilter: ['SIGN_IN', 'SIGN_UP', 'PASSWORD_CHANGE'],
    Actions: { EventAction: 'BLOCK' },
  },
}
const takeover = {
  AccountTakeoverRiskConfiguration: {
    Actions: { HighAction: { Notify: true, EventAction: 'BLOCK' as const } },
    NotifyConfiguration: {
      SourceArn: 'arn:aws:ses:eu-west-1:123456789012:identity/example.com',
      BlockEmail: { Subject: 'Blocked sign-in attempt' },
    },
  },
}

const withClient = async () => {
  const engine = await createTestEngine()
  const pool = await engine.aPool({ UserPoolTier: 'ESSENTIALS' })
  const client = await engine.aClient(pool)
  const ofPool = { UserPoolId: pool.id }
  const ofClient = { ...ofPool, ClientId: client.id }
  const set = async (request: object) =>
    (await engine.invoke('SetRiskConfiguration', request as typeof ofPool)).RiskConfiguration
  const describe = async (request: typeof ofPool) =>
    (await engine.invoke('DescribeRiskConfiguration', request)).RiskConfiguration
  return { ...engine, pool, client, ofPool, ofClient, set, describe }
}

test('is stored in every tier, with all events as the default filter', async () => {
  const { ofPool, set, describe } = await withClient()
  expect(await describe(ofPool)).toStrictEqual(ofPool)
  expect(await set({ ...ofPool, ...block })).toStrictEqual({ ...ofPool, ...blocked })
  expect(await describe(ofPool)).toStrictEqual({ ...ofPool, ...blocked })
})

test('replaces all parts, and is reset to the default by ids alone', async () => {
  const { ofPool, set, describe } = await withClient()
  await set({ ...ofPool, ...block })
  await set({ ...ofPool, ...takeover })
  expect(await describe(ofPool)).toStrictEqual({ ...ofPool, ...takeover })
  expect(await set(ofPool)).toStrictEqual(ofPool)
  expect(await describe(ofPool)).toStrictEqual(ofPool)
})

test('a client inherits from its pool until it has its own configuration', async () => {
  const { ofPool, ofClient, set, describe } = await withClient()
  await set({ ...ofPool, ...block })
  expect(await describe(ofClient)).toStrictEqual({ ...ofClient, ...blocked })
  await set({ ...ofClient, ...takeover })
  expect([await describe(ofClient), await describe(ofPool)]).toStrictEqual([
    { ...ofClient, ...takeover },
    { ...ofPool, ...blocked },
  ])
  await set(ofClient)
  expect(await describe(ofClient)).toStrictEqual({ ...ofClient, ...blocked })
})

test('is deleted with its app client', async () => {
  const { invoke, storage, client, ofClient, set } = await withClient()
  await set({ ...ofClient, ...block })
  await invoke('DeleteUserPoolClient', ofClient)
  expect(await storage.riskConfigurations.find(ofClient.UserPoolId, client.id)).toBeUndefined()
})

test('returns both lists of addresses, and rejects invalid ranges', async () => {
  const { ofPool, set } = await withClient()
  const ranges = (...BlockedIPRangeList: string[]) =>
    set({ ...ofPool, RiskExceptionConfiguration: { BlockedIPRangeList } })
  expect(await ranges('192.0.2.0/24', '2001:db8::/32')).toMatchObject({
    RiskExceptionConfiguration: { BlockedIPRangeList: ['192.0.2.0/24', '2001:db8::/32'], SkippedIPRangeList: [] },
  })
  for (const range of ['192.0.2.1', '192.0.2.0/33', '300.0.2.0/24', 'anywhere', ''])
    await expect(ranges(range)).rejects.toThrow(monitoringFailures.cidr())
})

test('fails when every attempt loses a race', async () => {
  const { storage, ofPool, set } = await withClient()
  await set({ ...ofPool, ...block })
  Object.assign(storage.riskConfigurations, { save: async () => 'stale' })
  await expect(set({ ...ofPool, ...takeover })).rejects.toMatchObject({ code: 'InternalErrorException' })
})
