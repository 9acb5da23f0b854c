import { expect, test } from 'vitest'
import { createTestEngine } from '../../testing/index.ts'

test('lists the secrets oldest first, and none of a public client', async () => {
  const { invoke, clock, aPool, aClient } = await createTestEngine()
  const pool = await aPool()
  const client = await aClient(pool, { GenerateSecret: true })
  const of = { UserPoolId: pool.id, ClientId: client.id }
  clock.advance(1000)
  await invoke('AddUserPoolClientSecret', of)
  expect(await invoke('ListUserPoolClientSecrets', of)).toStrictEqual({
    ClientSecrets: [client.createdAt, clock.now()].map((at) => ({
      ClientSecretId: `${client.id}--${at}`,
      ClientSecretCreateDate: at / 1000,
    })),
  })
  const open = await aClient(pool)
  expect(await invoke('ListUserPoolClientSecrets', { ...of, ClientId: open.id })).toStrictEqual({ ClientSecrets: [] })
})
