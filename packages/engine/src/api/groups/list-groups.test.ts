import { expect, test } from 'vitest'
import { createTestEngine } from '../../testing/index.ts'
import { paginationFailures } from '../../kernel/cursor-errors.ts'

const withGroups = async (count: number) => {
  const engine = await createTestEngine()
  const { id: UserPoolId } = await engine.aPool()
  for (let number = 0; number < count; number += 1) {
    await engine.invoke('CreateGroup', { UserPoolId, GroupName: `g${number}` })
  }
  return { ...engine, UserPoolId }
}

test('returns an empty list for a pool without groups', async () => {
  const { invoke, UserPoolId } = await withGroups(0)
  expect(await invoke('ListGroups', { UserPoolId })).toStrictEqual({ Groups: [] })
})

test.each([undefined, 0])('returns up to 60 groups per page with Limit %s', async (Limit) => {
  const { invoke, UserPoolId } = await withGroups(61)
  const { Groups: first, NextToken } = await invoke('ListGroups', { UserPoolId, Limit })
  const { Groups: second, ...rest } = await invoke('ListGroups', { UserPoolId, Limit, NextToken })
  expect([first?.length, second?.length, rest]).toEqual([60, 1, {}])
  const names = [...(first ?? []), ...(second ?? [])].map(({ GroupName }) => GroupName)
  expect(new Set(names).size).toBe(61)
})

test('rejects a token of another pool and an expired one', async () => {
  const { invoke, aPool, clock, UserPoolId } = await withGroups(2)
  const { NextToken } = await invoke('ListGroups', { UserPoolId, Limit: 1 })
  const invalid = paginationFailures.invalidToken()
  const other = await aPool()
  await expect(invoke('ListGroups', { UserPoolId: other.id, NextToken })).rejects.toThrow(invalid)
  clock.advance(3_600_000)
  await expect(invoke('ListGroups', { UserPoolId, NextToken })).rejects.toThrow(invalid)
})
