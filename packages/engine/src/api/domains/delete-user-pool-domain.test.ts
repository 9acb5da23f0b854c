import { expect, test } from 'vitest'
import { createTestEngine } from '../../testing/index.ts'
import { poolFailures } from '../../pools/errors.ts'

const CustomDomainConfig = { CertificateArn: 'arn:aws:acm:us-east-1:123456789012:certificate/1' }
const notFound = { code: 'InvalidParameterException' }

test('deletes one domain, whose name is available afterwards', async () => {
  const { invoke, aPool } = await createTestEngine()
  const { id: UserPoolId } = await aPool()
  const other = await aPool()
  await invoke('CreateUserPoolDomain', { UserPoolId, Domain: 'shop' })
  await invoke('CreateUserPoolDomain', { UserPoolId, Domain: 'login.example.com', CustomDomainConfig })
  await expect(invoke('DeleteUserPoolDomain', { UserPoolId: other.id, Domain: 'shop' })).rejects.toMatchObject(notFound)
  await expect(invoke('DeleteUserPool', { UserPoolId })).rejects.toThrow(poolFailures.hasDomain())

  expect(await invoke('DeleteUserPoolDomain', { UserPoolId, Domain: 'shop' })).toStrictEqual({})
  expect(await invoke('DescribeUserPoolDomain', { Domain: 'shop' })).toStrictEqual({ DomainDescription: {} })
  const { UserPool } = await invoke('DescribeUserPool', { UserPoolId })
  expect([UserPool?.Domain, UserPool?.CustomDomain]).toEqual([undefined, 'login.example.com'])
  await expect(invoke('DeleteUserPoolDomain', { UserPoolId, Domain: 'shop' })).rejects.toMatchObject(notFound)
  await invoke('CreateUserPoolDomain', { UserPoolId: other.id, Domain: 'shop' })

  await invoke('DeleteUserPoolDomain', { UserPoolId, Domain: 'login.example.com' })
  await invoke('DeleteUserPool', { UserPoolId })
})

test('rejects a custom domain that is not ready, and completes an interrupted deletion', async () => {
  const { invoke, aPool, clock, storage } = await createTestEngine({ environment: { customDomainDelay: 5000 } })
  const { id: UserPoolId } = await aPool()
  const of = { UserPoolId, Domain: 'login.example.com' }
  const status = async () => (await invoke('DescribeUserPoolDomain', of)).DomainDescription?.Status
  await invoke('CreateUserPoolDomain', { ...of, CustomDomainConfig })
  expect(await status()).toBe('CREATING')
  await expect(invoke('DeleteUserPoolDomain', of)).rejects.toMatchObject({ code: 'InvalidParameterException' })
  clock.advance(5000)
  expect(await status()).toBe('ACTIVE')
  await invoke('UpdateUserPoolDomain', { ...of, CustomDomainConfig })
  expect(await status()).toBe('UPDATING')
  clock.advance(5000)

  await storage.domains.delete(UserPoolId, of.Domain)
  await invoke('DeleteUserPoolDomain', of)
  expect((await invoke('DescribeUserPool', { UserPoolId })).UserPool?.CustomDomain).toBe(undefined)
})

test('the domains of a deleted pool are available', async () => {
  const { invoke, aPool, storage } = await createTestEngine()
  const [gone, next] = [await aPool(), await aPool()]
  await invoke('CreateUserPoolDomain', { UserPoolId: gone.id, Domain: 'shop' })
  await storage.pools.delete(gone.id)
  await invoke('CreateUserPoolDomain', { UserPoolId: next.id, Domain: 'shop' })
  expect((await storage.domains.find('shop'))?.poolId).toBe(next.id)
})
