import { describe, expect, test } from 'vitest'
import { mfaFailures } from '../../mfa/errors.ts'
import { passwordFailures } from '../../passwords/errors.ts'
import { aChoice, anAda, contacts, type FirstFactor, type Texts } from '../../testing/choice.ts'
import { aPassword, createSrpClient } from '../../testing/index.ts'
import { initiate, signedIn } from '../../testing/sign-in.ts'
import { userFailures } from '../../users/errors.ts'
import { signInFailures } from '../errors.ts'
import { sessionFailures } from '../session-errors.ts'
import { empty } from '../../testing/empty.ts'

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

  test.each<[string, readonly FirstFactor[], Texts, readonly string[]]>([
    ['the password alone in a pool without SignInPolicy', [], contacts, ['PASSWORD_SRP', 'PASSWORD']],
    ['no code without a contact', ['PASSWORD', 'EMAIL_OTP', 'SMS_OTP'], {}, ['PASSWORD_SRP', 'PASSWORD']],
    [
      'no factor that the pool does not allow',
      ['PASSWORD', 'SMS_OTP'],
      contacts,
      ['PASSWORD_SRP', 'PASSWORD', 'SMS_OTP'],
    ],
  ])('offers %s', async (_, factors, attributes, expected) => {
    const { aUser, pool, begin } = await aChoice(factors, factors.length > 0 ? {} : { Policies: {} })
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
    const { begin, preferSms } = await anAda(undefined, { MfaConfiguration: 'OPTIONAL' })
    expect((await begin()).AvailableChallenges).toContain('EMAIL_OTP')
    await preferSms()
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
    expect(challenge).toMatchObject({ ChallengeName: 'PASSWORD', ChallengeParameters: empty })
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

test('a user without a password signs in with a code, and cannot use a preferred password', async () => {
  const { begin, invoke, outbox, pool, reply } = await aChoice(['PASSWORD', 'EMAIL_OTP', 'SMS_OTP'])
  await invoke('AdminCreateUser', {
    UserPoolId: pool.id,
    Username: 'ada',
    MessageAction: 'SUPPRESS',
    UserAttributes: [
      { Name: 'email', Value: contacts.email },
      { Name: 'email_verified', Value: 'true' },
    ],
  })
  expect(await begin({ PREFERRED_CHALLENGE: 'PASSWORD', PASSWORD: aPassword })).toEqual({
    ChallengeName: 'SELECT_CHALLENGE',
    Session: expect.any(String),
    ChallengeParameters: {},
    AvailableChallenges: ['EMAIL_OTP'],
  })
  const { Session } = await begin({ PREFERRED_CHALLENGE: 'EMAIL_OTP' })
  expect(await reply('EMAIL_OTP', Session, { EMAIL_OTP_CODE: outbox.codeTo(contacts.email) })).toEqual(signedIn)
})

test('an unconfirmed user without a contact must confirm first', async () => {
  const { begin, records, pool } = await aChoice(['PASSWORD', 'EMAIL_OTP'])
  await records.user(pool, { username: 'ada', status: 'UNCONFIRMED' })
  await expect(begin()).rejects.toThrow(userFailures.notConfirmed())
})

describe('an unknown user', () => {
  test('is reported unless the client hides users', async () => {
    const { begin } = await aChoice(['PASSWORD', 'EMAIL_OTP'])
    await expect(begin()).rejects.toThrow(userFailures.notFound())
  })

  test('gets constant challenges like a user, and no code or password is accepted', async () => {
    const { begin, reply, outbox } = await aChoice(['PASSWORD', 'EMAIL_OTP'], { hides: true })
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
    const { begin } = await aChoice(['PASSWORD', 'EMAIL_OTP', 'SMS_OTP'], { hides: true })
    const offers = await Promise.all(
      Array.from({ length: 60 }, async (_, index) => (await begin({ USERNAME: `user-${index}` })).AvailableChallenges),
    )
    const kinds = new Set(offers.map((offer) => JSON.stringify(offer)))
    expect(kinds.size).toBeGreaterThan(4)
    expect(offers.every((offer) => (offer ?? []).length > 0)).toBe(true)
  })

  test('gets the same responses to a password', async () => {
    const { begin, reply } = await aChoice(['PASSWORD'], { hides: true })
    const response = { PASSWORD: aPassword, ANSWER: 'PASSWORD' }
    await expect(begin({ PREFERRED_CHALLENGE: 'PASSWORD', ...response })).rejects.toThrow(passwordFailures.wrong())
    const { Session } = await begin()
    await expect(reply('SELECT_CHALLENGE', Session, response)).rejects.toThrow(passwordFailures.wrong())
  })
})
