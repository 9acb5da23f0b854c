import { expect, test } from 'vitest'
import { createTestEngine } from '../../testing/index.ts'
import { clientSecretFailures } from '../../clients/secret-errors.ts'

const withTwo = async () => {
  const engine = await createTestEngine()
  const pool = await engine.aPool()
  const client = await engine.aClient(pool, { GenerateSecret: true })
  const of = { UserPoolId: pool.id, ClientId: client.id }
  await engine.invoke('AddUserPoolClientSecret', of)
  const list = async () => (await engine.invoke('ListUserPoolClientSecrets', of)).ClientSecrets ?? []
  const [first = '', second = ''] = (await list()).map(({ ClientSecretId = '' }) => ClientSecretId)
  const remove = (ClientSecretId: string) => engine.invoke('DeleteUserPoolClientSecret', { ...of, ClientSecretId })
  return { first, second, list, remove }
}

test('deletes a secret, but not the last one', async () => {
  const { first, second, list, remove } = await withTwo()
  expect(await remove(first)).toStrictEqual({})
  await expect(remove(first)).rejects.toMatchObject({
    code: 'ResourceNotFoundException',
  })
  await expect(remove(second)).rejects.toThrow(clientSecretFailures.last())
  expect(await list()).toMatchObject([{ ClientSecretId: second }])
})

test('of concurrent requests, one secret remains', async () => {
  const { first, second, list, remove } = await withTwo()
  await Promise.allSettled([remove(first), remove(second)])
  expect(await list()).toHaveLength(1)
})
