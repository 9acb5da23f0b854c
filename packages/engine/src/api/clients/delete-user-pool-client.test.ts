import { expect, test } from 'vitest'
import { testHouse } from '../../testing/index.ts'

test('removes the client', async () => {
  const house = await testHouse()
  const pool = await house.aPool()
  const { id } = await house.aClient(pool)
  expect(await house.invoke('DeleteUserPoolClient', { UserPoolId: pool.id, ClientId: id })).toBeUndefined()
  expect(await house.storage.clients.find(id)).toBeUndefined()
})

test('refuses an unknown pool', async () => {
  const house = await testHouse()
  const { id } = await house.aClient(await house.aPool())
  const request = { UserPoolId: 'us-east-1_unknown', ClientId: id }
  await expect(house.invoke('DeleteUserPoolClient', request)).rejects.toMatchObject({
    code: 'ResourceNotFoundException',
    message: 'User pool us-east-1_unknown does not exist.',
  })
})

test('refuses a client of another pool, and leaves it there', async () => {
  const house = await testHouse()
  const client = await house.aClient(await house.aPool())
  const another = await house.aPool()
  const request = { UserPoolId: another.id, ClientId: client.id }
  await expect(house.invoke('DeleteUserPoolClient', request)).rejects.toMatchObject({
    code: 'ResourceNotFoundException',
    message: `User pool client ${client.id} does not exist.`,
  })
  expect(await house.storage.clients.find(client.id)).toStrictEqual(client)
})
