import { expect, test } from 'vitest'
import { createTestEngine } from '../../testing/index.ts'
import { samlMetadata } from '../../testing/saml-metadata.ts'
import { empty } from '../../testing/empty.ts'

const withProvider = async () => {
  const engine = await createTestEngine()
  const { id: UserPoolId } = await engine.aPool()
  const of = { UserPoolId, ProviderName: 'corp' }
  const { IdentityProvider: created } = await engine.invoke('CreateIdentityProvider', {
    ...of,
    ProviderType: 'SAML',
    ProviderDetails: { MetadataFile: samlMetadata({ signOut: 'https://idp.example.com/slo' }), IDPInit: 'true' },
    AttributeMapping: { email: 'mail' },
    IdpIdentifiers: ['a', 'b'],
  })
  const update = async (more: object) =>
    (await engine.invoke('UpdateIdentityProvider', { ...of, ...more })).IdentityProvider
  const describe = async () => (await engine.invoke('DescribeIdentityProvider', of)).IdentityProvider
  const find = (IdpIdentifier: string) =>
    engine.invoke('GetIdentityProviderByIdentifier', { UserPoolId, IdpIdentifier })
  return { ...engine, of, created, update, describe, find }
}

test('keeps omitted members, and updates the date', async () => {
  const { created, update, describe, clock } = await withProvider()
  clock.advance(1000)
  const { IdpIdentifiers, ...kept } = created
  const updated = await update({})
  expect(updated).toStrictEqual({ ...kept, LastModifiedDate: clock.now() / 1000 })
  expect(await describe()).toStrictEqual({ ...updated, IdpIdentifiers })
})

test('replaces all details, and clears empty members', async () => {
  const { update, describe } = await withProvider()
  const { ProviderDetails } = await update({ ProviderDetails: { MetadataFile: samlMetadata() } })
  expect(Object.keys(ProviderDetails ?? {})).toEqual([
    'ActiveEncryptionCertificate',
    'EncryptedResponses',
    'MetadataFile',
    'SSORedirectBindingURI',
  ])
  expect(await update({ AttributeMapping: {}, IdpIdentifiers: [] })).toMatchObject({
    AttributeMapping: empty,
    IdpIdentifiers: [],
  })
  expect(await describe()).toMatchObject({ ProviderDetails, AttributeMapping: empty, IdpIdentifiers: [] })
})

test('moves identifiers, which are unique in the pool', async () => {
  const { invoke, of, update, find } = await withProvider()
  await update({ IdpIdentifiers: ['b', 'c'] })
  await expect(find('a')).rejects.toMatchObject({ code: 'ResourceNotFoundException' })
  expect((await find('c')).IdentityProvider.IdpIdentifiers).toEqual(['b', 'c'])
  const other = { ...of, ProviderName: 'other', ProviderType: 'SAML' as const }
  await expect(
    invoke('CreateIdentityProvider', {
      ...other,
      ProviderDetails: { MetadataFile: samlMetadata() },
      IdpIdentifiers: ['a', 'c'],
    }),
  ).rejects.toMatchObject({ code: 'DuplicateProviderException' })
  await update({ IdpIdentifiers: ['a'] })
  await expect(find('other')).rejects.toMatchObject({ code: 'ResourceNotFoundException' })
})

test('an identifier that an interrupted request reserved is available after a minute', async () => {
  const { storage, of, update, find, clock } = await withProvider()
  const reservation = {
    poolId: of.UserPoolId,
    identifier: 'x',
    version: 1,
    createdAt: clock.now(),
    providerName: 'gone',
  }
  await storage.providerIdentifiers.insert(reservation)
  await expect(find('x')).rejects.toMatchObject({ code: 'ResourceNotFoundException' })
  await expect(update({ IdpIdentifiers: ['x'] })).rejects.toMatchObject({ code: 'InvalidParameterException' })
  clock.advance(60_001)
  await update({ IdpIdentifiers: ['x'] })
  expect((await find('x')).IdentityProvider.ProviderName).toBe('corp')
})
