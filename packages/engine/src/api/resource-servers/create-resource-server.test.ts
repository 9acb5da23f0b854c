import { expect, test } from 'vitest'
import { createTestEngine } from '../../testing/index.ts'

const Identifier = 'https://shop.example.com/v1'

const withPool = async () => {
  const engine = await createTestEngine()
  const pool = await engine.aPool()
  const create = (...names: string[]) =>
    engine.invoke('CreateResourceServer', {
      UserPoolId: pool.id,
      Identifier,
      Name: 'Shop',
      Scopes: names.map((ScopeName) => ({ ScopeName, ScopeDescription: `May ${ScopeName}` })),
    })
  return { ...engine, pool, create }
}

test('returns the scopes sorted by name, and no dates', async () => {
  const { invoke, pool, create } = await withPool()
  const created = await create('zeta', 'alpha', 'mike')
  expect(created).toStrictEqual({
    ResourceServer: {
      UserPoolId: pool.id,
      Identifier,
      Name: 'Shop',
      Scopes: ['alpha', 'mike', 'zeta'].map((ScopeName) => ({ ScopeName, ScopeDescription: `May ${ScopeName}` })),
    },
  })
  expect(await invoke('DescribeResourceServer', { UserPoolId: pool.id, Identifier })).toStrictEqual(created)
})

test('rejects an identifier that is taken, and a duplicate scope', async () => {
  const { create } = await withPool()
  await expect(create('buy', 'buy')).rejects.toMatchObject({
    code: 'InvalidParameterException',
  })
  await create()
  await expect(create()).rejects.toMatchObject({
    code: 'InvalidParameterException',
  })
})

test('rejects the 26th of a pool', async () => {
  const { invoke, pool } = await withPool()
  const create = (number: number) =>
    invoke('CreateResourceServer', { UserPoolId: pool.id, Identifier: `api-${number}`, Name: 'API' })
  for (let number = 0; number < 25; number += 1) await create(number)
  await expect(create(25)).rejects.toMatchObject({ code: 'LimitExceededException' })
  await expect(create(3)).rejects.toMatchObject({ code: 'InvalidParameterException' })
})

test('app clients can use its scopes, and only those', async () => {
  const { invoke, aClient, pool, create } = await withPool()
  const AllowedOAuthScopes = [`${Identifier}/buy`]
  const machine = {
    GenerateSecret: true,
    AllowedOAuthFlows: ['client_credentials' as const],
    AllowedOAuthFlowsUserPoolClient: true,
  }
  const unknown = { code: 'ScopeDoesNotExistException' }
  await expect(aClient(pool, { ...machine, AllowedOAuthScopes })).rejects.toMatchObject(unknown)
  await create('buy')
  const client = await aClient(pool, { ...machine, AllowedOAuthScopes })
  expect(client.settings.AllowedOAuthScopes).toEqual(AllowedOAuthScopes)
  for (const scope of [`${Identifier}/sell`, Identifier, 'buy', '/buy', `${Identifier}/`]) {
    await expect(aClient(pool, { ...machine, AllowedOAuthScopes: [scope] })).rejects.toMatchObject(unknown)
  }

  await invoke('DeleteResourceServer', { UserPoolId: pool.id, Identifier })
  const of = { UserPoolId: pool.id, ClientId: client.id }
  const { UserPoolClient } = await invoke('DescribeUserPoolClient', of)
  expect(UserPoolClient?.AllowedOAuthScopes).toEqual(AllowedOAuthScopes)
  await expect(
    invoke('UpdateUserPoolClient', {
      ...of,
      AllowedOAuthFlows: ['client_credentials'],
      AllowedOAuthFlowsUserPoolClient: true,
      AllowedOAuthScopes,
    }),
  ).rejects.toMatchObject(unknown)
})

test('a scope cannot be used in another pool', async () => {
  const { aPool, aClient, create } = await withPool()
  await create('buy')
  await expect(aClient(await aPool(), { AllowedOAuthScopes: [`${Identifier}/buy`] })).rejects.toMatchObject({
    code: 'ScopeDoesNotExistException',
  })
})
