import type { CreateUserPoolRequest, SetUserPoolMfaConfigRequest } from '@poolhouse/schemas'
import { describe, expect, test } from 'vitest'
import { mfaFailures } from '../../mfa/errors.ts'
import { passwordFailures } from '../../passwords/errors.ts'
import { codeOfAuthenticator } from '../../testing/authenticator.ts'
import { alter, aPassword, createTestEngine } from '../../testing/index.ts'
import { attributeFailures } from '../../users/attribute-errors.ts'
import { userFailures } from '../../users/errors.ts'
import { initiate, respond, signedIn } from '../../testing/sign-in.ts'
import { sessionFailures } from '../session-errors.ts'
import { tally } from '../../testing/tally.ts'
import { empty } from '../../testing/empty.ts'

const step = 30_000
const SmsConfiguration = { SnsCallerArn: 'arn:aws:iam::123456789012:role/sms', ExternalId: 'demo' }
const EmailConfiguration = {
  EmailSendingAccount: 'DEVELOPER' as const,
  SourceArn: 'arn:aws:ses:us-east-1:123456789012:identity/example.com',
}
const totp = { SoftwareTokenMfaConfiguration: { Enabled: true } }
const sms = { SmsMfaConfiguration: { SmsConfiguration } }
const mail = { EmailMfaConfiguration: { Message: 'Enter {####}', Subject: 'Sign in' } }
const contacts = { email: 'ada@example.com', phone_number: '+12065558920' }

type Config = Omit<SetUserPoolMfaConfigRequest, 'UserPoolId'>

const anEngine = async (config: Config, attributes = {}, settings: Partial<CreateUserPoolRequest> = {}) => {
  const engine = await createTestEngine()
  const pool = await engine.aPool({ EmailConfiguration, ...settings })
  await engine.invoke('SetUserPoolMfaConfig', { UserPoolId: pool.id, ...config })
  const client = await engine.aClient(pool)
  const user = await engine.aUser(pool, 'ada', attributes)
  const begin = () => initiate(engine, client, 'USER_PASSWORD_AUTH', { USERNAME: 'ada', PASSWORD: aPassword })
  const reply = (challenge: Parameters<typeof respond>[2], session: string | undefined, responses = {}) =>
    respond(engine, client, challenge, session, { USERNAME: 'ada', ...responses })
  /** Sets up an authenticator by access token, and turns it on. */
  const enrol = async (FriendlyDeviceName?: string) => {
    const { AccessToken } = await engine.signIn(client, 'ada')
    const { SecretCode = '' } = await engine.invoke('AssociateSoftwareToken', { AccessToken })
    await engine.invoke('VerifySoftwareToken', {
      AccessToken,
      UserCode: codeOfAuthenticator(SecretCode, engine.clock.now()),
      FriendlyDeviceName,
    })
    const SoftwareTokenMfaSettings = { Enabled: true, PreferredMfa: true }
    await engine.invoke('SetUserMFAPreference', { AccessToken, SoftwareTokenMfaSettings })
    engine.clock.advance(step)
    return { secret: SecretCode, code: () => codeOfAuthenticator(SecretCode, engine.clock.now()) }
  }
  const prefer = (settingsOfFactors: object) =>
    engine.invoke('AdminSetUserMFAPreference', { UserPoolId: pool.id, Username: 'ada', ...settingsOfFactors })
  return { ...engine, engine, pool, client, user, begin, reply, enrol, prefer }
}

describe('an authenticator', () => {
  const enrolled = async (name?: string) => {
    const engine = await anEngine({ MfaConfiguration: 'OPTIONAL', ...totp })
    return { ...engine, ...(await engine.enrol(name)) }
  }

  test('follows the password, is named, and completes the sign-in', async () => {
    const { begin, reply, code } = await enrolled('My phone')
    const challenge = await begin()
    expect(challenge).toEqual({
      ChallengeName: 'SOFTWARE_TOKEN_MFA',
      Session: expect.any(String),
      ChallengeParameters: { FRIENDLY_DEVICE_NAME: 'My phone', USER_ID_FOR_SRP: 'ada' },
    })
    expect(await reply('SOFTWARE_TOKEN_MFA', challenge.Session, { SOFTWARE_TOKEN_MFA_CODE: code() })).toEqual(signedIn)
  })

  test('accepts the previous and the next code, and none that is older than an accepted one', async () => {
    const { begin, reply, secret, clock } = await enrolled()
    clock.advance(10 * step)
    const at = async (steps: number) => {
      const { Session } = await begin()
      const SOFTWARE_TOKEN_MFA_CODE = codeOfAuthenticator(secret, clock.now() + steps * step)
      return reply('SOFTWARE_TOKEN_MFA', Session, { SOFTWARE_TOKEN_MFA_CODE })
    }
    await expect(at(-2)).rejects.toThrow(mfaFailures.wrongToken())
    await expect(at(2)).rejects.toThrow(mfaFailures.wrongToken())
    expect(await at(-1)).toEqual(signedIn)
    expect(await at(1)).toEqual(signedIn)
    await expect(at(0)).rejects.toThrow(mfaFailures.usedToken())
  })

  test('accepts each code once, in later and concurrent sign-ins', async () => {
    const { begin, reply, code } = await enrolled()
    const sessions = await Promise.all(Array.from({ length: 5 }, async () => (await begin()).Session))
    const SOFTWARE_TOKEN_MFA_CODE = code()
    expect(
      await tally(sessions.map((session) => reply('SOFTWARE_TOKEN_MFA', session, { SOFTWARE_TOKEN_MFA_CODE }))),
    ).toEqual({ accepted: 1, [mfaFailures.usedToken().message]: 4 })
    const { Session } = await begin()
    await expect(reply('SOFTWARE_TOKEN_MFA', Session, { SOFTWARE_TOKEN_MFA_CODE })).rejects.toThrow(
      mfaFailures.usedToken(),
    )
  })

  test('accepts a code for the one of racing responses that uses the session up', async () => {
    const { code, needs, stored, user } = await enrolled()
    const before = await stored(user)
    const taken = { id: 'session-1', spend: () => Promise.reject(sessionFailures.spent()) }
    const free = (id: string) => ({ id, spend: () => Promise.resolve() })
    await expect(needs.authenticators.accept(before, code(), taken)).rejects.toThrow(sessionFailures.spent())
    expect(await needs.authenticators.accept(before, code(), free('session-1'))).toMatchObject({ username: 'ada' })
    await expect(needs.authenticators.accept(before, code(), free('session-2'))).rejects.toThrow(
      mfaFailures.usedToken(),
    )
  })

  test('cannot be guessed: wrong codes lock the user, and a correct password does not end the lock', async () => {
    const { begin, reply, code } = await enrolled()
    const right = code()
    const wrong = right === '000000' ? '000001' : '000000'
    for (let guess = 0; guess < 40; guess += 1) {
      const { Session } = await begin()
      await expect(reply('SOFTWARE_TOKEN_MFA', Session, { SOFTWARE_TOKEN_MFA_CODE: wrong })).rejects.toThrow(
        guess < 5 ? mfaFailures.wrongToken() : passwordFailures.attemptsExceeded(),
      )
    }
  })

  test('ends the count of wrong codes when a correct one is accepted', async () => {
    const { begin, reply, code, clock } = await enrolled()
    const guess = async (SOFTWARE_TOKEN_MFA_CODE: string) =>
      reply('SOFTWARE_TOKEN_MFA', (await begin()).Session, { SOFTWARE_TOKEN_MFA_CODE })
    for (const round of [1, 2]) {
      for (let wrong = 0; wrong < 4; wrong += 1) {
        await expect(guess('12345'), `round ${round}`).rejects.toThrow(mfaFailures.wrongToken())
      }
      expect(await guess(code())).toEqual(signedIn)
      clock.advance(step)
    }
  })

  test('keeps the session valid after a wrong code, and rejects a used session', async () => {
    const { begin, reply, code } = await enrolled()
    const { Session } = await begin()
    const response = (SOFTWARE_TOKEN_MFA_CODE: string) =>
      reply('SOFTWARE_TOKEN_MFA', Session, { SOFTWARE_TOKEN_MFA_CODE })
    await expect(response('12345')).rejects.toThrow(mfaFailures.wrongToken())
    await expect(response('１２３４５６')).rejects.toThrow(mfaFailures.wrongToken())
    expect(await response(code())).toEqual(signedIn)
    await expect(response(code())).rejects.toThrow(sessionFailures.spent())
  })

  test('keeps the session valid after a correct code while the user is locked', async () => {
    const { begin, reply, code, clock } = await enrolled()
    const { Session } = await begin()
    const response = (SOFTWARE_TOKEN_MFA_CODE: string) =>
      reply('SOFTWARE_TOKEN_MFA', Session, { SOFTWARE_TOKEN_MFA_CODE })
    for (let guess = 0; guess < 5; guess += 1) await expect(response('12345')).rejects.toThrow(mfaFailures.wrongToken())
    await expect(response(code())).rejects.toThrow(passwordFailures.attemptsExceeded())
    clock.advance(1000)
    expect(await response(code())).toEqual(signedIn)
  })

  test('can be responded with any name of the user, and with no other', async () => {
    const { engine, pool, client, begin, code, user } = await enrolled()
    await engine.aUser(pool, 'bob')
    const { Session } = await begin()
    const response = (USERNAME: string) =>
      respond(engine, client, 'SOFTWARE_TOKEN_MFA', Session, { USERNAME, SOFTWARE_TOKEN_MFA_CODE: code() })
    await expect(response('bob')).rejects.toThrow(sessionFailures.invalid())
    await expect(response('nobody')).rejects.toThrow(sessionFailures.invalid())
    expect(await response(user.sub)).toEqual(signedIn)
  })

  test('rejects the session of another challenge', async () => {
    const { begin, reply } = await enrolled()
    const { Session } = await begin()
    await expect(reply('MFA_SETUP', Session)).rejects.toThrow(sessionFailures.invalid())
    await expect(reply('SMS_MFA', Session, { SMS_MFA_CODE: '123456' })).rejects.toThrow(sessionFailures.invalid())
  })

  test('is not required after an administrator deletes it', async () => {
    const { engine, pool, begin } = await enrolled()
    await engine.invoke('AdminDeleteSoftwareToken', { UserPoolId: pool.id, Username: 'ada' })
    expect(await begin()).toEqual(signedIn)
  })

  test('is stored encrypted', async () => {
    const { engine, secret, user } = await enrolled()
    expect(JSON.stringify(await engine.stored(user))).not.toContain(secret)
  })
})

describe('a code in a message', () => {
  test.each([
    ['SMS_MFA', { ...sms }, { SMSMfaSettings: { Enabled: true } }, contacts.phone_number, 'SMS', 'SMS_MFA_CODE'],
    ['EMAIL_OTP', { ...mail }, { EmailMfaSettings: { Enabled: true } }, contacts.email, 'EMAIL', 'EMAIL_OTP_CODE'],
  ] as const)(
    '%s is sent, accepted once, and verifies the contact',
    async (name, config, settings, to, medium, key) => {
      const engine = await anEngine({ MfaConfiguration: 'OPTIONAL', ...config }, contacts)
      await engine.prefer(settings)
      const challenge = await engine.begin()
      expect(challenge).toMatchObject({
        ChallengeName: name,
        ChallengeParameters: {
          CODE_DELIVERY_DELIVERY_MEDIUM: medium,
          CODE_DELIVERY_DESTINATION: expect.stringContaining('*'),
          USER_ID_FOR_SRP: 'ada',
        },
      })
      const code = engine.outbox.codeTo(to)
      const response = (value: string) => engine.reply(name, challenge.Session, { [key]: value })
      await expect(response(code === '111111' ? '222222' : '111111')).rejects.toThrow(mfaFailures.wrongCode())
      expect(await response(code)).toEqual(signedIn)
      expect((await engine.stored(engine.user)).attributes).toMatchObject({
        [name === 'SMS_MFA' ? 'phone_number_verified' : 'email_verified']: 'true',
      })
      const again = await engine.begin()
      await expect(engine.reply(name, again.Session, { [key]: code })).rejects.toThrow(mfaFailures.wrongCode())
    },
  )

  test('is checked at most five times in 200 concurrent guesses', async () => {
    const engine = await anEngine({ MfaConfiguration: 'OPTIONAL', ...sms }, contacts)
    await engine.prefer({ SMSMfaSettings: { Enabled: true } })
    const { Session } = await engine.begin()
    const code = engine.outbox.codeTo(contacts.phone_number)
    const guesses = Array.from({ length: 200 }, (_, index) => String(index).padStart(6, '0')).filter((g) => g !== code)
    const outcomes = await tally(guesses.map((SMS_MFA_CODE) => engine.reply('SMS_MFA', Session, { SMS_MFA_CODE })))
    expect(outcomes).toEqual({
      [mfaFailures.wrongCode().message]: 5,
      [passwordFailures.attemptsExceeded().message]: guesses.length - 5,
    })
  })

  test('is possible with a phone number alone if MFA is on', async () => {
    const engine = await anEngine({ MfaConfiguration: 'ON', ...sms }, contacts)
    expect(await engine.begin()).toMatchObject({ ChallengeName: 'SMS_MFA' })
  })
})

test('offers several factors, and continues with the selected one', async () => {
  const engine = await anEngine({ MfaConfiguration: 'OPTIONAL', ...sms, ...totp }, contacts)
  const { code } = await engine.enrol()
  await engine.prefer({
    SMSMfaSettings: { Enabled: true },
    SoftwareTokenMfaSettings: { Enabled: true, PreferredMfa: false },
  })
  const choice = await engine.begin()
  expect(choice).toMatchObject({
    ChallengeName: 'SELECT_MFA_TYPE',
    ChallengeParameters: { MFAS_CAN_CHOOSE: '["SMS_MFA","SOFTWARE_TOKEN_MFA"]', USER_ID_FOR_SRP: 'ada' },
  })
  await expect(engine.reply('SELECT_MFA_TYPE', choice.Session, { ANSWER: 'EMAIL_OTP' })).rejects.toThrow(
    mfaFailures.notOffered('EMAIL_OTP'),
  )
  const chosen = await engine.reply('SELECT_MFA_TYPE', choice.Session, { ANSWER: 'SOFTWARE_TOKEN_MFA' })
  expect(chosen).toMatchObject({ ChallengeName: 'SOFTWARE_TOKEN_MFA' })
  expect(await engine.reply('SOFTWARE_TOKEN_MFA', chosen.Session, { SOFTWARE_TOKEN_MFA_CODE: code() })).toEqual(
    signedIn,
  )
})

test('accepts EMAIL_OTP under the name in the documentation', async () => {
  const engine = await anEngine({ MfaConfiguration: 'OPTIONAL', ...sms, ...mail }, contacts)
  await engine.prefer({ SMSMfaSettings: { Enabled: true }, EmailMfaSettings: { Enabled: true } })
  const { Session } = await engine.begin()
  expect(await engine.reply('SELECT_MFA_TYPE', Session, { ANSWER: 'EMAIL_MFA' })).toMatchObject({
    ChallengeName: 'EMAIL_OTP',
  })
})

describe('setting up during a sign-in, with MFA on', () => {
  const setUp = async () => {
    const engine = await anEngine({ MfaConfiguration: 'ON', ...totp })
    const challenge = await engine.begin()
    const associated = await engine.invoke('AssociateSoftwareToken', { Session: challenge.Session })
    const verify = (Session: string | undefined, UserCode: string) =>
      engine.invoke('VerifySoftwareToken', { Session, UserCode })
    const code = () => codeOfAuthenticator(associated.SecretCode ?? '', engine.clock.now())
    return { ...engine, challenge, associated, verify, code }
  }

  test('leads through association and verification to tokens', async () => {
    const { challenge, associated, verify, code, reply, begin, clock } = await setUp()
    expect(challenge).toMatchObject({
      ChallengeName: 'MFA_SETUP',
      ChallengeParameters: { MFAS_CAN_SETUP: '["SOFTWARE_TOKEN_MFA"]', USER_ID_FOR_SRP: 'ada' },
    })
    expect(associated).toEqual({ SecretCode: expect.stringMatching(/^[A-Z2-7]{52}$/), Session: expect.any(String) })
    const verified = await verify(associated.Session, code())
    expect(verified).toEqual({ Status: 'SUCCESS', Session: expect.any(String) })
    expect(await reply('MFA_SETUP', verified.Session)).toEqual(signedIn)
    const next = await begin()
    expect(next).toMatchObject({ ChallengeName: 'SOFTWARE_TOKEN_MFA' })
    await expect(reply('SOFTWARE_TOKEN_MFA', next.Session, { SOFTWARE_TOKEN_MFA_CODE: code() })).rejects.toThrow(
      mfaFailures.usedToken(),
    )
    clock.advance(step)
    expect(await reply('SOFTWARE_TOKEN_MFA', next.Session, { SOFTWARE_TOKEN_MFA_CODE: code() })).toEqual(signedIn)
  })

  test('gives each step the time of a session', async () => {
    const { associated, verify, code, reply, clock } = await setUp()
    clock.advance(2 * 60_000)
    const verified = await verify(associated.Session, code())
    clock.advance(2 * 60_000)
    expect(await reply('MFA_SETUP', verified.Session)).toEqual(signedIn)
  })

  test('is rejected when a step takes longer, or the app client was deleted', async () => {
    const late = await setUp()
    late.clock.advance(3 * 60_000)
    await expect(late.verify(late.associated.Session, late.code())).rejects.toThrow(sessionFailures.expired())
    const { associated, client, code, invoke, verify } = await setUp()
    await invoke('DeleteUserPoolClient', { UserPoolId: client.poolId, ClientId: client.id })
    await expect(verify(associated.Session, code())).rejects.toThrow(sessionFailures.invalid())
  })

  test('is rejected for a user who was disabled in the meantime', async () => {
    const { associated, code, engine, user, verify } = await setUp()
    await alter(engine, user, { enabled: false })
    await expect(verify(associated.Session, code())).rejects.toThrow(userFailures.disabled())
  })

  test('cannot be skipped', async () => {
    const { begin, challenge, associated, verify, code, reply } = await setUp()
    const unassociated = await begin()
    await expect(verify(unassociated.Session, code())).rejects.toThrow(sessionFailures.invalid())
    await expect(reply('MFA_SETUP', challenge.Session)).rejects.toThrow(sessionFailures.spent())
    await expect(reply('MFA_SETUP', associated.Session)).rejects.toThrow(mfaFailures.notSetUp())
    await expect(verify(challenge.Session, code())).rejects.toThrow(sessionFailures.spent())
    await expect(verify(associated.Session, 'abcdef')).rejects.toThrow(mfaFailures.firstCodeWrong())
    const verified = await verify(associated.Session, code())
    await reply('MFA_SETUP', verified.Session)
    await expect(reply('MFA_SETUP', verified.Session)).rejects.toThrow(sessionFailures.spent())
  })
})

describe('a setup that someone with the password began earlier', () => {
  test('cannot replace the authenticator that the user has set up since', async () => {
    const engine = await anEngine({ MfaConfiguration: 'ON', ...totp })
    const { Session } = await engine.begin()
    const thief = await engine.invoke('AssociateSoftwareToken', { Session })
    const own = await engine.begin()
    const { SecretCode = '', Session: associated } = await engine.invoke('AssociateSoftwareToken', {
      Session: own.Session,
    })
    const UserCode = codeOfAuthenticator(SecretCode, engine.clock.now())
    const verified = await engine.invoke('VerifySoftwareToken', { Session: associated, UserCode })
    expect(await engine.reply('MFA_SETUP', verified.Session)).toEqual(signedIn)
    await expect(engine.invoke('AssociateSoftwareToken', { Session: thief.Session })).rejects.toThrow(
      sessionFailures.invalid(),
    )
    const guess = { Session: thief.Session, UserCode: codeOfAuthenticator(thief.SecretCode ?? '', engine.clock.now()) }
    await expect(engine.invoke('VerifySoftwareToken', guess)).rejects.toThrow(sessionFailures.invalid())
  })

  test('cannot set up an email address beside the authenticator', async () => {
    const engine = await anEngine({ MfaConfiguration: 'ON', ...totp, ...mail })
    const [first, second] = [await engine.begin(), await engine.begin()]
    const EMAIL = 'eve@example.com'
    const sent = await engine.reply('MFA_SETUP', first.Session, { EMAIL })
    const own = await engine.begin()
    const { SecretCode = '', Session } = await engine.invoke('AssociateSoftwareToken', { Session: own.Session })
    const UserCode = codeOfAuthenticator(SecretCode, engine.clock.now())
    await engine.invoke('VerifySoftwareToken', { Session, UserCode })
    const EMAIL_OTP_CODE = engine.outbox.codeTo(EMAIL)
    await expect(engine.reply('EMAIL_OTP', sent.Session, { EMAIL_OTP_CODE })).rejects.toThrow(sessionFailures.invalid())
    await expect(engine.reply('MFA_SETUP', second.Session, { EMAIL })).rejects.toThrow(sessionFailures.invalid())
  })
})

describe('setting up an email address during a sign-in, with MFA on', () => {
  const code = (
    engine: Awaited<ReturnType<typeof anEngine>>,
    EMAIL_OTP_CODE = engine.outbox.codeTo(contacts.email),
  ) => ({
    EMAIL_OTP_CODE,
  })

  test('sends a code that stores the address, turns the factor on and returns tokens', async () => {
    const engine = await anEngine({ MfaConfiguration: 'ON', ...mail })
    const setup = await engine.begin()
    expect(setup).toMatchObject({
      ChallengeName: 'MFA_SETUP',
      ChallengeParameters: { MFAS_CAN_SETUP: '["EMAIL_OTP"]', USER_ID_FOR_SRP: 'ada' },
    })
    const challenge = await engine.reply('MFA_SETUP', setup.Session, { EMAIL: contacts.email })
    expect(challenge).toEqual({
      ChallengeName: 'EMAIL_OTP',
      Session: expect.any(String),
      ChallengeParameters: {
        CODE_DELIVERY_DELIVERY_MEDIUM: 'EMAIL',
        CODE_DELIVERY_DESTINATION: 'a***@e***',
        USER_ID_FOR_SRP: 'ada',
      },
    })
    expect((await engine.stored(engine.user)).attributes).toEqual({})
    const wrong = engine.reply('EMAIL_OTP', challenge.Session, code(engine, '12345'))
    await expect(wrong).rejects.toThrow(mfaFailures.wrongCode())
    expect(await engine.reply('EMAIL_OTP', challenge.Session, code(engine))).toEqual(signedIn)
    expect(await engine.stored(engine.user)).toMatchObject({
      attributes: { email: contacts.email, email_verified: 'true' },
      pending: empty,
      mfa: { enabled: ['EMAIL_OTP'] },
    })
    expect(await engine.begin()).toMatchObject({ ChallengeName: 'EMAIL_OTP' })
    const again = engine.reply('MFA_SETUP', setup.Session, { EMAIL: contacts.email })
    await expect(again).rejects.toThrow(sessionFailures.spent())
  })

  test('does not replace a verified address', async () => {
    const engine = await anEngine(
      { MfaConfiguration: 'ON', ...mail },
      { email: contacts.email, email_verified: 'true' },
    )
    const { Session } = await engine.begin()
    const other = engine.reply('MFA_SETUP', Session, { EMAIL: 'eve@example.com' })
    await expect(other).rejects.toThrow(mfaFailures.emailOfUser())
    const own = await engine.reply('MFA_SETUP', Session, { EMAIL: contacts.email })
    expect(await engine.reply('EMAIL_OTP', own.Session, code(engine))).toEqual(signedIn)
  })

  test('rejects invalid addresses, keeps the session, and requires a pool that offers email', async () => {
    const engine = await anEngine({ MfaConfiguration: 'ON', ...mail })
    const { Session } = await engine.begin()
    await expect(engine.reply('MFA_SETUP', Session, { EMAIL: 'ada' })).rejects.toThrow(attributeFailures.emailFormat())
    expect(await engine.reply('MFA_SETUP', Session, { EMAIL: contacts.email })).toMatchObject({
      ChallengeName: 'EMAIL_OTP',
    })
    const withTotp = await anEngine({ MfaConfiguration: 'ON', ...totp })
    const setup = await withTotp.begin()
    const rejected = withTotp.reply('MFA_SETUP', setup.Session, { EMAIL: contacts.email })
    await expect(rejected).rejects.toThrow(mfaFailures.setupNotOffered())
  })
})

test('with MFA off, no factor is required, even if the user has some', async () => {
  const engine = await anEngine({ MfaConfiguration: 'OPTIONAL', ...totp })
  await engine.enrol()
  await engine.invoke('SetUserPoolMfaConfig', { UserPoolId: engine.pool.id })
  expect(await engine.begin()).toEqual(signedIn)
})
