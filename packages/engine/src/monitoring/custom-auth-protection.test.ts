import type { AccountTakeoverEventActionType } from '@poolhouse/schemas'
import { expect, test } from 'vitest'
import type { TriggerEvent } from '../ports/functions.ts'
import { aCall, createTestEngine, smsSettings } from '../testing/index.ts'
import { threatFailures } from './event-errors.ts'

const arn = (name: string) => `arn:aws:lambda:us-east-1:123456789012:function:${name}`
const tokens = { AuthenticationResult: expect.anything() }

/** Issues tokens once the last step of any kind succeeded. */
const functions = {
  DefineAuthChallenge_Authentication: ({ request }: TriggerEvent) => {
    const last = (request.session as { challengeResult: boolean }[]).at(-1)
    return last?.challengeResult ? { issueTokens: true } : { challengeName: 'CUSTOM_CHALLENGE' }
  },
  CreateAuthChallenge_Authentication: () => ({ privateChallengeParameters: { response: 'blue' } }),
  VerifyAuthChallengeResponse_Authentication: ({ request }: TriggerEvent) => ({
    answerCorrect: request.challengeAnswer === 'blue',
  }),
} as const

const anEngine = async (
  EventAction: AccountTakeoverEventActionType,
  CustomAuthMode: 'AUDIT' | 'ENFORCED' | 'OFF' = 'ENFORCED',
) => {
  const engine = await createTestEngine()
  const pool = await engine.aPool({
    ...smsSettings,
    UserPoolTier: 'PLUS',
    MfaConfiguration: 'OPTIONAL',
    UserPoolAddOns: {
      AdvancedSecurityMode: 'ENFORCED',
      ...(CustomAuthMode !== 'OFF' && { AdvancedSecurityAdditionalFlows: { CustomAuthMode } }),
    },
    LambdaConfig: {
      DefineAuthChallenge: arn('define'),
      CreateAuthChallenge: arn('create'),
      VerifyAuthChallengeResponse: arn('verify'),
    },
  })
  const client = await engine.aClient(pool, { ExplicitAuthFlows: ['ALLOW_CUSTOM_AUTH'] })
  await engine.aUser(pool, 'ada', { phone_number: '+12065550100' })
  await engine.aUser(pool, 'eve')
  engine.functions.respond((event) => {
    const respond = functions[event.triggerSource as keyof typeof functions] as (event: TriggerEvent) => object
    return { kind: 'responded', output: { ...event, response: respond(event) } }
  })
  await engine.invoke('SetRiskConfiguration', {
    UserPoolId: pool.id,
    RiskExceptionConfiguration: { BlockedIPRangeList: ['203.0.113.0/24'] },
    AccountTakeoverRiskConfiguration: { Actions: { MediumAction: { Notify: false, EventAction } } },
  })
  const from = (address: string, userAgent: string) => ({ ...aCall(), address, userAgent })
  const signIn = async (address: string, userAgent: string, USERNAME = 'ada') => {
    engine.clock.advance(1000)
    const ClientId = client.id
    const { Session } = await engine.invoke(
      'InitiateAuth',
      { ClientId, AuthFlow: 'CUSTOM_AUTH', AuthParameters: { USERNAME } },
      from(address, userAgent),
    )
    const response = {
      ClientId,
      ChallengeName: 'CUSTOM_CHALLENGE',
      Session,
      ChallengeResponses: { USERNAME, ANSWER: 'blue' },
    } as const
    return engine.invoke('RespondToAuthChallenge', response, from(address, userAgent))
  }
  const events = async (Username = 'ada') => {
    const { AuthEvents = [] } = await engine.invoke('AdminListUserAuthEvents', { UserPoolId: pool.id, Username })
    return AuthEvents.map(({ EventResponse, EventRisk }) => [EventResponse, EventRisk?.RiskDecision])
  }
  return { ...engine, client, from, signIn, events }
}

test('BLOCK rejects a custom sign-in that has passed all challenges', async () => {
  const { events, signIn } = await anEngine('BLOCK')
  expect(await signIn('192.0.2.1', 'Firefox')).toMatchObject(tokens)
  await expect(signIn('198.51.100.1', 'curl')).rejects.toThrow(threatFailures.blocked())
  expect(await events()).toStrictEqual([
    ['Fail', 'Block'],
    ['Pass', 'NoRisk'],
  ])
})

test('MFA_REQUIRED requires a second factor before tokens, and then calls the functions again', async () => {
  const { client, events, from, invoke, outbox, signIn } = await anEngine('MFA_REQUIRED')
  for (const user of ['ada', 'eve']) expect(await signIn('192.0.2.1', 'Firefox', user)).toMatchObject(tokens)
  const { ChallengeName, Session } = await signIn('198.51.100.1', 'curl')
  expect(ChallengeName).toBe('SMS_MFA')
  expect(await events()).toStrictEqual([
    ['InProgress', 'AccountTakeover'],
    ['Pass', 'NoRisk'],
  ])
  const ChallengeResponses = { USERNAME: 'ada', SMS_MFA_CODE: outbox.codeTo('+12065550100') }
  const response = { ClientId: client.id, ChallengeName: 'SMS_MFA', Session, ChallengeResponses } as const
  expect(await invoke('RespondToAuthChallenge', response, from('198.51.100.1', 'curl'))).toMatchObject(tokens)
  expect(await events()).toStrictEqual([
    ['Pass', 'AccountTakeover'],
    ['Pass', 'NoRisk'],
  ])
  await expect(signIn('198.51.100.1', 'curl', 'eve')).rejects.toThrow(threatFailures.blocked())
})

test('MFA_IF_CONFIGURED accepts users without a factor', async () => {
  const { signIn } = await anEngine('MFA_IF_CONFIGURED')
  for (const user of ['ada', 'eve']) await signIn('192.0.2.1', 'Firefox', user)
  expect(await signIn('198.51.100.1', 'curl')).toMatchObject({ ChallengeName: 'SMS_MFA' })
  expect(await signIn('198.51.100.1', 'curl', 'eve')).toMatchObject(tokens)
})

test('CustomAuthMode AUDIT records the risk without acting, and nothing is recorded without a mode', async () => {
  const audit = await anEngine('BLOCK', 'AUDIT')
  for (const place of ['192.0.2.1', '203.0.113.1'])
    expect(await audit.signIn(place, `browser at ${place}`)).toMatchObject(tokens)
  expect(await audit.events()).toStrictEqual([
    ['Pass', 'AccountTakeover'],
    ['Pass', 'NoRisk'],
  ])
  const off = await anEngine('BLOCK', 'OFF')
  for (const place of ['192.0.2.1', '203.0.113.1'])
    expect(await off.signIn(place, `browser at ${place}`)).toMatchObject(tokens)
  expect(await off.events()).toStrictEqual([])
})

test('blocked addresses are rejected before any function runs', async () => {
  const { events, functions: runner, signIn } = await anEngine('NO_ACTION')
  await expect(signIn('203.0.113.1', 'curl')).rejects.toThrow(threatFailures.blockedAddress())
  expect(runner.calls).toStrictEqual([])
  expect(await events()).toStrictEqual([['Fail', 'Block']])
})
