import { claimsOf, forged } from '../../conformance/forged.ts'
import type { Case } from './define-case.ts'
import type { ClientFixture, PoolFixture, SignedInFixture, UserFixture } from './fixtures.ts'
import { blockCompromised, changeUser, functionReturns, messagesAreRejected } from './mutations.ts'

const nothing = () => {}

/** The message for missing required members, in the order of the contract. */
export const notNull = (...members: readonly string[]): string => {
  const items = members.map((member) => `${member} failed to satisfy constraint: Member must not be null`)
  return `${items.length} validation error${items.length > 1 ? 's' : ''} detected: ${items.join('; ')}`
}

/** A missing member. `subject` is its name in the message: `Value at 'accessToken'`, or `Value null at …`. */
export const without = (member: string, subject: string): Case<unknown> => ({
  text: notNull(subject),
  when: `\`${member}\` is missing.`,
  bring: () => ({ [member]: undefined }),
})

/** A pool that does not exist. */
export const unknownPool: Case<unknown> = {
  text: ({ UserPoolId }) => `User pool ${String(UserPoolId)} does not exist.`,
  when: 'The pool does not exist.',
  bring: () => ({ UserPoolId: 'us-east-1_nowhere00' }),
}

/** A new password that is on the list of compromised ones. */
export const compromised = (password: string): Case<PoolFixture> => ({
  text: 'Provided password cannot be used for security reasons.',
  bring: (fixture) => blockCompromised(fixture, password),
})

/** A client that does not exist. */
export const unknownClient: Case<unknown> = {
  text: ({ ClientId }) => `User pool client ${String(ClientId)} does not exist.`,
  when: 'The app client does not exist.',
  bring: () => ({ ClientId: 'nobody' }),
}

/** A user that does not exist, as administrators see it. */
export const unknownUser: Case<unknown> = {
  text: 'User does not exist.',
  when: 'The pool has no such user.',
  bring: () => ({ Username: 'nobody' }),
}

/** The failures of a Lambda function of the pool. */
export const functionFails = (trigger: Parameters<typeof functionReturns>[1]) => {
  const fails = (
    texts: Pick<Case<PoolFixture>, 'text' | 'when' | 'shown'>,
    outcome: Parameters<typeof functionReturns>[2],
  ): readonly Case<PoolFixture>[] => [{ ...texts, bring: (fixture) => functionReturns(fixture, trigger, outcome) }]
  return {
    UserLambdaValidationException: fails(
      {
        text: `${trigger} failed with error No.`,
        shown: `${trigger} failed with error {error}.`,
        when: `The ${trigger} function of the pool failed.`,
      },
      { kind: 'failed', message: 'No' },
    ),
    UnexpectedLambdaException: fails(
      {
        text: `${trigger} invocation failed due to error Timeout.`,
        shown: `${trigger} invocation failed due to error {error}.`,
        when: `The ${trigger} function of the pool could not be invoked.`,
      },
      { kind: 'unreachable', error: 'Timeout' },
    ),
    InvalidLambdaResponseException: fails(
      {
        text: 'Unrecognizable lambda output',
        when: `The ${trigger} function of the pool returned something other than its event.`,
      },
      { kind: 'responded', output: 'fine' },
    ),
  }
}

/** The failures of sending a message that every sending operation declares. */
export const messageFails = {
  InvalidSmsRoleAccessPolicyException: [
    {
      text: 'Role does not have permission to publish with SNS',
      when: 'The text message service rejects the role of the pool.',
      bring: (fixture) => messagesAreRejected(fixture, 'sms-role-access'),
    },
  ],
  InvalidSmsRoleTrustRelationshipException: [
    {
      text: 'Role does not have a trust relationship allowing Cognito to assume the role',
      when: 'The role for text messages cannot be assumed with the external id of the pool.',
      bring: (fixture) => messagesAreRejected(fixture, 'sms-role-trust'),
    },
  ],
  InvalidEmailRoleAccessPolicyException: [
    {
      text: 'Role does not have permission to send email with SES',
      when: 'The mail service rejects the role of the pool.',
      bring: (fixture) => messagesAreRejected(fixture, 'email-role-access'),
    },
  ],
} satisfies Record<string, readonly Case<PoolFixture>[]>

/** The mail service rejects a message. */
export const undelivered: readonly Case<PoolFixture>[] = [
  {
    text: 'Mailbox on fire',
    shown: '{error of the service}',
    when: 'The mail or text message service rejected the message.',
    bring: (fixture) => messagesAreRejected(fixture, 'failure', 'Mailbox on fire'),
  },
]

/** The daily limit of mail is reached. */
export const dailyLimit: Case<PoolFixture> = {
  text: 'Exceeded daily email limit for the operation or the account. If a higher limit is required, please configure your user pool to use your own Amazon SES configuration for sending email.',
  when: 'The pool has sent as many messages today as its limit allows.',
  bring: (fixture) => messagesAreRejected(fixture, 'daily-limit'),
}

/** Message of LimitExceededException. */
export const tooMany = 'Attempt limit exceeded, please try after some time.'

/** Repeats an attempt and ignores its results. */
export const repeated = async (times: number, attempt: () => Promise<unknown>): Promise<void> => {
  for (let made = 0; made < times; made += 1) await attempt().catch(nothing)
}

/** A missing or wrong SecretHash. */
export const secretHash: readonly Case<ClientFixture>[] = [
  {
    text: ({ ClientId }) => `Client ${String(ClientId)} is configured for secret but secret was not received`,
    when: 'The app client has a secret, and `SecretHash` is missing.',
    bring: async ({ app, pool }) => ({ ClientId: (await app.aClient(pool, { GenerateSecret: true })).id }),
  },
  {
    text: ({ ClientId }) => `Unable to verify secret hash for client ${String(ClientId)}`,
    when: '`SecretHash` is wrong.',
    bring: async ({ app, pool }) => ({
      ClientId: (await app.aClient(pool, { GenerateSecret: true })).id,
      SecretHash: 'AAAA',
    }),
  },
  {
    text: ({ ClientId }) => `Unable to verify secret hash for client ${String(ClientId)}`,
    when: '`SecretHash` is present, and the app client has no secret.',
    bring: () => ({ SecretHash: 'AAAA' }),
  },
]

/** A disabled user. */
export const disabled: Case<UserFixture> = {
  text: 'User is disabled.',
  when: 'An administrator disabled the user.',
  bring: (fixture) => changeUser(fixture, { enabled: false }),
}

/** An unconfirmed user. */
export const unconfirmed: Case<UserFixture> = {
  text: 'User is not confirmed.',
  when: 'The user has not confirmed the sign-up.',
  bring: (fixture) => changeUser(fixture, { status: 'UNCONFIRMED' }),
}

/** A user with a password that an administrator reset. */
export const resetRequired: Case<UserFixture> = {
  text: 'Password reset required for the user',
  when: "An administrator reset the user's password, and the user has not set a new one.",
  bring: (fixture) => changeUser(fixture, { status: 'RESET_REQUIRED' }),
}

/** A deleted user. */
export const deleted: Case<UserFixture> = {
  text: 'User does not exist.',
  when: 'The user was deleted after the token was issued.',
  bring: async ({ app, user }) => {
    await app.storage.users.delete(user.poolId, user.sub)
  },
}

/** The states of a user that make valid access tokens fail. */
export const holderFails = {
  PasswordResetRequiredException: [resetRequired],
  UserNotConfirmedException: [unconfirmed],
} satisfies Record<string, readonly Case<UserFixture>[]>

/** Signs a token with the key of a pool. */
const signed = ({ app, pool, AccessToken }: SignedInFixture, changes: object): Promise<string> =>
  app.needs.signingKeys.sign(pool.id, 'access', { ...claimsOf(AccessToken), ...changes })

/** Access tokens that every operation rejects. */
export const badTokens: readonly Case<SignedInFixture>[] = [
  {
    text: 'Invalid Access Token',
    when: 'The value is not a token.',
    bring: () => ({ AccessToken: 'forged' }),
  },
  {
    text: 'Invalid Access Token',
    when: 'The value is an ID token.',
    bring: ({ IdToken }) => ({ AccessToken: IdToken }),
  },
  {
    text: 'Invalid Access Token',
    when: 'The value is a refresh token.',
    bring: ({ RefreshToken }) => ({ AccessToken: RefreshToken }),
  },
  {
    text: 'Could not verify signature for Access Token',
    when: 'The token was changed.',
    bring: ({ AccessToken }) => ({ AccessToken: forged(AccessToken, { username: 'root' }) }),
  },
  {
    // Signed by another pool, which names this one.
    text: 'Could not verify signature for Access Token',
    when: 'Another pool signed the token.',
    bring: async (fixture) => {
      const pool = await fixture.app.aPool()
      return { AccessToken: await signed({ ...fixture, pool }, {}) }
    },
  },
  {
    text: 'Could not verify signature for Access Token',
    when: 'The pool was deleted.',
    bring: async ({ app, pool }) => {
      await app.storage.pools.delete(pool.id)
    },
  },
  {
    text: 'Access Token has expired',
    when: 'The token has expired.',
    bring: ({ app }) => app.clock.advance(3_600_000),
  },
  {
    text: 'Access Token has been revoked',
    when: 'The refresh token of the same sign-in was revoked.',
    bring: async ({ app, client, RefreshToken }) => {
      await app.invoke('RevokeToken', { ClientId: client.id, Token: RefreshToken })
    },
  },
  {
    text: 'Access Token has been revoked',
    when: 'The user signed out everywhere.',
    bring: async ({ app, AccessToken }) => {
      await app.invoke('GlobalSignOut', { AccessToken })
    },
  },
  {
    text: 'Access Token has been revoked',
    when: 'An administrator signed the user out.',
    bring: async ({ app, pool }) => {
      await app.invoke('AdminUserGlobalSignOut', { UserPoolId: pool.id, Username: 'ada' })
    },
  },
  {
    text: 'Access Token has been revoked',
    when: 'The app client was deleted.',
    bring: async ({ app, pool, client }) => {
      await app.invoke('DeleteUserPoolClient', { UserPoolId: pool.id, ClientId: client.id })
    },
  },
  {
    text: 'Access Token does not have required scopes',
    when: 'The token lacks the scope `aws.cognito.signin.user.admin`.',
    bring: async (fixture) => ({ AccessToken: await signed(fixture, { scope: 'openid email' }) }),
  },
  disabled,
]
