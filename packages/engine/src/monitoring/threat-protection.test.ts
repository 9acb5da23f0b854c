import type { AccountTakeoverEventActionType, CreateUserPoolRequest } from '@poolhouse/schemas'
import { expect, test } from 'vitest'
import { aCall, aPassword, createTestEngine, smsSettings } from '../testing/index.ts'
import { respond } from '../testing/sign-in.ts'
import { threatFailures } from './event-errors.ts'
import { passwordFailures } from '../passwords/errors.ts'

type Mode = 'AUDIT' | 'ENFORCED'

const anEngine = async (AdvancedSecurityMode: Mode = 'ENFORCED', settings: Partial<CreateUserPoolRequest> = {}) => {
  const engine = await createTestEngine()
  const UserPoolAddOns = { AdvancedSecurityMode }
  const pool = await engine.aPool({ UserPoolTier: 'PLUS', UserPoolAddOns, ...smsSettings, ...settings })
  const client = await engine.aClient(pool)
  await engine.aUser(pool, 'ada', { phone_number: '+12065550100' })
  await engine.aUser(pool, 'eve')
  const signIn = (address: string, userAgent = 'Firefox', USERNAME = 'ada', PASSWORD = aPassword) => {
    engine.clock.advance(1000)
    return engine.invoke(
      'InitiateAuth',
      { ClientId: client.id, AuthFlow: 'USER_PASSWORD_AUTH', AuthParameters: { USERNAME, PASSWORD } },
      { ...aCall(), address, userAgent },
    )
  }
  const configure = (parts: object) => engine.invoke('SetRiskConfiguration', { UserPoolId: pool.id, ...parts })
  const onMedium = (EventAction: AccountTakeoverEventActionType) =>
    configure({ AccountTakeoverRiskConfiguration: { Actions: { MediumAction: { Notify: false, EventAction } } } })
  const newest = async (Username = 'ada') => {
    const { AuthEvents = [] } = await engine.invoke('AdminListUserAuthEvents', { UserPoolId: pool.id, Username })
    const [{ EventResponse, EventRisk } = {}] = AuthEvents
    return { EventResponse, EventRisk }
  }
  return { ...engine, engine, pool, client, signIn, configure, onMedium, newest }
}

const home = '192.0.2.1'
const away = '198.51.100.1'
const medium = { RiskDecision: 'AccountTakeover', RiskLevel: 'Medium', CompromisedCredentialsDetected: false }
const blocked = threatFailures.blocked()
const tokens = { AuthenticationResult: expect.anything() }
const optionalMfa = { MfaConfiguration: 'OPTIONAL' } as const

test('rejects blocked addresses before the password is checked, in ENFORCED mode only', async () => {
  const exception = { RiskExceptionConfiguration: { BlockedIPRangeList: ['192.0.2.0/24', '2001:db8::/32'] } }
  const enforced = await anEngine()
  await enforced.configure(exception)
  for (const address of [home, '::ffff:192.0.2.9', '2001:db8::1'])
    await expect(enforced.signIn(address, 'Firefox', 'ada', 'wrong')).rejects.toThrow(threatFailures.blockedAddress())
  expect(await enforced.signIn(away)).toMatchObject(tokens)
  const audit = await anEngine('AUDIT')
  await audit.configure(exception)
  expect(await audit.signIn(home)).toMatchObject(tokens)
})

test('records a blocked address once an hour for each user, without raising the risk of the user', async () => {
  const { clock, configure, invoke, newest, onMedium, pool, signIn } = await anEngine()
  await onMedium('BLOCK')
  await signIn(home)
  await configure({ RiskExceptionConfiguration: { BlockedIPRangeList: ['203.0.113.0/24'] } })
  const knock = (address: string, user = 'ada') =>
    expect(signIn(address, 'curl', user, 'wrong')).rejects.toThrow(threatFailures.blockedAddress())
  for (let count = 0; count < 6; count += 1) await knock('203.0.113.1')
  for (const address of ['203.0.113.2', '203.0.113.3', '203.0.113.4', '203.0.113.5']) await knock(address)
  await knock('203.0.113.1', 'unknown')
  const count = async () => {
    const { AuthEvents = [] } = await invoke('AdminListUserAuthEvents', { UserPoolId: pool.id, Username: 'ada' })
    return AuthEvents.filter(({ EventRisk }) => EventRisk?.RiskDecision === 'Block').length
  }
  expect(await count()).toBe(5)
  expect(await signIn(home)).toMatchObject(tokens)
  expect((await newest()).EventRisk).toMatchObject({ RiskDecision: 'NoRisk' })
  clock.advance(3_600_000)
  await knock('203.0.113.1')
  expect(await count()).toBe(6)
})

test('BLOCK rejects a sign-in from a new address with a new browser, and records it', async () => {
  const { newest, onMedium, signIn } = await anEngine()
  await onMedium('BLOCK')
  expect(await signIn(home)).toMatchObject(tokens)
  await expect(signIn(away, 'curl')).rejects.toThrow(blocked)
  const EventRisk = { ...medium, RiskDecision: 'Block' }
  expect(await newest()).toStrictEqual({ EventResponse: 'Fail', EventRisk })
  await expect(signIn(away, 'curl')).rejects.toThrow(blocked)
  expect(await signIn(home)).toMatchObject(tokens)
})

test('a wrong password is rejected as wrong at any risk', async () => {
  const { onMedium, signIn } = await anEngine()
  await onMedium('BLOCK')
  await signIn(home)
  await expect(signIn(away, 'curl', 'ada', 'wrong')).rejects.toThrow(passwordFailures.wrong())
})

test('AUDIT records the same risk and does not act', async () => {
  const { newest, onMedium, signIn } = await anEngine('AUDIT')
  await onMedium('BLOCK')
  await signIn(home)
  expect(await signIn(away, 'curl')).toMatchObject(tokens)
  expect(await newest()).toStrictEqual({ EventResponse: 'Pass', EventRisk: medium })
})

test('MFA_REQUIRED requires a factor even if the user turned it off, and blocks users without one', async () => {
  const { client, engine, newest, onMedium, outbox, signIn } = await anEngine('ENFORCED', optionalMfa)
  await onMedium('MFA_REQUIRED')
  for (const user of ['ada', 'eve']) expect(await signIn(home, 'Firefox', user)).toMatchObject(tokens)
  const { ChallengeName, Session } = await signIn(away, 'curl')
  expect(ChallengeName).toBe('SMS_MFA')
  expect(await newest()).toStrictEqual({ EventResponse: 'InProgress', EventRisk: medium })
  const response = { USERNAME: 'ada', SMS_MFA_CODE: outbox.codeTo('+12065550100') }
  expect(await respond(engine, client, 'SMS_MFA', Session, response)).toMatchObject(tokens)
  expect(await newest()).toStrictEqual({ EventResponse: 'Pass', EventRisk: medium })
  await expect(signIn(away, 'curl', 'eve')).rejects.toThrow(blocked)
})

test('MFA_IF_CONFIGURED requires a factor only from users who have one', async () => {
  const { onMedium, signIn } = await anEngine('ENFORCED', optionalMfa)
  await onMedium('MFA_IF_CONFIGURED')
  for (const user of ['ada', 'eve']) await signIn(home, 'Firefox', user)
  expect(await signIn(away, 'curl')).toMatchObject({ ChallengeName: 'SMS_MFA' })
  expect(await signIn(away, 'curl', 'eve')).toMatchObject(tokens)
})

test('skipped addresses have no risk, and NO_ACTION accepts risky sign-ins', async () => {
  const { configure, newest, onMedium, signIn } = await anEngine()
  await onMedium('NO_ACTION')
  await signIn(home)
  expect(await signIn(away, 'curl')).toMatchObject(tokens)
  expect((await newest()).EventRisk).toStrictEqual(medium)
  await configure({ RiskExceptionConfiguration: { SkippedIPRangeList: ['203.0.113.0/24'] } })
  await signIn('203.0.113.1', 'wget')
  expect((await newest()).EventRisk).toMatchObject({ RiskDecision: 'NoRisk' })
})

test('rejects a stated address that is invalid', async () => {
  const { client, invoke, pool, signIn } = await anEngine()
  const input = {
    UserPoolId: pool.id,
    ClientId: client.id,
    AuthFlow: 'ADMIN_USER_PASSWORD_AUTH' as const,
    AuthParameters: { USERNAME: 'ada', PASSWORD: aPassword },
    ContextData: { IpAddress: 'nowhere', ServerName: 'example.com', ServerPath: '/', HttpHeaders: [] },
  }
  await expect(invoke('AdminInitiateAuth', input)).rejects.toMatchObject({ code: 'InvalidParameterException' })
  expect(await signIn('unknown')).toMatchObject(tokens)
})
