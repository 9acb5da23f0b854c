import * as sdk from '@aws-sdk/client-cognito-identity-provider'
import { aPassword } from '@poolhouse/engine/testing'
import type { usePoolhouse } from './poolhouse.ts'

/** Calls a server through the AWS SDK, without retries. */
export const useAwsSdk = (server: ReturnType<typeof usePoolhouse>) => {
  const connect = () =>
    new sdk.CognitoIdentityProviderClient({
      endpoint: server.current.url,
      region: 'us-east-1',
      credentials: { accessKeyId: 'any', secretAccessKey: 'any' },
      maxAttempts: 1,
    })

  /** Creates a pool and a client. */
  const aPool = async (settings: Partial<sdk.CreateUserPoolCommandInput> = {}) => {
    const cognito = connect()
    const { UserPool } = await cognito.send(
      new sdk.CreateUserPoolCommand({ PoolName: 'sdk', AutoVerifiedAttributes: ['email'], ...settings }),
    )
    const UserPoolId = UserPool!.Id!
    const { UserPoolClient } = await cognito.send(
      new sdk.CreateUserPoolClientCommand({
        UserPoolId,
        ClientName: 'web',
        ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH', 'ALLOW_ADMIN_USER_PASSWORD_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
      }),
    )
    return { cognito, UserPoolId, ClientId: UserPoolClient!.ClientId! }
  }

  /** Signs in with a password and returns the tokens. */
  const signIn = async (
    cognito: sdk.CognitoIdentityProviderClient,
    ClientId: string,
    USERNAME: string,
    PASSWORD = aPassword,
  ) => {
    const { AuthenticationResult } = await cognito.send(
      new sdk.InitiateAuthCommand({ ClientId, AuthFlow: 'USER_PASSWORD_AUTH', AuthParameters: { USERNAME, PASSWORD } }),
    )
    const { AccessToken, RefreshToken } = AuthenticationResult ?? {}
    if (!AccessToken || !RefreshToken) throw new Error('The sign-in gave no tokens.')
    return { AccessToken, RefreshToken }
  }

  return { aPool, signIn }
}
