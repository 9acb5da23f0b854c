import type { TestApp } from '../../conformance/test-app.ts'
import { defineCases } from './define-case.ts'
import { ada, aClient, aPool, type ClientFixture, type PoolFixture, type UserFixture } from './fixtures.ts'
import { unknownClient, unknownPool, unknownUser, without } from './shared-cases.ts'

const ofPool = ({ pool }: PoolFixture) => ({ UserPoolId: pool.id })
const ofClient = ({ pool, client }: ClientFixture) => ({ UserPoolId: pool.id, ClientId: client.id })
const noPool = without('UserPoolId', "Value null at 'userPoolId'")

const notifications = { LogLevel: 'ERROR', EventSource: 'userNotification' } as const
const toGroup = {
  CloudWatchLogsConfiguration: { LogGroupArn: 'arn:aws:logs:us-east-1:123456789012:log-group:auth' },
} as const

const anApp = async (app: TestApp) => ({ app })
const ofCategory = (Category: string) => ({
  LimitDefinition: { LimitClass: 'API_CATEGORY' as const, Attributes: { Category } },
})
const badLimit = {
  ResourceNotFoundException: [{ text: 'Limit UserPoolRead does not exist.', bring: () => ofCategory('UserPoolRead') }],
  InvalidParameterException: [without('LimitDefinition', "Value null at 'limitDefinition'")],
}

/** Ada signed in, in a pool that records events. */
const adaRecorded = async (app: TestApp) => {
  const audit = { UserPoolTier: 'PLUS', UserPoolAddOns: { AdvancedSecurityMode: 'AUDIT' } } as const
  const fixture = await ada({ pool: audit })(app)
  await app.signIn(fixture.client, 'ada')
  const { items } = await app.needs.authEvents.list(fixture.user, { limit: 1 })
  const [{ id } = { id: '' }] = items
  return { ...fixture, EventId: id, FeedbackToken: await app.needs.authEvents.feedbackToken(fixture.user, id) }
}
type Recorded = Awaited<ReturnType<typeof adaRecorded>>

const ofAda = ({ pool }: UserFixture) => ({ UserPoolId: pool.id, Username: 'ada' })
const rating = (fixture: Recorded) =>
  ({ ...ofAda(fixture), EventId: fixture.EventId, FeedbackValue: 'Invalid' }) as const
const ofUser = {
  ResourceNotFoundException: [unknownPool],
  UserNotFoundException: [unknownUser],
  UserPoolAddOnNotEnabledException: [
    {
      text: 'User pool add-on is not enabled.',
      bring: async ({ app }: PoolFixture) => ({ UserPoolId: (await app.aPool()).id }),
    },
  ],
}
const badRating = [
  noPool,
  without('EventId', "Value null at 'eventId'"),
  {
    text: "1 validation error detected: Value 'Maybe' at 'feedbackValue' failed to satisfy constraint: Member must satisfy enum value set: [Valid, Invalid]",
    bring: () => ({ FeedbackValue: 'Maybe' }),
  },
]

export const monitoring = [
  defineCases('AdminListUserAuthEvents', {
    fixture: adaRecorded,
    input: ofAda,
    errors: {
      ...ofUser,
      InvalidParameterException: [
        noPool,
        { text: 'Invalid pagination token given.', bring: () => ({ NextToken: 'forged' }) },
      ],
    },
  }),

  defineCases('AdminUpdateAuthEventFeedback', {
    fixture: adaRecorded,
    input: rating,
    errors: {
      ...ofUser,
      ResourceNotFoundException: [
        unknownPool,
        { text: 'Auth event other does not exist.', bring: () => ({ EventId: 'other' }) },
      ],
      InvalidParameterException: badRating,
    },
  }),

  defineCases('UpdateAuthEventFeedback', {
    fixture: adaRecorded,
    input: (fixture) => ({ ...rating(fixture), FeedbackToken: fixture.FeedbackToken }),
    errors: {
      ...ofUser,
      NotAuthorizedException: [
        { text: 'Invalid feedback token.', bring: () => ({ FeedbackToken: 'forged' }) },
        { text: 'Invalid feedback token.', bring: () => ({ EventId: 'other' }) },
      ],
      InvalidParameterException: badRating,
    },
  }),

  defineCases('DescribeRiskConfiguration', {
    fixture: aClient(),
    input: ofClient,
    errors: {
      ResourceNotFoundException: [unknownPool, unknownClient],
      InvalidParameterException: [noPool],
    },
  }),

  defineCases('SetRiskConfiguration', {
    fixture: aClient(),
    input: ofClient,
    errors: {
      ResourceNotFoundException: [unknownPool, unknownClient],
      InvalidParameterException: [
        noPool,
        {
          text: 'Incorrect CIDR format',
          bring: () => ({ RiskExceptionConfiguration: { SkippedIPRangeList: ['192.0.2.1'] } }),
        },
        {
          text: 'Invalid NotifyConfiguration.SourceArn. Provided SourceArn must be in one of the following SES regions: eu-west-1, us-east-1, us-west-2.',
          bring: () => ({
            AccountTakeoverRiskConfiguration: {
              Actions: {},
              NotifyConfiguration: { SourceArn: 'arn:aws:ses:eu-north-1:123456789012:identity/example.com' },
            },
          }),
        },
      ],
    },
  }),

  defineCases('GetLogDeliveryConfiguration', {
    fixture: aPool(),
    input: ofPool,
    errors: { ResourceNotFoundException: [unknownPool], InvalidParameterException: [noPool] },
  }),

  defineCases('SetLogDeliveryConfiguration', {
    fixture: aPool(),
    input: (fixture) => ({ ...ofPool(fixture), LogConfigurations: [{ ...notifications, ...toGroup }] }),
    errors: {
      ResourceNotFoundException: [unknownPool],
      InvalidParameterException: [
        noPool,
        without('LogConfigurations', "Value null at 'logConfigurations'"),
        {
          text: "1 validation error detected: Value 'TRACE' at 'logConfigurations.1.member.logLevel' failed to satisfy constraint: Member must satisfy enum value set: [ERROR, INFO]",
          bring: () => ({ LogConfigurations: [{ ...notifications, ...toGroup, LogLevel: 'TRACE' }] }),
        },
        {
          text: 'Request validation Failed. Following event sources in request have no destination: [userNotification].',
          bring: () => ({ LogConfigurations: [notifications] }),
        },
        {
          text: 'Request validation Failed. Following event sources appear more then once in a request: [userNotification].',
          bring: () => ({
            LogConfigurations: [
              { ...notifications, ...toGroup },
              { ...notifications, ...toGroup },
            ],
          }),
        },
      ],
      FeatureUnavailableInTierException: [
        {
          text: 'The following feature is not available for the ESSENTIALS pricing tier configured: Log Streaming',
          bring: () => ({ LogConfigurations: [{ LogLevel: 'INFO', EventSource: 'userAuthEvents', ...toGroup }] }),
        },
      ],
    },
  }),

  defineCases('GetProvisionedLimit', { fixture: anApp, input: () => ofCategory('UserRead'), errors: badLimit }),

  defineCases('UpdateProvisionedLimit', {
    fixture: anApp,
    input: () => ({ ...ofCategory('UserRead'), RequestedLimitValue: 200 }),
    errors: {
      ...badLimit,
      InvalidParameterException: [
        ...badLimit.InvalidParameterException,
        without('RequestedLimitValue', "Value null at 'requestedLimitValue'"),
        {
          text: 'RequestedLimitValue must be at least 120, the value without charge.',
          bring: () => ({ RequestedLimitValue: 119 }),
        },
      ],
      ServiceQuotaExceededException: [
        {
          text: 'RequestedLimitValue exceeds the quota of the account, which is 10000.',
          bring: () => ({ RequestedLimitValue: 10_001 }),
        },
      ],
    },
  }),
]
