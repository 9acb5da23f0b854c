import { expect, test } from 'vitest'
import { aChoice, contacts } from '../testing/choice.ts'
import { aPassword } from '../testing/index.ts'
import { signedIn } from '../testing/sign-in.ts'
import { userFailures } from '../users/errors.ts'
import { sessionFailures } from './session-errors.ts'

/** A user who signed up with a client for choice-based sign-ins, and has a code. */
const signUp = async (Password?: string) => {
  const choice = await aChoice(['PASSWORD', 'EMAIL_OTP'])
  const { invoke, client } = choice
  const signedUp = await invoke('SignUp', {
    ClientId: client.id,
    Username: 'ada',
    UserAttributes: [{ Name: 'email', Value: contacts.email }],
    ...(Password !== undefined && { Password }),
  })
  const confirm = (Session = signedUp.Session) =>
    invoke('ConfirmSignUp', {
      ClientId: client.id,
      Username: 'ada',
      ConfirmationCode: choice.outbox.codeTo(contacts.email),
      ...(Session !== '' && { Session }),
    })
  const withSession = (Session: string | undefined) =>
    invoke('InitiateAuth', { ClientId: client.id, AuthFlow: 'USER_AUTH', Session })
  return { ...choice, signedUp, confirm, withSession }
}

test('a user confirms the sign-up and is signed in with the session, once', async () => {
  const { signedUp, confirm, withSession } = await signUp()
  expect(signedUp).toMatchObject({ UserConfirmed: false, Session: expect.any(String) })
  const { Session } = await confirm()
  expect(await withSession(Session)).toEqual(signedIn)
  await expect(withSession(Session)).rejects.toThrow(sessionFailures.spent())
})

test('neither the session of SignUp nor an expired one signs in', async () => {
  const { signedUp, confirm, withSession, clock } = await signUp(aPassword)
  await expect(withSession(signedUp.Session)).rejects.toThrow(sessionFailures.invalid())
  const { Session } = await confirm()
  clock.advance(3 * 60_000)
  await expect(withSession(Session)).rejects.toThrow(sessionFailures.expired())
})

test('the session ends when the password changes', async () => {
  const { confirm, withSession, invoke, pool } = await signUp(aPassword)
  const { Session } = await confirm()
  const change = { UserPoolId: pool.id, Username: 'ada', Password: 'Another-Horse-9!', Permanent: true }
  await invoke('AdminSetUserPassword', change)
  await expect(withSession(Session)).rejects.toThrow(sessionFailures.invalid())
})

test('a sign-up can be confirmed without the session of SignUp, or with an expired one', async () => {
  const without = await signUp()
  const { Session } = await without.confirm('')
  expect(await without.withSession(Session)).toEqual(signedIn)
  const late = await signUp()
  late.clock.advance(3 * 60_000)
  expect(await late.confirm()).toEqual({ Session: expect.any(String) })
})

test('a session of another purpose cannot confirm a sign-up', async () => {
  const { confirm, begin } = await signUp()
  const { Session } = await begin()
  await expect(confirm(Session)).rejects.toThrow(sessionFailures.invalid())
})

test('a client without choice-based sign-in gets no session', async () => {
  const { invoke, pool, aClient, outbox } = await signUp()
  const { id: ClientId } = await aClient(pool, { ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH'] })
  const UserAttributes = [{ Name: 'email', Value: 'eve@example.com' }]
  const signedUp = await invoke('SignUp', { ClientId, Username: 'eve', UserAttributes })
  expect(signedUp).not.toHaveProperty('Session')
  const ConfirmationCode = outbox.codeTo('eve@example.com')
  expect(await invoke('ConfirmSignUp', { ClientId, Username: 'eve', ConfirmationCode })).toEqual({})
})

test('a sign-in with the session must still pass the second factor that the pool requires', async () => {
  const { confirm, withSession, invoke, pool } = await signUp(aPassword)
  const { Session } = await confirm()
  await invoke('UpdateUserPool', {
    UserPoolId: pool.id,
    Policies: { SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD'] } },
  })
  const SoftwareTokenMfaConfiguration = { Enabled: true }
  await invoke('SetUserPoolMfaConfig', { UserPoolId: pool.id, MfaConfiguration: 'ON', SoftwareTokenMfaConfiguration })
  expect(await withSession(Session)).toMatchObject({ ChallengeName: 'MFA_SETUP' })
})

test('an unconfirmed user is confirmed by a sign-in code, and a password requires the confirmation first', async () => {
  const { begin, reply, outbox, engine, pool } = await signUp(aPassword)
  await expect(begin({ PREFERRED_CHALLENGE: 'PASSWORD', PASSWORD: aPassword })).rejects.toThrow(
    userFailures.notConfirmed(),
  )
  const { Session, AvailableChallenges } = await begin({ PREFERRED_CHALLENGE: 'EMAIL_OTP' })
  expect(AvailableChallenges).toEqual(['EMAIL_OTP'])
  expect(await reply('EMAIL_OTP', Session, { EMAIL_OTP_CODE: outbox.codeTo(contacts.email) })).toEqual(signedIn)
  const { UserStatus } = await engine.invoke('AdminGetUser', { UserPoolId: pool.id, Username: 'ada' })
  expect(UserStatus).toBe('CONFIRMED')
})
