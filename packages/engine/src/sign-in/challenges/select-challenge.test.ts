import { expect, test } from 'vitest'
import { anAda } from '../../testing/choice.ts'
import { aPassword } from '../../testing/index.ts'
import { signInFailures } from '../errors.ts'
import { sessionFailures } from '../session-errors.ts'

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
  await expect(reply('SELECT_CHALLENGE', Session, responses)).rejects.toThrow(signInFailures.missingParameter(missing))
})

test('requires a session in which nothing was proven', async () => {
  const { begin, reply, preferSms } = await anAda(undefined, { MfaConfiguration: 'OPTIONAL' })
  const response = { ANSWER: 'EMAIL_OTP' }
  await expect(reply('SELECT_CHALLENGE', undefined, response)).rejects.toThrow(
    signInFailures.missingParameter('Session'),
  )
  const { Session: unproved } = await begin()
  await preferSms()
  const second = await begin({ PREFERRED_CHALLENGE: 'PASSWORD', PASSWORD: aPassword })
  await expect(reply('SELECT_CHALLENGE', second.Session, response)).rejects.toThrow(sessionFailures.invalid())
  // The user turned MFA on in the meantime: a code is not enough any more.
  await expect(reply('SELECT_CHALLENGE', unproved, response)).rejects.toThrow(
    signInFailures.challengeNotOffered('EMAIL_OTP'),
  )
})

test('the session is not valid for another challenge', async () => {
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
