import { aPassword } from '@poolhouse/engine/testing'
import { defineCases } from './define-case.ts'
import {
  functionFails,
  messageFails,
  notNull,
  repeated,
  tooMany,
  undelivered,
  unknownPool,
  unknownUser,
  without,
} from './shared-cases.ts'
import { ada, adaSignedUp, aPool, email, nextPassword, phoneNumber } from './fixtures.ts'
import { changePoolSettings, changeUser } from './mutations.ts'

const noName = without('Username', "Value at 'username'")
const tooShort = 'Password did not conform with policy: Password not long enough'
const temporaryTooShort = 'Password did not conform with password policy: Password not long enough'
const badPoolId = {
  text: String.raw`1 validation error detected: Value 'nowhere' at 'userPoolId' failed to satisfy constraint: Member must satisfy regular expression pattern: [\w-]+_[0-9a-zA-Z]+`,
  bring: () => ({ UserPoolId: 'nowhere' }),
}

/** What administrators do to one user. */
const onAda = {
  ResourceNotFoundException: [unknownPool],
  InvalidParameterException: [
    noName,
    badPoolId,
    {
      text: notNull("Value null at 'userPoolId'", "Value at 'username'"),
      bring: () => ({ UserPoolId: undefined, Username: undefined }),
    },
  ],
  UserNotFoundException: [unknownUser],
}

export const users = [
  defineCases('AdminConfirmSignUp', {
    fixture: adaSignedUp(),
    input: ({ pool }) => ({ UserPoolId: pool.id, Username: 'ada' }),
    errors: {
      ...onAda,
      ...functionFails('PostConfirmation'),
      NotAuthorizedException: [
        {
          text: 'User cannot be confirmed. Current status is CONFIRMED',
          bring: (fixture) => changeUser(fixture, { status: 'CONFIRMED' }),
        },
      ],
    },
  }),

  defineCases('AdminCreateUser', {
    fixture: aPool({ pool: { AliasAttributes: ['email'] } }),
    input: ({ pool }) => ({
      UserPoolId: pool.id,
      Username: 'ada',
      UserAttributes: [
        { Name: 'phone_number', Value: phoneNumber },
        { Name: 'email', Value: email },
      ],
    }),
    errors: {
      ...functionFails('PreSignUp'),
      ResourceNotFoundException: [unknownPool],
      InvalidParameterException: [
        noName,
        {
          text: 'Username cannot be of email format, since user pool is configured for email alias.',
          bring: () => ({ Username: email }),
        },
      ],
      UserNotFoundException: [{ text: 'User does not exist.', bring: () => ({ MessageAction: 'RESEND' }) }],
      UsernameExistsException: [
        {
          text: 'User account already exists',
          bring: async ({ app, pool }) => {
            await app.aUser(pool, 'ada')
          },
        },
      ],
      InvalidPasswordException: [{ text: temporaryTooShort, bring: () => ({ TemporaryPassword: 'Ab-1' }) }],
      CodeDeliveryFailureException: undelivered,
      InvalidSmsRoleAccessPolicyException: messageFails.InvalidSmsRoleAccessPolicyException,
      InvalidSmsRoleTrustRelationshipException: messageFails.InvalidSmsRoleTrustRelationshipException,
      UnsupportedUserStateException: [
        {
          text: 'Resend not possible. ada status is not FORCE_CHANGE_PASSWORD',
          bring: async ({ app, pool }) => {
            await app.aUser(pool, 'ada')
            return { MessageAction: 'RESEND' }
          },
        },
      ],
    },
  }),

  defineCases('AdminDeleteUser', {
    fixture: ada(),
    input: ({ pool }) => ({ UserPoolId: pool.id, Username: 'ada' }),
    errors: onAda,
  }),

  defineCases('AdminDeleteUserAttributes', {
    fixture: ada(),
    input: ({ pool }) => ({ UserPoolId: pool.id, Username: 'ada', UserAttributeNames: ['phone_number'] }),
    errors: {
      ...onAda,
      InvalidParameterException: [
        ...onAda.InvalidParameterException,
        { text: 'Cannot modify the non-mutable attribute sub', bring: () => ({ UserAttributeNames: ['sub'] }) },
        {
          text: 'Invalid user attributes: user.custom:x: Attribute does not exist in the schema.\n',
          bring: () => ({ UserAttributeNames: ['custom:x'] }),
        },
      ],
    },
  }),

  defineCases('AdminDisableUser', {
    fixture: ada(),
    input: ({ pool }) => ({ UserPoolId: pool.id, Username: 'ada' }),
    errors: onAda,
  }),

  defineCases('AdminEnableUser', {
    fixture: ada(),
    input: ({ pool }) => ({ UserPoolId: pool.id, Username: 'ada' }),
    errors: onAda,
  }),

  defineCases('AdminGetUser', {
    fixture: ada(),
    input: ({ pool }) => ({ UserPoolId: pool.id, Username: 'ada' }),
    errors: onAda,
  }),

  defineCases('AdminResetUserPassword', {
    fixture: ada(),
    input: ({ pool }) => ({ UserPoolId: pool.id, Username: 'ada' }),
    errors: {
      ...onAda,
      ...functionFails('CustomMessage'),
      ...messageFails,
      InvalidParameterException: [
        ...onAda.InvalidParameterException,
        {
          text: 'Cannot reset password for the user as there is no registered/verified email or phone_number',
          bring: (fixture) => changeUser(fixture, { attributes: { email } }),
        },
      ],
      NotAuthorizedException: [
        { text: 'User is disabled', bring: (fixture) => changeUser(fixture, { enabled: false }) },
        {
          text: 'User password cannot be reset in the current state.',
          when: 'The user has not confirmed the sign-up, or has a temporary password or none.',
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
        {
          text: tooMany,
          bring: ({ app, pool }) =>
            repeated(10, () => app.invoke('AdminResetUserPassword', { UserPoolId: pool.id, Username: 'ada' })),
        },
      ],
    },
  }),

  defineCases('AdminSetUserPassword', {
    fixture: ada({ pool: { Policies: { PasswordPolicy: { MinimumLength: 8, PasswordHistorySize: 3 } } } }),
    input: ({ pool }) => ({ UserPoolId: pool.id, Username: 'ada', Password: nextPassword, Permanent: true }),
    errors: {
      ...onAda,
      InvalidPasswordException: [{ text: tooShort, bring: () => ({ Password: 'Ab-1' }) }],
      PasswordHistoryPolicyViolationException: [
        { text: 'Password has previously been used.', bring: () => ({ Password: aPassword }) },
      ],
    },
  }),

  defineCases('AdminUpdateUserAttributes', {
    fixture: ada({ pool: { AliasAttributes: ['email', 'preferred_username'] } }),
    input: ({ pool }) => ({
      UserPoolId: pool.id,
      Username: 'ada',
      UserAttributes: [{ Name: 'email', Value: 'ada@example.org' }],
    }),
    errors: {
      ...onAda,
      ...functionFails('CustomMessage'),
      ...messageFails,
      AliasExistsException: [
        {
          text: 'An account with the given preferred_username already exists.',
          bring: async ({ app, pool }) => {
            await app.aUser(pool, 'bob', { preferred_username: 'countess' })
            return { UserAttributes: [{ Name: 'preferred_username', Value: 'countess' }] }
          },
        },
      ],
    },
  }),

  defineCases('AdminUserGlobalSignOut', {
    fixture: ada(),
    input: ({ pool }) => ({ UserPoolId: pool.id, Username: 'ada' }),
    errors: onAda,
  }),

  defineCases('ListUsers', {
    fixture: ada(),
    input: ({ pool }) => ({ UserPoolId: pool.id }),
    errors: {
      ResourceNotFoundException: [unknownPool],
      InvalidParameterException: [
        badPoolId,
        {
          text: "1 validation error detected: Value '61' at 'limit' failed to satisfy constraint: Member must have value less than or equal to 60",
          bring: () => ({ Limit: 61 }),
        },
        { text: 'Error while parsing filter.', bring: () => ({ Filter: 'email' }) },
        { text: 'Invalid search attribute: custom:foo', bring: () => ({ Filter: 'custom:foo = "a"' }) },
        { text: 'Invalid pagination token given.', bring: () => ({ PaginationToken: 'forged' }) },
        {
          text: 'One or more requested attributes do not exist.',
          bring: () => ({ AttributesToGet: ['shoe_size'] }),
        },
      ],
    },
  }),
]
