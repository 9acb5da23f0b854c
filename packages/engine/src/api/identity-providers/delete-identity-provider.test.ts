import { expect, test } from 'vitest'
import { createTestEngine } from '../../testing/index.ts'

const details = { client_id: 'shop', client_secret: 'hush', authorize_scopes: 'openid' }

test('deletes once, releases its identifiers, and removes it from app clients', async () => {
  const { invoke, aPool, aClient, storage } = await createTestEngine()
  const pool = await aPool()
  const of = { UserPoolId: pool.id, ProviderName: 'Google' }
  const unknown = { SupportedIdentityProviders: ['COGNITO', 'Google'] }
  const missing = { message: `The provider Google does not exist for User Pool ${pool.id}.` }
  await expect(aClient(pool, unknown)).rejects.toMatchObject(missing)
  const create = () =>
    invoke('CreateIdentityProvider', { ...of, ProviderType: 'Google', ProviderDetails: details, IdpIdentifiers: ['a'] })
  await create()
  const client = await aClient(pool, unknown)
  const other = await aClient(pool)

  expect(await invoke('DeleteIdentityProvider', of)).toBe(undefined)
  await expect(invoke('DeleteIdentityProvider', of)).rejects.toMatchObject({
    code: 'ResourceNotFoundException',
    message: `Identity provider Google in User Pool ${pool.id} does not exist.`,
  })
  expect((await storage.clients.find(client.id))?.settings.SupportedIdentityProviders).toEqual(['COGNITO'])
  expect((await storage.clients.find(other.id))?.version).toBe(1)
  await expect(aClient(pool, unknown)).rejects.toMatchObject(missing)
  await create()
})
