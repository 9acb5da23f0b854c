import type { AuthFlowType, CreateUserPoolClientRequest } from '@poolhouse/schemas'
import { describe, expect, test } from 'vitest'
import { aPassword, createTestEngine } from '../../testing/index.ts'
import { textOf, initiate, rejectionOf, secretHashOf, signedIn } from '../../testing/sign-in.ts'
import { createSignIn } from '../../sign-in/sign-in.ts'
import { userFailures } from '../../users/errors.ts'
import { triggerFailures } from '../../triggers/errors.ts'
import { signInFailures, flowOffFailures } from '../../sign-in/errors.ts'
import { passwordFailures } from '../../passwords/errors.ts'

const wrong = textOf(passwordFailures.wrong())
const unknown = textOf(userFailures.notFound())
const exceeded = textOf(passwordFailures.attemptsExceeded())
const day = 86_400_000

/** A pool with a client and a confirmed user `ada`. */
const anEngine = async (settings: Partial<CreateUserPoolClientRequest> = {}) => {
  const engine = await createTestEngine()
  const pool = await engine.aPool()
  const client = await engine.aClient(pool, settings)
  const ada = await engine.aUser(pool, 'ada', { email: 'ada@example.com' })
  const signIn = (USERNAME: string, PASSWORD: string, more: Readonly<Record<string, string>> = {}) =>
    initiate(engine, client, 'USER_PASSWORD_AUTH', { USERNAME, PASSWORD, ...more })
  return { ...engine, engine, pool, client, ada, signIn }
}

describe('USER_PASSWORD_AUTH', () => {
  test('returns tokens for the correct password', async () => {
    const { signIn } = await anEngine()
    expect(await signIn('ada', aPassword)).toEqual(signedIn)
  })

  test('rejects a wrong password', async () => {
    const { signIn } = await anEngine()
    expect(await rejectionOf(signIn('ada', 'Wrong-Horse-9!'))).toBe(wrong)
  })

  test('reveals an unknown user unless the client hides it', async () => {
    expect(await rejectionOf((await anEngine()).signIn('bob', aPassword))).toBe(unknown)
    const hiding = await anEngine({ PreventUserExistenceErrors: 'ENABLED' })
    expect(await rejectionOf(hiding.signIn('bob', aPassword))).toBe(wrong)
    const telling = await anEngine({ PreventUserExistenceErrors: 'LEGACY' })
    expect(await rejectionOf(telling.signIn('bob', aPassword))).toBe(unknown)
  })

  test('rejects a user without a password', async () => {
    const { needs, ada, signIn } = await anEngine()
    await needs.users.save([{ ...ada, credential: undefined }])
    expect(await rejectionOf(signIn('ada', aPassword))).toBe(wrong)
  })

  test('is only available if the client allows it', async () => {
    const { signIn } = await anEngine({ ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'] })
    expect(await rejectionOf(signIn('ada', aPassword))).toBe(textOf(flowOffFailures.USER_PASSWORD_AUTH()))
  })

  test('works for legacy clients', async () => {
    const { signIn } = await anEngine({ ExplicitAuthFlows: ['USER_PASSWORD_AUTH'] })
    expect(await signIn('ada', aPassword)).toEqual(signedIn)
  })

  test('accepts an alias once it is verified, and the name in any case if the pool ignores case', async () => {
    const engine = await createTestEngine()
    const pool = await engine.aPool({
      AliasAttributes: ['email'],
      UsernameConfiguration: { CaseSensitive: false },
    })
    const client = await engine.aClient(pool)
    await engine.aUser(pool, 'ada', { email: 'ada@example.com', email_verified: 'true' })
    await engine.aUser(pool, 'bob', { email: 'bob@example.com' })
    const by = (USERNAME: string) => initiate(engine, client, 'USER_PASSWORD_AUTH', { USERNAME, PASSWORD: aPassword })
    expect(await by('ada@example.com')).toEqual(signedIn)
    expect(await by('ADA')).toEqual(signedIn)
    expect(await rejectionOf(by('bob@example.com'))).toBe(unknown)
  })

  test('accepts the email address if that is the username', async () => {
    const engine = await createTestEngine()
    const pool = await engine.aPool({ UsernameAttributes: ['email'] })
    const client = await engine.aClient(pool)
    await engine.aUser(pool, 'ada@example.com')
    expect(
      await initiate(engine, client, 'USER_PASSWORD_AUTH', { USERNAME: 'ada@example.com', PASSWORD: aPassword }),
    ).toEqual(signedIn)
  })
})

describe('parameters', () => {
  test.each<[AuthFlowType, Record<string, string>, string]>([
    ['USER_PASSWORD_AUTH', {}, 'USERNAME'],
    ['USER_PASSWORD_AUTH', { USERNAME: '', PASSWORD: aPassword }, 'USERNAME'],
    ['USER_PASSWORD_AUTH', { USERNAME: 'ada' }, 'PASSWORD'],
    ['USER_SRP_AUTH', { SRP_A: 'aa' }, 'USERNAME'],
    ['USER_SRP_AUTH', { USERNAME: 'ada' }, 'SRP_A'],
    ['REFRESH_TOKEN_AUTH', {}, 'REFRESH_TOKEN'],
    ['REFRESH_TOKEN', {}, 'REFRESH_TOKEN'],
  ])('of %s with %j lack %s', async (flow, parameters, missing) => {
    const { engine, client } = await anEngine()
    expect(await rejectionOf(initiate(engine, client, flow, parameters))).toBe(
      `InvalidParameterException: Missing required parameter ${missing}`,
    )
  })

  test('may be omitted completely', async () => {
    const { client, invoke } = await anEngine()
    expect(await rejectionOf(invoke('InitiateAuth', { ClientId: client.id, AuthFlow: 'USER_PASSWORD_AUTH' }))).toBe(
      'InvalidParameterException: Missing required parameter USERNAME',
    )
  })
})

describe('the client', () => {
  test('must exist', async () => {
    const { invoke } = await createTestEngine()
    expect(await rejectionOf(invoke('InitiateAuth', { ClientId: 'nobody', AuthFlow: 'USER_PASSWORD_AUTH' }))).toBe(
      'ResourceNotFoundException: User pool client nobody does not exist.',
    )
  })

  test('proves its secret', async () => {
    const secret = 'topsecrettopsecrettopsecret'
    const { client, signIn } = await anEngine({ ClientSecret: secret })
    const unverified = `NotAuthorizedException: Unable to verify secret hash for client ${client.id}`
    const withHash = (SECRET_HASH: string) => signIn('ada', aPassword, { SECRET_HASH })

    expect(await rejectionOf(signIn('ada', aPassword))).toBe(
      `NotAuthorizedException: Client ${client.id} is configured with secret but SECRET_HASH was not received`,
    )
    expect(await rejectionOf(withHash(secretHashOf('another', 'ada', client)))).toBe(unverified)
    expect(await rejectionOf(withHash(secretHashOf(secret, 'Ada', client)))).toBe(unverified)
    expect(await withHash(secretHashOf(secret, 'ada', client))).toEqual(signedIn)
  })

  test('must prove its secret before anything about the user is revealed', async () => {
    const { client, signIn } = await anEngine({ GenerateSecret: true })
    expect(await rejectionOf(signIn('bob', aPassword, { SECRET_HASH: 'AAAA' }))).toBe(
      `NotAuthorizedException: Unable to verify secret hash for client ${client.id}`,
    )
  })

  test('without a secret must not send a hash', async () => {
    const { client, signIn } = await anEngine()
    expect(await rejectionOf(signIn('ada', aPassword, { SECRET_HASH: secretHashOf('any', 'ada', client) }))).toBe(
      `NotAuthorizedException: Unable to verify secret hash for client ${client.id}`,
    )
  })
})

describe('flows', () => {
  test.each<AuthFlowType>(['ADMIN_USER_PASSWORD_AUTH', 'ADMIN_NO_SRP_AUTH'])(
    '%s is for administrators',
    async (flow) => {
      const { engine, client } = await anEngine()
      expect(await rejectionOf(initiate(engine, client, flow, { USERNAME: 'ada', PASSWORD: aPassword }))).toBe(
        textOf(signInFailures.flowNotSupported()),
      )
    },
  )

  test.each<[AuthFlowType, string]>([
    ['USER_SRP_AUTH', flowOffFailures.USER_SRP_AUTH().message],
    ['CUSTOM_AUTH', flowOffFailures.CUSTOM_AUTH().message],
    ['USER_AUTH', flowOffFailures.USER_AUTH().message],
    ['REFRESH_TOKEN_AUTH', flowOffFailures.ADMIN_USER_PASSWORD_AUTH().message],
  ])('include %s, which can be turned off', async (flow, message) => {
    const { engine, client } = await anEngine({ ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH'] })
    expect(await rejectionOf(initiate(engine, client, flow, {}))).toBe(`InvalidParameterException: ${message}`)
  })

  test('include CUSTOM_AUTH, which needs functions', async () => {
    const { engine, client } = await anEngine({ ExplicitAuthFlows: ['ALLOW_CUSTOM_AUTH'] })
    expect(await rejectionOf(initiate(engine, client, 'CUSTOM_AUTH', { USERNAME: 'ada' }))).toBe(
      textOf(signInFailures.customTriggersMissing()),
    )
  })
})

describe('the state of the user', () => {
  test('is reported before the password is checked if it is disabled', async () => {
    const { needs, ada, signIn } = await anEngine()
    await needs.users.save([{ ...ada, enabled: false }])
    expect(await rejectionOf(signIn('ada', aPassword))).toBe(textOf(userFailures.disabled()))
    expect(await rejectionOf(signIn('ada', 'wrong'))).toBe(textOf(userFailures.disabled()))
  })

  test.each([
    ['UNCONFIRMED', textOf(userFailures.notConfirmed())],
    ['RESET_REQUIRED', textOf(userFailures.resetRequired())],
  ] as const)('is reported before the password is checked if it is %s', async (status, rejection) => {
    const { needs, ada, signIn } = await anEngine()
    await needs.users.save([{ ...ada, status }])
    expect(await rejectionOf(signIn('ada', aPassword))).toBe(rejection)
    expect(await rejectionOf(signIn('ada', 'wrong'))).toBe(rejection)
  })

  test('is hidden for an imported user if the client hides users', async () => {
    const { needs, ada, signIn } = await anEngine({ PreventUserExistenceErrors: 'ENABLED' })
    await needs.users.save([{ ...ada, status: 'RESET_REQUIRED', credential: undefined }])
    expect(await rejectionOf(signIn('ada', 'any'))).toBe(wrong)
  })

  test('is read again after the password was checked', async () => {
    const { needs, invoke, client, ada } = await anEngine()
    const { matches } = needs.passwords
    const passwords = {
      ...needs.passwords,
      matches: async (...asked: Parameters<typeof matches>) => {
        await needs.users.save([{ ...ada, enabled: false }])
        return matches(...asked)
      },
    }
    const { initiateAuth } = await import('./initiate-auth.ts')
    const input = {
      ClientId: client.id,
      AuthFlow: 'USER_PASSWORD_AUTH' as const,
      AuthParameters: { USERNAME: 'ada', PASSWORD: aPassword },
    }
    expect(
      await rejectionOf(
        initiateAuth(input, { ...needs, signIn: createSignIn({ ...needs, passwords }) }, { requestId: 'test' }),
      ),
    ).toBe(textOf(userFailures.disabled()))
    expect(await rejectionOf(invoke('InitiateAuth', input))).toBe(textOf(userFailures.disabled()))
  })
})

describe('a temporary password', () => {
  const created = async (policy: Readonly<Record<string, number>> = {}) => {
    const engine = await createTestEngine()
    const pool = await engine.aPool({ Policies: { PasswordPolicy: { MinimumLength: 8, ...policy } } })
    const client = await engine.aClient(pool)
    await engine.invoke('AdminCreateUser', {
      UserPoolId: pool.id,
      Username: 'ada',
      TemporaryPassword: aPassword,
      MessageAction: 'SUPPRESS',
    })
    const signIn = (PASSWORD: string) => initiate(engine, client, 'USER_PASSWORD_AUTH', { USERNAME: 'ada', PASSWORD })
    return { ...engine, signIn }
  }
  const tooOld = textOf(signInFailures.temporaryPasswordExpired())

  test('requires a device of the user', async () => {
    const { signIn } = await created()
    expect(await signIn(aPassword)).toEqual({
      ChallengeName: 'NEW_PASSWORD_REQUIRED',
      Session: expect.stringMatching(/^.{20,2048}$/),
      ChallengeParameters: { USER_ID_FOR_SRP: 'ada', requiredAttributes: '[]', userAttributes: '{}' },
    })
  })

  test('is valid for as many days as the policy sets', async () => {
    const { signIn, clock } = await created({ TemporaryPasswordValidityDays: 2 })
    clock.advance(2 * day - 1)
    expect(await signIn(aPassword)).toMatchObject({ ChallengeName: 'NEW_PASSWORD_REQUIRED' })
    clock.advance(1)
    expect(await rejectionOf(signIn(aPassword))).toBe(tooOld)
    expect(await rejectionOf(signIn('wrong'))).toBe(wrong)
  })

  test('is valid for seven days by default', async () => {
    const { signIn, clock } = await created({ TemporaryPasswordValidityDays: 0 })
    clock.advance(7 * day - 1)
    expect(await signIn(aPassword)).toMatchObject({ ChallengeName: 'NEW_PASSWORD_REQUIRED' })
    clock.advance(1)
    expect(await rejectionOf(signIn(aPassword))).toBe(tooOld)
  })
})

describe('lockout', () => {
  test('rejects the correct password after five wrong ones', async () => {
    const { signIn, clock } = await anEngine()
    for (let tries = 0; tries < 5; tries += 1) expect(await rejectionOf(signIn('ada', 'wrong'))).toBe(wrong)
    expect(await rejectionOf(signIn('ada', aPassword))).toBe(exceeded)
    clock.advance(1_000)
    expect(await signIn('ada', aPassword)).toEqual(signedIn)
  })

  test('checks five of 200 concurrent wrong passwords', async () => {
    const { signIn, stored, ada } = await anEngine()
    const rejections = await Promise.all(
      Array.from({ length: 200 }, (_, index) => rejectionOf(signIn('ada', `wrong${index}`))),
    )
    expect(rejections.filter((rejection) => rejection === wrong)).toHaveLength(5)
    expect(rejections.filter((rejection) => rejection === exceeded)).toHaveLength(195)
    expect((await stored(ada)).lockout?.failures).toBe(5)
  })

  test('does not lock out concurrent correct passwords', async () => {
    const { signIn } = await anEngine()
    await rejectionOf(signIn('ada', 'wrong'))
    const responses = await Promise.all(Array.from({ length: 30 }, () => signIn('ada', aPassword)))
    expect(responses).toEqual(responses.map(() => signedIn))
  })
})

describe('functions of the pool', () => {
  const arn = (name: string) => `arn:aws:lambda:us-east-1:123456789012:function:${name}`
  const withFunctions = async (settings: Partial<CreateUserPoolClientRequest> = {}) => {
    const engine = await createTestEngine()
    const pool = await engine.aPool({
      LambdaConfig: { PreAuthentication: arn('pre'), PostAuthentication: arn('post') },
    })
    const client = await engine.aClient(pool, settings)
    const ada = await engine.aUser(pool, 'ada', { email: 'ada@example.com' })
    engine.functions.respond((event) => ({ kind: 'responded', output: event }))
    const signIn = (USERNAME: string, PASSWORD: string) =>
      engine.invoke('InitiateAuth', {
        ClientId: client.id,
        AuthFlow: 'USER_PASSWORD_AUTH',
        AuthParameters: { USERNAME, PASSWORD },
        ClientMetadata: { origin: 'test' },
      })
    return { ...engine, pool, client, ada, signIn }
  }

  test('run before the password is checked and after the sign-in', async () => {
    const { signIn, functions, ada, pool, client } = await withFunctions()
    expect(await signIn('ada', aPassword)).toEqual(signedIn)
    const userAttributes = { sub: ada.sub, 'cognito:user_status': 'CONFIRMED', email: 'ada@example.com' }
    const common = {
      version: '1',
      region: 'us-east-1',
      userPoolId: pool.id,
      userName: 'ada',
      callerContext: { awsSdkVersion: 'aws-sdk-unknown-unknown', clientId: client.id },
      response: {},
    }
    expect(functions.calls).toEqual([
      {
        functionArn: arn('pre'),
        event: {
          ...common,
          triggerSource: 'PreAuthentication_Authentication',
          request: { userAttributes, validationData: { origin: 'test' } },
        },
      },
      {
        functionArn: arn('post'),
        event: {
          ...common,
          triggerSource: 'PostAuthentication_Authentication',
          request: { userAttributes },
        },
      },
    ])
  })

  test('may reject the sign-in', async () => {
    const { signIn, functions } = await withFunctions()
    functions.respond(({ triggerSource }) => ({ kind: 'failed', message: `no ${triggerSource}` }))
    expect(await rejectionOf(signIn('ada', 'wrong'))).toBe(
      'UserLambdaValidationException: PreAuthentication failed with error no PreAuthentication_Authentication.',
    )
    functions.respond((event) =>
      event.triggerSource.startsWith('Pre')
        ? { kind: 'responded', output: event }
        : { kind: 'unreachable', error: 'AccessDeniedException' },
    )
    expect(await rejectionOf(signIn('ada', aPassword))).toBe(
      'UnexpectedLambdaException: PostAuthentication invocation failed due to error AccessDeniedException.',
    )
    functions.respond(() => ({ kind: 'responded', output: 'no event' }))
    expect(await rejectionOf(signIn('ada', aPassword))).toBe(textOf(triggerFailures.unrecognizable()))
  })

  test('are called for unknown users only if the client hides users', async () => {
    const telling = await withFunctions()
    expect(await rejectionOf(telling.signIn('bob', aPassword))).toBe(unknown)
    expect(telling.functions.calls).toEqual([])
    const hiding = await withFunctions({ PreventUserExistenceErrors: 'ENABLED' })
    expect(await rejectionOf(hiding.signIn('bob', aPassword))).toBe(wrong)
    expect(hiding.functions.calls.map(({ event }) => [event.userName, event.request])).toEqual([
      ['bob', { userAttributes: {}, validationData: { origin: 'test' }, userNotFound: true }],
    ])
  })
})
