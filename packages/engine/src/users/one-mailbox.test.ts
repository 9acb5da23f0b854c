import { expect, test } from 'vitest'
import { aPassword, createTestEngine } from '../testing/index.ts'

const address = 'one@idn.example'
const spellings = ['one@ｉdn.example', 'one@i\u00addn.example']

test.each(spellings)('%s cannot be verified as alias if another user has the same mailbox', async (spelling) => {
  const { invoke, aPool, aClient, aUser, outbox } = await createTestEngine()
  const pool = await aPool({ AliasAttributes: ['email'], AutoVerifiedAttributes: ['email'] })
  const client = await aClient(pool)
  await aUser(pool, 'ada', { email: address, email_verified: 'true' })
  const bob = { ClientId: client.id, Username: 'bob' }
  await invoke('SignUp', { ...bob, Password: aPassword, UserAttributes: [{ Name: 'email', Value: spelling }] })
  const confirmed = invoke('ConfirmSignUp', { ...bob, ConfirmationCode: outbox.codeTo(spelling) })
  await expect(confirmed).rejects.toMatchObject({ code: 'AliasExistsException' })
})

test.each(spellings)('%s is taken if the address is the username', async (spelling) => {
  const { invoke, aPool, aClient } = await createTestEngine()
  const client = await aClient(await aPool({ UsernameAttributes: ['email'] }))
  const signUp = (Username: string) => invoke('SignUp', { ClientId: client.id, Username, Password: aPassword })
  await signUp(address)
  await expect(signUp(spelling)).rejects.toMatchObject({ code: 'UsernameExistsException' })
})

test('finds a user by every spelling of the address, also if an earlier version stored it', async () => {
  const { invoke, aPool, aUser, storage } = await createTestEngine()
  const pool = await aPool({ UsernameAttributes: ['email'] })
  const user = await aUser(pool, 'ada@bücher.example')
  const found = async (Username: string) => (await invoke('AdminGetUser', { UserPoolId: pool.id, Username })).Username
  expect(await found('ada@xn--bcher-kva.example')).toBe(user.username)
  const names = user.names.map((name) => (name.kind === 'email' ? { ...name, value: 'ada@bücher.example' } : name))
  await storage.users.save([{ ...user, names }])
  expect(await found('ada@bücher.example')).toBe(user.username)
})
