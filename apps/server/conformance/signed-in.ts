import type { OpenApp } from './test-app.ts'

/** In milliseconds. */
export const hour = 60 * 60 * 1000

/** A response that rejects. */
export const rejection = (type: string, message: string) => ({ status: 400, body: { __type: type, message } })

/** A signed-in user with an unverified email address. */
export const signedIn = async (open: OpenApp) => {
  const app = await open()
  const pool = await app.aPool({ AutoVerifiedAttributes: ['email'] })
  const client = await app.aClient(pool)
  const user = await app.aUser(pool, 'ada', { email: 'ada@example.com' })
  const { AccessToken, IdToken, RefreshToken } = await app.signIn(client, 'ada')
  const ask = (input: object) =>
    app.call('GetUserAttributeVerificationCode', { AccessToken, AttributeName: 'email', ...input })
  const verify = (Code: string) => app.call('VerifyUserAttribute', { AccessToken, AttributeName: 'email', Code })
  return { app, pool, client, user, AccessToken, IdToken, RefreshToken, ask, verify }
}
