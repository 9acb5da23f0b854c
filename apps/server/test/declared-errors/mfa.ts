import { codeOfAuthenticator } from '@poolhouse/engine/testing'
import { defineCases } from './define-case.ts'
import { ada, adaSignedIn, aPool, type SignedInFixture, type UserFixture } from './fixtures.ts'
import { changeUser, storeResponses } from './mutations.ts'
import { badTokens, deleted, holderFails, unknownPool, unknownUser, without } from './shared-cases.ts'

const noToken = without('AccessToken', "Value at 'accessToken'")
const noName = without('Username', "Value at 'username'")
const noPool = without('UserPoolId', "Value null at 'userPoolId'")
const notConfigured = 'User does not have delivery config set to turn on SOFTWARE_TOKEN_MFA'
const legacyEmail = {
  text: 'Invalid MFA option given. email cannot receive text messages.',
  bring: () => ({ MFAOptions: [{ DeliveryMedium: 'SMS' as const, AttributeName: 'email' }] }),
}
const legacyWithoutPhone = {
  text: 'User does not have delivery config set to turn on SMS_MFA',
  bring: async (fixture: UserFixture) => {
    await changeUser(fixture, { attributes: {} })
    return { MFAOptions: [{ DeliveryMedium: 'SMS' as const, AttributeName: 'phone_number' }] }
  },
}
const totp = { MfaConfiguration: 'OPTIONAL' as const, SoftwareTokenMfaConfiguration: { Enabled: true } }

/** Ada, signed in to a pool that offers authenticators. */
const adaWithTotp = async (app: Parameters<ReturnType<typeof adaSignedIn>>[0]): Promise<SignedInFixture> => {
  const fixture = await adaSignedIn()(app)
  await app.invoke('SetUserPoolMfaConfig', { UserPoolId: fixture.pool.id, ...totp })
  return { ...fixture, pool: (await app.storage.pools.find(fixture.pool.id)) ?? fixture.pool }
}

/** And the secret of an authenticator whose first code was not verified yet. */
const adaAssociated = async (app: Parameters<typeof adaWithTotp>[0]) => {
  const fixture = await adaWithTotp(app)
  const { SecretCode = '' } = await app.invoke('AssociateSoftwareToken', { AccessToken: fixture.AccessToken })
  return { ...fixture, code: codeOfAuthenticator(SecretCode, app.clock.now()) }
}

/** The errors about the user of an access token. */
const byToken = { ...holderFails, UserNotFoundException: [deleted], NotAuthorizedException: badTokens }

export const mfa = [
  defineCases('SetUserPoolMfaConfig', {
    fixture: aPool(),
    input: ({ pool }) => ({ UserPoolId: pool.id, ...totp }),
    errors: {
      ResourceNotFoundException: [unknownPool],
      InvalidParameterException: [
        noPool,
        {
          text: "Invalid MFA configuration given, can't turn off MFA and configure an MFA together.",
          bring: () => ({ MfaConfiguration: 'OFF' }),
        },
        {
          text: 'Invalid MFA Configuration given. SMS MFA, Email MFA, or Software Token MFA must be enabled.',
          bring: () => ({ SoftwareTokenMfaConfiguration: { Enabled: false } }),
        },
        {
          text: 'Cannot set EmailMfaConfiguration when user pool EmailConfiguration contains an EmailSendingAccount of COGNITO_DEFAULT. Update the value of EmailSendingAccount.',
          bring: () => ({ EmailMfaConfiguration: {} }),
        },
        {
          text: 'RelyingPartyId contains invalid characters',
          bring: () => ({ WebAuthnConfiguration: { RelyingPartyId: 'https://example.com/' } }),
        },
      ],
      ConcurrentModificationException: [
        {
          text: 'The user pool was changed by another request. Please try again.',
          bring: ({ app }) => storeResponses(app.storage.pools, 'save', async () => 'stale'),
        },
      ],
      FeatureUnavailableInTierException: [
        {
          text: 'The following features need to be disabled for the LITE pricing tier configured: Passwordless Sign-In',
          bring: async ({ app, pool }) => {
            await app.invoke('UpdateUserPool', { UserPoolId: pool.id, UserPoolTier: 'LITE' })
            return { WebAuthnConfiguration: { RelyingPartyId: 'example.com' } }
          },
        },
      ],
    },
  }),

  defineCases('SetUserMFAPreference', {
    fixture: adaSignedIn(),
    input: ({ AccessToken }) => ({ AccessToken, SMSMfaSettings: { Enabled: false } }),
    errors: {
      ...byToken,
      InvalidParameterException: [
        noToken,
        { text: notConfigured, bring: () => ({ SoftwareTokenMfaSettings: { Enabled: true } }) },
      ],
    },
  }),

  defineCases('AdminSetUserMFAPreference', {
    fixture: ada(),
    input: ({ pool }) => ({ UserPoolId: pool.id, Username: 'ada', SMSMfaSettings: { Enabled: true } }),
    errors: {
      ResourceNotFoundException: [unknownPool],
      UserNotFoundException: [unknownUser],
      InvalidParameterException: [
        noName,
        { text: notConfigured, bring: () => ({ SoftwareTokenMfaSettings: { Enabled: true } }) },
      ],
    },
  }),

  defineCases('AssociateSoftwareToken', {
    fixture: adaWithTotp,
    input: ({ AccessToken }) => ({ AccessToken }),
    errors: {
      NotAuthorizedException: [
        ...badTokens,
        { text: 'Invalid session provided', bring: () => ({ AccessToken: undefined, Session: 'x'.repeat(40) }) },
      ],
      InvalidParameterException: [
        { text: 'Exactly one of AccessToken and Session is required.', bring: () => ({ AccessToken: undefined }) },
        { text: 'Exactly one of AccessToken and Session is required.', bring: () => ({ Session: 'x'.repeat(40) }) },
      ],
      SoftwareTokenMFANotFoundException: [
        {
          text: 'Software Token MFA has not been enabled by the userPool',
          bring: async ({ app, pool }) => {
            await app.invoke('SetUserPoolMfaConfig', { UserPoolId: pool.id })
          },
        },
      ],
    },
  }),

  defineCases('VerifySoftwareToken', {
    fixture: adaAssociated,
    input: ({ AccessToken, code }) => ({ AccessToken, UserCode: code }),
    errors: {
      ...byToken,
      InvalidParameterException: [
        { text: 'Exactly one of AccessToken and Session is required.', bring: () => ({ AccessToken: undefined }) },
      ],
      EnableSoftwareTokenMFAException: [
        { text: 'Code mismatch', bring: ({ code }) => ({ UserCode: code === '000000' ? '000001' : '000000' }) },
      ],
      SoftwareTokenMFANotFoundException: [
        {
          text: 'Software Token MFA does not exist for the user.',
          bring: async ({ app, pool }) => {
            await app.invoke('AdminDeleteSoftwareToken', { UserPoolId: pool.id, Username: 'ada' })
          },
        },
      ],
    },
  }),

  defineCases('AdminDeleteSoftwareToken', {
    fixture: ada(),
    input: ({ pool }) => ({ UserPoolId: pool.id, Username: 'ada' }),
    errors: {
      ResourceNotFoundException: [unknownPool],
      UserNotFoundException: [unknownUser],
      InvalidParameterException: [noName],
    },
  }),

  defineCases('GetUserAuthFactors', {
    fixture: adaSignedIn(),
    input: ({ AccessToken }) => ({ AccessToken }),
    errors: { ...byToken, InvalidParameterException: [noToken] },
  }),

  defineCases('AdminGetUserAuthFactors', {
    fixture: ada(),
    input: ({ pool }) => ({ UserPoolId: pool.id, Username: 'ada' }),
    errors: {
      ResourceNotFoundException: [unknownPool],
      UserNotFoundException: [unknownUser],
      InvalidParameterException: [noName],
    },
  }),

  defineCases('SetUserSettings', {
    fixture: adaSignedIn(),
    input: ({ AccessToken }) => ({ AccessToken, MFAOptions: [] }),
    errors: {
      ...byToken,
      InvalidParameterException: [
        noToken,
        without('MFAOptions', "Value null at 'mFAOptions'"),
        legacyEmail,
        legacyWithoutPhone,
      ],
    },
  }),

  defineCases('AdminSetUserSettings', {
    fixture: ada(),
    input: ({ pool }) => ({ UserPoolId: pool.id, Username: 'ada', MFAOptions: [] }),
    errors: {
      ResourceNotFoundException: [unknownPool],
      UserNotFoundException: [unknownUser],
      InvalidParameterException: [noName, legacyEmail, legacyWithoutPhone],
    },
  }),
]
