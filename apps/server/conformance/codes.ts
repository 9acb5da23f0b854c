import { describe, expect, test } from 'vitest'
import { hour, rejection, signedIn } from './signed-in.ts'
import type { OpenApp } from './test-app.ts'

/** Codes work once, in time, and only so often. */
export const codesConformance = (open: OpenApp): void => {
  describe('codes', () => {
    test('a code works once', async () => {
      const { app, ask, verify, user } = await signedIn(open)
      await ask({})
      const code = app.outbox.codeTo('ada@example.com')
      expect(await verify(code)).toEqual({ status: 200, body: {} })
      expect((await app.stored(user)).attributes).toMatchObject({ email_verified: 'true' })
      expect(await verify(code)).toEqual(
        rejection('ExpiredCodeException', 'Invalid code provided, please request a code again.'),
      )
    })

    test('of fifteen concurrent uses of one code, one succeeds', async () => {
      const { app, ask, AccessToken } = await signedIn(open)
      await ask({})
      const Code = app.outbox.codeTo('ada@example.com')
      const responses = await Promise.all(
        Array.from({ length: 15 }, () =>
          app.call('VerifyUserAttribute', { AccessToken, AttributeName: 'email', Code }),
        ),
      )
      expect(responses.filter(({ status }) => status === 200)).toHaveLength(1)
    })

    test('a newer code invalidates an older one', async () => {
      const { app, ask, verify, user } = await signedIn(open)
      await ask({})
      const old = app.outbox.codeTo('ada@example.com')
      do await ask({})
      while (app.outbox.codeTo('ada@example.com') === old)
      expect(await verify(old)).toEqual(
        rejection('CodeMismatchException', 'Invalid verification code provided, please try again.'),
      )
      expect((await app.stored(user)).attributes).not.toHaveProperty('email_verified', 'true')
      expect(await verify(app.outbox.codeTo('ada@example.com'))).toEqual({ status: 200, body: {} })
    })

    test('a code expires after a day', async () => {
      const { app, client, ask } = await signedIn(open)
      await ask({})
      const code = app.outbox.codeTo('ada@example.com')
      app.clock.advance(24 * hour + 1000)
      const { AccessToken } = await app.signIn(client, 'ada')
      expect(await app.call('VerifyUserAttribute', { AccessToken, AttributeName: 'email', Code: code })).toEqual(
        rejection('ExpiredCodeException', 'Invalid code provided, please request a code again.'),
      )
    })

    test('rejects the sixth request in an hour without sending a code, and accepts it an hour later', async () => {
      const { app, client, ask } = await signedIn(open)
      for (let request = 1; request <= 5; request++) expect(await ask({})).toMatchObject({ status: 200 })
      const before = await app.dump()
      expect(await ask({})).toEqual(
        rejection('LimitExceededException', 'Attempt limit exceeded, please try after some time.'),
      )
      expect(app.outbox.sent).toHaveLength(5)
      expect(await app.dump()).toEqual(before)
      app.clock.advance(hour + 1000)
      const { AccessToken } = await app.signIn(client, 'ada')
      expect(await ask({ AccessToken })).toMatchObject({ status: 200 })
    })

    test('thirty concurrent requests get five codes', async () => {
      const { app, ask } = await signedIn(open)
      const responses = await Promise.all(Array.from({ length: 30 }, () => ask({})))
      expect(responses.filter(({ status }) => status === 200)).toHaveLength(5)
      expect(app.outbox.sent).toHaveLength(5)
    })
  })
}
