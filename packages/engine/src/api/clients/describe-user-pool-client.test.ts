import { expect, test } from 'vitest'
import { testHouse } from '../../testing/index.ts'

test('shows what CreateUserPoolClient answered, with the secret', async () => {
  const house = await testHouse()
  const { id } = await house.aPool()
  const request = { UserPoolId: id, ClientName: 'demo', GenerateSecret: true }
  const { UserPoolClient } = await house.invoke('CreateUserPoolClient', request)
  const ClientId = UserPoolClient?.ClientId ?? ''
  expect(await house.invoke('DescribeUserPoolClient', { UserPoolId: id, ClientId })).toStrictEqual({ UserPoolClient })
})

test('refuses an unknown pool', async () => {
  const house = await testHouse()
  const { id } = await house.aClient(await house.aPool())
  const request = { UserPoolId: 'us-east-1_unknown', ClientId: id }
  await expect(house.invoke('DescribeUserPoolClient', request)).rejects.toMatchObject({
    code: 'ResourceNotFoundException',
    message: 'User pool us-east-1_unknown does not exist.',
  })
})

test('refuses a client of another pool', async () => {
  const house = await testHouse()
  const { id } = await house.aClient(await house.aPool())
  const another = await house.aPool()
  const request = { UserPoolId: another.id, ClientId: id }
  await expect(house.invoke('DescribeUserPoolClient', request)).rejects.toMatchObject({
    code: 'ResourceNotFoundException',
    message: `User pool client ${id} does not exist.`,
  })
})
