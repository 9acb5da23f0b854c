import type { CreateUserPoolClientRequest, CreateUserPoolRequest } from '@poolhouse/schemas'
import { describe, expect, test } from 'vitest'
import { passwordFailures } from '../../passwords/errors.ts'
import type { FunctionOutcome, TriggerEvent } from '../../ports/functions.ts'
import { alter, smsSettings } from '../../testing/signed-in.ts'
import { initiate, respond, signedIn } from '../../testing/sign-in.ts'
import { createSrpClient } from '../../testing/srp-client.ts'
import { aPassword, createTestEngine } from '../../testing/test-engine.ts'
import { triggerFailures } from '../../triggers/errors.ts'
import { userFailures } from '../../users/errors.ts'
import { signInFailures } from '../errors.ts'
import { sessionFailures } from '../session-errors.ts'
import { tally } from '../../testing/tally.ts'

const arn = (name: string) => `arn:aws:lambda:us-east-1:123456789012:function:${name}`
const LambdaConfig = {
  DefineAuthChallenge: arn('define'),
  CreateAuthChallenge: arn('create'),
  VerifyAuthChallengeResponse: arn('verify'),
}
const wrong = passwordFailures.wrong()

type Response = Readonly<Record<string, unknown>>
interface Step {
  readonly challengeName: string
  readonly challengeResult: boolean
}

/** As in the samples of AWS: three attempts, the last response decides. */
const threeAttempts = (session: readonly Step[]): Response => {
  const last = session.at(-1)
  if (last?.challengeName === 'SRP_A') return { challengeName: 'PASSWORD_VERIFIER' }
  if (last?.challengeName === 'CUSTOM_CHALLENGE' && last.challengeResult) return { issueTokens: true }
  const failed = session.filter(({ challengeResult }) => !challengeResult).length
  return failed >= 3 ? { failAuthentication: true } : { challengeName: 'CUSTOM_CHALLENGE' }
}

const functions = {
  DefineAuthChallenge_Authentication: ({ request }: TriggerEvent): unknown => threeAttempts(request.session as Step[]),
  CreateAuthChallenge_Authentication: (): unknown => ({
    publicChallengeParameters: { hint: 'colour' },
    privateChallengeParameters: { response: 'blue' },
    challengeMetadata: 'COLOUR',
  }),
  VerifyAuthChallengeResponse_Authentication: ({ request }: TriggerEvent): unknown => ({
    answerCorrect: request.challengeAnswer === (request.privateChallengeParameters as Response).response,
  }),
}

interface Options {
  readonly client?: Partial<CreateUserPoolClientRequest>
  readonly pool?: Partial<CreateUserPoolRequest>
  readonly functions?: Partial<typeof functions>
}

const anEngine = async (options: Options = {}) => {
  const engine = await createTestEngine()
  const pool = await engine.aPool({ LambdaConfig, ...options.pool })
  const client = await engine.aClient(pool, { ExplicitAuthFlows: ['ALLOW_CUSTOM_AUTH'], ...options.client })
  const ada = await engine.aUser(pool, 'ada', { email: 'ada@example.com', phone_number: '+14155550101' })
  const responses: Partial<Record<string, (event: TriggerEvent) => unknown>> = { ...functions, ...options.functions }
  engine.functions.respond((event): FunctionOutcome => {
    const response = responses[event.triggerSource]?.(event) ?? event.response
    return { kind: 'responded', output: { ...event, response } }
  })
  const begin = (USERNAME = 'ada', more = {}) => initiate(engine, client, 'CUSTOM_AUTH', { USERNAME, ...more })
  const response = (Session: string | undefined, ANSWER: string, USERNAME = 'ada') =>
    respond(engine, client, 'CUSTOM_CHALLENGE', Session, { USERNAME, ANSWER })
  /** The histories that DefineAuthChallenge received. */
  const seen = () =>
    engine.functions.calls
      .filter(({ event }) => event.triggerSource.startsWith('Define'))
      .map(({ event }) => (event.request.session as Step[]).map((step) => [step.challengeName, step.challengeResult]))
  return { ...engine, engine, pool, client, ada, begin, response, seen }
}

const challenge = {
  ChallengeName: 'CUSTOM_CHALLENGE',
  Session: expect.any(String),
  ChallengeParameters: { hint: 'colour', USERNAME: 'ada' },
}

describe('rounds', () => {
  test('after two wrong responses and a correct one: two new challenges, then tokens', async () => {
    const { begin, response, seen } = await anEngine()
    const first = await begin()
    const second = await response(first.Session, 'red')
    const third = await response(second.Session, 'green')
    expect([first, second, third]).toEqual([challenge, challenge, challenge])
    expect(await response(third.Session, 'blue')).toEqual(signedIn)
    const failed = ['CUSTOM_CHALLENGE', false]
    expect(seen()).toEqual([[], [failed], [failed, failed], [failed, failed, ['CUSTOM_CHALLENGE', true]]])
  })

  test('after three wrong responses end the sign-in', async () => {
    const { begin, response } = await anEngine()
    const { Session: first } = await begin()
    const { Session: second } = await response(first, 'red')
    const { Session: third } = await response(second, 'red')
    await expect(response(third, 'red')).rejects.toThrow(wrong)
    await expect(response(third, 'blue')).rejects.toThrow(sessionFailures.spent())
  })

  test('have events of the documented form, with metadata from responses only', async () => {
    const { begin, functions: called, invoke, pool, client, ada } = await anEngine()
    const { Session } = await begin()
    await invoke('RespondToAuthChallenge', {
      ClientId: client.id,
      ChallengeName: 'CUSTOM_CHALLENGE',
      ChallengeResponses: { USERNAME: 'ada', ANSWER: 'red' },
      Session,
      ClientMetadata: { from: 'answer' },
    })
    const userAttributes = {
      sub: ada.sub,
      'cognito:user_status': 'CONFIRMED',
      email: 'ada@example.com',
      phone_number: '+14155550101',
    }
    const session = [{ challengeName: 'CUSTOM_CHALLENGE', challengeResult: false, challengeMetadata: 'COLOUR' }]
    const clientMetadata = { from: 'answer' }
    const define = { challengeName: null, issueTokens: null, failAuthentication: null }
    const create = { publicChallengeParameters: null, privateChallengeParameters: null, challengeMetadata: null }
    const challengeName = 'CUSTOM_CHALLENGE'
    const steps = [
      ['DefineAuthChallenge', arn('define'), { userAttributes, session: [] }, define],
      ['CreateAuthChallenge', arn('create'), { userAttributes, challengeName, session: [] }, create],
      [
        'VerifyAuthChallengeResponse',
        arn('verify'),
        { userAttributes, privateChallengeParameters: { response: 'blue' }, challengeAnswer: 'red', clientMetadata },
        { answerCorrect: null },
      ],
      ['DefineAuthChallenge', arn('define'), { userAttributes, session, clientMetadata }, define],
      ['CreateAuthChallenge', arn('create'), { userAttributes, challengeName, session, clientMetadata }, create],
    ] as const
    expect(called.calls).toEqual(
      steps.map(([trigger, functionArn, request, response]) => ({
        functionArn,
        event: {
          version: '1',
          region: 'us-east-1',
          userPoolId: pool.id,
          userName: 'ada',
          callerContext: { awsSdkVersion: 'aws-sdk-unknown-unknown', clientId: client.id },
          triggerSource: `${trigger}_Authentication`,
          request,
          response,
        },
      })),
    )
  })

  test('sign in a user who must change the password, without changing the status', async () => {
    const { begin, response, ada, engine } = await anEngine()
    await alter(engine, ada, { status: 'FORCE_CHANGE_PASSWORD' })
    expect(await response((await begin()).Session, 'blue')).toEqual(signedIn)
    expect((await engine.stored(ada)).status).toBe('FORCE_CHANGE_PASSWORD')
  })

  test('may include a second factor that Define requires, and Define continues after it', async () => {
    const { begin, response, client, engine, outbox, seen } = await anEngine({
      pool: { ...smsSettings, MfaConfiguration: 'OFF' },
      functions: {
        DefineAuthChallenge_Authentication: ({ request }) => {
          const steps = (request.session as Step[]).map(({ challengeName }) => challengeName)
          if (steps.length === 0) return { challengeName: 'CUSTOM_CHALLENGE' }
          return steps.includes('SMS_MFA') ? { issueTokens: true } : { challengeName: 'SMS_MFA' }
        },
      },
    })
    const sms = await response((await begin()).Session, 'blue')
    expect(sms.ChallengeName).toBe('SMS_MFA')
    const code = outbox.codeTo('+14155550101')
    expect(await respond(engine, client, 'SMS_MFA', sms.Session, { USERNAME: 'ada', SMS_MFA_CODE: code })).toEqual(
      signedIn,
    )
    expect(seen().at(-1)).toEqual([
      ['CUSTOM_CHALLENGE', true],
      ['SMS_MFA', true],
    ])
  })
})

describe('after SRP', () => {
  const beginSrp = async (custom: Awaited<ReturnType<typeof anEngine>>) => {
    const srp = createSrpClient(custom.pool.id)
    const verifier = await custom.begin('ada', { CHALLENGE_NAME: 'SRP_A', SRP_A: srp.SRP_A })
    const prove = (password: string) =>
      respond(
        custom.engine,
        custom.client,
        'PASSWORD_VERIFIER',
        verifier.Session,
        srp.response(verifier.ChallengeParameters ?? {}, password, custom.clock.now()),
      )
    return { verifier, prove }
  }

  test('a correct proof leads to the custom challenge, never to tokens', async () => {
    const custom = await anEngine()
    const { verifier, prove } = await beginSrp(custom)
    expect(verifier).toMatchObject({ ChallengeName: 'PASSWORD_VERIFIER', Session: expect.any(String) })
    const proved = await prove(aPassword)
    expect(proved).toEqual(challenge)
    expect(await custom.response(proved.Session, 'blue')).toEqual(signedIn)
    const proven = [
      ['SRP_A', true],
      ['PASSWORD_VERIFIER', true],
    ]
    expect(custom.seen()).toEqual([[['SRP_A', true]], proven, [...proven, ['CUSTOM_CHALLENGE', true]]])
  })

  test('a wrong proof ends the sign-in, and Define is not called', async () => {
    const custom = await anEngine()
    const { prove } = await beginSrp(custom)
    await expect(prove('wrong')).rejects.toThrow(wrong)
    expect(custom.seen()).toHaveLength(1)
  })

  test('Define cannot return PASSWORD_VERIFIER without an SRP exchange', async () => {
    const { begin } = await anEngine({
      functions: { DefineAuthChallenge_Authentication: () => ({ challengeName: 'PASSWORD_VERIFIER' }) },
    })
    await expect(begin()).rejects.toThrow(triggerFailures.unrecognizable())
  })

  test.each([
    [{ CHALLENGE_NAME: 'SRP_A' }, signInFailures.missingParameter('SRP_A')],
    [{ CHALLENGE_NAME: 'SRP_A', SRP_A: '0' }, signInFailures.srpValueInvalid()],
    [{ CHALLENGE_NAME: 'SMS_MFA' }, signInFailures.challengeNotSupported('SMS_MFA')],
  ])('rejects %j', async (parameters, rejection) => {
    const { begin } = await anEngine()
    await expect(begin('ada', parameters)).rejects.toThrow(rejection)
  })
})

describe('an unknown user', () => {
  test('is reported before any trigger unless the client hides users', async () => {
    const { begin, functions: called } = await anEngine()
    await expect(begin('bob')).rejects.toThrow(userFailures.notFound())
    expect(called.calls).toEqual([])
  })

  test('gets the same challenges and never tokens if the client hides users', async () => {
    const { begin, response, functions: called } = await anEngine({ client: { PreventUserExistenceErrors: 'ENABLED' } })
    const first = await begin('bob')
    expect(first).toEqual({ ...challenge, ChallengeParameters: { hint: 'colour', USERNAME: 'bob' } })
    await expect(response(first.Session, 'blue', 'bob')).rejects.toThrow(wrong)
    expect(
      called.calls.map(({ event }) => [event.userName, event.request.userNotFound, event.request.userAttributes]),
    ).toEqual(Array.from({ length: 4 }, () => ['bob', true, {}]))
  })
})

describe('attacks', () => {
  test('a response without a session, or without the first round, is rejected', async () => {
    const { response, client, engine, invoke } = await anEngine({
      client: { ExplicitAuthFlows: ['ALLOW_CUSTOM_AUTH', 'ALLOW_USER_PASSWORD_AUTH'] },
    })
    await expect(response(undefined, 'blue')).rejects.toThrow(signInFailures.missingParameter('Session'))
    await expect(response('A'.repeat(60), 'blue')).rejects.toThrow(sessionFailures.unreadable())
    // A session of another challenge: no function decided that this user may respond to a custom challenge.
    const UserPoolId = client.poolId
    const bob = { UserPoolId, Username: 'bob', TemporaryPassword: aPassword, MessageAction: 'SUPPRESS' } as const
    await invoke('AdminCreateUser', bob)
    const { Session } = await initiate(engine, client, 'USER_PASSWORD_AUTH', { USERNAME: 'bob', PASSWORD: aPassword })
    await expect(response(Session, 'blue', 'bob')).rejects.toThrow(sessionFailures.invalid())
    expect(engine.functions.calls).toEqual([])
  })

  test('a session belongs to one user and one client', async () => {
    const { response, begin, engine, pool } = await anEngine()
    const other = await engine.aClient(pool, { ExplicitAuthFlows: ['ALLOW_CUSTOM_AUTH'] })
    await engine.aUser(pool, 'eve')
    const { Session } = await begin()
    await expect(response(Session, 'blue', 'eve')).rejects.toThrow(sessionFailures.invalid())
    const elsewhere = respond(engine, other, 'CUSTOM_CHALLENGE', Session, { USERNAME: 'ada', ANSWER: 'blue' })
    await expect(elsewhere).rejects.toThrow(sessionFailures.invalid())
    // Neither attempt used the session up.
    expect(await response(Session, 'blue')).toEqual(signedIn)
    await expect(response(Session, 'blue')).rejects.toThrow(sessionFailures.spent())
  })

  test('of 200 concurrent responses to one session, one is evaluated', async () => {
    const { response, begin, functions: called } = await anEngine()
    const { Session } = await begin()
    const outcomes = await tally(Array.from({ length: 200 }, (_, n) => response(Session, `guess ${n}`)))
    expect(outcomes).toEqual({ accepted: 1, [sessionFailures.spent().message]: 199 })
    expect(called.calls.filter(({ event }) => event.triggerSource.startsWith('Verify'))).toHaveLength(1)
  })

  test('a session expires, and a pool without its functions issues nothing', async () => {
    const { response, begin, clock, invoke, pool } = await anEngine()
    const { Session } = await begin()
    clock.advance(3 * 60_000)
    await expect(response(Session, 'blue')).rejects.toThrow(sessionFailures.expired())
    const { Session: fresh } = await begin()
    await invoke('UpdateUserPool', { UserPoolId: pool.id })
    await expect(response(fresh, 'blue')).rejects.toThrow(triggerFailures.notConfigured('VerifyAuthChallengeResponse'))
    await expect(begin()).rejects.toThrow(signInFailures.customTriggersMissing())
  })

  test.each<readonly [string, Partial<typeof functions>]>([
    ['Define decides nothing', { DefineAuthChallenge_Authentication: () => ({}) }],
    ['Define names an unknown challenge', { DefineAuthChallenge_Authentication: () => ({ challengeName: 'PIN' }) }],
    ['Define returns a text', { DefineAuthChallenge_Authentication: () => ({ issueTokens: 'true' }) }],
    [
      'Create returns unknown members',
      { CreateAuthChallenge_Authentication: () => ({ challengeParameters: { hint: 'x' } }) },
    ],
    [
      'Create returns numbers',
      { CreateAuthChallenge_Authentication: () => ({ publicChallengeParameters: { digits: 6 } }) },
    ],
  ])('rejects %s', async (_, changed) => {
    const { begin } = await anEngine({ functions: changed })
    await expect(begin()).rejects.toThrow(triggerFailures.unrecognizable())
  })

  test('issueTokens has no effect with failAuthentication, and a truthy answerCorrect is not true', async () => {
    const both = await anEngine({
      functions: { DefineAuthChallenge_Authentication: () => ({ issueTokens: true, failAuthentication: true }) },
    })
    await expect(both.begin()).rejects.toThrow(wrong)
    const truthy = await anEngine({
      functions: { VerifyAuthChallengeResponse_Authentication: () => ({ answerCorrect: 1 }) },
    })
    const { Session } = await truthy.begin()
    await expect(truthy.response(Session, 'blue')).rejects.toThrow(triggerFailures.unrecognizable())
  })

  test('state that does not fit into a session is rejected with the limit', async () => {
    const { begin } = await anEngine({
      functions: {
        CreateAuthChallenge_Authentication: () => ({ privateChallengeParameters: { response: 'x'.repeat(1_100) } }),
      },
    })
    await expect(begin()).rejects.toThrow(triggerFailures.challengeTooLong(1_075))
    const fits = await anEngine({
      functions: {
        CreateAuthChallenge_Authentication: () => ({ privateChallengeParameters: { response: 'x'.repeat(1_000) } }),
      },
    })
    const { Session = '' } = await fits.begin()
    expect(Session.length).toBeLessThanOrEqual(2048)
  })
})

test('rejects a missing ANSWER before an invalid session', async () => {
  const { client, engine } = await anEngine()
  await expect(respond(engine, client, 'CUSTOM_CHALLENGE', undefined, { USERNAME: 'ada' })).rejects.toThrow(
    signInFailures.missingParameter('ANSWER'),
  )
})
