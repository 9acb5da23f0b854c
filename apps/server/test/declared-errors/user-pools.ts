import type { PoolRecord } from '@poolhouse/storage'
import { type Case, defineCases } from './define-case.ts'
import { unknownPool, without } from './shared-cases.ts'
import { aPool, type PoolFixture } from './fixtures.ts'
import { changePoolSettings, storeResponses } from './mutations.ts'

const noPool = without('UserPoolId', "Value null at 'userPoolId'")
const fiftyOneTags = Object.fromEntries(Array.from({ length: 51 }, (_, index) => [`tag-${index}`, 'x']))
const reservedTag = {
  text: 'aws:x: tags that begin with aws: are reserved.',
  bring: () => ({ UserPoolTags: { 'aws:x': '' } }),
}
const tooManyTags = { text: 'A user pool can have at most 50 tags.', bring: () => ({ UserPoolTags: fiftyOneTags }) }
const withHistory = { PasswordPolicy: { MinimumLength: 8, PasswordHistorySize: 3 } }

/** An import job runs in the pool. */
const importing: Case<PoolFixture> = {
  text: 'A user import job is in progress for this user pool.',
  bring: async ({ app, pool }) => {
    await app.storage.pools.save({ ...pool, importing: 'import-1' })
  },
}

export const userPools = [
  defineCases('AddCustomAttributes', {
    fixture: aPool(),
    input: ({ pool }) => ({
      UserPoolId: pool.id,
      CustomAttributes: [{ Name: 'dept', AttributeDataType: 'String' }],
    }),
    errors: {
      UserImportInProgressException: [importing],
      ResourceNotFoundException: [unknownPool],
      InvalidParameterException: [
        noPool,
        without('CustomAttributes', "Value null at 'customAttributes'"),
        {
          text: "1 validation error detected: Value 'abcdefghijklmnopqrstu' at 'customAttributes.1.member.name' failed to satisfy constraint: Member must have length less than or equal to 20",
          bring: () => ({ CustomAttributes: [{ Name: 'abcdefghijklmnopqrstu', AttributeDataType: 'String' }] }),
        },
        {
          text: 'Required custom attributes are not supported currently.',
          bring: () => ({ CustomAttributes: [{ Name: 'x', AttributeDataType: 'String', Required: true }] }),
        },
        {
          text: 'Invalid AttributeDataType input, consider using the provided AttributeDataType enum.',
          bring: () => ({ CustomAttributes: [{ Name: 'x' }] }),
        },
        {
          text: 'custom:dept: Existing attribute already has name custom:dept.',
          bring: async ({ app, pool }) => {
            const CustomAttributes = [{ Name: 'dept', AttributeDataType: 'String' as const }]
            await app.invoke('AddCustomAttributes', { UserPoolId: pool.id, CustomAttributes })
          },
        },
      ],
    },
  }),

  defineCases('CreateUserPool', {
    fixture: aPool(),
    input: () => ({ PoolName: 'another' }),
    errors: {
      InvalidParameterException: [
        without('PoolName', "Value null at 'poolName'"),
        {
          text: 'Required custom attributes are not supported currently.',
          bring: () => ({ Schema: [{ Name: 'x', AttributeDataType: 'String', Required: true }] }),
        },
      ],
      LimitExceededException: [
        {
          text: 'Maximum number of user pools exceeded',
          bring: ({ app, pool }) => {
            const items = Array.from({ length: 1_001 }, (): PoolRecord => pool)
            storeResponses(app.storage.pools, 'list', async () => ({ items }))
          },
        },
      ],
      UserPoolTaggingException: [tooManyTags, reservedTag],
      FeatureUnavailableInTierException: [
        {
          text: 'The following features need to be disabled for the LITE pricing tier configured: Password History',
          bring: () => ({ UserPoolTier: 'LITE', Policies: withHistory }),
        },
      ],
    },
  }),

  defineCases('DeleteUserPool', {
    fixture: aPool(),
    input: ({ pool }) => ({ UserPoolId: pool.id }),
    errors: {
      UserImportInProgressException: [importing],
      ResourceNotFoundException: [unknownPool],
      InvalidParameterException: [
        noPool,
        {
          text: 'The user pool cannot be deleted because deletion protection is activated. Deletion protection must be inactivated first.',
          bring: (fixture) => changePoolSettings(fixture, { DeletionProtection: 'ACTIVE' }),
        },
        {
          text: 'User pool cannot be deleted. It has a domain configured that should be deleted first.',
          bring: (fixture) => changePoolSettings(fixture, { Domain: 'acme' }),
        },
      ],
    },
  }),

  defineCases('DescribeUserPool', {
    fixture: aPool(),
    input: ({ pool }) => ({ UserPoolId: pool.id }),
    errors: { ResourceNotFoundException: [unknownPool], InvalidParameterException: [noPool] },
  }),

  defineCases('ListUserPools', {
    fixture: aPool(),
    input: () => ({ MaxResults: 10 }),
    errors: {
      InvalidParameterException: [
        without('MaxResults', "Value null at 'maxResults'"),
        { text: 'Invalid pagination token given.', bring: () => ({ NextToken: 'forged' }) },
      ],
    },
  }),

  defineCases('UpdateUserPool', {
    fixture: aPool({ pool: { Policies: withHistory } }),
    input: ({ pool }) => ({ UserPoolId: pool.id }),
    errors: {
      UserImportInProgressException: [importing],
      ResourceNotFoundException: [unknownPool],
      InvalidParameterException: [
        noPool,
        {
          text: 'Cannot turn MFA functionality ON, once the user pool has been created',
          bring: () => ({ MfaConfiguration: 'ON' }),
        },
      ],
      ConcurrentModificationException: [
        {
          text: 'The user pool was changed by another request. Please try again.',
          bring: ({ app }) => storeResponses(app.storage.pools, 'save', async () => 'stale'),
        },
      ],
      UserPoolTaggingException: [tooManyTags, reservedTag],
      TierChangeNotAllowedException: [
        {
          text: 'The following features need to be disabled for the LITE pricing tier configured: Password History',
          bring: () => ({ UserPoolTier: 'LITE' }),
        },
      ],
      FeatureUnavailableInTierException: [
        {
          text: 'The following features need to be disabled for the ESSENTIALS pricing tier configured: Threat Protection',
          bring: () => ({ UserPoolAddOns: { AdvancedSecurityMode: 'AUDIT' } }),
        },
      ],
    },
  }),

  defineCases('GetUserPoolMfaConfig', {
    fixture: aPool(),
    input: ({ pool }) => ({ UserPoolId: pool.id }),
    errors: { ResourceNotFoundException: [unknownPool], InvalidParameterException: [noPool] },
  }),
]
