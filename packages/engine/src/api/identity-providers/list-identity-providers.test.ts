import { expect, test } from 'vitest'
import { createTestEngine } from '../../testing/index.ts'
import { samlMetadata } from '../../testing/saml-metadata.ts'

test('lists providers by name, without details, in pages', async () => {
  const { invoke, aPool, clock } = await createTestEngine()
  const { id: UserPoolId } = await aPool()
  expect(await invoke('ListIdentityProviders', { UserPoolId })).toStrictEqual({ Providers: [] })
  for (const ProviderName of ['bbb', 'aaa', 'ccc']) {
    const ProviderDetails = { MetadataFile: samlMetadata() }
    await invoke('CreateIdentityProvider', { UserPoolId, ProviderName, ProviderType: 'SAML', ProviderDetails })
  }
  const first = await invoke('ListIdentityProviders', { UserPoolId, MaxResults: 2 })
  const second = await invoke('ListIdentityProviders', { UserPoolId, NextToken: first.NextToken, MaxResults: 0 })
  expect(second.NextToken).toBe(undefined)
  const at = clock.now() / 1000
  expect([...first.Providers, ...second.Providers]).toStrictEqual(
    ['aaa', 'bbb', 'ccc'].map((ProviderName) => ({
      ProviderName,
      ProviderType: 'SAML',
      LastModifiedDate: at,
      CreationDate: at,
    })),
  )
})
