import type { InputOf } from '@poolhouse/schemas'
import { describe, expect, test } from 'vitest'
import { alter, createTestEngine } from '../../testing/index.ts'
import { listingFailures } from '../../users/listing-errors.ts'

/** A engine with Ada, Adam, who is disabled, and Bob. */
const engine = async () => {
  const built = await createTestEngine()
  const pool = await built.aPool()
  const ada = await built.aUser(pool, 'ada', { email: 'ada@example.com', given_name: 'Ada', family_name: 'L "O" \\' })
  const adam = await built.aUser(pool, 'adam', { email: 'adam@example.com', phone_number: '+12065558920' })
  const bob = await built.aUser(pool, 'Bob', { email: 'Bob@Example.com', name: 'Bob', preferred_username: 'bobby' })
  await alter(built, adam, { enabled: false, status: 'RESET_REQUIRED' })
  const list = (request: Partial<InputOf<'ListUsers'>> = {}) =>
    built.invoke('ListUsers', { UserPoolId: pool.id, ...request })
  const names = async (Filter: string) => (await list({ Filter })).Users?.map(({ Username }) => Username)
  return { ...built, pool, ada, adam, bob, list, names }
}

test('lists users with their current attributes', async () => {
  const { list, ada, adam, bob } = await engine()
  const { Users, ...rest } = await list()
  expect(rest).toStrictEqual({})
  expect(Users?.map(({ Username }) => Username).toSorted()).toEqual(['Bob', 'ada', 'adam'])
  expect(Users?.find(({ Username }) => Username === 'ada')).toStrictEqual({
    Username: 'ada',
    Attributes: [
      { Name: 'sub', Value: ada.sub },
      { Name: 'given_name', Value: 'Ada' },
      { Name: 'family_name', Value: 'L "O" \\' },
      { Name: 'email', Value: 'ada@example.com' },
    ],
    UserCreateDate: ada.createdAt / 1000,
    UserLastModifiedDate: ada.modifiedAt / 1000,
    Enabled: true,
    UserStatus: 'CONFIRMED',
  })
  expect(Users?.find(({ Username }) => Username === 'adam')).toMatchObject({
    Enabled: false,
    UserStatus: 'RESET_REQUIRED',
    UserCreateDate: adam.createdAt / 1000,
  })
  expect(bob.names).toEqual([{ kind: 'username', value: 'Bob' }])
})

describe('finds by', () => {
  test.each([
    ['username = "ada"', ['ada']],
    ['username ^= "ada"', ['ada', 'adam']],
    ['username = "ADA"', []],
    ['  email="ADA@example.com"  ', ['ada']],
    ['email^="ad"', ['ada', 'adam']],
    ['phone_number = "+12065558920"', ['adam']],
    ['name = "bob"', ['Bob']],
    ['given_name ^= "a"', ['ada']],
    ['family_name = "L \\"O\\" \\\\"', ['ada']],
    ['preferred_username = "bobby"', ['Bob']],
    ['cognito:user_status = "reset_required"', ['adam']],
    ['status = "Disabled"', ['adam']],
    ['status = "disabled"', []],
    ['', ['Bob', 'ada', 'adam']],
  ])('%s', async (filter, expected) => {
    const { names } = await engine()
    expect((await names(filter))?.toSorted()).toEqual(expected)
  })

  test('sub', async () => {
    const { names, ada } = await engine()
    expect(await names(`sub = "${ada.sub}"`)).toEqual(['ada'])
  })
})

test('sorts by the attribute that is searched', async () => {
  const { names, aUser, pool } = await engine()
  await aUser(pool, 'adaline')
  expect(await names('username ^= "ada"')).toEqual(['ada', 'adaline', 'adam'])
})

describe('rejects', () => {
  test.each([
    'email',
    'email = ada',
    'email = "ada',
    'email = "a"b"',
    'email >= "ada"',
    'email = "ada" and name = "b"',
    '= "ada"',
  ])('the filter %s', async (filter) => {
    const { names } = await engine()
    await expect(names(filter)).rejects.toThrow(listingFailures.filterForm())
  })

  test.each(['custom:foo', 'locale', 'constructor'])('searching by %s', async (attribute) => {
    const { names } = await engine()
    await expect(names(`${attribute} = "x"`)).rejects.toThrow(listingFailures.notSearchable(attribute))
  })

  test('attributes that the pool does not have', async () => {
    const { list } = await engine()
    await expect(list({ AttributesToGet: ['email', 'custom:x'] })).rejects.toThrow(listingFailures.unknownAttributes())
  })

  test('an unknown pool', async () => {
    const { list } = await engine()
    await expect(list({ UserPoolId: 'us-east-1_unknown' })).rejects.toMatchObject({ code: 'ResourceNotFoundException' })
  })
})

test('returns only the requested attributes', async () => {
  const { list } = await engine()
  const { Users } = await list({ AttributesToGet: ['email', 'name'], Filter: 'username = "ada"' })
  expect(Users?.[0]?.Attributes).toEqual([{ Name: 'email', Value: 'ada@example.com' }])
})

test('returns all attributes for an empty list of requested attributes', async () => {
  const { list } = await engine()
  expect(await list({ AttributesToGet: [] })).toEqual(await list())
})

describe('pages', () => {
  test('contain each user once, and up to 60 users by default', async () => {
    const { list } = await engine()
    const seen: string[] = []
    let PaginationToken: string | undefined
    do {
      const page = await list({ Limit: 1, ...(PaginationToken && { PaginationToken }) })
      expect(page.Users?.length).toBeLessThanOrEqual(1)
      seen.push(...(page.Users ?? []).map(({ Username = '' }) => Username))
      PaginationToken = page.PaginationToken
    } while (PaginationToken)
    expect(seen.toSorted()).toEqual(['Bob', 'ada', 'adam'])
    expect((await list({ Limit: 0 })).Users).toHaveLength(3)
  })

  test('continue only the search that they belong to', async () => {
    const { list } = await engine()
    const { PaginationToken } = await list({ Limit: 1, Filter: 'email ^= "ad"' })
    await expect(list({ Limit: 1, Filter: 'email ^= "ad"', PaginationToken })).resolves.toBeDefined()
    await expect(list({ Limit: 1, PaginationToken })).rejects.toMatchObject({ code: 'InvalidParameterException' })
  })

  test('can be continued for an hour', async () => {
    const { list, clock } = await engine()
    const { PaginationToken } = await list({ Limit: 1 })
    clock.advance(3_600_001)
    await expect(list({ PaginationToken })).rejects.toMatchObject({ code: 'InvalidParameterException' })
  })
})
