import type { CreateUserPoolRequest } from '@poolhouse/schemas'
import type { PoolRecord } from '@poolhouse/storage'
import { describe, expect, test } from 'vitest'
import {
  aPassword,
  codeOfAuthenticator,
  createTestEngine,
  type TestEngine,
  verifyingSettings,
} from '../testing/index.ts'
import { initiate, respond } from '../testing/sign-in.ts'
import { tally } from '../testing/tally.ts'
import { Failure } from '../kernel/failure.ts'

// Every kind of code, attacked in the same ways.

/** What sends one guess, and the code that it has to be. */
interface Lock {
  readonly code: string
  readonly guess: (code: string) => Promise<unknown>
}

type Name = 'ada' | 'eve'

/** Builds what a kind of code needs. The result sends a code to a user. */
type Kind = (engine: TestEngine) => Promise<(username: Name) => Promise<Lock>>

const email = (username: Name) => `${username}@example.com`
const phones = { ada: '+12065550100', eve: '+12065550101' } as const
const verified = (username: Name) => ({
  email: email(username),
  email_verified: 'true',
  phone_number: phones[username],
  phone_number_verified: 'true',
})

const confirmSignUp: Kind = async (engine) => {
  const { id: ClientId } = await engine.aClient(await engine.aPool({ AutoVerifiedAttributes: ['email'] }))
  return async (Username) => {
    const user = { ClientId, Username }
    const UserAttributes = [{ Name: 'email', Value: email(Username) }]
    await engine.invoke('SignUp', { ...user, Password: aPassword, UserAttributes })
    const guess = (ConfirmationCode: string) => engine.invoke('ConfirmSignUp', { ...user, ConfirmationCode })
    return { code: engine.outbox.codeTo(email(Username)), guess }
  }
}

const confirmForgotPassword: Kind = async (engine) => {
  const pool = await engine.aPool(verifyingSettings)
  const { id: ClientId } = await engine.aClient(pool)
  return async (Username) => {
    await engine.aUser(pool, Username, { email: email(Username), email_verified: 'true' })
    const user = { ClientId, Username }
    await engine.invoke('ForgotPassword', user)
    const guess = (ConfirmationCode: string) =>
      engine.invoke('ConfirmForgotPassword', { ...user, ConfirmationCode, Password: 'Battery-Staple-7!' })
    return { code: engine.outbox.codeTo(email(Username)), guess }
  }
}

const verifyUserAttribute: Kind = async (engine) => {
  const pool = await engine.aPool(verifyingSettings)
  const client = await engine.aClient(pool)
  return async (username) => {
    await engine.aUser(pool, username, { email: email(username) })
    const { AccessToken } = await engine.signIn(client, username)
    const attribute = { AccessToken, AttributeName: 'email' }
    await engine.invoke('GetUserAttributeVerificationCode', attribute)
    const guess = (Code: string) => engine.invoke('VerifyUserAttribute', { ...attribute, Code })
    return { code: engine.outbox.codeTo(email(username)), guess }
  }
}

/** A sign-in that asks for a second factor. `prepare` turns the factor on, and returns what reads its code. */
const secondFactor =
  (
    challenge: 'SMS_MFA' | 'EMAIL_OTP' | 'SOFTWARE_TOKEN_MFA',
    settings: Partial<CreateUserPoolRequest>,
    prepare: (engine: TestEngine, pool: PoolRecord, username: Name) => Promise<() => string>,
  ): Kind =>
  async (engine) => {
    const pool = await engine.aPool({ ...verifyingSettings, ...settings })
    const client = await engine.aClient(pool)
    return async (username) => {
      await engine.aUser(pool, username, verified(username))
      const code = await prepare(engine, pool, username)
      const parameters = { USERNAME: username, PASSWORD: aPassword }
      const { ChallengeName, Session } = await initiate(engine, client, 'USER_PASSWORD_AUTH', parameters)
      expect(ChallengeName).toBe(challenge)
      const guess = (value: string) =>
        respond(engine, client, challenge, Session, { USERNAME: username, [`${challenge}_CODE`]: value })
      return { code: code(), guess }
    }
  }

const smsMfa = secondFactor(
  'SMS_MFA',
  { MfaConfiguration: 'ON' },
  async ({ outbox }, _, username) =>
    () =>
      outbox.codeTo(phones[username]),
)

const emailSettings = {
  EmailConfiguration: {
    EmailSendingAccount: 'DEVELOPER',
    SourceArn: 'arn:aws:ses:us-east-1:123456789012:identity/example.com',
  },
  AccountRecoverySetting: { RecoveryMechanisms: [{ Name: 'verified_phone_number', Priority: 1 }] },
} as const satisfies Partial<CreateUserPoolRequest>

const emailMfa = secondFactor('EMAIL_OTP', emailSettings, async (engine, { id: UserPoolId }, Username) => {
  const EmailMfaConfiguration = { Message: 'Code {####}', Subject: 'Code' }
  await engine.invoke('SetUserPoolMfaConfig', { UserPoolId, MfaConfiguration: 'ON', EmailMfaConfiguration })
  const EmailMfaSettings = { Enabled: true, PreferredMfa: true }
  await engine.invoke('AdminSetUserMFAPreference', { UserPoolId, Username, EmailMfaSettings })
  return () => engine.outbox.codeTo(email(Username))
})

const softwareTokenMfa = secondFactor('SOFTWARE_TOKEN_MFA', {}, async (engine, pool, username) => {
  const of = { UserPoolId: pool.id, SoftwareTokenMfaConfiguration: { Enabled: true } }
  await engine.invoke('SetUserPoolMfaConfig', { ...of, MfaConfiguration: 'OPTIONAL' })
  const { AccessToken } = await engine.signIn(await engine.aClient(pool), username)
  const { SecretCode = '' } = await engine.invoke('AssociateSoftwareToken', { AccessToken })
  const code = () => codeOfAuthenticator(SecretCode, engine.clock.now())
  await engine.invoke('VerifySoftwareToken', { AccessToken, UserCode: code() })
  const SoftwareTokenMfaSettings = { Enabled: true, PreferredMfa: true }
  await engine.invoke('SetUserMFAPreference', { AccessToken, SoftwareTokenMfaSettings })
  engine.clock.advance(30_000)
  return code
})

const firstFactor =
  (challenge: 'EMAIL_OTP' | 'SMS_OTP', destination: (username: Name) => string): Kind =>
  async (engine) => {
    const pool = await engine.aPool({
      ...verifyingSettings,
      Policies: { SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD', 'EMAIL_OTP', 'SMS_OTP'] } },
    })
    const client = await engine.aClient(pool, { ExplicitAuthFlows: ['ALLOW_USER_AUTH'] })
    return async (username) => {
      await engine.aUser(pool, username, verified(username))
      const parameters = { USERNAME: username, PREFERRED_CHALLENGE: challenge }
      const { Session } = await initiate(engine, client, 'USER_AUTH', parameters)
      const guess = (value: string) =>
        respond(engine, client, challenge, Session, { USERNAME: username, [`${challenge}_CODE`]: value })
      return { code: engine.outbox.codeTo(destination(username)), guess }
    }
  }

const kinds: readonly (readonly [string, Kind])[] = [
  ['ConfirmSignUp', confirmSignUp],
  ['ConfirmForgotPassword', confirmForgotPassword],
  ['VerifyUserAttribute', verifyUserAttribute],
  ['SMS_MFA', smsMfa],
  ['EMAIL_OTP as a second factor', emailMfa],
  ['SOFTWARE_TOKEN_MFA', softwareTokenMfa],
  ['EMAIL_OTP as a first factor', firstFactor('EMAIL_OTP', email)],
  ['SMS_OTP as a first factor', firstFactor('SMS_OTP', (username) => phones[username])],
]

describe.each(kinds)('a code for %s', (_, kind) => {
  test('is not found by 200 concurrent guesses, the last of which is correct', async () => {
    const { code, guess } = await (await kind(await createTestEngine()))('ada')
    const wrong = Array.from({ length: 199 }, (__, index) =>
      String((Number(code) + index + 1) % 10 ** code.length).padStart(code.length, '0'),
    )
    expect(await tally([...wrong, code].map(guess))).not.toHaveProperty('accepted')
  })

  test('belongs to one user, and is accepted once', async () => {
    const send = await kind(await createTestEngine())
    const [ada, eve] = [await send('ada'), await send('eve')]
    if (ada.code !== eve.code) await expect(ada.guess(eve.code)).rejects.toBeInstanceOf(Failure)
    await expect(ada.guess(ada.code)).resolves.toBeDefined()
    await expect(ada.guess(ada.code)).rejects.toBeInstanceOf(Failure)
    await expect(eve.guess(eve.code)).resolves.toBeDefined()
  })
})
