import type { CompromisedCredentialsEventActionType, EventFilterType } from '@poolhouse/schemas'
import { expect, test } from 'vitest'
import { aPassword, createTestEngine, verifyingSettings } from '../testing/index.ts'
import { beginSrp, initiate, respond, signedIn } from '../testing/sign-in.ts'
import { passwordFailures } from '../passwords/errors.ts'
import { userFailures } from '../users/errors.ts'

const fresh = 'Battery-Staple-7!'
const email = 'ada@example.com'
const blocked = passwordFailures.compromised()
const reset = userFailures.resetRequired()

const anEngine = async (AdvancedSecurityMode: 'AUDIT' | 'ENFORCED' | 'OFF' = 'ENFORCED') => {
  const engine = await createTestEngine()
  const pool = await engine.aPool({
    ...verifyingSettings,
    UserPoolTier: 'PLUS',
    UserPoolAddOns: { AdvancedSecurityMode },
  })
  const client = await engine.aClient(pool)
  const ada = await engine.aUser(pool, 'ada', { email, email_verified: 'true' })
  const configure = (
    EventAction: CompromisedCredentialsEventActionType,
    EventFilter?: EventFilterType[],
    ClientId?: string,
  ) =>
    engine.invoke('SetRiskConfiguration', {
      UserPoolId: pool.id,
      ClientId,
      CompromisedCredentialsRiskConfiguration: { Actions: { EventAction }, EventFilter },
    })
  const signIn = (PASSWORD = aPassword) => {
    // Events are listed by their time.
    engine.clock.advance(1000)
    return initiate(engine, client, 'USER_PASSWORD_AUTH', { USERNAME: 'ada', PASSWORD })
  }
  const newest = async (Username = 'ada') => {
    const { AuthEvents = [] } = await engine.invoke('AdminListUserAuthEvents', { UserPoolId: pool.id, Username })
    const [{ EventType, EventResponse, EventRisk } = {}] = AuthEvents
    return { EventType, EventResponse, EventRisk }
  }
  const signUp = (Password: string, Username = 'eve') =>
    engine.invoke('SignUp', { ClientId: client.id, Username, Password })
  const change = async (ProposedPassword: string) => {
    const { AccessToken } = await engine.signIn(client, 'ada')
    engine.clock.advance(1000)
    return engine.invoke('ChangePassword', { AccessToken, PreviousPassword: aPassword, ProposedPassword })
  }
  const forgot = async (Password: string) => {
    const user = { ClientId: client.id, Username: 'ada' }
    await engine.invoke('ForgotPassword', user)
    engine.clock.advance(1000)
    const ConfirmationCode = engine.outbox.codeTo(email)
    return engine.invoke('ConfirmForgotPassword', { ...user, ConfirmationCode, Password })
  }
  const invited = async (NEW_PASSWORD: string) => {
    await engine.invoke('AdminSetUserPassword', { UserPoolId: pool.id, Username: 'ada', Password: aPassword })
    const { Session } = await signIn()
    return respond(engine, client, 'NEW_PASSWORD_REQUIRED', Session, { USERNAME: 'ada', NEW_PASSWORD })
  }
  return { ...engine, engine, pool, client, ada, configure, signIn, newest, signUp, change, forgot, invited }
}

const detected = { RiskDecision: 'NoRisk', CompromisedCredentialsDetected: true }
const blocking = { RiskDecision: 'Block', CompromisedCredentialsDetected: true }
const harmless = { RiskDecision: 'NoRisk', CompromisedCredentialsDetected: false }

test('BLOCK at sign-in requires the user to reset the password with a mailed code', async () => {
  const { ada, compromised, configure, forgot, newest, signIn, stored } = await anEngine()
  await configure('BLOCK')
  expect(await signIn()).toEqual(signedIn)
  compromised.add(aPassword)
  await expect(signIn()).rejects.toThrow(reset)
  expect(await newest()).toStrictEqual({ EventType: 'SignIn', EventResponse: 'Fail', EventRisk: blocking })
  expect(await stored(ada)).toMatchObject({ status: 'RESET_REQUIRED' })
  await expect(signIn()).rejects.toThrow(reset)
  expect(await forgot(fresh)).toEqual({})
  expect(await signIn(fresh)).toEqual(signedIn)
})

test('a wrong password on the list is reported as wrong, and resets nothing', async () => {
  const { ada, compromised, configure, signIn, stored } = await anEngine()
  await configure('BLOCK')
  compromised.add('Wrong-Horse-9!')
  await expect(signIn('Wrong-Horse-9!')).rejects.toThrow(passwordFailures.wrong())
  expect(await stored(ada)).toMatchObject({ status: 'CONFIRMED' })
})

test('SRP sign-ins never send the password and are not checked', async () => {
  const { client, compromised, configure, engine } = await anEngine()
  await configure('BLOCK')
  compromised.add(aPassword)
  const { response, challenge } = await beginSrp(engine, client, 'ada')
  expect(await respond(engine, client, 'PASSWORD_VERIFIER', challenge.Session, response(aPassword))).toEqual(signedIn)
})

test('the PASSWORD challenge and choice-based sign-in are checked like the password flow', async () => {
  const { aClient, compromised, configure, engine, pool, signIn, forgot } = await anEngine()
  await configure('BLOCK')
  const client = await aClient(pool, { ExplicitAuthFlows: ['ALLOW_USER_AUTH'] })
  const begin = (more: object) => initiate(engine, client, 'USER_AUTH', { USERNAME: 'ada', ...more })
  const ways = [
    (PASSWORD: string) => begin({ PREFERRED_CHALLENGE: 'PASSWORD', PASSWORD }),
    async (PASSWORD: string) => {
      const { Session } = await begin({ PREFERRED_CHALLENGE: 'PASSWORD' })
      return respond(engine, client, 'PASSWORD', Session, { USERNAME: 'ada', PASSWORD })
    },
    async (PASSWORD: string) => {
      const { Session } = await begin({})
      return respond(engine, client, 'SELECT_CHALLENGE', Session, { USERNAME: 'ada', ANSWER: 'PASSWORD', PASSWORD })
    },
  ]
  let password = aPassword
  for (const [at, way] of ways.entries()) {
    compromised.add(password)
    await expect(way(password)).rejects.toThrow(reset)
    password = `${fresh}${at}`
    await forgot(password)
    expect(await signIn(password)).toEqual(signedIn)
  }
})

test('BLOCK rejects a compromised password at sign-up and in every change, and keeps the old one', async () => {
  const { change, compromised, configure, forgot, invited, newest, signIn, signUp } = await anEngine()
  await configure('BLOCK')
  compromised.add(fresh)
  await expect(signUp(fresh)).rejects.toThrow(blocked)
  await expect(change(fresh)).rejects.toThrow(blocked)
  expect(await newest()).toStrictEqual({ EventType: 'PasswordChange', EventResponse: 'Fail', EventRisk: blocking })
  await expect(forgot(fresh)).rejects.toThrow(blocked)
  expect(await newest()).toStrictEqual({ EventType: 'PasswordChange', EventResponse: 'Fail', EventRisk: blocking })
  expect(await signIn()).toEqual(signedIn)
  await expect(invited(fresh)).rejects.toThrow(blocked)
  expect(await newest()).toStrictEqual({ EventType: 'SignIn', EventResponse: 'Fail', EventRisk: blocking })
  expect(await signUp('Harmless-Horse-5!')).toMatchObject({ UserConfirmed: false })
})

test.each([
  ['AUDIT', 'BLOCK'],
  ['ENFORCED', 'NO_ACTION'],
  ['ENFORCED', undefined],
] as const)('%s with %s records compromised passwords and accepts them', async (mode, action) => {
  const { change, compromised, configure, newest, signIn, signUp } = await anEngine(mode)
  if (action) await configure(action)
  for (const password of [aPassword, fresh]) compromised.add(password)
  expect(await signUp(fresh)).toMatchObject({ UserConfirmed: false })
  expect(await newest('eve')).toStrictEqual({ EventType: 'SignUp', EventResponse: 'Pass', EventRisk: detected })
  expect(await signIn()).toEqual(signedIn)
  expect(await newest()).toStrictEqual({ EventType: 'SignIn', EventResponse: 'Pass', EventRisk: detected })
  expect(await change(fresh)).toEqual({})
  expect(await newest()).toStrictEqual({ EventType: 'PasswordChange', EventResponse: 'Pass', EventRisk: detected })
})

test('a pool without threat protection checks nothing', async () => {
  const { compromised, configure, signIn, signUp } = await anEngine('OFF')
  await configure('BLOCK')
  for (const password of [aPassword, fresh]) compromised.add(password)
  expect(await signIn()).toEqual(signedIn)
  expect(await signUp(fresh)).toMatchObject({ UserConfirmed: false })
})

test('EventFilter selects what is checked, and a client can have its own configuration', async () => {
  const { change, client, compromised, configure, newest, signIn, signUp } = await anEngine()
  await configure('BLOCK', ['SIGN_UP'])
  for (const password of [aPassword, fresh]) compromised.add(password)
  expect(await signIn()).toEqual(signedIn)
  expect(await newest()).toStrictEqual({ EventType: 'SignIn', EventResponse: 'Pass', EventRisk: harmless })
  await expect(signUp(fresh)).rejects.toThrow(blocked)
  await configure('BLOCK', ['PASSWORD_CHANGE'], client.id)
  expect(await signUp(fresh)).toMatchObject({ UserConfirmed: false })
  await expect(change(fresh)).rejects.toThrow(blocked)
})

test('a password that another request sets in the meantime is not reset', async () => {
  const { ada, compromised, configure, needs, signIn, storage, stored, pool } = await anEngine()
  await configure('BLOCK')
  const credential = await needs.passwords.create(pool, ada, fresh, { temporary: false })
  let isChanged = false
  compromised.has = (password) => {
    if (!isChanged) {
      isChanged = true
      void stored(ada).then((current) => storage.users.save([{ ...current, credential }]))
    }
    return password === aPassword
  }
  await expect(signIn()).rejects.toThrow(reset)
  expect(await stored(ada)).toMatchObject({ credential: { verifier: credential.verifier } })
})
