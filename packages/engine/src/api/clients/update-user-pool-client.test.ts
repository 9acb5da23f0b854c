import type { UpdateUserPoolClientRequest } from '@poolhouse/schemas'
import { expect, test } from 'vitest'
import { createTestEngine } from '../../testing/index.ts'
import { updateUserPoolClient } from './update-user-pool-client.ts'

/** A engine with a confidential client that has settings of all kinds. */
const configured = async () => {
  const engine = await createTestEngine()
  const pool = await engine.aPool()
  const { UserPoolClient: client } = await engine.invoke('CreateUserPoolClient', {
    UserPoolId: pool.id,
    ClientName: 'before',
    GenerateSecret: true,
    ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH'],
    AccessTokenValidity: 2,
    ReadAttributes: ['email'],
    PreventUserExistenceErrors: 'ENABLED',
    EnableTokenRevocation: false,
  })
  const ids = { UserPoolId: pool.id, ClientId: client?.ClientId ?? '' }
  const update = (request: Partial<UpdateUserPoolClientRequest> = {}) =>
    engine.invoke('UpdateUserPoolClient', { ...ids, ...request })
  return { engine, client: client!, ids, update }
}

test('replaces the settings, and keeps name and secret', async () => {
  const { engine, client, ids, update } = await configured()
  engine.clock.advance(1_000)
  const response = await update({ IdTokenValidity: 3 })
  expect(response).toStrictEqual({
    UserPoolClient: {
      ...ids,
      ClientName: 'before',
      ClientSecret: client.ClientSecret,
      LastModifiedDate: client.CreationDate! + 1,
      CreationDate: client.CreationDate,
      RefreshTokenValidity: 30,
      IdTokenValidity: 3,
      TokenValidityUnits: {},
      AllowedOAuthFlowsUserPoolClient: false,
      EnableTokenRevocation: true,
      EnablePropagateAdditionalUserContextData: false,
      AuthSessionValidity: 3,
    },
  })
  expect(await engine.invoke('DescribeUserPoolClient', ids)).toStrictEqual(response)
})

test('renames a client', async () => {
  const { update } = await configured()
  expect(await update({ ClientName: 'after' })).toMatchObject({ UserPoolClient: { ClientName: 'after' } })
})

test('allows settings that need a secret for a confidential client', async () => {
  const { update } = await configured()
  expect(await update({ AllowedOAuthFlows: ['client_credentials'] })).toMatchObject({
    UserPoolClient: { AllowedOAuthFlows: ['client_credentials'] },
  })
})

const rejected: readonly (readonly [request: Partial<UpdateUserPoolClientRequest>, code: string])[] = [
  [{ UserPoolId: 'us-east-1_unknown' }, 'ResourceNotFoundException'],
  [{ ClientId: 'unknown' }, 'ResourceNotFoundException'],
  [{ AccessTokenValidity: 25 }, 'InvalidParameterException'],
  [{ AllowedOAuthScopes: ['shop/buy'] }, 'ScopeDoesNotExistException'],
  [{ AllowedOAuthFlows: ['client_credentials', 'code'] }, 'InvalidOAuthFlowException'],
]

test.each(rejected)('rejects %o', async (request, code) => {
  const { update } = await configured()
  await expect(update(request)).rejects.toMatchObject({ code })
})

test('rejects choice-based sign-in in a pool of the LITE tier', async () => {
  const engine = await createTestEngine()
  const pool = await engine.aPool({ UserPoolTier: 'LITE' })
  const { id } = await engine.aClient(pool)
  const request = { UserPoolId: pool.id, ClientId: id, ExplicitAuthFlows: ['ALLOW_USER_AUTH' as const] }
  await expect(engine.invoke('UpdateUserPoolClient', request)).rejects.toMatchObject({
    code: 'FeatureUnavailableInTierException',
  })
})

test('rejects a change when another request changed the client in the meantime', async () => {
  const { engine, ids } = await configured()
  const clients = { ...engine.needs.clients, save: async () => 'stale' as const }
  const call = { requestId: 'r' }
  await expect(updateUserPoolClient(ids, { ...engine.needs, clients }, call)).rejects.toMatchObject({
    code: 'ConcurrentModificationException',
  })
})
