import { aPassword } from '@poolhouse/engine/testing'
import { defineCases } from './define-case.ts'
import {
  badTokens,
  compromised,
  dailyLimit,
  deleted,
  disabled,
  functionFails,
  holderFails,
  messageFails,
  notNull,
  repeated,
  secretHash,
  tooMany,
  undelivered,
  unknownClient,
  without,
} from './shared-cases.ts'
import {
  ada,
  adaSignedIn,
  adaSignedUp,
  aClient,
  email,
  nextPassword,
  type ClientFixture,
  type UserFixture,
} from './fixtures.ts'
import { changeUser, changePoolSettings } from './mutations.ts'

const noToken = without('AccessToken', "Value at 'accessToken'")
const wrongCode = 'Invalid verification code provided, please try again.'
const deadCode = 'Invalid code provided, please request a code again.'
const unknownName = 'Username/client id combination not found.'
const tooShort = 'Password did not conform with policy: Password not long enough'
const notVerifiable = 'Invalid attribute name. Only phone_number and email can be verified.'
const noContact = 'Cannot reset password for the user as there is no registered/verified email or phone_number'
const aliasTaken = 'An account with the given email already exists.'
const keepsHistory = { Policies: { PasswordPolicy: { MinimumLength: 8, PasswordHistorySize: 3 } } }
const emailAlias = { pool: { AliasAttributes: ['email' as const] } }

/** A code that cannot be the right one. */
const other = (code: string): string => (code === '000000' ? '000001' : '000000')

/** Another user with Ada's verified address. */
const rival = async ({ app, pool }: UserFixture, address = email): Promise<void> => {
  await app.aUser(pool, 'bob', { email: address, email_verified: 'true' })
}

/** Ada asked for a code to reset her password. */
const adaForgot = (settings?: Parameters<typeof ada>[0]) => async (app: Parameters<ReturnType<typeof ada>>[0]) => {
  const fixture = await ada(settings)(app)
  await app.invoke('ForgotPassword', { ClientId: fixture.client.id, Username: 'ada' })
  return { ...fixture, code: app.outbox.codeTo(email) }
}

/** Ada, signed in, asked for a code that verifies her address. */
const adaAsked = async (app: Parameters<ReturnType<typeof ada>>[0]) => {
  const fixture = await adaSignedIn(emailAlias)(app)
  await app.invoke('GetUserAttributeVerificationCode', { AccessToken: fixture.AccessToken, AttributeName: 'email' })
  return { ...fixture, code: app.outbox.codeTo(email) }
}

const linkWithoutDomain = {
  text: 'Cannot perform specific action because there does not exist a valid use pool domain associated with the user pool',
  bring: (fixture: ClientFixture) =>
    changePoolSettings(fixture, {
      AutoVerifiedAttributes: ['email'],
      VerificationMessageTemplate: { DefaultEmailOption: 'CONFIRM_WITH_LINK' },
    }),
}

export const account = [
  defineCases('ChangePassword', {
    fixture: adaSignedIn({ pool: keepsHistory }),
    input: ({ AccessToken }) => ({ AccessToken, PreviousPassword: aPassword, ProposedPassword: nextPassword }),
    errors: {
      ...holderFails,
      InvalidParameterException: [
        noToken,
        without('ProposedPassword', "Value at 'proposedPassword'"),
        {
          text: notNull("Value at 'accessToken'", "Value at 'proposedPassword'"),
          bring: () => ({ AccessToken: null, ProposedPassword: null }),
        },
      ],
      InvalidPasswordException: [
        { text: tooShort, bring: () => ({ ProposedPassword: 'Ab-1' }) },
        compromised(nextPassword),
      ],
      PasswordHistoryPolicyViolationException: [
        { text: 'Password has previously been used.', bring: () => ({ ProposedPassword: aPassword }) },
      ],
      NotAuthorizedException: [
        ...badTokens,
        { text: 'Incorrect username or password.', bring: () => ({ PreviousPassword: nextPassword }) },
        { text: 'Incorrect username or password.', bring: () => ({ PreviousPassword: undefined }) },
      ],
      LimitExceededException: [
        {
          text: tooMany,
          bring: ({ app, AccessToken }) =>
            repeated(5, () =>
              app.invoke('ChangePassword', { AccessToken, PreviousPassword: 'wrong', ProposedPassword: nextPassword }),
            ),
        },
      ],
      UserNotFoundException: [deleted],
    },
  }),

  defineCases('ConfirmForgotPassword', {
    fixture: adaForgot({ pool: keepsHistory }),
    input: ({ client, code }) => ({
      ClientId: client.id,
      Username: 'ada',
      ConfirmationCode: code,
      Password: nextPassword,
    }),
    errors: {
      ...functionFails('PostConfirmation'),
      ResourceNotFoundException: [unknownClient],
      InvalidParameterException: [without('ConfirmationCode', "Value null at 'confirmationCode'")],
      InvalidPasswordException: [{ text: tooShort, bring: () => ({ Password: 'Ab-1' }) }, compromised(nextPassword)],
      PasswordHistoryPolicyViolationException: [
        { text: 'Password has previously been used.', bring: () => ({ Password: aPassword }) },
      ],
      NotAuthorizedException: [...secretHash, disabled],
      CodeMismatchException: [{ text: wrongCode, bring: ({ code }) => ({ ConfirmationCode: other(code) }) }],
      ExpiredCodeException: [{ text: deadCode, bring: ({ app }) => app.clock.advance(3_600_001) }],
      LimitExceededException: [
        {
          text: tooMany,
          bring: ({ app, client, code }) =>
            repeated(9, () =>
              app.invoke('ConfirmForgotPassword', {
                ClientId: client.id,
                Username: 'ada',
                ConfirmationCode: other(code),
                Password: nextPassword,
              }),
            ),
        },
      ],
      UserNotFoundException: [{ text: unknownName, bring: () => ({ Username: 'nobody' }) }],
    },
  }),

  defineCases('ConfirmSignUp', {
    fixture: adaSignedUp(emailAlias),
    input: ({ client, code }) => ({ ClientId: client.id, Username: 'ada', ConfirmationCode: code }),
    errors: {
      ...functionFails('PostConfirmation'),
      ResourceNotFoundException: [unknownClient],
      InvalidParameterException: [without('ConfirmationCode', "Value null at 'confirmationCode'")],
      NotAuthorizedException: [
        ...secretHash,
        disabled,
        {
          text: 'User cannot be confirmed. Current status is CONFIRMED',
          bring: (fixture) => changeUser(fixture, { status: 'CONFIRMED' }),
        },
      ],
      CodeMismatchException: [{ text: wrongCode, bring: ({ code }) => ({ ConfirmationCode: other(code) }) }],
      ExpiredCodeException: [{ text: deadCode, bring: ({ app }) => app.clock.advance(24 * 3_600_000 + 1) }],
      AliasExistsException: [{ text: aliasTaken, bring: (fixture) => rival(fixture) }],
      LimitExceededException: [
        {
          text: tooMany,
          bring: ({ app, client, code }) =>
            repeated(15, () =>
              app.invoke('ConfirmSignUp', { ClientId: client.id, Username: 'ada', ConfirmationCode: other(code) }),
            ),
        },
      ],
      UserNotFoundException: [{ text: unknownName, bring: () => ({ Username: 'nobody' }) }],
    },
  }),

  defineCases('DeleteUser', {
    fixture: adaSignedIn(),
    input: ({ AccessToken }) => ({ AccessToken }),
    errors: {
      ...holderFails,
      InvalidParameterException: [noToken],
      NotAuthorizedException: badTokens,
      UserNotFoundException: [deleted],
    },
  }),

  defineCases('DeleteUserAttributes', {
    fixture: adaSignedIn(),
    input: ({ AccessToken }) => ({ AccessToken, UserAttributeNames: ['name'] }),
    errors: {
      ...holderFails,
      InvalidParameterException: [
        without('UserAttributeNames', "Value null at 'userAttributeNames'"),
        { text: 'Cannot modify the non-mutable attribute sub', bring: () => ({ UserAttributeNames: ['sub'] }) },
      ],
      NotAuthorizedException: [
        ...badTokens,
        {
          text: 'A client attempted to write unauthorized attribute',
          bring: () => ({ UserAttributeNames: ['email_verified'] }),
        },
      ],
      UserNotFoundException: [deleted],
    },
  }),

  defineCases('ForgotPassword', {
    fixture: ada(),
    input: ({ client }) => ({ ClientId: client.id, Username: 'ada' }),
    errors: {
      ...functionFails('CustomMessage'),
      ...messageFails,
      CodeDeliveryFailureException: undelivered,
      ResourceNotFoundException: [unknownClient],
      InvalidParameterException: [
        without('Username', "Value at 'username'"),
        { text: noContact, bring: (fixture) => changeUser(fixture, { attributes: { email } }) },
      ],
      NotAuthorizedException: [
        ...secretHash,
        disabled,
        {
          text: 'User password cannot be reset in the current state.',
          bring: (fixture) => changeUser(fixture, { status: 'FORCE_CHANGE_PASSWORD' }),
        },
        {
          text: 'Contact administrator to reset password.',
          bring: (fixture) =>
            changePoolSettings(fixture, {
              AccountRecoverySetting: { RecoveryMechanisms: [{ Name: 'admin_only', Priority: 1 }] },
            }),
        },
      ],
      LimitExceededException: [
        dailyLimit,
        {
          text: tooMany,
          bring: ({ app, client }) =>
            repeated(10, () => app.invoke('ForgotPassword', { ClientId: client.id, Username: 'ada' })),
        },
      ],
      UserNotFoundException: [{ text: unknownName, bring: () => ({ Username: 'nobody' }) }],
    },
  }),

  defineCases('GetUser', {
    fixture: adaSignedIn(),
    input: ({ AccessToken }) => ({ AccessToken }),
    errors: {
      ...holderFails,
      InvalidParameterException: [noToken],
      NotAuthorizedException: badTokens,
      UserNotFoundException: [deleted],
    },
  }),

  defineCases('GetUserAttributeVerificationCode', {
    fixture: adaSignedIn(),
    input: ({ AccessToken }) => ({ AccessToken, AttributeName: 'email' }),
    errors: {
      ...holderFails,
      ...functionFails('CustomMessage'),
      ...messageFails,
      CodeDeliveryFailureException: undelivered,
      InvalidParameterException: [
        noToken,
        without('AttributeName', "Value null at 'attributeName'"),
        {
          text: notVerifiable,
          when: '`AttributeName` is a standard attribute that codes cannot verify.',
          bring: () => ({ AttributeName: 'name' }),
        },
        {
          text: notVerifiable,
          when: '`AttributeName` is a custom attribute.',
          bring: () => ({ AttributeName: 'custom:a' }),
        },
        {
          text: 'User does not have a valid registered email address',
          when: '`AttributeName` is `email`, and the user has no email address.',
          bring: (fixture) => changeUser(fixture, { attributes: {} }),
        },
        {
          text: 'User does not have a valid registered phone number',
          when: '`AttributeName` is `phone_number`, and the user has no phone number.',
          bring: async (fixture) => {
            await changeUser(fixture, { attributes: {} })
            return { AttributeName: 'phone_number' }
          },
        },
      ],
      NotAuthorizedException: badTokens,
      LimitExceededException: [
        dailyLimit,
        {
          text: tooMany,
          when: 'The user requested five codes within the last hour.',
          bring: ({ app, AccessToken }) =>
            repeated(5, () => app.invoke('GetUserAttributeVerificationCode', { AccessToken, AttributeName: 'email' })),
        },
      ],
      UserNotFoundException: [deleted],
    },
  }),

  defineCases('GlobalSignOut', {
    fixture: adaSignedIn(),
    input: ({ AccessToken }) => ({ AccessToken }),
    errors: {
      ...holderFails,
      InvalidParameterException: [noToken],
      // It has no error of its own for a deleted user.
      NotAuthorizedException: [...badTokens, { ...deleted, text: 'Access Token has been revoked' }],
    },
  }),

  defineCases('ResendConfirmationCode', {
    fixture: adaSignedUp(),
    input: ({ client }) => ({ ClientId: client.id, Username: 'ada' }),
    errors: {
      ...functionFails('CustomMessage'),
      ...messageFails,
      CodeDeliveryFailureException: undelivered,
      ResourceNotFoundException: [unknownClient],
      InvalidParameterException: [
        without('Username', "Value at 'username'"),
        { text: 'User is already confirmed.', bring: (fixture) => changeUser(fixture, { status: 'CONFIRMED' }) },
        linkWithoutDomain,
        {
          text: 'Cannot resend codes. Auto verification not turned on.',
          bring: (fixture) => changePoolSettings(fixture, { AutoVerifiedAttributes: [] }),
        },
      ],
      NotAuthorizedException: [...secretHash, disabled],
      LimitExceededException: [
        dailyLimit,
        {
          text: tooMany,
          bring: ({ app, client }) =>
            repeated(5, () => app.invoke('ResendConfirmationCode', { ClientId: client.id, Username: 'ada' })),
        },
      ],
      UserNotFoundException: [{ text: unknownName, bring: () => ({ Username: 'nobody' }) }],
    },
  }),

  defineCases('SignUp', {
    fixture: aClient(),
    input: ({ client }) => ({
      ClientId: client.id,
      Username: 'ada',
      Password: aPassword,
      UserAttributes: [{ Name: 'email', Value: email }],
    }),
    errors: {
      ...functionFails('PreSignUp'),
      ...messageFails,
      CodeDeliveryFailureException: undelivered,
      ResourceNotFoundException: [unknownClient],
      InvalidParameterException: [
        {
          text: notNull("Value at 'clientId'", "Value at 'username'"),
          bring: () => ({ ClientId: undefined, Username: undefined }),
        },
        {
          text: 'Attributes did not conform to the schema: custom:x: Attribute does not exist in the schema.\n',
          bring: () => ({ UserAttributes: [{ Name: 'custom:x', Value: '1' }] }),
        },
        linkWithoutDomain,
        {
          text: 'Preferred username cannot be provided for unconfirmed account, since user pool is configured for preferred username alias.',
          bring: async (fixture) => {
            await changePoolSettings(fixture, { AliasAttributes: ['preferred_username'] })
            return { UserAttributes: [{ Name: 'preferred_username', Value: 'ada' }] }
          },
        },
        {
          text: 'Invalid email address format.',
          bring: () => ({ UserAttributes: [{ Name: 'email', Value: 'ada' }] }),
        },
        {
          text: 'Invalid phone number format.',
          bring: () => ({ UserAttributes: [{ Name: 'phone_number', Value: '5558920' }] }),
        },
      ],
      NotAuthorizedException: [
        ...secretHash,
        {
          text: 'SignUp is not permitted for this user pool',
          bring: (fixture) =>
            changePoolSettings(fixture, { AdminCreateUserConfig: { AllowAdminCreateUserOnly: true } }),
        },
        {
          text: 'A client attempted to write unauthorized attribute',
          bring: () => ({ UserAttributes: [{ Name: 'email_verified', Value: 'true' }] }),
        },
      ],
      InvalidPasswordException: [{ text: tooShort, bring: () => ({ Password: 'Ab-1' }) }, compromised(aPassword)],
      UsernameExistsException: [
        {
          text: 'User already exists',
          bring: async ({ app, pool }) => {
            await app.aUser(pool, 'ada')
          },
        },
      ],
      LimitExceededException: [dailyLimit],
    },
  }),

  defineCases('UpdateUserAttributes', {
    fixture: adaSignedIn(emailAlias),
    input: ({ AccessToken }) => ({ AccessToken, UserAttributes: [{ Name: 'email', Value: 'ada@example.org' }] }),
    errors: {
      ...holderFails,
      ...functionFails('CustomMessage'),
      ...messageFails,
      CodeDeliveryFailureException: [
        ...undelivered,
        // It has no error for the daily limit.
        {
          text: 'Fifty a day',
          bring: ({ app }) => app.outbox.reject({ kind: 'rejected', because: 'daily-limit', reason: 'Fifty a day' }),
        },
      ],
      InvalidParameterException: [
        without('UserAttributes', "Value null at 'userAttributes'"),
        {
          text: 'Cannot modify the non-mutable attribute sub',
          bring: () => ({ UserAttributes: [{ Name: 'sub', Value: '1' }] }),
        },
      ],
      NotAuthorizedException: [
        ...badTokens,
        {
          text: 'A client attempted to write unauthorized attribute',
          bring: () => ({ UserAttributes: [{ Name: 'email_verified', Value: 'true' }] }),
        },
      ],
      AliasExistsException: [{ text: aliasTaken, bring: (fixture) => rival(fixture, 'ada@example.org') }],
      UserNotFoundException: [deleted],
    },
  }),

  defineCases('VerifyUserAttribute', {
    fixture: adaAsked,
    input: ({ AccessToken, code }) => ({ AccessToken, AttributeName: 'email', Code: code }),
    errors: {
      ...holderFails,
      InvalidParameterException: [
        without('Code', "Value null at 'code'"),
        { text: notVerifiable, bring: () => ({ AttributeName: 'name' }) },
      ],
      CodeMismatchException: [{ text: wrongCode, bring: ({ code }) => ({ Code: other(code) }) }],
      ExpiredCodeException: [
        {
          text: deadCode,
          bring: async ({ app, AccessToken, code }) => {
            await app.invoke('VerifyUserAttribute', { AccessToken, AttributeName: 'email', Code: code })
          },
        },
      ],
      NotAuthorizedException: badTokens,
      LimitExceededException: [
        {
          text: tooMany,
          bring: ({ app, AccessToken, code }) =>
            repeated(15, () =>
              app.invoke('VerifyUserAttribute', { AccessToken, AttributeName: 'email', Code: other(code) }),
            ),
        },
      ],
      AliasExistsException: [
        {
          text: aliasTaken,
          bring: async (fixture) => {
            const { email: address = '' } = fixture.user.attributes
            await changeUser(fixture, { names: [], attributes: { email: address } })
            await rival(fixture)
          },
        },
      ],
      UserNotFoundException: [deleted],
    },
  }),
]
