import { aPassword } from '@poolhouse/engine/testing'
import { describe, expect, test } from 'vitest'
import { rejection, signedIn } from './signed-in.ts'
import type { OpenApp } from './test-app.ts'

const tried = 'NotAuthorizedException: Incorrect username or password.'
const locked = 'NotAuthorizedException: Password attempts exceeded'

/** Passwords may be guessed only so often, however many guess at once. */
export const passwordsConformance = (open: OpenApp): void => {
  describe('passwords', () => {
    test('of thirty concurrent wrong passwords five are checked, and then the correct one is rejected too', async () => {
      const { app, client } = await signedIn(open)
      const signIn = async (PASSWORD: string) => {
        const AuthParameters = { USERNAME: 'ada', PASSWORD }
        const { body } = await app.call('InitiateAuth', {
          ClientId: client.id,
          AuthFlow: 'USER_PASSWORD_AUTH',
          AuthParameters,
        })
        const { __type, message } = body as { readonly __type: string; readonly message: string }
        return `${__type}: ${message}`
      }
      const responses = await Promise.all(Array.from({ length: 30 }, (_, index) => signIn(`Wrong-Horse-${index}!`)))
      expect(responses.toSorted()).toEqual([
        ...Array.from({ length: 5 }, () => tried),
        ...Array.from({ length: 25 }, () => locked),
      ])
      expect(await signIn(aPassword)).toBe(locked)
    })

    test('a space counts as a symbol inside a password, and is rejected at its start and end', async () => {
      const { app, pool, client } = await signedIn(open)
      const set = (Password: string) =>
        app.call('AdminSetUserPassword', { UserPoolId: pool.id, Username: 'ada', Password, Permanent: true })
      expect(await set('Correct Horse 9')).toEqual({ status: 200, body: {} })
      expect(await app.signIn(client, 'ada', 'Correct Horse 9')).toHaveProperty('AccessToken')
      for (const password of [' Correct Horse 9', 'Correct Horse 9 ']) {
        expect(await set(password)).toEqual(
          rejection(
            'InvalidParameterException',
            String.raw`1 validation error detected: Value at 'password' failed to satisfy constraint: Member must satisfy regular expression pattern: ^[\S]+.*[\S]+$`,
          ),
        )
      }
    })
  })
}
