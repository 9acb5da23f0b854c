import { describe, expect, test } from 'vitest'
import { createTestEngine } from '../../testing/index.ts'
import { readJwt } from '../../testing/jwt.ts'
import { samlMetadata } from '../../testing/saml-metadata.ts'
import { linkFailures } from '../../linking/errors.ts'

const details = { client_id: 'shop', client_secret: 'hush', authorize_scopes: 'openid' }
const notLinked = linkFailures.notLinked()

const withAda = async () => {
  const engine = await createTestEngine()
  const pool = await engine.aPool()
  const of = { UserPoolId: pool.id }
  await engine.invoke('CreateIdentityProvider', {
    ...of,
    ProviderName: 'Google',
    ProviderType: 'Google',
    ProviderDetails: details,
  })
  await engine.invoke('CreateIdentityProvider', {
    ...of,
    ProviderName: 'corp',
    ProviderType: 'SAML',
    ProviderDetails: { MetadataFile: samlMetadata() },
    AttributeMapping: { email: 'mail' },
  })
  const user = await engine.aUser(pool, 'ada')
  const google = (ProviderAttributeValue: string) => ({
    ProviderName: 'Google',
    ProviderAttributeName: 'Cognito_Subject',
    ProviderAttributeValue,
  })
  const link = (SourceUser: object, to = 'ada') =>
    engine.invoke('AdminLinkProviderForUser', {
      ...of,
      DestinationUser: { ProviderName: 'Cognito', ProviderAttributeValue: to },
      SourceUser,
    })
  const unlink = (User: object) => engine.invoke('AdminDisableProviderForUser', { ...of, User })
  const identitiesOf = async (Username: string) => {
    const { UserAttributes = [] } = await engine.invoke('AdminGetUser', { ...of, Username })
    return JSON.parse(UserAttributes.find(({ Name }) => Name === 'identities')?.Value ?? '[]') as unknown[]
  }
  return { ...engine, pool, of, user, google, link, unlink, identitiesOf }
}

test('links and unlinks identities, which are part of the user and of the ID token', async () => {
  const { aClient, signIn, clock, invoke, of, pool, google, link, unlink, identitiesOf } = await withAda()
  expect(await identitiesOf('ada')).toEqual([])
  const at = clock.now()
  expect(await link(google('123'))).toStrictEqual({})
  const linked = {
    userId: '123',
    providerName: 'Google',
    providerType: 'Google',
    issuer: null,
    primary: false,
    dateCreated: at,
  }
  expect(await identitiesOf('ada')).toStrictEqual([linked])
  await invoke('AdminUpdateUserAttributes', {
    ...of,
    Username: 'ada',
    UserAttributes: [{ Name: 'name', Value: 'Ada' }],
  })
  expect(await identitiesOf('ada')).toStrictEqual([linked])

  const { IdToken } = await signIn(await aClient(pool), 'ada')
  expect(readJwt(IdToken).claims['identities']).toStrictEqual([
    { ...linked, primary: 'false', dateCreated: String(at) },
  ])
  const without = await signIn(await aClient(pool, { ReadAttributes: ['name'] }), 'ada')
  expect(readJwt(without.IdToken).claims).not.toHaveProperty('identities')

  await link({ ProviderName: 'corp', ProviderAttributeName: 'email', ProviderAttributeValue: 'ada@corp.example' })
  await expect(unlink(google('Google_123'))).rejects.toMatchObject(notLinked)
  expect(await unlink(google('123'))).toStrictEqual({})
  expect(await identitiesOf('ada')).toMatchObject([{ providerName: 'corp', userId: 'ada@corp.example' }])
  await expect(unlink(google('123'))).rejects.toMatchObject(notLinked)
  await link(google('123'))
})

test('links an identity to one user, also in concurrent requests', async () => {
  const { aUser, pool, google, link, identitiesOf } = await withAda()
  await aUser(pool, 'bob')
  const results = await Promise.allSettled([link(google('1')), link(google('1'), 'bob')])
  expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  expect([...(await identitiesOf('ada')), ...(await identitiesOf('bob'))]).toHaveLength(1)
  const other = (await identitiesOf('ada')).length > 0 ? 'bob' : 'ada'
  await expect(link(google('1'), other)).rejects.toMatchObject({ code: 'AliasExistsException' })
})

test('an identity is not a sign-in name', async () => {
  const { stored, user, google, link, invoke, of } = await withAda()
  await link(google('123'))
  const names = (await stored(user)).names.filter(({ kind }) => kind === 'identity')
  expect(JSON.stringify(names)).not.toContain('123')
  await expect(invoke('AdminGetUser', { ...of, Username: 'Google_123' })).rejects.toMatchObject({
    code: 'UserNotFoundException',
  })
})

test('a user without a password and with a linked identity can only sign in with it', async () => {
  const { aClient, signIn, invoke, of, pool, google, link, unlink, identitiesOf } = await withAda()
  const local = { ProviderName: 'Cognito', ProviderAttributeName: 'Cognito_Subject', ProviderAttributeValue: 'ada' }
  await expect(unlink(local)).rejects.toMatchObject(notLinked)
  await link(google('123'))
  await unlink(local)
  await expect(signIn(await aClient(pool), 'ada')).rejects.toMatchObject({ code: 'NotAuthorizedException' })
  expect(await invoke('AdminGetUser', { ...of, Username: 'ada' })).toMatchObject({ UserStatus: 'EXTERNAL_PROVIDER' })
  expect(await identitiesOf('ada')).toHaveLength(1)
})

describe('rejects', () => {
  test('a sixth identity', async () => {
    const { google, link } = await withAda()
    for (const subject of ['1', '2', '3', '4', '5']) await link(google(subject))
    await expect(link(google('6'))).rejects.toMatchObject({ code: 'LimitExceededException' })
  })

  test('an identity that has its own profile', async () => {
    const { aUser, pool, storage, google, link } = await withAda()
    const profile = await aUser(pool, 'Google_123')
    await link(google('123'))
    await storage.users.save([{ ...(await storage.users.find(pool.id, profile.sub))!, status: 'EXTERNAL_PROVIDER' }])
    await expect(link(google('123'))).rejects.toThrow(linkFailures.sourceHasProfile())
  })

  test.each([
    ['a repeated link', {}, linkFailures.alreadyLinked()],
    ['a local source', { ProviderName: 'Cognito' }, linkFailures.sourceIsLocal()],
    ['another attribute of a social provider', { ProviderAttributeName: 'email' }, linkFailures.attributeName('email')],
    [
      'an attribute that is not mapped',
      { ProviderName: 'corp', ProviderAttributeName: 'name' },
      linkFailures.attributeName('name'),
    ],
    ['a long value', { ProviderAttributeValue: 'x'.repeat(108) }, linkFailures.tooLong()],
    ['no value', { ProviderAttributeValue: '' }, linkFailures.memberMissing('SourceUser', 'ProviderAttributeValue')],
  ])('%s', async (_, change, failure) => {
    const { google, link } = await withAda()
    await link(google('123'))
    await expect(link({ ...google('123'), ...change })).rejects.toThrow(failure)
  })

  test('an unknown provider', async () => {
    const { google, link, pool } = await withAda()
    await expect(link({ ...google('123'), ProviderName: 'Facebook' })).rejects.toThrow(
      linkFailures.unknownProvider('Facebook', pool.id),
    )
  })
})
