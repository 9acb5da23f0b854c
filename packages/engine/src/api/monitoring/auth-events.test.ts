import type { CreateUserPoolClientRequest, CreateUserPoolRequest } from '@poolhouse/schemas'
import { describe, expect, test } from 'vitest'
import { codeOfAuthenticator } from '../../testing/authenticator.ts'
import { readJwt } from '../../testing/jwt.ts'
import { aCall, aPassword, createTestEngine, otherThan, verifyingSettings } from '../../testing/index.ts'
import { beginSrp, initiate, respond } from '../../testing/sign-in.ts'
import { eventFailures } from '../../monitoring/event-errors.ts'
import { paginationFailures } from '../../kernel/cursor-errors.ts'
import { mfaFailures } from '../../mfa/errors.ts'
import { passwordFailures } from '../../passwords/errors.ts'
import { sessionFailures } from '../../sign-in/session-errors.ts'

const audit = { UserPoolTier: 'PLUS', UserPoolAddOns: { AdvancedSecurityMode: 'AUDIT' } } as const
const email = 'ada@example.com'

const anEngine = async (
  pool: Partial<CreateUserPoolRequest> = audit,
  client: Partial<CreateUserPoolClientRequest> = {},
) => {
  const engine = await createTestEngine()
  const created = await engine.aPool({ ...verifyingSettings, ...pool })
  const app = await engine.aClient(created, client)
  const ada = await engine.aUser(created, 'ada', { email, email_verified: 'true' })
  const ofAda = { UserPoolId: created.id, Username: 'ada' }
  const list = async (page: { MaxResults?: number; NextToken?: string | undefined } = {}) =>
    engine.invoke('AdminListUserAuthEvents', { ...ofAda, ...page })
  const events = async () => (await list()).AuthEvents ?? []
  const enter = async (PASSWORD = aPassword) => {
    engine.clock.advance(1000)
    return initiate(engine, app, 'USER_PASSWORD_AUTH', { USERNAME: 'ada', PASSWORD })
  }
  return { ...engine, pool: created, client: app, ada, ofAda, list, events, enter }
}

const signInEvent = {
  EventId: expect.any(String),
  EventType: 'SignIn',
  CreationDate: expect.any(Number),
  EventResponse: 'Pass',
  EventRisk: { RiskDecision: 'NoRisk', CompromisedCredentialsDetected: false },
  ChallengeResponses: [{ ChallengeName: 'Password', ChallengeResponse: 'Success' }],
  EventContextData: { IpAddress: '192.0.2.1', DeviceName: 'test' },
}
const failed = {
  ...signInEvent,
  EventResponse: 'Fail',
  ChallengeResponses: [{ ChallengeName: 'Password', ChallengeResponse: 'Failure' }],
}

describe('sign-ins', () => {
  test('record a wrong and a correct password as two events, latest first', async () => {
    const { clock, events, enter } = await anEngine()
    expect(await events()).toStrictEqual([])
    await expect(enter('wrong')).rejects.toThrow(passwordFailures.wrong())
    const { AuthenticationResult } = await enter()
    const EventId = readJwt(AuthenticationResult?.IdToken ?? '').claims.event_id
    expect(await events()).toStrictEqual([
      { ...signInEvent, EventId, CreationDate: clock.now() / 1000 },
      { ...failed, CreationDate: clock.now() / 1000 - 1 },
    ])
  })

  test('by SRP record one event', async () => {
    const engine = await anEngine()
    const { response, session } = await beginSrp(engine, engine.client, 'ada')
    expect(await engine.events()).toStrictEqual([])
    await respond(engine, engine.client, 'PASSWORD_VERIFIER', session, response(aPassword))
    expect(await engine.events()).toStrictEqual([signInEvent])
  })

  test('record an event that is in progress until the second factor, and keeps its id', async () => {
    const engine = await anEngine()
    const { client, clock, events, invoke, pool, enter } = engine
    const { AuthenticationResult: { AccessToken = '' } = {} } = await enter()
    await invoke('SetUserPoolMfaConfig', {
      UserPoolId: pool.id,
      MfaConfiguration: 'OPTIONAL',
      SoftwareTokenMfaConfiguration: { Enabled: true },
    })
    const { SecretCode = '' } = await invoke('AssociateSoftwareToken', { AccessToken })
    await invoke('VerifySoftwareToken', { AccessToken, UserCode: codeOfAuthenticator(SecretCode, clock.now()) })
    const SoftwareTokenMfaSettings = { Enabled: true, PreferredMfa: true }
    await invoke('SetUserMFAPreference', { AccessToken, SoftwareTokenMfaSettings })

    const { Session } = await enter()
    const [begun] = await events()
    expect(begun).toStrictEqual({ ...signInEvent, EventResponse: 'InProgress' })
    const response = (code: string) =>
      respond(engine, client, 'SOFTWARE_TOKEN_MFA', Session, { USERNAME: 'ada', SOFTWARE_TOKEN_MFA_CODE: code })
    const code = codeOfAuthenticator(SecretCode, clock.now())
    await expect(response(otherThan(code))).rejects.toThrow(mfaFailures.wrongToken())
    const mfa = (ChallengeResponse: string) => [
      ...signInEvent.ChallengeResponses,
      { ChallengeName: 'Mfa', ChallengeResponse },
    ]
    expect((await events())[0]).toStrictEqual({ ...begun, EventResponse: 'Fail', ChallengeResponses: mfa('Failure') })
    clock.advance(30_000)
    const { AuthenticationResult } = await response(codeOfAuthenticator(SecretCode, clock.now()))
    expect((await events())[0]).toStrictEqual({ ...begun, EventResponse: 'Pass', ChallengeResponses: mfa('Success') })
    expect(readJwt(AuthenticationResult?.AccessToken ?? '').claims.event_id).toBe(begun?.EventId)
  })

  test('of a locked user are not recorded', async () => {
    const engine = await anEngine()
    for (let attempt = 0; attempt < 5; attempt += 1) {
      await expect(engine.enter('wrong')).rejects.toThrow(passwordFailures.wrong())
    }
    const locked = initiate(engine, engine.client, 'USER_PASSWORD_AUTH', { USERNAME: 'ada', PASSWORD: aPassword })
    await expect(locked).rejects.toThrow(passwordFailures.attemptsExceeded())
    expect(await engine.events()).toHaveLength(5)
  })

  test('with forged sessions record nothing', async () => {
    const engine = await anEngine()
    const guess = { USERNAME: 'ada', SOFTWARE_TOKEN_MFA_CODE: '000000' }
    const session = 'forged-session-forged'
    await expect(respond(engine, engine.client, 'SOFTWARE_TOKEN_MFA', session, guess)).rejects.toThrow(
      sessionFailures.unreadable(),
    )
    expect(await engine.events()).toStrictEqual([])
  })
})

describe('the origin of a sign-in', () => {
  const parameters = { USERNAME: 'ada', PASSWORD: aPassword }
  const stated = { UserContextData: { IpAddress: '198.51.100.7' } }

  test('is the address that an application states only for a trusted client', async () => {
    const { client, events, invoke } = await anEngine()
    const input = { ClientId: client.id, AuthFlow: 'USER_PASSWORD_AUTH' as const, AuthParameters: parameters }
    await invoke('InitiateAuth', { ...input, ...stated })
    expect((await events())[0]?.EventContextData).toStrictEqual({ IpAddress: '192.0.2.1', DeviceName: 'test' })
  })

  test('is the address and headers that a server states for its user', async () => {
    const { client, events, invoke, pool } = await anEngine()
    await invoke('AdminInitiateAuth', {
      UserPoolId: pool.id,
      ClientId: client.id,
      AuthFlow: 'ADMIN_USER_PASSWORD_AUTH',
      AuthParameters: parameters,
      ContextData: {
        IpAddress: '198.51.100.7',
        ServerName: 'example.com',
        ServerPath: '/login',
        HttpHeaders: [{ headerName: 'User-Agent', headerValue: 'Firefox' }],
      },
    })
    expect((await events())[0]?.EventContextData).toStrictEqual({ IpAddress: '198.51.100.7', DeviceName: 'Firefox' })
  })
})

test('other events of a user', async () => {
  const { client, clock, events, invoke, outbox, enter } = await anEngine()
  const ofClient = { ClientId: client.id, Username: 'ada' }
  await invoke('ForgotPassword', ofClient)
  clock.advance(1000)
  const ConfirmationCode = outbox.codeTo(email)
  await invoke('ConfirmForgotPassword', { ...ofClient, ConfirmationCode, Password: 'Another-Horse-9!' })
  const { AuthenticationResult } = await enter('Another-Horse-9!')
  const { AccessToken = '' } = AuthenticationResult ?? {}
  clock.advance(1000)
  const change = (PreviousPassword: string) =>
    invoke('ChangePassword', { AccessToken, PreviousPassword, ProposedPassword: aPassword })
  await expect(change('wrong')).rejects.toThrow(passwordFailures.wrong())
  clock.advance(1000)
  await change('Another-Horse-9!')
  expect((await events()).map(({ EventType, EventResponse }) => `${EventType} ${EventResponse}`)).toStrictEqual([
    'PasswordChange Pass',
    'PasswordChange Fail',
    'SignIn Pass',
    'PasswordChange Pass',
    'ForgotPassword Pass',
  ])
})

test('include a sign-up and a resent code', async () => {
  const { client, clock, invoke, ofAda } = await anEngine()
  const Username = 'bob'
  const UserAttributes = [{ Name: 'email', Value: 'bob@example.com' }]
  await invoke('SignUp', { ClientId: client.id, Username, Password: aPassword, UserAttributes })
  clock.advance(1000)
  await invoke('ResendConfirmationCode', { ClientId: client.id, Username })
  const { AuthEvents = [] } = await invoke('AdminListUserAuthEvents', { ...ofAda, Username })
  expect(AuthEvents.map(({ EventType }) => EventType)).toStrictEqual(['ResendCode', 'SignUp'])
})

test('are listed in pages of MaxResults, whose tokens are invalid for other users', async () => {
  const { aUser, invoke, list, ofAda, pool, enter } = await anEngine()
  for (let made = 0; made < 3; made += 1) await enter()
  const first = await list({ MaxResults: 2 })
  const second = await list({ MaxResults: 0, NextToken: first.NextToken })
  expect([first.AuthEvents?.length, second.AuthEvents?.length, second.NextToken]).toStrictEqual([2, 1, undefined])
  await aUser(pool, 'eve')
  const elsewhere = { ...ofAda, Username: 'eve', NextToken: first.NextToken }
  await expect(invoke('AdminListUserAuthEvents', elsewhere)).rejects.toThrow(paginationFailures.invalidToken())
})

test('a pool without threat protection records nothing and never calls the event store', async () => {
  const { client, ofAda, invoke, enter, storage } = await anEngine({})
  let calls = 0
  for (const name of ['find', 'insert', 'save'] as const) {
    const original = storage.authEvents[name].bind(storage.authEvents) as () => never
    storage.authEvents[name] = () => {
      calls += 1
      return original()
    }
  }
  await enter()
  await invoke('ForgotPassword', { ClientId: client.id, Username: 'ada' })
  expect(calls).toBe(0)
  await expect(invoke('AdminListUserAuthEvents', ofAda)).rejects.toMatchObject({
    code: 'UserPoolAddOnNotEnabledException',
  })
})

describe('feedback', () => {
  const rated = async () => {
    const engine = await anEngine()
    await engine.enter()
    const [{ EventId = '' } = {}] = await engine.events()
    const request = { ...engine.ofAda, EventId, FeedbackValue: 'Invalid' as const }
    const feedback = async () => (await engine.events())[0]?.EventFeedback
    return { ...engine, request, feedback }
  }

  test('of an administrator', async () => {
    const { clock, feedback, invoke, request } = await rated()
    expect(await invoke('AdminUpdateAuthEventFeedback', request)).toStrictEqual({})
    const FeedbackDate = clock.now() / 1000
    expect(await feedback()).toStrictEqual({ FeedbackValue: 'Invalid', Provider: 'Admin', FeedbackDate })
    await expect(invoke('AdminUpdateAuthEventFeedback', { ...request, EventId: 'other' })).rejects.toMatchObject({
      code: 'ResourceNotFoundException',
    })
  })

  test('of the user, with a token that is valid for this event only', async () => {
    const { ada, aUser, feedback, invoke, needs, pool, request } = await rated()
    const FeedbackToken = await needs.authEvents.feedbackToken(ada, request.EventId)
    await aUser(pool, 'eve')
    const foreign = await needs.authEvents.feedbackToken({ poolId: 'us-east-1_other', sub: ada.sub }, request.EventId)
    for (const change of [
      { FeedbackToken: `${FeedbackToken}A` },
      { FeedbackToken: foreign },
      { EventId: 'other' },
      { Username: 'eve' },
    ])
      await expect(invoke('UpdateAuthEventFeedback', { ...request, FeedbackToken, ...change })).rejects.toThrow(
        eventFailures.feedbackToken(),
      )
    expect(await feedback()).toBeUndefined()
    expect(await invoke('UpdateAuthEventFeedback', { ...request, FeedbackToken })).toStrictEqual({})
    expect(await feedback()).toMatchObject({ FeedbackValue: 'Invalid', Provider: 'User' })
  })
})

test('a recorded sign-in does not affect the call of the next user', async () => {
  const { client, engine, events } = await anEngine()
  const AuthParameters = { USERNAME: 'ada', PASSWORD: aPassword }
  const call = (address: string) =>
    engine.api.invoke(
      'InitiateAuth',
      { ClientId: client.id, AuthFlow: 'USER_PASSWORD_AUTH', AuthParameters },
      { ...aCall(), address },
    )
  await Promise.all([call('192.0.2.8'), call('192.0.2.9')])
  expect(new Set((await events()).map(({ EventContextData }) => EventContextData?.IpAddress)).size).toBe(2)
})

test('the longest state of a custom sign-in and its event id fit into a session', async () => {
  const { needs } = await anEngine()
  const session = await needs.sessions.open(
    {
      poolId: 'ap-southeast-1_Ab1Cd2Ef3',
      clientId: 'a'.repeat(26),
      sub: needs.random.uuid(),
      challenge: 'CUSTOM_CHALLENGE',
      event: needs.random.uuid(),
      methods: ['PASSWORD_SRP', 'SOFTWARE_TOKEN_MFA', 'CUSTOM_CHALLENGE'],
      deviceKey: `ap-southeast-1_${needs.random.uuid()}`,
      custom: [],
      data: { hidden: 'x'.repeat(1_075 - '{"custom":[],"data":{"hidden":""}}'.length) },
    },
    1000,
  )
  expect(session.length).toBeLessThanOrEqual(2048)
})
