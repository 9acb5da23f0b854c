import { describe, expect, test } from 'vitest'
import type { TriggerEvent } from '../ports/functions.ts'
import { aPassword, createTestEngine } from '../testing/index.ts'
import { beginSrp, initiate, respond, signedIn } from '../testing/sign-in.ts'
import { passwordFailures } from '../passwords/errors.ts'
import { refreshFailures } from '../tokens/errors.ts'
import { userFailures } from '../users/errors.ts'

// While a function runs, an administrator or the user changes what the sign-in depends on.

const next = 'Another-Horse-9!'
const arn = (name: string) => `arn:aws:lambda:us-east-1:123456789012:function:${name}`

/** What the functions return that do not return their event unchanged. */
const responses: Readonly<Record<string, (event: TriggerEvent) => object>> = {
  DefineAuthChallenge_Authentication: ({ request }) =>
    (request.session as readonly unknown[]).length === 0
      ? { challengeName: 'CUSTOM_CHALLENGE' }
      : { issueTokens: true },
  CreateAuthChallenge_Authentication: () => ({}),
  VerifyAuthChallengeResponse_Authentication: () => ({ answerCorrect: true }),
}

/** A pool in which `meanwhile` runs during the first call of a trigger. */
const prepare = async () => {
  const engine = await createTestEngine({ environment: { sessionSecurity: 'on' } })
  const names = ['PreAuthentication', 'PostAuthentication', 'PreTokenGeneration'] as const
  const custom = ['DefineAuthChallenge', 'CreateAuthChallenge', 'VerifyAuthChallengeResponse'] as const
  const pool = await engine.aPool({
    LambdaConfig: Object.fromEntries([...names, ...custom].map((name) => [name, arn(name)])),
  })
  const client = await engine.aClient(pool, {
    ExplicitAuthFlows: [
      'ALLOW_USER_PASSWORD_AUTH',
      'ALLOW_USER_SRP_AUTH',
      'ALLOW_CUSTOM_AUTH',
      'ALLOW_USER_AUTH',
      'ALLOW_REFRESH_TOKEN_AUTH',
    ],
  })
  await engine.aUser(pool, 'ada', { email: 'ada@example.com', email_verified: 'true' })
  const ada = { UserPoolId: pool.id, Username: 'ada' }
  const during = (trigger: string, meanwhile: () => Promise<unknown> = async () => {}) => {
    let left = 1
    engine.functions.respond(async (event) => {
      if (event.triggerSource.startsWith(trigger) && left-- > 0) await meanwhile()
      return { kind: 'responded', output: { ...event, response: responses[event.triggerSource]?.(event) ?? {} } }
    })
  }
  during('none')
  const signIn = () => initiate(engine, client, 'USER_PASSWORD_AUTH', { USERNAME: 'ada', PASSWORD: aPassword })
  const setPassword = (Permanent = true) => engine.invoke('AdminSetUserPassword', { ...ada, Password: next, Permanent })
  return { engine, pool, client, ada, during, signIn, setPassword }
}

type Prepared = Awaited<ReturnType<typeof prepare>>

const changes = {
  'a new password': [({ setPassword }: Prepared) => setPassword(), passwordFailures.wrong()],
  'a temporary password': [({ setPassword }: Prepared) => setPassword(false), passwordFailures.wrong()],
  'a password of the user': [
    async ({ engine, signIn }: Prepared) => {
      const { AccessToken = '' } = (await signIn()).AuthenticationResult ?? {}
      await engine.invoke('ChangePassword', { AccessToken, PreviousPassword: aPassword, ProposedPassword: next })
    },
    passwordFailures.wrong(),
  ],
  'a recovery': [
    async ({ engine, client }: Prepared) => {
      const user = { ClientId: client.id, Username: 'ada' }
      await engine.invoke('ForgotPassword', user)
      const ConfirmationCode = engine.outbox.codeTo('ada@example.com')
      await engine.invoke('ConfirmForgotPassword', { ...user, ConfirmationCode, Password: next })
    },
    passwordFailures.wrong(),
  ],
  'a reset': [
    ({ engine, ada }: Prepared) => engine.invoke('AdminResetUserPassword', ada),
    userFailures.resetRequired(),
  ],
  disabling: [({ engine, ada }: Prepared) => engine.invoke('AdminDisableUser', ada), userFailures.disabled()],
  deletion: [({ engine, ada }: Prepared) => engine.invoke('AdminDeleteUser', ada), userFailures.notFound()],
} as const

const cases = ['PreAuthentication', 'PostAuthentication', 'TokenGeneration'].flatMap((trigger) =>
  Object.entries(changes).map(([name, [change, failure]]) => [trigger, name, change, failure] as const),
)

describe('a sign-in ends', () => {
  test.each(cases)('if %s runs during %s', async (trigger, _, change, failure) => {
    const prepared = await prepare()
    prepared.during(trigger, () => change(prepared))
    // The error of an unknown password has precedence where the password is checked after the function.
    await expect(prepared.signIn()).rejects.toThrow(
      trigger === 'PreAuthentication' && failure.code === 'UserNotFoundException' ? passwordFailures.wrong() : failure,
    )
  })

  test('if the password of an SRP exchange changes', async () => {
    const { engine, client, during, setPassword } = await prepare()
    const { response, session } = await beginSrp(engine, client, 'ada')
    during('TokenGeneration', setPassword)
    await expect(respond(engine, client, 'PASSWORD_VERIFIER', session, response(aPassword))).rejects.toThrow(
      passwordFailures.wrong(),
    )
  })
})

describe('a sign-in continues', () => {
  test.each([
    [
      'attributes change',
      ({ engine, ada }: Prepared) =>
        engine.invoke('AdminUpdateUserAttributes', { ...ada, UserAttributes: [{ Name: 'name', Value: 'Ada' }] }),
    ],
    // Functions end the other sign-ins of a user in this way.
    [
      'its function signs the user out everywhere',
      ({ engine, ada }: Prepared) => engine.invoke('AdminUserGlobalSignOut', ada),
    ],
  ])('if %s', async (_, change) => {
    const prepared = await prepare()
    const { engine } = prepared
    prepared.during('TokenGeneration', () => change(prepared))
    const { AuthenticationResult: { AccessToken = '' } = {} } = await prepared.signIn()
    expect(await engine.invoke('GetUser', { AccessToken })).toMatchObject({ Username: 'ada' })
  })

  test('if a function sets a password that the user did not prove', async () => {
    const { engine, pool, client, during, setPassword } = await prepare()
    await engine.invoke('UpdateUserPool', {
      UserPoolId: pool.id,
      LambdaConfig: pool.settings.LambdaConfig,
      Policies: { SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD', 'EMAIL_OTP'] } },
    })
    const begun = { USERNAME: 'ada', PREFERRED_CHALLENGE: 'EMAIL_OTP' }
    const { Session } = await initiate(engine, client, 'USER_AUTH', begun)
    during('PostAuthentication', setPassword)
    const code = { USERNAME: 'ada', EMAIL_OTP_CODE: engine.outbox.codeTo('ada@example.com') }
    expect(await respond(engine, client, 'EMAIL_OTP', Session, code)).toEqual(signedIn)
  })

  test('if a function sets a password that a custom sign-in does not depend on', async () => {
    const { engine, client, during, setPassword } = await prepare()
    const { Session } = await initiate(engine, client, 'CUSTOM_AUTH', { USERNAME: 'ada' })
    during('PostAuthentication', setPassword)
    const answer = { USERNAME: 'ada', ANSWER: 'blue' }
    expect(await respond(engine, client, 'CUSTOM_CHALLENGE', Session, answer)).toEqual(signedIn)
  })
})

describe('a refresh ends', () => {
  test.each([
    ['a new password', changes['a new password'][0], refreshFailures.revoked()],
    [
      'a global sign-out',
      ({ engine, ada }: Prepared) => engine.invoke('AdminUserGlobalSignOut', ada),
      refreshFailures.revoked(),
    ],
    ['disabling', changes.disabling[0], userFailures.disabled()],
    ['deletion', changes.deletion[0], refreshFailures.invalid()],
  ] as const)('if the function runs during %s', async (_, change, failure) => {
    const prepared = await prepare()
    const { engine, client, during, signIn } = prepared
    const { AuthenticationResult: { RefreshToken = '' } = {} } = await signIn()
    during('TokenGeneration', () => change(prepared))
    await expect(engine.invoke('GetTokensFromRefreshToken', { ClientId: client.id, RefreshToken })).rejects.toThrow(
      failure,
    )
  })
})
