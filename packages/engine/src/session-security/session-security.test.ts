import type { SetUserPoolMfaConfigRequest } from '@poolhouse/schemas'
import { describe, expect, test } from 'vitest'
import { minute } from '../kernel/durations.ts'
import type { Environment } from '../ports/environment.ts'
import { aPassword, aSignedInUser, createTestEngine, type SignedInOptions } from '../testing/index.ts'
import { sessionFailures } from '../sign-in/session-errors.ts'
import { codeOfAuthenticator } from '../testing/authenticator.ts'
import { initiate, respond } from '../testing/sign-in.ts'
import { refreshFailures } from '../tokens/errors.ts'
import { sessionSecurityFailures } from './errors.ts'

const next = 'Another-Horse-9!'
const verified = { email: 'old@example.com', email_verified: 'true' }
const passwordNotice = {
  medium: 'EMAIL',
  to: 'old@example.com',
  subject: 'Your password was changed',
  body: 'The password of your account was changed. If you did not do this, reset your password and contact support.',
}
const addressNotice = {
  medium: 'EMAIL',
  to: 'old@example.com',
  subject: 'Your email address was changed',
  body: 'The email address of your account was changed. If you did not do this, reset your password and contact support.',
}

/** A user with two sign-ins: the own one, and that of a thief. */
const robbed = async (sessionSecurity: Environment['sessionSecurity'], options: SignedInOptions = {}) => {
  const engine = await createTestEngine({ environment: { sessionSecurity } })
  const own = await aSignedInUser(engine, { attributes: verified, ...options })
  const { pool, client } = own
  const thief = await engine.signIn(client, 'ada')
  engine.outbox.forget()
  const works = (AccessToken: string) =>
    engine.invoke('GetUser', { AccessToken }).then(
      () => true,
      () => false,
    )
  const refresh = (RefreshToken: string) =>
    engine.invoke('GetTokensFromRefreshToken', { ClientId: client.id, RefreshToken })
  const changes = {
    ChangePassword: () =>
      engine.invoke('ChangePassword', {
        AccessToken: own.AccessToken,
        PreviousPassword: aPassword,
        ProposedPassword: next,
      }),
    ConfirmForgotPassword: async () => {
      await engine.invoke('ForgotPassword', { ClientId: client.id, Username: 'ada' })
      const ConfirmationCode = engine.outbox.codeTo('old@example.com')
      engine.outbox.forget()
      await engine.invoke('ConfirmForgotPassword', {
        ClientId: client.id,
        Username: 'ada',
        ConfirmationCode,
        Password: next,
      })
    },
    AdminSetUserPassword: () =>
      engine.invoke('AdminSetUserPassword', {
        UserPoolId: pool.id,
        Username: 'ada',
        Password: next,
        Permanent: true,
      }),
    'AdminSetUserPassword, temporary': () =>
      engine.invoke('AdminSetUserPassword', { UserPoolId: pool.id, Username: 'ada', Password: next }),
  }
  const setEmail = (Value: string) =>
    engine.invoke('UpdateUserAttributes', {
      AccessToken: own.AccessToken,
      UserAttributes: [{ Name: 'email', Value }],
    })
  return { ...own, engine, thief, works, refresh, changes, setEmail }
}

describe.each([
  ['ChangePassword', true],
  ['ConfirmForgotPassword', false],
  ['AdminSetUserPassword', false],
  ['AdminSetUserPassword, temporary', false],
] as const)('a password change by %s', (change, keepsOwn) => {
  test('revokes every other sign-in, and notifies the user', async () => {
    const { changes, engine, thief, works, refresh, AccessToken } = await robbed('on')
    await changes[change]()
    expect([await works(thief.AccessToken), await works(AccessToken)]).toEqual([false, keepsOwn])
    await expect(refresh(thief.RefreshToken)).rejects.toMatchObject({ code: 'NotAuthorizedException' })
    expect(engine.outbox.sent).toMatchObject([passwordNotice])
  })

  test('revokes nothing if the setting is off, as in AWS', async () => {
    const { changes, engine, thief, refresh } = await robbed('off')
    await changes[change]()
    expect(await refresh(thief.RefreshToken)).toHaveProperty('AuthenticationResult')
    expect(engine.outbox.sent).toEqual([])
  })
})

describe('a sign-in that began with the old password', () => {
  const begun = async (config: Partial<SetUserPoolMfaConfigRequest>, attributes = {}) => {
    const engine = await createTestEngine()
    const pool = await engine.aPool()
    await engine.invoke('SetUserPoolMfaConfig', { UserPoolId: pool.id, MfaConfiguration: 'ON', ...config })
    const client = await engine.aClient(pool)
    await engine.aUser(pool, 'ada', attributes)
    const { Session } = await initiate(engine, client, 'USER_PASSWORD_AUTH', { USERNAME: 'ada', PASSWORD: aPassword })
    const changePassword = () =>
      engine.invoke('AdminSetUserPassword', { UserPoolId: pool.id, Username: 'ada', Password: next, Permanent: true })
    return { engine, client, Session, changePassword }
  }

  test('cannot be finished with a code', async () => {
    const SmsConfiguration = { SnsCallerArn: 'arn:aws:iam::123456789012:role/sms', ExternalId: 'demo' }
    const { engine, client, Session, changePassword } = await begun(
      { SmsMfaConfiguration: { SmsConfiguration } },
      { phone_number: '+12065558920' },
    )
    const responses = { USERNAME: 'ada', SMS_MFA_CODE: engine.outbox.codeTo('+12065558920') }
    await changePassword()
    await expect(respond(engine, client, 'SMS_MFA', Session, responses)).rejects.toThrow(sessionFailures.invalid())
  })

  test('cannot be finished by setting up an authenticator', async () => {
    const { engine, client, Session, changePassword } = await begun({
      SoftwareTokenMfaConfiguration: { Enabled: true },
    })
    const associated = await engine.invoke('AssociateSoftwareToken', { Session })
    const UserCode = codeOfAuthenticator(associated.SecretCode ?? '', engine.clock.now())
    await changePassword()
    const verify = engine.invoke('VerifySoftwareToken', { Session: associated.Session, UserCode })
    await expect(verify).rejects.toThrow(sessionFailures.invalid())
    await expect(engine.invoke('AssociateSoftwareToken', { Session: associated.Session })).rejects.toThrow(
      sessionFailures.invalid(),
    )
    await expect(respond(engine, client, 'MFA_SETUP', associated.Session, { USERNAME: 'ada' })).rejects.toThrow(
      sessionFailures.invalid(),
    )
  })
})

test('a notice that cannot be sent does not fail the request', async () => {
  const { changes, engine, thief, works } = await robbed('on')
  engine.outbox.reject({ kind: 'rejected', because: 'failure', reason: 'Mailbox on fire' })
  expect(await changes.ChangePassword()).toEqual({})
  expect(await works(thief.AccessToken)).toBe(false)
})

describe('reuse of a replaced refresh token', () => {
  // Rotation and REFRESH_TOKEN_AUTH exclude each other.
  const options: SignedInOptions = {
    client: { RefreshTokenRotation: { Feature: 'ENABLED' }, ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH'] },
  }

  test('revokes its sign-in, including the tokens of the attacker', async () => {
    const { refresh, thief, works } = await robbed('on', options)
    const { AuthenticationResult: stolen = {} } = await refresh(thief.RefreshToken)
    await expect(refresh(thief.RefreshToken)).rejects.toThrow(refreshFailures.reused())
    await expect(refresh(stolen.RefreshToken ?? '')).rejects.toThrow(refreshFailures.revoked())
    expect(await works(stolen.AccessToken ?? '')).toBe(false)
  })

  test('revokes nothing if the setting is off, as in AWS', async () => {
    const { refresh, thief } = await robbed('off', options)
    const { AuthenticationResult: stolen = {} } = await refresh(thief.RefreshToken)
    await expect(refresh(thief.RefreshToken)).rejects.toThrow(refreshFailures.reused())
    expect(await refresh(stolen.RefreshToken ?? '')).toHaveProperty('AuthenticationResult')
  })
})

describe('a changed address', () => {
  test('is reported to the old one', async () => {
    const { setEmail, engine } = await robbed('on')
    await setEmail('new@example.com')
    expect(engine.outbox.sent.filter(({ to }) => to === 'old@example.com')).toMatchObject([addressNotice])
  })

  test('is reported when it takes effect, if it must be verified first', async () => {
    const UserAttributeUpdateSettings = { AttributesRequireVerificationBeforeUpdate: ['email' as const] }
    const { setEmail, engine, AccessToken } = await robbed('on', { pool: { UserAttributeUpdateSettings } })
    await setEmail('new@example.com')
    const toOld = () => engine.outbox.sent.filter(({ to }) => to === 'old@example.com')
    expect(toOld()).toEqual([])
    const Code = engine.outbox.codeTo('new@example.com')
    await engine.invoke('VerifyUserAttribute', { AccessToken, AttributeName: 'email', Code })
    expect(toOld()).toMatchObject([addressNotice])
  })

  test('is reported when an administrator changes it', async () => {
    const { engine, pool } = await robbed('on')
    await engine.invoke('AdminUpdateUserAttributes', {
      UserPoolId: pool.id,
      Username: 'ada',
      UserAttributes: [
        { Name: 'email', Value: 'new@example.com' },
        { Name: 'email_verified', Value: 'true' },
      ],
    })
    expect(engine.outbox.sent).toMatchObject([addressNotice])
  })

  test('requires a recent sign-in in strict mode, and other attributes do not', async () => {
    const { setEmail, engine, AccessToken } = await robbed('strict')
    engine.clock.advance(10 * minute)
    const failure = sessionSecurityFailures.signInTooOld()
    await expect(setEmail('new@example.com')).rejects.toThrow(failure)
    const UserAttributes = [{ Name: 'name', Value: 'Ada' }]
    await engine.invoke('UpdateUserAttributes', { AccessToken, UserAttributes })
  })
})
