import type { AuthFactorType } from '@poolhouse/schemas'
import { describe, expect, test } from 'vitest'
import { mfaFailures } from '../../mfa/errors.ts'
import { passwordFailures } from '../../passwords/errors.ts'
import { aPassword, createSrpClient, createTestEngine } from '../../testing/index.ts'
import { initiate, respond, signedIn } from '../../testing/sign-in.ts'
import { smsSettings } from '../../testing/signed-in.ts'
import { triggerFailures } from '../../triggers/errors.ts'
import { userFailures } from '../../users/errors.ts'
import { signInFailures } from '../errors.ts'
import { sessionFailures } from '../session-errors.ts'
import { tally } from '../../testing/tally.ts'

type Factor = Exclude<AuthFactorType, 'SOFTWARE_TOKEN'>
type Texts = Readonly<Record<string, string>>

const contacts = { email: 'ada@example.com', phone_number: '+12065558920' }

/** A pool with first factors, a client for choice-based sign-ins, and no users. */
const aChoice = async (AllowedFirstAuthFactors: readonly Factor[], hides = false, settings = {}) => {
  const engine = await createTestEngine()
  const pool = await engine.aPool({
    ...smsSettings,
    AutoVerifiedAttributes: ['email'],
    Policies: { SignInPolicy: { AllowedFirstAuthFactors: [...AllowedFirstAuthFactors] } },
    ...settings,
  })
  const client = await engine.aClient(pool, {
    ExplicitAuthFlows: ['ALLOW_USER_AUTH', 'ALLOW_USER_PASSWORD_AUTH'],
    PreventUserExistenceErrors: hides ? 'ENABLED' : 'LEGACY',
  })
  const begin = (parameters: Texts = {}) => initiate(engine, client, 'USER_AUTH', { USERNAME: 'ada', ...parameters })
  const reply = (challenge: Parameters<typeof respond>[2], session: string | undefined, responses: Texts = {}) =>
    respond(engine, client, challenge, session, { USERNAME: 'ada', ...responses })
  return { ...engine, engine, pool, client, begin, reply }
}

/** As {@link aChoice}, with the user ada who has a password and both contacts. */
const anAda = async (factors: readonly Factor[] = ['PASSWORD', 'EMAIL_OTP', 'SMS_OTP']) => {
  const choice = await aChoice(factors)
  return { ...choice, user: await choice.aUser(choice.pool, 'ada', contacts) }
}

/** As {@link aChoice}, with the user ada who has verified contacts and no password. */
const aPasswordlessAda = async (hides = false) => {
  const choice = await aChoice(['PASSWORD', 'EMAIL_OTP', 'SMS_OTP'], hides)
  await choice.invoke('AdminCreateUser', {
    UserPoolId: choice.pool.id,
    Username: 'ada',
    MessageAction: 'SUPPRESS',
    UserAttributes: [
      { Name: 'email', Value: contacts.email },
      { Name: 'email_verified', Value: 'true' },
    ],
  })
  return choice
}

describe('without a preferred challenge', () => {
  test('offers the factors that the pool allows and the user has', async () => {
    const { begin } = await anAda()
    expect(await begin()).toEqual({
      ChallengeName: 'SELECT_CHALLENGE',
      Session: expect.any(String),
      ChallengeParameters: {},
      AvailableChallenges: ['PASSWORD_SRP', 'PASSWORD', 'EMAIL_OTP', 'SMS_OTP'],
    })
  })

  test.each<[string, readonly Factor[], Texts, readonly string[]]>([
    ['the password alone in a pool without SignInPolicy', [], contacts, ['PASSWORD_SRP', 'PASSWORD']],
    ['no code without a contact', ['PASSWORD', 'EMAIL_OTP', 'SMS_OTP'], {}, ['PASSWORD_SRP', 'PASSWORD']],
    [
      'no factor that the pool does not allow',
      ['PASSWORD', 'SMS_OTP'],
      contacts,
      ['PASSWORD_SRP', 'PASSWORD', 'SMS_OTP'],
    ],
  ])('offers %s', async (_, factors, attributes, expected) => {
    const { aUser, pool, begin } = await aChoice(
      factors.length > 0 ? factors : ['PASSWORD'],
      false,
      factors.length > 0 ? {} : { Policies: {} },
    )
    await aUser(pool, 'ada', attributes)
    expect((await begin()).AvailableChallenges).toEqual(expected)
  })

  test('offers only the password to users with a temporary one', async () => {
    const { invoke, pool, begin } = await aChoice(['PASSWORD', 'EMAIL_OTP'])
    await invoke('AdminCreateUser', {
      UserPoolId: pool.id,
      Username: 'ada',
      TemporaryPassword: aPassword,
      UserAttributes: [{ Name: 'email', Value: contacts.email }],
    })
    expect((await begin()).AvailableChallenges).toEqual(['PASSWORD_SRP', 'PASSWORD'])
    expect(await begin({ PREFERRED_CHALLENGE: 'PASSWORD', PASSWORD: aPassword })).toMatchObject({
      ChallengeName: 'NEW_PASSWORD_REQUIRED',
    })
  })

  test('offers no codes to users who need a second factor, which follows the password', async () => {
    const { invoke, pool, begin } = await anAda()
    await invoke('SetUserPoolMfaConfig', {
      UserPoolId: pool.id,
      MfaConfiguration: 'OPTIONAL',
      SmsMfaConfiguration: { SmsConfiguration: smsSettings.SmsConfiguration },
    })
    expect((await begin()).AvailableChallenges).toContain('EMAIL_OTP')
    const SMSMfaSettings = { Enabled: true }
    await invoke('AdminSetUserMFAPreference', { UserPoolId: pool.id, Username: 'ada', SMSMfaSettings })
    expect((await begin()).AvailableChallenges).toEqual(['PASSWORD_SRP', 'PASSWORD'])
    const challenge = await begin({ PREFERRED_CHALLENGE: 'PASSWORD', PASSWORD: aPassword })
    expect(challenge.ChallengeName).toBe('SMS_MFA')
    expect(challenge).not.toHaveProperty('AvailableChallenges')
  })

  test('rejects users who have none of the factors', async () => {
    const { begin, records, pool } = await aChoice(['PASSWORD', 'EMAIL_OTP'])
    await records.user(pool, { username: 'ada' })
    await expect(begin()).rejects.toThrow(passwordFailures.wrong())
  })

  test('requires a username', async () => {
    const { engine, client } = await aChoice(['PASSWORD'])
    await expect(initiate(engine, client, 'USER_AUTH', {})).rejects.toThrow(signInFailures.missingParameter('USERNAME'))
  })
})

describe('a password', () => {
  test('signs in at once if it is preferred and given', async () => {
    const { begin } = await anAda()
    expect(await begin({ PREFERRED_CHALLENGE: 'PASSWORD', PASSWORD: aPassword })).toEqual(signedIn)
    await expect(begin({ PREFERRED_CHALLENGE: 'PASSWORD', PASSWORD: 'Wrong-Horse-9!' })).rejects.toThrow(
      passwordFailures.wrong(),
    )
  })

  test('is requested if it is preferred and missing, and a wrong one keeps the session valid', async () => {
    const { begin, reply } = await anAda()
    const challenge = await begin({ PREFERRED_CHALLENGE: 'PASSWORD' })
    expect(challenge).toMatchObject({ ChallengeName: 'PASSWORD', ChallengeParameters: {} })
    const wrong = reply('PASSWORD', challenge.Session, { PASSWORD: 'Wrong-Horse-9!' })
    await expect(wrong).rejects.toThrow(passwordFailures.wrong())
    expect(await reply('PASSWORD', challenge.Session, { PASSWORD: aPassword })).toEqual(signedIn)
    await expect(reply('PASSWORD', challenge.Session, { PASSWORD: aPassword })).rejects.toThrow(sessionFailures.spent())
  })

  test('can be selected by SELECT_CHALLENGE, also with the session of another first factor', async () => {
    const { begin, reply } = await anAda()
    const response = { ANSWER: 'PASSWORD', PASSWORD: aPassword }
    expect(await reply('SELECT_CHALLENGE', (await begin()).Session, response)).toEqual(signedIn)
    const { Session } = await begin({ PREFERRED_CHALLENGE: 'EMAIL_OTP' })
    expect(await reply('SELECT_CHALLENGE', Session, response)).toEqual(signedIn)
  })

  test.each(['PASSWORD_SRP', 'SELECT_CHALLENGE'] as const)('is proven by SRP, in response to %s', async (challenge) => {
    const { begin, reply, pool, clock } = await anAda()
    const srp = createSrpClient(pool.id)
    const proof = (parameters: Texts = {}) => ({ ...srp.response(parameters, aPassword, clock.now()) })
    const PREFERRED_CHALLENGE = 'PASSWORD_SRP'
    const atOnce = await begin({ PREFERRED_CHALLENGE, SRP_A: srp.SRP_A })
    expect(atOnce).toMatchObject({
      ChallengeName: 'PASSWORD_VERIFIER',
      ChallengeParameters: { USERNAME: 'ada' },
      Session: expect.any(String),
    })
    expect(await reply('PASSWORD_VERIFIER', atOnce.Session, proof(atOnce.ChallengeParameters))).toEqual(signedIn)

    const { Session, ChallengeName } = await begin({ PREFERRED_CHALLENGE })
    expect(ChallengeName).toBe('PASSWORD_SRP')
    const next = await reply(challenge, Session, { ANSWER: 'PASSWORD_SRP', SRP_A: srp.SRP_A })
    expect(next).toMatchObject({ ChallengeName: 'PASSWORD_VERIFIER', Session: expect.any(String) })
    expect(await reply('PASSWORD_VERIFIER', next.Session, proof(next.ChallengeParameters))).toEqual(signedIn)
  })

  test('locks the user after too many wrong ones', async () => {
    const { begin } = await anAda()
    const guess = () => begin({ PREFERRED_CHALLENGE: 'PASSWORD', PASSWORD: 'Wrong-Horse-9!' })
    for (let count = 0; count < 5; count += 1) await expect(guess()).rejects.toThrow(passwordFailures.wrong())
    await expect(guess()).rejects.toThrow(passwordFailures.attemptsExceeded())
  })
})

describe.each([
  ['EMAIL_OTP', 'EMAIL_OTP_CODE', contacts.email, 'EMAIL', 'a***@e***', 'email_verified'],
  ['SMS_OTP', 'SMS_OTP_CODE', contacts.phone_number, 'SMS', '+*******8920', 'phone_number_verified'],
] as const)('a code of %s', (PREFERRED_CHALLENGE, parameter, destination, medium, mask, flag) => {
  test('has eight digits, signs in once and marks the contact verified', async () => {
    const { begin, reply, outbox, user, stored } = await anAda()
    const challenge = await begin({ PREFERRED_CHALLENGE })
    expect(challenge).toEqual({
      ChallengeName: PREFERRED_CHALLENGE,
      Session: expect.any(String),
      ChallengeParameters: { CODE_DELIVERY_DELIVERY_MEDIUM: medium, CODE_DELIVERY_DESTINATION: mask },
      AvailableChallenges: ['PASSWORD_SRP', 'PASSWORD', 'EMAIL_OTP', 'SMS_OTP'],
    })
    const code = outbox.codeTo(destination)
    expect(code).toHaveLength(8)
    expect(await reply(PREFERRED_CHALLENGE, challenge.Session, { [parameter]: code })).toEqual(signedIn)
    expect((await stored(user)).attributes).toMatchObject({ [flag]: 'true' })
    const again = reply(PREFERRED_CHALLENGE, challenge.Session, { [parameter]: code })
    await expect(again).rejects.toThrow(sessionFailures.spent())
  })

  test('is accepted after six wrong codes', async () => {
    const { begin, reply, outbox } = await anAda()
    const { Session } = await begin({ PREFERRED_CHALLENGE })
    const right = outbox.codeTo(destination)
    const wrong = right === '00000000' ? '00000001' : '00000000'
    for (let count = 0; count < 6; count += 1) {
      const guess = reply(PREFERRED_CHALLENGE, Session, { [parameter]: wrong })
      await expect(guess).rejects.toThrow(mfaFailures.wrongCode())
    }
    expect(await reply(PREFERRED_CHALLENGE, Session, { [parameter]: right })).toEqual(signedIn)
  })

  test('is rejected with one message for any number of attempts, and is invalid after twenty', async () => {
    const { begin, reply, outbox } = await anAda()
    const { Session } = await begin({ PREFERRED_CHALLENGE })
    const right = outbox.codeTo(destination)
    const wrong = right === '00000000' ? '00000001' : '00000000'
    const guesses = Array.from({ length: 200 }, () => reply(PREFERRED_CHALLENGE, Session, { [parameter]: wrong }))
    expect(await tally(guesses)).toEqual({ [mfaFailures.wrongCode().message]: 200 })
    const late = reply(PREFERRED_CHALLENGE, Session, { [parameter]: right })
    await expect(late).rejects.toThrow(mfaFailures.wrongCode())
    // The user can have another.
    await begin({ PREFERRED_CHALLENGE })
  })

  test('is accepted once in 20 parallel responses', async () => {
    const { begin, reply, outbox } = await anAda()
    const { Session } = await begin({ PREFERRED_CHALLENGE })
    const responses = { [parameter]: outbox.codeTo(destination) }
    const outcomes = await Promise.allSettled(
      Array.from({ length: 20 }, () => reply(PREFERRED_CHALLENGE, Session, responses)),
    )
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  test('of another session or purpose is rejected', async () => {
    const { begin, reply, outbox } = await anAda()
    const one = await begin({ PREFERRED_CHALLENGE })
    const first = outbox.codeTo(destination)
    const two = await begin({ PREFERRED_CHALLENGE })
    const second = outbox.codeTo(destination)
    for (const [session, code] of [
      [one.Session, second],
      [one.Session, first],
      [two.Session, first],
    ] as const) {
      const crossed = reply(PREFERRED_CHALLENGE, session, { [parameter]: code })
      await expect(crossed).rejects.toThrow(mfaFailures.wrongCode())
    }
    expect(await reply(PREFERRED_CHALLENGE, two.Session, { [parameter]: second })).toEqual(signedIn)
  })

  test('of another user is rejected, and so is another user with the session', async () => {
    const { begin, reply, outbox, aUser, pool } = await anAda()
    await aUser(pool, 'eve', { email: 'eve@example.com', phone_number: '+12065550000' })
    const adas = await begin({ PREFERRED_CHALLENGE })
    const adasCode = outbox.codeTo(destination)
    const eves = await begin({ USERNAME: 'eve', PREFERRED_CHALLENGE })
    const evesResponse = (session: string | undefined, code: string, USERNAME = 'eve') =>
      reply(PREFERRED_CHALLENGE, session, { USERNAME, [parameter]: code })
    await expect(evesResponse(eves.Session, adasCode)).rejects.toThrow(mfaFailures.wrongCode())
    await expect(evesResponse(adas.Session, adasCode)).rejects.toThrow(sessionFailures.invalid())
    await expect(evesResponse(eves.Session, adasCode, 'ada')).rejects.toThrow(sessionFailures.invalid())
  })

  test('is rejected when it has expired, or the contact has changed', async () => {
    const { begin, reply, outbox, clock, invoke, pool } = await anAda()
    const { Session } = await begin({ PREFERRED_CHALLENGE })
    const responses = { [parameter]: outbox.codeTo(destination) }
    await invoke('AdminUpdateUserAttributes', {
      UserPoolId: pool.id,
      Username: 'ada',
      UserAttributes: [
        { Name: 'email', Value: 'ada@example.org' },
        { Name: 'phone_number', Value: '+12065550000' },
      ],
    })
    await expect(reply(PREFERRED_CHALLENGE, Session, responses)).rejects.toThrow(mfaFailures.wrongCode())
    clock.advance(3 * 60_000)
    await expect(reply(PREFERRED_CHALLENGE, Session, responses)).rejects.toThrow(sessionFailures.expired())
  })
})

describe('SELECT_CHALLENGE', () => {
  test('rejects an unavailable response, and keeps the session', async () => {
    const { begin, reply } = await anAda(['PASSWORD', 'EMAIL_OTP'])
    const { Session } = await begin()
    await expect(reply('SELECT_CHALLENGE', Session, { ANSWER: 'SMS_OTP' })).rejects.toThrow(
      signInFailures.challengeNotOffered('SMS_OTP'),
    )
    const next = await reply('SELECT_CHALLENGE', Session, { ANSWER: 'EMAIL_OTP' })
    expect(next).toEqual({
      ChallengeName: 'EMAIL_OTP',
      Session: expect.any(String),
      ChallengeParameters: { CODE_DELIVERY_DELIVERY_MEDIUM: 'EMAIL', CODE_DELIVERY_DESTINATION: 'a***@e***' },
    })
    await expect(reply('SELECT_CHALLENGE', Session, { ANSWER: 'EMAIL_OTP' })).rejects.toThrow(sessionFailures.spent())
  })

  test.each([
    [{ ANSWER: 'PASSWORD' }, 'PASSWORD'],
    [{ ANSWER: 'PASSWORD_SRP' }, 'SRP_A'],
    [{}, 'ANSWER'],
  ])('with %j requires %s', async (responses, missing) => {
    const { begin, reply } = await anAda()
    const { Session } = await begin()
    await expect(reply('SELECT_CHALLENGE', Session, responses)).rejects.toThrow(
      signInFailures.missingParameter(missing),
    )
  })

  test('requires a session in which nothing was proven', async () => {
    const { begin, reply, invoke, pool } = await anAda()
    const response = { ANSWER: 'EMAIL_OTP' }
    await expect(reply('SELECT_CHALLENGE', undefined, response)).rejects.toThrow(
      signInFailures.missingParameter('Session'),
    )
    await invoke('SetUserPoolMfaConfig', {
      UserPoolId: pool.id,
      MfaConfiguration: 'OPTIONAL',
      SmsMfaConfiguration: { SmsConfiguration: smsSettings.SmsConfiguration },
    })
    const { Session: unproved } = await begin()
    const SMSMfaSettings = { Enabled: true }
    await invoke('AdminSetUserMFAPreference', { UserPoolId: pool.id, Username: 'ada', SMSMfaSettings })
    const second = await begin({ PREFERRED_CHALLENGE: 'PASSWORD', PASSWORD: aPassword })
    await expect(reply('SELECT_CHALLENGE', second.Session, response)).rejects.toThrow(sessionFailures.invalid())
    // The user turned MFA on in the meantime: a code is not enough any more.
    await expect(reply('SELECT_CHALLENGE', unproved, response)).rejects.toThrow(
      signInFailures.challengeNotOffered('EMAIL_OTP'),
    )
  })

  test('does not respond another challenge, and another challenge does not respond it', async () => {
    const { begin, reply } = await anAda()
    const { Session } = await begin()
    for (const [challenge, responses] of [
      ['EMAIL_OTP', { EMAIL_OTP_CODE: '12345678' }],
      ['SMS_OTP', { SMS_OTP_CODE: '12345678' }],
      ['PASSWORD', { PASSWORD: aPassword }],
      ['SMS_MFA', { SMS_MFA_CODE: '123456' }],
      ['NEW_PASSWORD_REQUIRED', { NEW_PASSWORD: aPassword }],
      ['MFA_SETUP', {}],
    ] as const) {
      await expect(reply(challenge, Session, responses)).rejects.toThrow(sessionFailures.invalid())
    }
  })
})

describe('a user without a password', () => {
  test('signs in with a code, and cannot use a preferred password', async () => {
    const { begin, reply, outbox } = await aPasswordlessAda()
    expect(await begin({ PREFERRED_CHALLENGE: 'PASSWORD', PASSWORD: aPassword })).toEqual({
      ChallengeName: 'SELECT_CHALLENGE',
      Session: expect.any(String),
      ChallengeParameters: {},
      AvailableChallenges: ['EMAIL_OTP'],
    })
    const { Session } = await begin({ PREFERRED_CHALLENGE: 'EMAIL_OTP' })
    expect(await reply('EMAIL_OTP', Session, { EMAIL_OTP_CODE: outbox.codeTo(contacts.email) })).toEqual(signedIn)
  })

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

  test('signs up, confirms and is signed in with the session, once', async () => {
    const { signedUp, confirm, withSession } = await signUp()
    expect(signedUp).toMatchObject({ UserConfirmed: false, Session: expect.any(String) })
    const { Session } = await confirm()
    expect(await withSession(Session)).toEqual(signedIn)
    await expect(withSession(Session)).rejects.toThrow(sessionFailures.spent())
  })

  test('is not signed in with the session of SignUp, or too late', async () => {
    const { signedUp, confirm, withSession, clock } = await signUp(aPassword)
    await expect(withSession(signedUp.Session)).rejects.toThrow(sessionFailures.invalid())
    const { Session } = await confirm()
    clock.advance(3 * 60_000)
    await expect(withSession(Session)).rejects.toThrow(sessionFailures.expired())
  })

  test('is confirmed also without the session of SignUp, or with an expired one', async () => {
    const without = await signUp()
    const { Session } = await without.confirm('')
    expect(await without.withSession(Session)).toEqual(signedIn)
    const late = await signUp()
    late.clock.advance(3 * 60_000)
    expect(await late.confirm()).toEqual({ Session: expect.any(String) })
  })

  test('cannot confirm with a session of another purpose', async () => {
    const { confirm, begin } = await signUp()
    const { Session } = await begin()
    await expect(confirm(Session)).rejects.toThrow(sessionFailures.invalid())
  })

  test('gets no session from a client without choice-based sign-in', async () => {
    const { invoke, pool, aClient, outbox } = await signUp()
    const { id: ClientId } = await aClient(pool, { ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH'] })
    const UserAttributes = [{ Name: 'email', Value: 'eve@example.com' }]
    const signedUp = await invoke('SignUp', { ClientId, Username: 'eve', UserAttributes })
    expect(signedUp).not.toHaveProperty('Session')
    const ConfirmationCode = outbox.codeTo('eve@example.com')
    expect(await invoke('ConfirmSignUp', { ClientId, Username: 'eve', ConfirmationCode })).toEqual({})
  })

  test('must still pass the second factor that the pool requires', async () => {
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

  test('an unconfirmed user without a contact must confirm first', async () => {
    const { begin, records, pool } = await aChoice(['PASSWORD', 'EMAIL_OTP'])
    await records.user(pool, { username: 'ada', status: 'UNCONFIRMED' })
    await expect(begin()).rejects.toThrow(userFailures.notConfirmed())
  })
})

describe('an unknown user', () => {
  test('is reported unless the client hides users', async () => {
    const { begin } = await aChoice(['PASSWORD', 'EMAIL_OTP'])
    await expect(begin()).rejects.toThrow(userFailures.notFound())
  })

  test('gets constant challenges like a user, and no code or password is accepted', async () => {
    const { begin, reply, outbox } = await aChoice(['PASSWORD', 'EMAIL_OTP'], true)
    const USERNAME = 'zoe@example.com'
    const challenge = await begin({ USERNAME, PREFERRED_CHALLENGE: 'EMAIL_OTP' })
    expect(challenge).toMatchObject({
      ChallengeName: 'EMAIL_OTP',
      Session: expect.any(String),
      ChallengeParameters: { CODE_DELIVERY_DELIVERY_MEDIUM: 'EMAIL', CODE_DELIVERY_DESTINATION: 'z***@e***' },
    })
    expect((await begin({ USERNAME })).AvailableChallenges).toEqual(challenge.AvailableChallenges)
    expect(outbox.sent).toEqual([])
    for (let count = 0; count < 7; count += 1) {
      const guess = reply('EMAIL_OTP', challenge.Session, { USERNAME, EMAIL_OTP_CODE: '12345678' })
      await expect(guess).rejects.toThrow(mfaFailures.wrongCode())
    }
    const other = reply('EMAIL_OTP', challenge.Session, { USERNAME: 'zed@example.com', EMAIL_OTP_CODE: '12345678' })
    await expect(other).rejects.toThrow(sessionFailures.invalid())
  })

  test('resembles users with and without passwords and contacts', async () => {
    const { begin } = await aChoice(['PASSWORD', 'EMAIL_OTP', 'SMS_OTP'], true)
    const offers = await Promise.all(
      Array.from({ length: 60 }, async (_, index) => (await begin({ USERNAME: `user-${index}` })).AvailableChallenges),
    )
    const kinds = new Set(offers.map((offer) => JSON.stringify(offer)))
    expect(kinds.size).toBeGreaterThan(4)
    expect(offers.every((offer) => (offer ?? []).length > 0)).toBe(true)
  })

  test('gets the same responses to a password', async () => {
    const { begin, reply } = await aChoice(['PASSWORD'], true)
    const response = { PASSWORD: aPassword, ANSWER: 'PASSWORD' }
    await expect(begin({ PREFERRED_CHALLENGE: 'PASSWORD', ...response })).rejects.toThrow(passwordFailures.wrong())
    const { Session } = await begin()
    await expect(reply('SELECT_CHALLENGE', Session, response)).rejects.toThrow(passwordFailures.wrong())
  })
})

describe('functions of the pool', () => {
  const names = ['PreAuthentication', 'PostAuthentication', 'CustomMessage', 'PreTokenGeneration'] as const
  const LambdaConfig = Object.fromEntries(
    names.map((name) => [name, `arn:aws:lambda:us-east-1:123456789012:function:${name}`]),
  )
  const ClientMetadata = { from: 'request' }
  const AuthFlow = 'USER_AUTH'

  /** The user ada, in a pool whose functions run; `seen` returns the metadata of each function since the last call. */
  const withFunctions = async () => {
    const choice = await aChoice(['PASSWORD', 'EMAIL_OTP', 'SMS_OTP'], false, { LambdaConfig })
    await choice.aUser(choice.pool, 'ada', contacts)
    choice.functions.respond((event) => ({ kind: 'responded', output: event }))
    let counted = 0
    const seen = () => {
      const calls = choice.functions.calls.slice(counted)
      counted = choice.functions.calls.length
      return calls.map(({ event: { triggerSource, request } }) => [
        triggerSource.slice(0, triggerSource.indexOf('_')),
        request.validationData ?? request.clientMetadata,
      ])
    }
    const start = (parameters: Texts, Session?: string) =>
      choice.invoke('InitiateAuth', {
        ClientId: choice.client.id,
        AuthFlow,
        AuthParameters: { USERNAME: 'ada', ...parameters },
        ClientMetadata,
        Session,
      })
    const select = async (ANSWER: string, more: Texts = {}) => {
      const { Session } = await choice.begin()
      seen()
      return choice.invoke('RespondToAuthChallenge', {
        ClientId: choice.client.id,
        ChallengeName: 'SELECT_CHALLENGE',
        ChallengeResponses: { USERNAME: 'ada', ANSWER, ...more },
        ClientMetadata,
        Session,
      })
    }
    return { ...choice, seen, select, start }
  }

  test.each<[string, Texts, readonly string[]]>([
    ['a password', { PREFERRED_CHALLENGE: 'PASSWORD', PASSWORD: aPassword }, ['PostAuthentication', 'TokenGeneration']],
    ['a code', { PREFERRED_CHALLENGE: 'EMAIL_OTP' }, ['CustomMessage']],
  ])('receive the metadata of InitiateAuth with %s only before it is proven', async (_, parameters, later) => {
    const { seen, start } = await withFunctions()
    await start(parameters)
    expect(seen()).toEqual([['PreAuthentication', ClientMetadata], ...later.map((name) => [name, undefined])])
  })

  test('receive no metadata of InitiateAuth when they write the code of a second factor', async () => {
    const { invoke, pool, seen, start } = await withFunctions()
    await invoke('SetUserPoolMfaConfig', {
      UserPoolId: pool.id,
      MfaConfiguration: 'OPTIONAL',
      SmsMfaConfiguration: smsSettings,
    })
    const SMSMfaSettings = { Enabled: true }
    await invoke('AdminSetUserMFAPreference', { UserPoolId: pool.id, Username: 'ada', SMSMfaSettings })
    await start({ PREFERRED_CHALLENGE: 'PASSWORD', PASSWORD: aPassword })
    expect(seen()).toEqual([
      ['PreAuthentication', ClientMetadata],
      ['CustomMessage', undefined],
    ])
  })

  test('run before and after a sign-in with the session of ConfirmSignUp, and may reject it', async () => {
    const { client, functions, invoke, outbox, seen, start } = await withFunctions()
    const eve = { ClientId: client.id, Username: 'eve' }
    const UserAttributes = [{ Name: 'email', Value: 'eve@example.com' }]
    await invoke('SignUp', { ...eve, Password: aPassword, UserAttributes })
    const ConfirmationCode = outbox.codeTo('eve@example.com')
    const { Session } = await invoke('ConfirmSignUp', { ...eve, ConfirmationCode })
    seen()
    functions.respond(() => ({ kind: 'failed', message: 'no' }))
    await expect(start({}, Session)).rejects.toThrow(triggerFailures.failed('PreAuthentication', 'no'))
    functions.respond((event) => ({ kind: 'responded', output: event }))
    seen()
    expect(await start({}, Session)).toEqual(signedIn)
    expect(seen()).toEqual([
      ['PreAuthentication', ClientMetadata],
      ['PostAuthentication', undefined],
      ['TokenGeneration', undefined],
    ])
  })

  test.each<[string, Texts, readonly string[]]>([
    ['PASSWORD', { PASSWORD: aPassword }, ['PostAuthentication', 'TokenGeneration']],
    ['EMAIL_OTP', {}, ['CustomMessage']],
    ['SMS_OTP', {}, ['CustomMessage']],
  ])('receive the metadata of RespondToAuthChallenge that selects %s', async (factor, more, expected) => {
    const { seen, select } = await withFunctions()
    await select(factor, more)
    expect(seen()).toEqual(expected.map((name) => [name, ClientMetadata]))
  })
})
