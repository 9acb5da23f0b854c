import { expect, test } from 'vitest'
import { createTestEngine } from '../../testing/index.ts'
import { linkFailures } from '../../linking/errors.ts'
import { providerFailures } from '../../identity-providers/errors.ts'

const details = { client_id: 'shop', client_secret: 'hush', authorize_scopes: 'openid' }

test('deletes once, releases its identifiers, and removes it from app clients', async () => {
  const { invoke, aPool, aClient, storage } = await createTestEngine()
  const pool = await aPool()
  const of = { UserPoolId: pool.id, ProviderName: 'Google' }
  const unknown = { SupportedIdentityProviders: ['COGNITO', 'Google'] }
  const missing = linkFailures.unknownProvider('Google', pool.id)
  await expect(aClient(pool, unknown)).rejects.toThrow(missing)
  const create = () =>
    invoke('CreateIdentityProvider', { ...of, ProviderType: 'Google', ProviderDetails: details, IdpIdentifiers: ['a'] })
  await create()
  const client = await aClient(pool, unknown)
  const other = await aClient(pool)

  expect(await invoke('DeleteIdentityProvider', of)).toBe(undefined)
  await expect(invoke('DeleteIdentityProvider', of)).rejects.toThrow(providerFailures.notFound('Google', pool.id))
  expect((await storage.clients.find(client.id))?.settings.SupportedIdentityProviders).toEqual(['COGNITO'])
  expect((await storage.clients.find(other.id))?.version).toBe(1)
  await expect(aClient(pool, unknown)).rejects.toThrow(missing)
  await create()
})
