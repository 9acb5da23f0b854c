import { createHmac } from 'node:crypto'
import { aPassword, alter } from '@poolhouse/engine/testing'
import type { UserRecord } from '@poolhouse/storage'
import { describe, expect, test } from 'vitest'
import { forged } from './forged.ts'
import { rejection, signedIn } from './signed-in.ts'
import type { OpenApp, TestApp } from './test-app.ts'

const notAuthorized = (message: string) => rejection('NotAuthorizedException', message)
const invalid = (message: string) => rejection('InvalidParameterException', message)

/** One fault and the response to it. */
type Fault<Wrong> = readonly [wrong: Partial<Wrong>, response: (names: { readonly clientId: string }) => object]

/** Everything wrong from one fault on. What an earlier fault says otherwise counts. */
const from = <Wrong>(faults: readonly Fault<Wrong>[], index: number): Partial<Wrong> =>
  Object.assign(
    {},
    ...faults
      .slice(index)
      .map(([wrong]) => wrong)
      .toReversed(),
  ) as Partial<Wrong>

const numbered = <Wrong extends object>(faults: readonly Fault<Wrong>[]) =>
  faults.map(([wrong, expected], index) => ({ index, wrong: Object.keys(wrong).join(), expected }))

/** With several things wrong at once, which of them is reported. The lists are in the order of the checks. */
export const orderOfChecksConformance = (open: OpenApp): void => {
  describe('a sign-in by password reports the first of several mistakes', () => {
    interface Wrong {
      readonly flow: string
      readonly client: string
      readonly hash: string | undefined
      readonly username: string
      readonly password: string | undefined
      readonly functionFails: boolean
      readonly user: Partial<UserRecord>
      readonly lockedOut: boolean
    }
    const unlocked = { enabled: true, status: 'CONFIRMED' } as const
    const values = [
      'USER_SRP_AUTH',
      'REFRESH_TOKEN_AUTH',
      'REFRESH_TOKEN',
      'CUSTOM_AUTH',
      'ADMIN_NO_SRP_AUTH',
      'USER_PASSWORD_AUTH',
      'ADMIN_USER_PASSWORD_AUTH',
      'USER_AUTH',
    ]
    const faults: readonly Fault<Wrong>[] = [
      [
        { flow: 'NOPE' },
        () =>
          invalid(
            `1 validation error detected: Value 'NOPE' at 'authFlow' failed to satisfy constraint: Member must satisfy enum value set: [${values.join(', ')}]`,
          ),
      ],
      [{ client: 'nobody' }, () => rejection('ResourceNotFoundException', 'User pool client nobody does not exist.')],
      [{ flow: 'CUSTOM_AUTH' }, () => invalid('CUSTOM_AUTH is not enabled for the client.')],
      [{ password: undefined }, () => invalid('Missing required parameter PASSWORD')],
      [
        { hash: undefined },
        ({ clientId }) =>
          notAuthorized(`Client ${clientId} is configured with secret but SECRET_HASH was not received`),
      ],
      [{ hash: 'AAAA' }, ({ clientId }) => notAuthorized(`Unable to verify secret hash for client ${clientId}`)],
      [{ username: 'nobody' }, () => rejection('UserNotFoundException', 'User does not exist.')],
      [
        { functionFails: true },
        () => rejection('UserLambdaValidationException', 'PreAuthentication failed with error No.'),
      ],
      [{ user: { ...unlocked, enabled: false, status: 'UNCONFIRMED' } }, () => notAuthorized('User is disabled.')],
      [
        { user: { ...unlocked, status: 'UNCONFIRMED' } },
        () => rejection('UserNotConfirmedException', 'User is not confirmed.'),
      ],
      [
        { user: { ...unlocked, status: 'RESET_REQUIRED' } },
        () => rejection('PasswordResetRequiredException', 'Password reset required for the user'),
      ],
      [{ lockedOut: true }, () => notAuthorized('Password attempts exceeded')],
      [{ password: 'Wrong-Horse-9!' }, () => notAuthorized('Incorrect username or password.')],
      [
        { user: { status: 'FORCE_CHANGE_PASSWORD' } },
        () => notAuthorized('Temporary password has expired and must be reset by an administrator.'),
      ],
    ]

    const signIn = async (app: TestApp, wrong: Partial<Wrong>) => {
      const secret = 'topsecrettopsecrettopsecret'
      const pool = await app.aPool(
        wrong.functionFails
          ? { LambdaConfig: { PreAuthentication: 'arn:aws:lambda:us-east-1:123456789012:function:f' } }
          : {},
      )
      app.functions.respond(() => ({ kind: 'failed', message: 'No' }))
      const client = await app.aClient(pool, {
        ClientSecret: secret,
        ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH'],
      })
      const user = await app.aUser(pool, 'ada')
      await app.invoke('AdminSetUserPassword', { UserPoolId: pool.id, Username: 'ada', Password: aPassword })
      app.clock.advance(8 * 86_400_000)
      const lockout = wrong.lockedOut ? { failures: 5, lastFailureAt: app.clock.now() } : undefined
      await alter(app, user, { status: 'CONFIRMED', ...wrong.user, lockout })

      const { flow = 'USER_PASSWORD_AUTH', username = 'ada' } = wrong
      const hash = createHmac('sha256', secret).update(`${username}${client.id}`).digest('base64')
      const AuthParameters = {
        USERNAME: username,
        PASSWORD: 'password' in wrong ? wrong.password : aPassword,
        SECRET_HASH: 'hash' in wrong ? wrong.hash : hash,
      }
      const response = await app.call('InitiateAuth', {
        ClientId: wrong.client ?? client.id,
        AuthFlow: flow,
        AuthParameters,
      })
      return { response, clientId: client.id }
    }

    test.each(numbered(faults))('$index: $wrong', async ({ index, expected }) => {
      const { response, clientId } = await signIn(await open(), from(faults, index))
      expect(response).toEqual(expected({ clientId }))
    })
  })

  describe('a request for a code reports the first of several mistakes', () => {
    interface Wrong {
      readonly name: string | undefined
      readonly token: 'none' | 'forged' | 'good'
      readonly waits: boolean
      readonly signedOut: boolean
      readonly user: Partial<UserRecord>
      readonly asked: number
    }
    const faults: readonly Fault<Wrong>[] = [
      [
        { name: undefined },
        () =>
          invalid(
            "1 validation error detected: Value null at 'attributeName' failed to satisfy constraint: Member must not be null",
          ),
      ],
      [{ token: 'none' }, () => notAuthorized('Invalid Access Token')],
      [{ token: 'forged' }, () => notAuthorized('Could not verify signature for Access Token')],
      [{ waits: true }, () => notAuthorized('Access Token has expired')],
      [{ user: { enabled: false, status: 'UNCONFIRMED' } }, () => notAuthorized('User is disabled.')],
      [{ signedOut: true }, () => notAuthorized('Access Token has been revoked')],
      [{ user: { status: 'UNCONFIRMED' } }, () => rejection('UserNotConfirmedException', 'User is not confirmed.')],
      [{ name: 'name' }, () => invalid('Invalid attribute name. Only phone_number and email can be verified.')],
      [{ name: 'phone_number' }, () => invalid('User does not have a valid registered phone number')],
      [{ asked: 5 }, () => rejection('LimitExceededException', 'Attempt limit exceeded, please try after some time.')],
    ]

    test.each(numbered(faults))('$index: $wrong', async ({ index, expected }) => {
      const wrong = from(faults, index)
      const { app, ask, user, AccessToken } = await signedIn(open)
      for (let asked = 0; asked < (wrong.asked ?? 0); asked += 1) await ask({})
      if (wrong.signedOut) await app.invoke('GlobalSignOut', { AccessToken })
      if (wrong.user) await alter(app, user, wrong.user)
      if (wrong.waits) app.clock.advance(3_600_000)
      const tokens = { none: 'none', forged: forged(AccessToken, { username: 'root' }), good: AccessToken }
      const AttributeName = 'name' in wrong ? wrong.name : 'email'
      expect(await ask({ AccessToken: tokens[wrong.token ?? 'good'], AttributeName })).toEqual(
        expected({ clientId: '' }),
      )
    })
  })
}
