import { expect, test } from 'vitest'
import { createTestEngine } from '../../testing/index.ts'
import { domainFailures } from '../../domains/errors.ts'

const CustomDomainConfig = { CertificateArn: 'arn:aws:acm:us-east-1:123456789012:certificate/1' }

const withDomains = async () => {
  const engine = await createTestEngine()
  const { id: UserPoolId } = await engine.aPool()
  await engine.invoke('CreateUserPoolDomain', { UserPoolId, Domain: 'shop' })
  await engine.invoke('CreateUserPoolDomain', { UserPoolId, Domain: 'login.example.com', CustomDomainConfig })
  const update = (Domain: string, more: object) =>
    engine.invoke('UpdateUserPoolDomain', { UserPoolId, Domain, ...more })
  const describe = async (Domain: string) =>
    (await engine.invoke('DescribeUserPoolDomain', { Domain })).DomainDescription
  return { ...engine, update, describe }
}

test('changes the version of the pages of a prefix domain, and its version stamp', async () => {
  const { update, describe, clock } = await withDomains()
  const before = await describe('shop')
  clock.advance(2000)
  expect(await update('shop', { ManagedLoginVersion: 2 })).toStrictEqual({ ManagedLoginVersion: 2 })
  const after = await describe('shop')
  expect(after).toStrictEqual({
    ...before,
    ManagedLoginVersion: 2,
    Version: expect.not.stringContaining(`${before?.Version}`),
  })
  expect(await update('shop', {})).toStrictEqual({ ManagedLoginVersion: 2 })
})

test('a custom domain requires its configuration each time, and keeps its host name', async () => {
  const { update, describe } = await withDomains()
  await expect(update('login.example.com', { ManagedLoginVersion: 2 })).rejects.toThrow(
    domainFailures.customWithoutConfig(),
  )
  const before = await describe('login.example.com')
  const changed = { ...CustomDomainConfig, SecurityPolicy: 'TLS_V1_3_2025' as const }
  expect(await update('login.example.com', { ManagedLoginVersion: 2, CustomDomainConfig: changed })).toStrictEqual({
    CloudFrontDomain: before?.CloudFrontDistribution,
    ManagedLoginVersion: 2,
  })
  expect(await describe('login.example.com')).toMatchObject({ CustomDomainConfig: changed, ManagedLoginVersion: 2 })
})
