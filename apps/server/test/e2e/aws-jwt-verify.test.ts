import { CognitoJwtVerifier } from 'aws-jwt-verify'
import { SimpleFetcher } from 'aws-jwt-verify/https'
import { SimpleJwksCache } from 'aws-jwt-verify/jwk'
import { createRemoteJWKSet, jwtVerify } from 'jose'
import { aPassword } from '@poolhouse/engine/testing'
import { describe, expect, test } from 'vitest'
import { responseOf } from '../support/ask.ts'
import { runtimes, usePoolhouse } from '../support/poolhouse.ts'

describe.each(runtimes)('aws-jwt-verify on %s', (runtime) => {
  const server = usePoolhouse(runtime)

  const ask = (operation: string, input: unknown) => responseOf(server.current.url, operation, input)

  /** A new pool, and tokens of a user in it. */
  const signedIn = async (settings = {}) => {
    const { UserPool } = await ask('CreateUserPool', { PoolName: 'jwt', ...settings })
    const userPoolId = UserPool.Id as string
    const { UserPoolClient } = await ask('CreateUserPoolClient', {
      UserPoolId: userPoolId,
      ClientName: 'jwt',
      ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH'],
      AccessTokenValidity: 5,
      IdTokenValidity: 5,
      TokenValidityUnits: { AccessToken: 'minutes', IdToken: 'minutes' },
    })
    const clientId = UserPoolClient.ClientId as string
    await ask('AdminCreateUser', { UserPoolId: userPoolId, Username: 'ada', MessageAction: 'SUPPRESS' })
    await ask('AdminSetUserPassword', { UserPoolId: userPoolId, Username: 'ada', Password: aPassword, Permanent: true })
    const { AuthenticationResult } = await ask('InitiateAuth', {
      ClientId: clientId,
      AuthFlow: 'USER_PASSWORD_AUTH',
      AuthParameters: { USERNAME: 'ada', PASSWORD: aPassword },
    })
    const jwks = await (await fetch(`${server.current.url}/${userPoolId}/.well-known/jwks.json`)).json()
    const verifier = <T extends 'id' | 'access'>(tokenUse: T) => {
      const made = CognitoJwtVerifier.create({ userPoolId, tokenUse, clientId })
      made.cacheJwks(jwks as Parameters<typeof made.cacheJwks>[0])
      return made
    }
    return {
      userPoolId,
      clientId,
      verifier,
      id: AuthenticationResult.IdToken as string,
      access: AuthenticationResult.AccessToken as string,
    }
  }

  test('accepts ID and access tokens for their own use only', async () => {
    const { verifier, id, access, clientId } = await signedIn()
    expect(await verifier('id').verify(id)).toMatchObject({ token_use: 'id', aud: clientId, 'cognito:username': 'ada' })
    expect(await verifier('access').verify(access)).toMatchObject({
      token_use: 'access',
      client_id: clientId,
      username: 'ada',
      scope: 'aws.cognito.signin.user.admin',
    })
    await expect(verifier('access').verify(id)).rejects.toThrow('Token use not allowed')
    await expect(verifier('id').verify(access)).rejects.toThrow('Token use not allowed')
  })

  test('accepts the issuer of a pool for replicas, which the discovery document names, too', async () => {
    const { userPoolId, verifier, access } = await signedIn({ IssuerConfiguration: { Type: 'UPDATED' } })
    const iss = `https://issuer-cognito-idp.us-east-1.amazonaws.com/${userPoolId}`
    expect(await verifier('access').verify(access)).toMatchObject({ iss })
    const discovery = await fetch(`${server.current.url}/${userPoolId}/.well-known/openid-configuration`)
    expect(await discovery.json()).toMatchObject({ issuer: iss })
  })

  // The snippet of docs/guides/clients.md.
  test("fetches the keys itself, from this server instead of the issuer's host", async () => {
    const { userPoolId, clientId, access } = await signedIn()
    const { url } = server.current
    const asked: string[] = []
    class PoolhouseFetcher extends SimpleFetcher {
      override async fetch(uri: string): Promise<ArrayBuffer> {
        const { pathname } = new URL(uri)
        asked.push(uri)
        const response = await fetch(`${url}${pathname}`)
        if (!response.ok) throw new Error(`${pathname}: ${response.status}`)
        return response.arrayBuffer()
      }
    }
    const verifier = CognitoJwtVerifier.create(
      { userPoolId, clientId, tokenUse: 'access' },
      { jwksCache: new SimpleJwksCache({ fetcher: new PoolhouseFetcher() }) },
    )
    expect(await verifier.verify(access)).toMatchObject({ username: 'ada' })
    expect(asked).toEqual([`https://cognito-idp.us-east-1.amazonaws.com/${userPoolId}/.well-known/jwks.json`])
  })

  test('rejects tokens that are changed, expired or of another pool', async () => {
    const { verifier, access } = await signedIn()
    const [header = '', payload = '', signature = ''] = access.split('.')
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Record<string, unknown>
    const forged = Buffer.from(JSON.stringify({ ...claims, username: 'root' })).toString('base64url')
    await expect(verifier('access').verify(`${header}.${forged}.${signature}`)).rejects.toThrow('Invalid signature')
    await expect(verifier('access').verify(access, { graceSeconds: -400 })).rejects.toThrow('Token expired')
    const other = await signedIn()
    await expect(verifier('access').verify(other.access)).rejects.toThrow()
  })

  test('is not required: any OIDC library can use discovery and the published keys', async () => {
    const { userPoolId, clientId, id } = await signedIn()
    const discovery = (await (
      await fetch(`${server.current.url}/${userPoolId}/.well-known/openid-configuration`)
    ).json()) as Record<string, string>
    expect(discovery).toMatchObject({
      issuer: `https://cognito-idp.us-east-1.amazonaws.com/${userPoolId}`,
      id_token_signing_alg_values_supported: ['RS256'],
      subject_types_supported: ['public'],
    })
    const keys = createRemoteJWKSet(new URL(`${server.current.url}/${userPoolId}/.well-known/jwks.json`))
    const { payload } = await jwtVerify(id, keys, {
      issuer: discovery['issuer']!,
      audience: clientId,
      algorithms: ['RS256'],
    })
    expect(payload['cognito:username']).toBe('ada')
  })
})
