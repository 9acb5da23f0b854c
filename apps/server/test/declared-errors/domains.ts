import type { TestApp } from '../../conformance/test-app.ts'
import { defineCases } from './define-case.ts'
import { aPool, type PoolFixture } from './fixtures.ts'
import { storeResponses } from './mutations.ts'
import { unknownPool, without } from './shared-cases.ts'

const ofShop = ({ pool }: PoolFixture) => ({ UserPoolId: pool.id, Domain: 'shop' })
const CustomDomainConfig = { CertificateArn: 'arn:aws:acm:us-east-1:123456789012:certificate/1' }

/** A pool with a domain. */
const aShop = async (app: TestApp): Promise<PoolFixture> => {
  const fixture = await aPool()(app)
  await app.invoke('CreateUserPoolDomain', ofShop(fixture))
  return fixture
}

const noPool = without('UserPoolId', "Value null at 'userPoolId'")
const noDomain = without('Domain', "Value null at 'domain'")
const longDomain = {
  text: `1 validation error detected: Value '${'x'.repeat(64)}' at 'domain' failed to satisfy constraint: Member must have length less than or equal to 63`,
  bring: () => ({ Domain: 'x'.repeat(64) }),
}
const notFound = 'No such domain or user pool exists.'
const unknownDomain = { text: notFound, bring: () => ({ Domain: 'nowhere' }) }

/** Other requests keep changing the pool. */
const poolChanges = {
  text: 'The domain was changed by another request. Please try again.',
  bring: ({ app }: PoolFixture) => storeResponses(app.storage.pools, 'save', async () => 'stale'),
}

/** Faults in what both creation and update take. */
const badSettings = [
  {
    text: "1 validation error detected: Value null at 'customDomainConfig.certificateArn' failed to satisfy constraint: Member must not be null",
    bring: () => ({ CustomDomainConfig: {} }),
  },
  {
    text: 'Routing is not supported for prefix domains.',
    bring: () => ({ Routing: { Failover: { SecondaryRegion: 'us-west-2', PrimaryRoute53HealthCheckId: 'check' } } }),
  },
  {
    text: 'Invalid managed login version: 3. Valid versions are 1 and 2.',
    bring: () => ({ ManagedLoginVersion: 3 }),
  },
]

const managedLoginInLite = {
  text: 'The following feature is not available for the LITE pricing tier configured: Managed Login Version 2',
  bring: async ({ app, pool }: PoolFixture) => {
    await app.invoke('UpdateUserPool', { UserPoolId: pool.id, UserPoolTier: 'LITE' })
    return { ManagedLoginVersion: 2 }
  },
}

export const domains = [
  defineCases('CreateUserPoolDomain', {
    fixture: aPool(),
    input: ofShop,
    errors: {
      ResourceNotFoundException: [unknownPool],
      InvalidParameterException: [
        noPool,
        noDomain,
        longDomain,
        ...badSettings,
        {
          text: String.raw`The domain name contains an invalid character. Domain names can only contain lower-case letters, numbers, and hyphens. Please enter a different name that follows this format: ^[a-z0-9](?:[a-z0-9\-]{0,61}[a-z0-9])?$`,
          bring: () => ({ Domain: 'PF_Probe_Domain' }),
        },
        { text: 'Domain cannot contain reserved word: aws', bring: () => ({ Domain: 'my-aws-app' }) },
        {
          text: 'Custom domain is not a valid subdomain: Was not able to resolve a DNS A record for the parent domain or domain parent is a top-level domain.',
          bring: () => ({ CustomDomainConfig }),
        },
        {
          text: 'User pool already has a domain configured.',
          bring: async (fixture) => {
            await fixture.app.invoke('CreateUserPoolDomain', { ...ofShop(fixture), Domain: 'depot' })
          },
        },
        {
          text: 'Domain already associated with another user pool.',
          bring: async ({ app }) => {
            const { id } = await app.aPool()
            await app.invoke('CreateUserPoolDomain', { UserPoolId: id, Domain: 'shop' })
          },
        },
      ],
      ConcurrentModificationException: [poolChanges],
      FeatureUnavailableInTierException: [managedLoginInLite],
      LimitExceededException: [
        {
          text: 'Maximum number of custom domains exceeded',
          bring: async ({ app }) => {
            for (let number = 0; number < 4; number += 1) {
              const { id } = await app.aPool()
              const custom = { Domain: `login-${number}.example.com`, CustomDomainConfig }
              await app.invoke('CreateUserPoolDomain', { UserPoolId: id, ...custom })
            }
            return { Domain: 'login.example.com', CustomDomainConfig }
          },
        },
      ],
    },
  }),

  defineCases('DeleteUserPoolDomain', {
    fixture: aShop,
    input: ofShop,
    errors: {
      InvalidParameterException: [
        noPool,
        noDomain,
        longDomain,
        unknownDomain,
        { text: notFound, bring: () => ({ UserPoolId: 'us-east-1_nowhere00' }) },
        {
          text: notFound,
          bring: async ({ app }) => ({ UserPoolId: (await app.aPool()).id }),
        },
      ],
      ConcurrentModificationException: [poolChanges],
    },
  }),

  defineCases('DescribeUserPoolDomain', {
    fixture: aShop,
    input: () => ({ Domain: 'shop' }),
    errors: { InvalidParameterException: [noDomain, longDomain] },
  }),

  defineCases('UpdateUserPoolDomain', {
    fixture: aShop,
    input: ofShop,
    errors: {
      ResourceNotFoundException: [unknownPool],
      InvalidParameterException: [
        noPool,
        noDomain,
        longDomain,
        unknownDomain,
        ...badSettings,
        {
          text: 'Cannot convert prefix domain to custom domain.',
          bring: () => ({ CustomDomainConfig }),
        },
        {
          text: 'Cannot convert custom domain to prefix domain.',
          bring: async (fixture) => {
            const Domain = 'login.example.com'
            await fixture.app.invoke('CreateUserPoolDomain', { ...ofShop(fixture), Domain, CustomDomainConfig })
            return { Domain }
          },
        },
      ],
      ConcurrentModificationException: [
        {
          text: 'The domain was changed by another request. Please try again.',
          bring: ({ app }) => storeResponses(app.storage.domains, 'save', async () => 'stale'),
        },
      ],
      FeatureUnavailableInTierException: [managedLoginInLite],
    },
  }),
]
