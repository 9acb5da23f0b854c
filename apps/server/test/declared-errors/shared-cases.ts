import { claimsOf, forged } from '../../conformance/forged.ts'
import type { Case } from './define-case.ts'
import type { ClientFixture, PoolFixture, SignedInFixture, UserFixture } from './fixtures.ts'
import { become, functionComesTo, messagesAreRefused } from './mutations.ts'

const nothing = () => {}

/** Members that the contract asks for and that were not sent: all of them, in the order of the contract. */
export const notNull = (...members: readonly string[]): string => {
  const items = members.map((member) => `${member} failed to satisfy constraint: Member must not be null`)
  return `${items.length} validation error${items.length > 1 ? 's' : ''} detected: ${items.join('; ')}`
}

/** A member that is not sent. `subject` is how the text names it: `Value at 'accessToken'`, or `Value null at …`. */
export const without = (member: string, subject: string): Case<unknown> => ({
  text: notNull(subject),
  bring: () => ({ [member]: undefined }),
})

/** A pool that nobody made. */
export const unknownPool: Case<unknown> = {
  text: 'User pool us-east-1_nowhere00 does not exist.',
  bring: () => ({ UserPoolId: 'us-east-1_nowhere00' }),
}

/** A client that nobody made. */
export const unknownClient: Case<unknown> = {
  text: 'User pool client nobody does not exist.',
  bring: () => ({ ClientId: 'nobody' }),
}

/** A user whom nobody knows, told to administrators. */
export const unknownUser: Case<unknown> = { text: 'User does not exist.', bring: () => ({ Username: 'nobody' }) }

/** The ways in which the pool's own function fails. */
export const functionFails = (trigger: Parameters<typeof functionComesTo>[1]) => {
  const when = (text: string, outcome: Parameters<typeof functionComesTo>[2]): readonly Case<PoolFixture>[] => [
    { text, bring: (fixture) => functionComesTo(fixture, trigger, outcome) },
  ]
  return {
    UserLambdaValidationException: when(`${trigger} failed with error No.`, { kind: 'failed', message: 'No' }),
    UnexpectedLambdaException: when(`${trigger} invocation failed due to error Timeout.`, {
      kind: 'unreachable',
      error: 'Timeout',
    }),
    InvalidLambdaResponseException: when('Unrecognizable lambda output', { kind: 'answered', output: 'fine' }),
  }
}

/** The ways in which a message is not carried, as far as every operation that sends one declares them. */
export const messageFails = {
  InvalidSmsRoleAccessPolicyException: [
    {
      text: 'Role does not have permission to publish with SNS',
      bring: (fixture) => messagesAreRefused(fixture, 'sms-role-access'),
    },
  ],
  InvalidSmsRoleTrustRelationshipException: [
    {
      text: 'Role does not have a trust relationship allowing Cognito to assume the role',
      bring: (fixture) => messagesAreRefused(fixture, 'sms-role-trust'),
    },
  ],
  InvalidEmailRoleAccessPolicyException: [
    {
      text: 'Role does not have permission to send email with SES',
      bring: (fixture) => messagesAreRefused(fixture, 'email-role-access'),
    },
  ],
} satisfies Record<string, readonly Case<PoolFixture>[]>

/** The service that carries messages will not take one. */
export const undelivered: readonly Case<PoolFixture>[] = [
  { text: 'Mailbox on fire', bring: (fixture) => messagesAreRefused(fixture, 'failure', 'Mailbox on fire') },
]

/** No more mail is sent today. */
export const dailyLimit: Case<PoolFixture> = {
  text: 'Exceeded daily email limit for the operation or the account. If a higher limit is required, please configure your user pool to use your own Amazon SES configuration for sending email.',
  bring: (fixture) => messagesAreRefused(fixture, 'daily-limit'),
}

/** What is told to who attempted something more often than an hour permits. */
export const tooMany = 'Attempt limit exceeded, please try after some time.'

/** Makes an attempt so many times, whatever comes of it. */
export const repeated = async (times: number, attempt: () => Promise<unknown>): Promise<void> => {
  for (let made = 0; made < times; made += 1) await attempt().catch(nothing)
}

/** A secret that is not proven, where it is proven by SecretHash. */
export const secretHash: readonly Case<ClientFixture>[] = [
  {
    text: ({ ClientId }) => `Client ${String(ClientId)} is configured for secret but secret was not received`,
    bring: async ({ app, pool }) => ({ ClientId: (await app.aClient(pool, { GenerateSecret: true })).id }),
  },
  {
    text: ({ ClientId }) => `Unable to verify secret hash for client ${String(ClientId)}`,
    bring: async ({ app, pool }) => ({
      ClientId: (await app.aClient(pool, { GenerateSecret: true })).id,
      SecretHash: 'AAAA',
    }),
  },
  {
    text: ({ ClientId }) => `Unable to verify secret hash for client ${String(ClientId)}`,
    bring: () => ({ SecretHash: 'AAAA' }),
  },
]

/** A user who is disabled. */
export const disabled: Case<UserFixture> = {
  text: 'User is disabled.',
  bring: (fixture) => become(fixture, { enabled: false }),
}

/** A user who signed up and did not confirm it. */
export const unconfirmed: Case<UserFixture> = {
  text: 'User is not confirmed.',
  bring: (fixture) => become(fixture, { status: 'UNCONFIRMED' }),
}

/** A user whose password an administrator reset. */
export const resetRequired: Case<UserFixture> = {
  text: 'Password reset required for the user',
  bring: (fixture) => become(fixture, { status: 'RESET_REQUIRED' }),
}

/** A user who was deleted a moment ago. */
export const deleted: Case<UserFixture> = {
  text: 'User does not exist.',
  bring: async ({ app, user }) => {
    await app.storage.users.delete(user.poolId, user.sub)
  },
}

/** What becomes of the holders of good access tokens. */
export const holderFails = {
  PasswordResetRequiredException: [resetRequired],
  UserNotConfirmedException: [unconfirmed],
} satisfies Record<string, readonly Case<UserFixture>[]>

/** Signs a token with the key of a pool, as only the pool can. */
const signed = ({ app, pool, AccessToken }: SignedInFixture, changes: object): Promise<string> =>
  app.needs.signingKeys.sign(pool.id, 'access', { ...claimsOf(AccessToken), ...changes })

/** Access tokens that are refused, whatever they are presented for. */
export const badTokens: readonly Case<SignedInFixture>[] = [
  { text: 'Invalid Access Token', bring: () => ({ AccessToken: 'forged' }) },
  { text: 'Invalid Access Token', bring: ({ IdToken }) => ({ AccessToken: IdToken }) },
  { text: 'Invalid Access Token', bring: ({ RefreshToken }) => ({ AccessToken: RefreshToken }) },
  {
    text: 'Could not verify signature for Access Token',
    bring: ({ AccessToken }) => ({ AccessToken: forged(AccessToken, { username: 'root' }) }),
  },
  {
    // Signed by another pool, which names this one.
    text: 'Could not verify signature for Access Token',
    bring: async (fixture) => {
      const pool = await fixture.app.aPool()
      return { AccessToken: await signed({ ...fixture, pool }, {}) }
    },
  },
  {
    text: 'Could not verify signature for Access Token',
    bring: async ({ app, pool }) => {
      await app.storage.pools.delete(pool.id)
    },
  },
  { text: 'Access Token has expired', bring: ({ app }) => app.clock.advance(3_600_000) },
  {
    text: 'Access Token has been revoked',
    bring: async ({ app, client, RefreshToken }) => {
      await app.invoke('RevokeToken', { ClientId: client.id, Token: RefreshToken })
    },
  },
  {
    text: 'Access Token has been revoked',
    bring: async ({ app, AccessToken }) => {
      await app.invoke('GlobalSignOut', { AccessToken })
    },
  },
  {
    text: 'Access Token has been revoked',
    bring: async ({ app, pool }) => {
      await app.invoke('AdminUserGlobalSignOut', { UserPoolId: pool.id, Username: 'ada' })
    },
  },
  {
    text: 'Access Token has been revoked',
    bring: async ({ app, pool, client }) => {
      await app.invoke('DeleteUserPoolClient', { UserPoolId: pool.id, ClientId: client.id })
    },
  },
  {
    text: 'Access Token does not have required scopes',
    bring: async (fixture) => ({ AccessToken: await signed(fixture, { scope: 'openid email' }) }),
  },
  disabled,
]
