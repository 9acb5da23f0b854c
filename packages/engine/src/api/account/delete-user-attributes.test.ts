import { expect, test } from 'vitest'
import { alter, aSignedInUser, createTestEngine, type SignedInOptions } from '../../testing/index.ts'
import { attributeFailures, attributeProblems } from '../../users/attribute-errors.ts'
import { empty } from '../../testing/empty.ts'

const ada = { email: 'ada@example.com', email_verified: 'true', name: 'Ada' }

const removing = async (options: SignedInOptions = {}) => {
  const engine = await createTestEngine()
  const signedIn = await aSignedInUser(engine, { attributes: ada, ...options })
  return {
    ...signedIn,
    engine,
    remove: (...UserAttributeNames: string[]) =>
      engine.invoke('DeleteUserAttributes', { AccessToken: signedIn.AccessToken, UserAttributeNames }),
    attributes: async () => (await engine.stored(signedIn.user)).attributes,
  }
}

test('removes attributes, and the flag of a contact with it', async () => {
  const { remove, attributes } = await removing()
  expect(await remove('email', 'nickname')).toEqual({})
  expect(await attributes()).toEqual({ name: 'Ada' })
})

test('removes an alias from the sign-in names', async () => {
  const { remove, engine, client } = await removing({ pool: { AliasAttributes: ['email'] } })
  expect(await engine.signIn(client, 'ada@example.com')).toHaveProperty('AccessToken')
  await remove('email')
  await expect(engine.signIn(client, 'ada@example.com')).rejects.toMatchObject({ code: 'UserNotFoundException' })
})

test('invalidates pending verifications', async () => {
  const { remove, engine, AccessToken, user } = await removing({
    pool: { UserAttributeUpdateSettings: { AttributesRequireVerificationBeforeUpdate: ['email'] } },
  })
  await engine.invoke('UpdateUserAttributes', {
    AccessToken,
    UserAttributes: [{ Name: 'email', Value: 'new@web.test' }],
  })
  await remove('email')
  expect(await engine.stored(user)).toMatchObject({ pending: empty, codes: empty, attributes: { name: 'Ada' } })
})

test.each([
  ['a required attribute', 'name', attributeFailures.requiredNotRemovable(['name'])],
  ['the sub', 'sub', attributeFailures.nonMutable('sub')],
  [
    'an unknown attribute',
    'custom:x',
    attributeFailures.notRemovable([{ name: 'custom:x', reason: attributeProblems.unknown }]),
  ],
  ['a flag', 'email_verified', attributeFailures.notWritable()],
])('rejects removing %s', async (_, name, failure) => {
  const { remove, attributes } = await removing({ pool: { Schema: [{ Name: 'name', Required: true }] } })
  await expect(remove(name)).rejects.toThrow(failure)
  expect(await attributes()).toEqual(ada)
})

test('rejects removing attributes that the client may not write', async () => {
  const { remove } = await removing({ client: { WriteAttributes: ['email'] } })
  await expect(remove('name')).rejects.toMatchObject({ code: 'NotAuthorizedException' })
})

test.each([
  [{ enabled: false }, 'NotAuthorizedException'],
  [{ status: 'RESET_REQUIRED' }, 'PasswordResetRequiredException'],
  [{ status: 'UNCONFIRMED' }, 'UserNotConfirmedException'],
] as const)('rejects a user with %o', async (change, code) => {
  const { remove, engine, user } = await removing()
  await alter(engine, user, change)
  await expect(remove('name')).rejects.toMatchObject({ code })
})

test('rejects a deleted user', async () => {
  const { remove, engine, user } = await removing()
  await engine.storage.users.delete(user.poolId, user.sub)
  await expect(remove('name')).rejects.toMatchObject({ code: 'UserNotFoundException' })
})
