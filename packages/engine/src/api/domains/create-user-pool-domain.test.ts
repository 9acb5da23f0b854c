import { expect, test } from 'vitest'
import { createTestEngine } from '../../testing/index.ts'
import { domainFailures } from '../../domains/errors.ts'

const CustomDomainConfig = { CertificateArn: 'arn:aws:acm:us-east-1:123456789012:certificate/1' }

const withPool = async () => {
  const engine = await createTestEngine()
  const pool = await engine.aPool()
  const create = (Domain: string, more: object = {}) =>
    engine.invoke('CreateUserPoolDomain', { UserPoolId: pool.id, Domain, ...more })
  const describe = async (Domain: string) =>
    (await engine.invoke('DescribeUserPoolDomain', { Domain })).DomainDescription
  const domainsOf = async (UserPoolId: string) => {
    const { UserPool } = await engine.invoke('DescribeUserPool', { UserPoolId })
    return [UserPool?.Domain, UserPool?.CustomDomain]
  }
  return { ...engine, pool, create, describe, domainsOf }
}

test('gives a pool a prefix domain, which is active at once', async () => {
  const { pool, create, describe, domainsOf, clock } = await withPool()
  clock.set(Date.UTC(2026, 10, 21, 8, 0, 7))
  expect(await domainsOf(pool.id)).toEqual([undefined, undefined])
  expect(await create('shop')).toStrictEqual({ ManagedLoginVersion: 1 })
  expect(await describe('shop')).toStrictEqual({
    UserPoolId: pool.id,
    AWSAccountId: '123456789012',
    Domain: 'shop',
    S3Bucket: 'aws-cognito-prod-iad-assets',
    CloudFrontDistribution: expect.stringMatching(/^d[0-9a-z]{13}\.cloudfront\.net$/),
    Version: '20261121080007',
    Status: 'ACTIVE',
    CustomDomainConfig: {},
    ManagedLoginVersion: 1,
  })
  expect(await domainsOf(pool.id)).toEqual(['shop', undefined])
})

test('gives a pool a custom domain in addition to its prefix domain', async () => {
  const { pool, create, describe, domainsOf } = await withPool()
  const Routing = { Failover: { SecondaryRegion: 'us-west-2', PrimaryRoute53HealthCheckId: 'check' } }
  await create('shop')
  const created = await create('login.example.com', { CustomDomainConfig, ManagedLoginVersion: 2, Routing })
  const { CloudFrontDistribution, ...described } = (await describe('login.example.com')) ?? {}
  expect(created).toStrictEqual({ CloudFrontDomain: CloudFrontDistribution, ManagedLoginVersion: 2, Routing })
  expect(described).toMatchObject({ Status: 'ACTIVE', CustomDomainConfig, ManagedLoginVersion: 2, Routing })
  expect(await domainsOf(pool.id)).toEqual(['shop', 'login.example.com'])
})

test.each(['a', '0', 'x'.repeat(63), 'my-awsome-app', 'amazonian'])('accepts the prefix %s', async (prefix) => {
  const { create } = await withPool()
  expect(await create(prefix)).toEqual({ ManagedLoginVersion: 1 })
})

test.each(['Shop', 'my_shop', '-shop', 'shop-', 'login.example.com', 'ä', '', ' '])(
  'rejects the prefix %j',
  async (prefix) => {
    const { create } = await withPool()
    await expect(create(prefix)).rejects.toThrow(domainFailures.invalidCharacter())
  },
)

test.each(['aws', 'my-amazon', 'cognito-login', 'a-aws-b'])('rejects the reserved word in %s', async (prefix) => {
  const { create } = await withPool()
  const word = /aws|amazon|cognito/.exec(prefix)?.[0] ?? ''
  await expect(create(prefix)).rejects.toThrow(domainFailures.reservedWord(word))
})

test.each(['pfprobe', 'example.com', 'Login.example.com', 'login..com', 'a.b.c/d', '-a.example.com'])(
  'rejects the custom domain %s',
  async (host) => {
    const { create } = await withPool()
    await expect(create(host, { CustomDomainConfig })).rejects.toThrow(domainFailures.notASubdomain())
  },
)

test('a name goes to one of several pools, and a pool gets one of several domains of a kind', async () => {
  const { invoke, aPool, create, domainsOf, pool, describe } = await withPool()
  const pools = await Promise.all([aPool(), aPool(), aPool()])
  const forName = await Promise.allSettled(
    pools.map(({ id }) => invoke('CreateUserPoolDomain', { UserPoolId: id, Domain: 'one' })),
  )
  expect(forName.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected', 'rejected'])
  await expect(create('one')).rejects.toThrow(domainFailures.taken())

  const forPool = await Promise.allSettled(['a', 'b', 'c'].map((name) => create(name)))
  expect(forPool.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected', 'rejected'])
  await expect(create('d')).rejects.toThrow(domainFailures.alreadyConfigured())
  const [mine] = await domainsOf(pool.id)
  const described = await Promise.all(['a', 'b', 'c', 'd'].map(describe))
  expect(described.map((each) => each?.Domain)).toEqual(['a', 'b', 'c', 'd'].map((n) => (n === mine ? n : undefined)))
})

test('a name that an interrupted request reserved is available after a minute', async () => {
  const { storage, clock, pool, aPool, create, describe } = await withPool()
  const other = await aPool()
  const at = clock.now()
  await storage.domains.insert({
    poolId: other.id,
    domain: 'shop',
    version: 1,
    createdAt: at,
    modifiedAt: at,
    managedLoginVersion: 1,
    distribution: 'd.cloudfront.net',
  })
  expect(await describe('shop')).toEqual({})
  await expect(create('shop')).rejects.toThrow(domainFailures.taken())
  clock.advance(60_001)
  await create('shop')
  expect(await describe('shop')).toMatchObject({ UserPoolId: pool.id })
})

test('UpdateUserPool keeps the domains', async () => {
  const { invoke, pool, create, domainsOf } = await withPool()
  await create('shop')
  await create('login.example.com', { CustomDomainConfig })
  await invoke('UpdateUserPool', { UserPoolId: pool.id, MfaConfiguration: 'OFF' })
  expect(await domainsOf(pool.id)).toEqual(['shop', 'login.example.com'])
})
