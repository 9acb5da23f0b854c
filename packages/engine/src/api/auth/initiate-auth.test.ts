import type { AuthFlowType, CreateUserPoolClientRequest } from '@poolhouse/schemas'
import { describe, expect, test } from 'vitest'
import { aPassword, createTestEngine } from '../../testing/index.ts'
import { initiate, secretHashOf, signedIn } from '../../testing/sign-in.ts'
import { createSignIn } from '../../sign-in/sign-in.ts'
import { userFailures } from '../../users/errors.ts'
import { triggerFailures } from '../../triggers/errors.ts'
import { signInFailures, flowOffFailures } from '../../sign-in/errors.ts'
import { passwordFailures } from '../../passwords/errors.ts'
import { clientFailures } from '../../clients/errors.ts'
import { tally } from '../../testing/tally.ts'

const wrong = passwordFailures.wrong()
const unknown = userFailures.notFound()
const exceeded = passwordFailures.attemptsExceeded()
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
    await expect(signIn('ada', 'Wrong-Horse-9!')).rejects.toThrow(wrong)
  })

  test('reveals an unknown user unless the client hides it', async () => {
    await expect((await anEngine()).signIn('bob', aPassword)).rejects.toThrow(unknown)
    const hiding = await anEngine({ PreventUserExistenceErrors: 'ENABLED' })
    await expect(hiding.signIn('bob', aPassword)).rejects.toThrow(wrong)
    const telling = await anEngine({ PreventUserExistenceErrors: 'LEGACY' })
    await expect(telling.signIn('bob', aPassword)).rejects.toThrow(unknown)
  })

  test('rejects a user without a password', async () => {
    const { needs, ada, signIn } = await anEngine()
    await needs.users.save([{ ...ada, credential: undefined }])
    await expect(signIn('ada', aPassword)).rejects.toThrow(wrong)
  })

  test('is only available if the client allows it', async () => {
    const { signIn } = await anEngine({ ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'] })
    await expect(signIn('ada', aPassword)).rejects.toThrow(flowOffFailures.USER_PASSWORD_AUTH())
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
    await expect(by('bob@example.com')).rejects.toThrow(unknown)
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
    await expect(initiate(engine, client, flow, parameters)).rejects.toThrow(signInFailures.missingParameter(missing))
  })

  test('may be omitted completely', async () => {
    const { client, invoke } = await anEngine()
    await expect(invoke('InitiateAuth', { ClientId: client.id, AuthFlow: 'USER_PASSWORD_AUTH' })).rejects.toThrow(
      signInFailures.missingParameter('USERNAME'),
    )
  })
})

describe('the client', () => {
  test('must exist', async () => {
    const { invoke } = await createTestEngine()
    await expect(invoke('InitiateAuth', { ClientId: 'nobody', AuthFlow: 'USER_PASSWORD_AUTH' })).rejects.toThrow(
      clientFailures.notFound('nobody'),
    )
  })

  test('proves its secret', async () => {
    const secret = 'topsecrettopsecrettopsecret'
    const { client, signIn } = await anEngine({ ClientSecret: secret })
    const unverified = clientFailures.secretHashWrong(client.id)
    const withHash = (SECRET_HASH: string) => signIn('ada', aPassword, { SECRET_HASH })

    await expect(signIn('ada', aPassword)).rejects.toThrow(clientFailures.secretHashMissing(client.id))
    await expect(withHash(secretHashOf('another', 'ada', client))).rejects.toThrow(unverified)
    await expect(withHash(secretHashOf(secret, 'Ada', client))).rejects.toThrow(unverified)
    expect(await withHash(secretHashOf(secret, 'ada', client))).toEqual(signedIn)
  })

  test('must prove its secret before anything about the user is revealed', async () => {
    const { client, signIn } = await anEngine({ GenerateSecret: true })
    await expect(signIn('bob', aPassword, { SECRET_HASH: 'AAAA' })).rejects.toThrow(
      clientFailures.secretHashWrong(client.id),
    )
  })

  test('without a secret must not send a hash', async () => {
    const { client, signIn } = await anEngine()
    await expect(signIn('ada', aPassword, { SECRET_HASH: secretHashOf('any', 'ada', client) })).rejects.toThrow(
      clientFailures.secretHashWrong(client.id),
    )
  })
})

describe('flows', () => {
  test.each<AuthFlowType>(['ADMIN_USER_PASSWORD_AUTH', 'ADMIN_NO_SRP_AUTH'])(
    '%s is for administrators',
    async (flow) => {
      const { engine, client } = await anEngine()
      await expect(initiate(engine, client, flow, { USERNAME: 'ada', PASSWORD: aPassword })).rejects.toThrow(
        signInFailures.flowNotSupported(),
      )
    },
  )

  test.each([
    ['USER_SRP_AUTH', flowOffFailures.USER_SRP_AUTH],
    ['CUSTOM_AUTH', flowOffFailures.CUSTOM_AUTH],
    ['USER_AUTH', flowOffFailures.USER_AUTH],
    ['REFRESH_TOKEN_AUTH', flowOffFailures.ADMIN_USER_PASSWORD_AUTH],
  ] as const)('include %s, which can be turned off', async (flow, failure) => {
    const { engine, client } = await anEngine({ ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH'] })
    await expect(initiate(engine, client, flow, {})).rejects.toThrow(failure())
  })

  test('include CUSTOM_AUTH, which needs functions', async () => {
    const { engine, client } = await anEngine({ ExplicitAuthFlows: ['ALLOW_CUSTOM_AUTH'] })
    await expect(initiate(engine, client, 'CUSTOM_AUTH', { USERNAME: 'ada' })).rejects.toThrow(
      signInFailures.customTriggersMissing(),
    )
  })
})

describe('the state of the user', () => {
  test('is reported before the password is checked if it is disabled', async () => {
    const { needs, ada, signIn } = await anEngine()
    await needs.users.save([{ ...ada, enabled: false }])
    await expect(signIn('ada', aPassword)).rejects.toThrow(userFailures.disabled())
    await expect(signIn('ada', 'wrong')).rejects.toThrow(userFailures.disabled())
  })

  test.each([
    ['UNCONFIRMED', userFailures.notConfirmed()],
    ['RESET_REQUIRED', userFailures.resetRequired()],
  ] as const)('is reported before the password is checked if it is %s', async (status, rejection) => {
    const { needs, ada, signIn } = await anEngine()
    await needs.users.save([{ ...ada, status }])
    await expect(signIn('ada', aPassword)).rejects.toThrow(rejection)
    await expect(signIn('ada', 'wrong')).rejects.toThrow(rejection)
  })

  test('is hidden for an imported user if the client hides users', async () => {
    const { needs, ada, signIn } = await anEngine({ PreventUserExistenceErrors: 'ENABLED' })
    await needs.users.save([{ ...ada, status: 'RESET_REQUIRED', credential: undefined }])
    await expect(signIn('ada', 'any')).rejects.toThrow(wrong)
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
    await expect(
      initiateAuth(input, { ...needs, signIn: createSignIn({ ...needs, passwords }) }, { requestId: 'test' }),
    ).rejects.toThrow(userFailures.disabled())
    await expect(invoke('InitiateAuth', input)).rejects.toThrow(userFailures.disabled())
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
  const tooOld = signInFailures.temporaryPasswordExpired()

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
    await expect(signIn(aPassword)).rejects.toThrow(tooOld)
    await expect(signIn('wrong')).rejects.toThrow(wrong)
  })

  test('is valid for seven days by default', async () => {
    const { signIn, clock } = await created({ TemporaryPasswordValidityDays: 0 })
    clock.advance(7 * day - 1)
    expect(await signIn(aPassword)).toMatchObject({ ChallengeName: 'NEW_PASSWORD_REQUIRED' })
    clock.advance(1)
    await expect(signIn(aPassword)).rejects.toThrow(tooOld)
  })
})

describe('lockout', () => {
  test('rejects the correct password after five wrong ones', async () => {
    const { signIn, clock } = await anEngine()
    for (let tries = 0; tries < 5; tries += 1) await expect(signIn('ada', 'wrong')).rejects.toThrow(wrong)
    await expect(signIn('ada', aPassword)).rejects.toThrow(exceeded)
    clock.advance(1_000)
    expect(await signIn('ada', aPassword)).toEqual(signedIn)
  })

  test('checks five of 200 concurrent wrong passwords', async () => {
    const { signIn, stored, ada } = await anEngine()
    const guesses = Array.from({ length: 200 }, (_, index) => signIn('ada', `wrong${index}`))
    expect(await tally(guesses)).toEqual({ [wrong.message]: 5, [exceeded.message]: 195 })
    expect((await stored(ada)).lockout?.failures).toBe(5)
  })

  test('does not lock out concurrent correct passwords', async () => {
    const { signIn } = await anEngine()
    await expect(signIn('ada', 'wrong')).rejects.toThrow(wrong)
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
    await expect(signIn('ada', 'wrong')).rejects.toThrow(
      triggerFailures.failed('PreAuthentication', 'no PreAuthentication_Authentication'),
    )
    functions.respond((event) =>
      event.triggerSource.startsWith('Pre')
        ? { kind: 'responded', output: event }
        : { kind: 'unreachable', error: 'AccessDeniedException' },
    )
    await expect(signIn('ada', aPassword)).rejects.toThrow(
      triggerFailures.unreachable('PostAuthentication', 'AccessDeniedException'),
    )
    functions.respond(() => ({ kind: 'responded', output: 'no event' }))
    await expect(signIn('ada', aPassword)).rejects.toThrow(triggerFailures.unrecognizable())
  })

  test('are called for unknown users only if the client hides users', async () => {
    const telling = await withFunctions()
    await expect(telling.signIn('bob', aPassword)).rejects.toThrow(unknown)
    expect(telling.functions.calls).toEqual([])
    const hiding = await withFunctions({ PreventUserExistenceErrors: 'ENABLED' })
    await expect(hiding.signIn('bob', aPassword)).rejects.toThrow(wrong)
    expect(hiding.functions.calls.map(({ event }) => [event.userName, event.request])).toEqual([
      ['bob', { userAttributes: {}, validationData: { origin: 'test' }, userNotFound: true }],
    ])
  })
})
