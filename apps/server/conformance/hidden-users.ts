import { aPassword, createSrpClient } from '@poolhouse/engine/testing'
import { describe, expect, test } from 'vitest'
import type { AppResponse, OpenApp } from './test-app.ts'

/** Two addresses with the same masked form. No user has the second. */
const ada = 'ada@example.com'
const abe = 'abe@example.com'

const wrong = 'Wrong-Horse-9!'

/** Members that are random in each response, or derived from the name; AvailableChallenges too. */
const drawn = new Set(['Session', 'SALT', 'SRP_B', 'SECRET_BLOCK', 'USERNAME', 'USER_ID_FOR_SRP'])

/** Responses without what is drawn, and how long that was, one after the other. */
const formOf = (responses: readonly AppResponse[]) => {
  const lengths: number[] = []
  const form = JSON.parse(
    JSON.stringify(responses, (member, value: unknown) => {
      if (member === 'AvailableChallenges') return 'drawn'
      if (!drawn.has(member) || typeof value !== 'string') return value
      lengths.push(value.length)
      return 'drawn'
    }),
  ) as unknown
  return { form, lengths }
}

/** Numbers with a zero in front are shorter, and so is what they are sealed in. */
const chance = 16

type Ask = (operation: string, input: object) => Promise<AppResponse>

/** Attempts to find out whether a username exists. Each starts afresh and returns all responses. */
const tries: Readonly<
  Record<
    string,
    (
      name: string,
      ask: Ask,
      fixture: { readonly poolId: string; now: () => number; to: (time: number) => void },
    ) => Promise<AppResponse[]>
  >
> = {
  'a wrong password, three times': async (USERNAME, ask) => {
    const responses: AppResponse[] = []
    for (let times = 0; times < 3; times += 1) {
      responses.push(
        await ask('InitiateAuth', {
          AuthFlow: 'USER_PASSWORD_AUTH',
          AuthParameters: { USERNAME, PASSWORD: wrong },
        }),
      )
    }
    return responses
  },

  'a proof of a wrong password, sent twice; with the session, without it, with another, under other names': async (
    name,
    ask,
    { poolId, now },
  ) => {
    const responses: AppResponse[] = []
    const begin = async () => {
      const srp = createSrpClient(poolId)
      const AuthParameters = { USERNAME: name, SRP_A: srp.SRP_A }
      const response = await ask('InitiateAuth', { AuthFlow: 'USER_SRP_AUTH', AuthParameters })
      responses.push(response)
      const { ChallengeParameters, Session } = response.body as {
        readonly ChallengeParameters: Record<string, string>
        readonly Session: string
      }
      return { Session, responses: srp.response(ChallengeParameters, wrong, now()) }
    }
    const respond = async (
      Session: string | undefined,
      ChallengeResponses: object,
      ChallengeName = 'PASSWORD_VERIFIER',
    ) => {
      responses.push(await ask('RespondToAuthChallenge', { ChallengeName, Session, ChallengeResponses }))
    }
    const [one, two, three] = [await begin(), await begin(), await begin()]
    await respond(one.Session, { ...one.responses, USERNAME: 'nobody@example.com' })
    await respond(one.Session, { ...one.responses, USERNAME: 'nobody@example.com' })
    await respond(one.Session, { ...one.responses, USERNAME: name })
    await respond(one.Session, one.responses)
    await respond(undefined, two.responses)
    await respond(undefined, two.responses)
    await respond(one.Session, three.responses)
    await respond(three.Session, { ...three.responses, TIMESTAMP: 'Tue Mar 5 07:08:09 UTC 2024' })
    await respond(three.Session, { USERNAME: name, NEW_PASSWORD: aPassword }, 'NEW_PASSWORD_REQUIRED')
    await respond(three.Session, { USERNAME: name, SMS_MFA_CODE: '123456' }, 'SMS_MFA')
    await respond(three.Session, three.responses)
    return responses
  },

  'requesting and guessing codes to reset the password, up to the limits': async (Username, ask) => {
    const responses: AppResponse[] = []
    const confirm = { Username, ConfirmationCode: 'none', Password: aPassword }
    responses.push(await ask('ConfirmForgotPassword', confirm))
    for (let times = 0; times < 6; times += 1) {
      responses.push(await ask('ForgotPassword', { Username }))
      responses.push(await ask('ConfirmForgotPassword', confirm))
    }
    responses.push(await ask('ConfirmForgotPassword', { ...confirm, Password: 'weak' }))
    return responses
  },

  'a choice-based sign-in: a code, guessed and requested again; a wrong password; other names and challenges': async (
    USERNAME,
    ask,
  ) => {
    const responses: AppResponse[] = []
    const begin = async (more: object) => {
      const response = await ask('InitiateAuth', { AuthFlow: 'USER_AUTH', AuthParameters: { USERNAME, ...more } })
      responses.push(response)
      return (response.body as { readonly Session?: string }).Session
    }
    const respond = async (ChallengeName: string, Session: string | undefined, values: object) => {
      const ChallengeResponses = { USERNAME, ...values }
      const response = await ask('RespondToAuthChallenge', { ChallengeName, Session, ChallengeResponses })
      responses.push(response)
      return (response.body as { readonly Session?: string }).Session
    }
    const EMAIL_OTP_CODE = 'none'
    const one = await begin({ PREFERRED_CHALLENGE: 'EMAIL_OTP' })
    for (let times = 0; times < 7; times += 1) await respond('EMAIL_OTP', one, { EMAIL_OTP_CODE })
    await respond('EMAIL_OTP', one, { EMAIL_OTP_CODE, USERNAME: 'nobody@example.com' })
    await respond('SMS_OTP', one, { SMS_OTP_CODE: 'none' })
    const two = await respond('SELECT_CHALLENGE', one, { ANSWER: 'EMAIL_OTP' })
    await respond('SELECT_CHALLENGE', one, { ANSWER: 'EMAIL_OTP' })
    await respond('EMAIL_OTP', two, { EMAIL_OTP_CODE })
    const three = await begin({})
    await respond('SELECT_CHALLENGE', three, { ANSWER: 'SMS_OTP' })
    await respond('EMAIL_OTP', three, { EMAIL_OTP_CODE })
    return responses
  },

  'codes to reset the password just before and just after a full hour, when a fixed window would restart': async (
    Username,
    ask,
    { now, to },
  ) => {
    const responses: AppResponse[] = []
    const nextHour = Math.ceil((now() + 60_000) / 3_600_000) * 3_600_000
    const confirm = { Username, ConfirmationCode: 'none', Password: aPassword }
    to(nextHour - 10_000)
    for (let times = 0; times < 12; times += 1) responses.push(await ask('ConfirmForgotPassword', confirm))
    to(nextHour + 2_000)
    responses.push(await ask('ConfirmForgotPassword', confirm))
    responses.push(await ask('ForgotPassword', { Username }))
    return responses
  },

  'another code to confirm a sign-up, until no more is sent': async (Username, ask) => {
    const responses: AppResponse[] = []
    for (let times = 0; times < 7; times += 1) responses.push(await ask('ResendConfirmationCode', { Username }))
    return responses
  },
}

/** No response reveals whether a user exists. Usernames are addresses here: others are returned as USER_ID_FOR_SRP. */
export const hiddenUsersConformance = (open: OpenApp): void => {
  describe('with PreventUserExistenceErrors, existing and unknown users get equal responses to', () => {
    test.each(Object.entries(tries))('%s', async (_, attempt) => {
      const app = await open()
      const pool = await app.aPool({
        UsernameAttributes: ['email'],
        AutoVerifiedAttributes: ['email'],
        Policies: { SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD', 'EMAIL_OTP'] } },
      })
      const { id: ClientId } = await app.aClient(pool, {
        PreventUserExistenceErrors: 'ENABLED',
        ExplicitAuthFlows: ['ALLOW_USER_AUTH', 'ALLOW_USER_PASSWORD_AUTH', 'ALLOW_USER_SRP_AUTH'],
      })
      await app.aUser(pool, ada, { email_verified: 'true' })
      const ask: Ask = (operation, input) => app.call(operation, { ClientId, ...input })
      const to = (time: number) => app.clock.advance(time - app.clock.now())
      const fixture = { poolId: pool.id, now: () => app.clock.now(), to }
      const toAda = formOf(await attempt(ada, ask, fixture))
      const toNobody = formOf(await attempt(abe, ask, fixture))
      expect(toNobody.form).toEqual(toAda.form)
      const differences = toNobody.lengths.map((length, index) => Math.abs(length - (toAda.lengths[index] ?? 0)))
      expect(Math.max(0, ...differences)).toBeLessThan(chance)
    })
  })
}
