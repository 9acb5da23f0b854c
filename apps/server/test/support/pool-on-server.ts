import { aPassword } from '@poolhouse/engine/testing'
import { responseOf, ask } from './ask.ts'
import { codeIn, messagesTo } from './outbox.ts'

/** The ids of a pool and a client in it. */
export interface PoolOnServer {
  readonly UserPoolId: string
  readonly ClientId: string
}

/** Makes a pool that verifies email addresses, and a client that signs in by password, on a running server. */
export const makePool = async (url: string, clientSettings: object = {}): Promise<PoolOnServer> => {
  const { UserPool } = await responseOf(url, 'CreateUserPool', { PoolName: 'p', AutoVerifiedAttributes: ['email'] })
  const { UserPoolClient } = await responseOf(url, 'CreateUserPoolClient', {
    UserPoolId: UserPool.Id,
    ClientName: 'web',
    ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
    ...clientSettings,
  })
  return { UserPoolId: UserPool.Id, ClientId: UserPoolClient.ClientId }
}

/** Adds a confirmed user with a password. */
export const addUser = async (url: string, { UserPoolId }: PoolOnServer, Username: string): Promise<void> => {
  const UserAttributes = [
    { Name: 'email', Value: `${Username}@example.com` },
    { Name: 'email_verified', Value: 'true' },
  ]
  await responseOf(url, 'AdminCreateUser', { UserPoolId, Username, MessageAction: 'SUPPRESS', UserAttributes })
  await responseOf(url, 'AdminSetUserPassword', { UserPoolId, Username, Password: aPassword, Permanent: true })
}

/** Tries to sign in by password. */
export const trySignIn = (url: string, { ClientId }: PoolOnServer, USERNAME: string, PASSWORD = aPassword) =>
  ask(url, 'InitiateAuth', { ClientId, AuthFlow: 'USER_PASSWORD_AUTH', AuthParameters: { USERNAME, PASSWORD } })

/** Signs in by password: the tokens. */
export const signIn = async (
  url: string,
  pool: PoolOnServer,
  username: string,
): Promise<{ readonly AccessToken: string; readonly RefreshToken: string }> => {
  const { body } = await trySignIn(url, pool, username)
  return body.AuthenticationResult
}

/** The code in the newest message to an address, whichever of the servers sent it. */
export const codeTo = async (urls: readonly string[], address: string): Promise<string | undefined> => {
  const messages = await Promise.all(urls.map((url) => messagesTo(url, address)))
  const [newest] = messages.flat().toSorted((a, b) => (a.sentAt < b.sentAt ? 1 : -1))
  return codeIn(newest)
}
