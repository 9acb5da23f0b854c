import type { TestApp } from '../../conformance/test-app.ts'
import { defineCases } from './define-case.ts'
import { aPool, type PoolFixture } from './fixtures.ts'
import { changePoolSettings } from './mutations.ts'
import { unknownPool, without } from './shared-cases.ts'

const KeyConfiguration = {
  KeyType: 'CUSTOMER_MANAGED_KEY',
  KmsKeyArn: 'arn:aws:kms:us-east-1:123456789012:key/mrk-1234abcd12ab34cd56ef1234567890ab',
} as const

const aPoolWithKey = aPool({ pool: { KeyConfiguration } })

const ofReplica = ({ pool }: PoolFixture) => ({ UserPoolId: pool.id, RegionName: 'eu-west-1' })

/** A pool with an inactive replica. */
const aReplica = async (app: TestApp): Promise<PoolFixture> => {
  const fixture = await aPoolWithKey(app)
  await app.invoke('CreateUserPoolReplica', ofReplica(fixture))
  return fixture
}

const noMember = [
  without('UserPoolId', "Value null at 'userPoolId'"),
  without('RegionName', "Value null at 'regionName'"),
]
const unknownReplica = {
  text: 'The user pool has no replica in eu-north-1.',
  bring: () => ({ RegionName: 'eu-north-1' }),
}

export const replicas = [
  defineCases('CreateUserPoolReplica', {
    fixture: aPoolWithKey,
    input: ofReplica,
    errors: {
      ResourceNotFoundException: [unknownPool],
      InvalidParameterException: [
        ...noMember,
        {
          text: 'us-east-1 is the primary Region of the user pool.',
          bring: () => ({ RegionName: 'us-east-1' }),
        },
        {
          text: 'Replicas require KeyConfiguration with a customer managed key that is a multi-Region key.',
          bring: (fixture) => changePoolSettings(fixture, { KeyConfiguration: { KeyType: 'AWS_OWNED_KEY' } }),
        },
        {
          text: 'The user pool already has a replica in eu-west-1.',
          bring: async (fixture) => {
            await fixture.app.invoke('CreateUserPoolReplica', ofReplica(fixture))
          },
        },
      ],
      FeatureUnavailableInTierException: [
        {
          text: 'The following feature is not available for the LITE pricing tier configured: Multi-Region Replication',
          bring: (fixture) => changePoolSettings(fixture, { UserPoolTier: 'LITE' }),
        },
      ],
      LimitExceededException: [
        {
          text: 'Maximum number of user pool replicas exceeded',
          bring: async (fixture) => {
            await fixture.app.invoke('CreateUserPoolReplica', ofReplica(fixture))
            return { RegionName: 'eu-central-1' }
          },
        },
      ],
      UserPoolTaggingException: [
        {
          text: 'A user pool can have at most 50 tags.',
          bring: () => ({
            UserPoolTags: Object.fromEntries(Array.from({ length: 51 }, (_, index) => [`tag${index}`, ''])),
          }),
        },
        { text: 'aws:x: tags that begin with aws: are reserved.', bring: () => ({ UserPoolTags: { 'aws:x': '' } }) },
      ],
    },
  }),

  defineCases('DeleteUserPoolReplica', {
    fixture: aReplica,
    input: ofReplica,
    errors: {
      ResourceNotFoundException: [unknownPool, unknownReplica],
      InvalidParameterException: [
        ...noMember,
        {
          text: 'The replica is ACTIVE. Set its status to INACTIVE before you delete it.',
          bring: async (fixture) => {
            await fixture.app.invoke('UpdateUserPoolReplica', { ...ofReplica(fixture), Status: 'ACTIVE' })
          },
        },
      ],
    },
  }),

  defineCases('ListUserPoolReplicas', {
    fixture: aReplica,
    input: ({ pool }) => ({ UserPoolId: pool.id }),
    errors: {
      ResourceNotFoundException: [unknownPool],
      InvalidParameterException: [
        without('UserPoolId', "Value null at 'userPoolId'"),
        { text: 'Invalid pagination token given.', bring: () => ({ NextToken: 'forged' }) },
      ],
    },
  }),

  defineCases('UpdateUserPoolReplica', {
    fixture: aReplica,
    input: (fixture) => ({ ...ofReplica(fixture), Status: 'ACTIVE' }),
    errors: {
      ResourceNotFoundException: [unknownPool, unknownReplica],
      InvalidParameterException: [
        ...noMember,
        without('Status', "Value null at 'status'"),
        {
          text: "1 validation error detected: Value 'DELETING' at 'status' failed to satisfy constraint: Member must satisfy enum value set: [ACTIVE, INACTIVE]",
          bring: () => ({ Status: 'DELETING' }),
        },
      ],
    },
  }),
]
