import type { ChallengeNameType, CreateUserPoolRequest } from '@poolhouse/schemas'
import type { ClientRecord, PoolRecord } from '@poolhouse/storage'
import { createMemoryStorage } from '@poolhouse/storage/memory'
import { expect, test } from 'vitest'
import { aPassword, createSrpClient, createTestEngine } from '../testing/index.ts'
import type { SignInFlow } from './flow.ts'
import { flows } from './flows/index.ts'
import type { IssuedChallenge, SignInResult } from './result.ts'
import type { Parameters } from './rules/parameters.ts'

/** An engine whose storage counts the grants that it is given: tokens cannot be issued without one. */
const storage = createMemoryStorage()
let grantsStored = 0
const engine = await createTestEngine({
  storage: {
    ...storage,
    grants: {
      ...storage.grants,
      insert: (...grant) => {
        grantsStored += 1
        return storage.grants.insert(...grant)
      },
    },
  },
})
const { signIn } = engine.needs

interface Setting {
  readonly pool: PoolRecord
  readonly client: ClientRecord
}

const setting = async (settings?: Partial<CreateUserPoolRequest>): Promise<Setting> => {
  const pool = await engine.aPool(settings)
  return { pool, client: await engine.aClient(pool) }
}

const begin = (flow: SignInFlow, { pool, client }: Setting, parameters: Parameters): Promise<SignInResult> =>
  signIn.begin(flow, { pool, client, parameters, metadata: undefined, authenticateClient: async () => {} })

const response = (
  challenge: ChallengeNameType,
  { pool, client }: Setting,
  session: string | undefined,
  parameters: Parameters,
): Promise<SignInResult> =>
  signIn.response(challenge, {
    pool,
    client,
    session,
    parameters,
    metadata: undefined,
    authenticateClient: async () => {},
  })

const challengeOf = (result: SignInResult): IssuedChallenge => {
  if (result.kind !== 'challenge') throw new Error('The sign-in completed without a challenge.')
  return result
}

const functionArn = 'arn:aws:lambda:us-east-1:123456789012:function:custom'
const LambdaConfig = {
  DefineAuthChallenge: functionArn,
  CreateAuthChallenge: functionArn,
  VerifyAuthChallengeResponse: functionArn,
}

/** Signs a user in through one flow, up to the last step. */
const scenarios: Readonly<Record<SignInFlow, () => Promise<void>>> = {
  USER_PASSWORD_AUTH: async () => {
    const here = await setting()
    const user = await engine.aUser(here.pool, 'ada')
    const result = await begin('USER_PASSWORD_AUTH', here, { USERNAME: 'ada', PASSWORD: aPassword })
    expect(result).toEqual({
      kind: 'signed-in',
      user: await engine.stored(user),
      authenticatedAt: engine.clock.now(),
      methods: ['PASSWORD'],
      revalidate: expect.any(Function),
    })
  },
  USER_SRP_AUTH: async () => {
    const here = await setting()
    const user = await engine.aUser(here.pool, 'ada')
    const srp = createSrpClient(here.pool.id)
    const challenge = challengeOf(await begin('USER_SRP_AUTH', here, { USERNAME: 'ada', SRP_A: srp.SRP_A }))
    expect(challenge).toEqual({
      kind: 'challenge',
      challenge: 'PASSWORD_VERIFIER',
      parameters: {
        SALT: expect.any(String),
        SRP_B: expect.any(String),
        SECRET_BLOCK: expect.any(String),
        USERNAME: 'ada',
        USER_ID_FOR_SRP: 'ada',
      },
    })
    const proof = srp.response(challenge.parameters as Parameters, aPassword, engine.clock.now())
    expect(await response('PASSWORD_VERIFIER', here, undefined, { ...proof })).toEqual({
      kind: 'signed-in',
      user: await engine.stored(user),
      authenticatedAt: engine.clock.now(),
      methods: ['PASSWORD_SRP'],
      revalidate: expect.any(Function),
    })
  },
  USER_AUTH: async () => {
    const SignInPolicy = { AllowedFirstAuthFactors: ['PASSWORD' as const, 'EMAIL_OTP' as const] }
    const here = await setting({ Policies: { SignInPolicy } })
    const user = await engine.aUser(here.pool, 'ada', { email: 'ada@example.com' })
    const challenge = challengeOf(await begin('USER_AUTH', here, { USERNAME: 'ada', PREFERRED_CHALLENGE: 'EMAIL_OTP' }))
    expect(challenge).toEqual({
      kind: 'challenge',
      challenge: 'EMAIL_OTP',
      session: expect.any(String),
      parameters: { CODE_DELIVERY_DELIVERY_MEDIUM: 'EMAIL', CODE_DELIVERY_DESTINATION: 'a***@e***' },
      isFirstFactor: true,
      available: ['PASSWORD_SRP', 'PASSWORD', 'EMAIL_OTP'],
    })
    const responses = { USERNAME: 'ada', EMAIL_OTP_CODE: engine.outbox.codeTo('ada@example.com') }
    expect(await response('EMAIL_OTP', here, challenge.session, responses)).toEqual({
      kind: 'signed-in',
      user: await engine.stored(user),
      authenticatedAt: engine.clock.now(),
      methods: ['EMAIL_OTP'],
      revalidate: expect.any(Function),
    })
  },
  CUSTOM_AUTH: async () => {
    const here = await setting({ LambdaConfig })
    const user = await engine.aUser(here.pool, 'ada')
    engine.functions.respond(({ triggerSource, request }) => ({
      kind: 'responded',
      output: {
        response: {
          DefineAuthChallenge_Authentication:
            (request.session as readonly unknown[] | undefined)?.length === 0
              ? { challengeName: 'CUSTOM_CHALLENGE' }
              : { issueTokens: true },
          CreateAuthChallenge_Authentication: { publicChallengeParameters: { question: 'color' } },
          VerifyAuthChallengeResponse_Authentication: { answerCorrect: true },
        }[triggerSource],
      },
    }))
    const challenge = challengeOf(await begin('CUSTOM_AUTH', here, { USERNAME: 'ada' }))
    expect(challenge).toEqual({
      kind: 'challenge',
      challenge: 'CUSTOM_CHALLENGE',
      session: expect.any(String),
      parameters: { USERNAME: 'ada', question: 'color' },
    })
    expect(await response('CUSTOM_CHALLENGE', here, challenge.session, { USERNAME: 'ada', ANSWER: 'blue' })).toEqual({
      kind: 'signed-in',
      user: await engine.stored(user),
      authenticatedAt: engine.clock.now(),
      methods: ['CUSTOM_CHALLENGE'],
      revalidate: expect.any(Function),
    })
  },
}

test.each(Object.entries(scenarios))('signs a user in through %s and issues no token', async (_, scenario) => {
  const before = grantsStored
  await scenario()
  expect(grantsStored).toBe(before)
})

test('keeps the proven factors through the challenges that follow, and issues no token', async () => {
  const here = await setting({
    Schema: [{ Name: 'given_name', Required: true, Mutable: true, AttributeDataType: 'String' }],
  })
  const before = grantsStored
  const start = { UserPoolId: here.pool.id, Username: 'ada', TemporaryPassword: aPassword }
  await engine.invoke('AdminCreateUser', { ...start, MessageAction: 'SUPPRESS' })
  const first = challengeOf(await begin('USER_PASSWORD_AUTH', here, { USERNAME: 'ada', PASSWORD: aPassword }))
  expect(first).toEqual({
    kind: 'challenge',
    challenge: 'NEW_PASSWORD_REQUIRED',
    session: expect.any(String),
    parameters: { USER_ID_FOR_SRP: 'ada', requiredAttributes: ['userAttributes.given_name'], userAttributes: {} },
  })
  const result = await response('NEW_PASSWORD_REQUIRED', here, first.session ?? '', {
    USERNAME: 'ada',
    NEW_PASSWORD: `${aPassword}2`,
    'userAttributes.given_name': 'Ada',
  })
  expect(result).toMatchObject({
    kind: 'signed-in',
    user: { username: 'ada', status: 'CONFIRMED' },
    methods: ['PASSWORD'],
  })
  expect(grantsStored).toBe(before)
})

test('the API issues the tokens: the same sign-in through InitiateAuth stores one grant', async () => {
  const { pool, client } = await setting()
  await engine.aUser(pool, 'ada')
  const before = grantsStored
  await engine.signIn(client, 'ada')
  expect(grantsStored).toBe(before + 1)
})

test('authenticates the client before anything is revealed about the user', async () => {
  const here = await setting({ LambdaConfig })
  const rejected = new Error('The client is not authenticated.')
  for (const flow of Object.keys(flows) as SignInFlow[]) {
    const parameters = { USERNAME: 'unknown', PASSWORD: aPassword, SRP_A: createSrpClient(here.pool.id).SRP_A }
    const authenticateClient = async () => {
      throw rejected
    }
    await expect(signIn.begin(flow, { ...here, parameters, metadata: undefined, authenticateClient })).rejects.toBe(
      rejected,
    )
  }
})
