import { describe, expect, test } from 'vitest'
import { mfaFailures } from '../../mfa/errors.ts'
import { anAda, contacts } from '../../testing/choice.ts'
import { signedIn } from '../../testing/sign-in.ts'
import { tally } from '../../testing/tally.ts'
import { sessionFailures } from '../session-errors.ts'

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
    const outcomes = await tally(Array.from({ length: 20 }, () => reply(PREFERRED_CHALLENGE, Session, responses)))
    expect(outcomes).toMatchObject({ accepted: 1 })
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
