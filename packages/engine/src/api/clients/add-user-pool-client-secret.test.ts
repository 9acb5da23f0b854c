import { expect, test } from 'vitest'
import { aPassword, createTestEngine } from '../../testing/index.ts'
import { secretHashOf } from '../../testing/sign-in.ts'
import { clientFailures } from '../../clients/errors.ts'
import { tally } from '../../testing/tally.ts'
import { clientSecretFailures } from '../../clients/secret-errors.ts'

const own = 'abcdefghijklmnopqrstuvwx'

const withSecret = async () => {
  const engine = await createTestEngine()
  const pool = await engine.aPool()
  const client = await engine.aClient(pool, { GenerateSecret: true })
  await engine.aUser(pool, 'ada')
  const of = { UserPoolId: pool.id, ClientId: client.id }
  const describe = async () => (await engine.invoke('DescribeUserPoolClient', of)).UserPoolClient?.ClientSecret ?? ''
  const signIn = (secret: string) =>
    engine.invoke('InitiateAuth', {
      ClientId: client.id,
      AuthFlow: 'USER_PASSWORD_AUTH',
      AuthParameters: { USERNAME: 'ada', PASSWORD: aPassword, SECRET_HASH: secretHashOf(secret, 'ada', client) },
    })
  return { ...engine, engine, pool, client, of, describe, signIn }
}

test('returns the secret that it generated, once', async () => {
  const { invoke, clock, client, of } = await withSecret()
  clock.advance(1)
  const { ClientSecretDescriptor } = await invoke('AddUserPoolClientSecret', of)
  expect(ClientSecretDescriptor).toStrictEqual({
    ClientSecretId: `${client.id}--${clock.now()}`,
    ClientSecretValue: expect.stringMatching(/^\w{51}$/),
    ClientSecretCreateDate: clock.now() / 1000,
  })
  const { ClientSecrets } = await invoke('ListUserPoolClientSecrets', of)
  expect(ClientSecrets?.map((secret) => 'ClientSecretValue' in secret)).toEqual([false, false])
})

test('does not return a given secret, and both secrets work until one is deleted', async () => {
  const { invoke, client, of, describe, signIn } = await withSecret()
  const first = await describe()
  const { ClientSecretDescriptor } = await invoke('AddUserPoolClientSecret', { ...of, ClientSecret: own })
  expect(Object.keys(ClientSecretDescriptor ?? {})).toEqual(['ClientSecretId', 'ClientSecretCreateDate'])
  expect(await describe()).toBe(first)
  for (const secret of [first, own]) expect(await signIn(secret)).toHaveProperty('AuthenticationResult')

  const [oldest] = client.secrets
  await invoke('DeleteUserPoolClientSecret', { ...of, ClientSecretId: oldest?.id ?? '' })
  await expect(signIn(first)).rejects.toThrow(clientFailures.secretHashWrong(client.id))
  expect(await signIn(own)).toHaveProperty('AuthenticationResult')
  expect(await describe()).toBe(own)
})

test('secrets that are created in the same millisecond have different ids', async () => {
  const { invoke, of } = await withSecret()
  await invoke('AddUserPoolClientSecret', of)
  const { ClientSecrets = [] } = await invoke('ListUserPoolClientSecrets', of)
  expect(new Set(ClientSecrets.map(({ ClientSecretId }) => ClientSecretId)).size).toBe(2)
})

test('of concurrent callers, one adds the second secret', async () => {
  const { invoke, of } = await withSecret()
  const outcomes = await tally(Array.from({ length: 4 }, () => invoke('AddUserPoolClientSecret', of)))
  expect(outcomes).toEqual({ accepted: 1, [clientSecretFailures.tooMany().message]: 3 })
})

test('rejects a public client, and a client of another pool', async () => {
  const { invoke, aPool, aClient, pool, of } = await withSecret()
  const open = await aClient(pool)
  await expect(invoke('AddUserPoolClientSecret', { ...of, ClientId: open.id })).rejects.toThrow(
    clientSecretFailures.publicClient(),
  )
  const other = await aPool()
  await expect(invoke('AddUserPoolClientSecret', { ...of, UserPoolId: other.id })).rejects.toMatchObject({
    code: 'ResourceNotFoundException',
  })
})
