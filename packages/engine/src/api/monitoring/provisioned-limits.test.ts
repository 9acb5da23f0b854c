import { expect, test } from 'vitest'
import { createTestEngine } from '../../testing/index.ts'

const of = (Category: string) => ({
  LimitDefinition: { LimitClass: 'API_CATEGORY' as const, Attributes: { Category } },
})

test('a category has its default rate until another is provisioned', async () => {
  const { invoke } = await createTestEngine()
  const limit = (value: number) => ({
    Limit: { ...of('UserAuthentication'), ProvisionedLimitValue: value, FreeLimitValue: 120 },
  })
  expect(await invoke('GetProvisionedLimit', of('UserAuthentication'))).toStrictEqual(limit(120))
  const request = { ...of('UserAuthentication'), RequestedLimitValue: 300 }
  expect(await invoke('UpdateProvisionedLimit', request)).toStrictEqual(limit(300))
  expect(await invoke('GetProvisionedLimit', of('UserAuthentication'))).toStrictEqual(limit(300))
})

test('rejects values outside the range, and categories that cannot be provisioned', async () => {
  const { invoke } = await createTestEngine()
  const update = (category: string, RequestedLimitValue: number) =>
    invoke('UpdateProvisionedLimit', { ...of(category), RequestedLimitValue })
  await expect(update('UserAuthentication', 119)).rejects.toMatchObject({ code: 'InvalidParameterException' })
  await expect(update('UserAuthentication', 100_000)).rejects.toMatchObject({ code: 'ServiceQuotaExceededException' })
  for (const category of ['UserPoolRead', 'UserUpdate', 'toString', '']) {
    await expect(update(category, 200)).rejects.toMatchObject({ code: 'ResourceNotFoundException' })
    await expect(invoke('GetProvisionedLimit', of(category))).rejects.toMatchObject({
      code: 'ResourceNotFoundException',
    })
  }
})
