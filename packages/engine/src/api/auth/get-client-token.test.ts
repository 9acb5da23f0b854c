import { expect, test } from 'vitest'
import { createTestEngine } from '../../testing/index.ts'
import { readJwt } from '../../testing/jwt.ts'
import { clientTokenFailures } from '../../clients/client-token-errors.ts'
import { clientSettingFailures } from '../../clients/setting-errors.ts'
import { triggerFailures } from '../../triggers/errors.ts'
import { empty } from '../../testing/empty.ts'

const aMachine = async (settings: object = {}) => {
  const engine = await createTestEngine()
  const pool = await engine.aPool(settings)
  const of = { UserPoolId: pool.id }
  const scope = (ScopeName: string) => ({ ScopeName, ScopeDescription: ScopeName })
  await engine.invoke('CreateResourceServer', { ...of, Identifier: 'a', Name: 'A', Scopes: [scope('b'), scope('c')] })
  const { UserPoolClient } = await engine.invoke('CreateUserPoolClient', {
    ...of,
    ClientName: 'machine',
    GenerateSecret: true,
    ExplicitAuthFlows: ['ALLOW_CLIENT_TOKEN_AUTH'],
    AllowedOAuthFlowsUserPoolClient: true,
    AllowedOAuthFlows: ['client_credentials'],
    AllowedOAuthScopes: ['a/b', 'a/c'],
  })
  const { ClientId = '', ClientSecret: Secret = '' } = UserPoolClient!
  const token = async (more: object = {}) =>
    (await engine.invoke('GetClientToken', { ClientId, Secret, ...more })).ClientAuthenticationResult!
  return { ...engine, pool, of, ClientId, Secret, token }
}

test('issues an access token of the client for all of its scopes, or for the given ones', async () => {
  const { token, clock, ClientId, pool } = await aMachine()
  const result = await token()
  expect(result).toStrictEqual({ AccessToken: expect.any(String), ExpiresIn: 3600, TokenType: 'Bearer' })
  const iat = Math.floor(clock.now() / 1000)
  expect(readJwt(result.AccessToken!).claims).toStrictEqual({
    sub: ClientId,
    token_use: 'access',
    scope: 'a/b a/c',
    auth_time: iat,
    iss: expect.stringContaining(pool.id),
    exp: iat + 3600,
    iat,
    version: 2,
    jti: expect.any(String),
    client_id: ClientId,
  })
  const narrow = await token({ Scopes: ['a/b'] })
  expect(readJwt(narrow.AccessToken!).claims).toMatchObject({ scope: 'a/b' })
})

test('rejects scopes that the client does not have, or that no resource server defines', async () => {
  const { invoke, of, token } = await aMachine()
  const invalid = { code: 'InvalidParameterException' }
  for (const scope of ['a/x', 'openid', 'a/b a/c', ''])
    await expect(token({ Scopes: [scope] })).rejects.toMatchObject(invalid)
  await invoke('DeleteResourceServer', { ...of, Identifier: 'a' })
  await expect(token()).rejects.toMatchObject(invalid)
})

test('rejects a wrong secret, an unknown client, and a client without the flow', async () => {
  const { invoke, aClient, pool, token } = await aMachine()
  await expect(token({ Secret: 'x'.repeat(24) })).rejects.toMatchObject({ code: 'NotAuthorizedException' })
  await expect(token({ ClientId: 'unknown' })).rejects.toMatchObject({ code: 'ResourceNotFoundException' })
  const other = await aClient(pool, { GenerateSecret: true })
  const of = { UserPoolId: pool.id, ClientId: other.id }
  const { UserPoolClient } = await invoke('DescribeUserPoolClient', of)
  await expect(token({ ClientId: other.id, Secret: UserPoolClient!.ClientSecret! })).rejects.toThrow(
    clientTokenFailures.flowOff(),
  )
})

test('either of two secrets is accepted', async () => {
  const { invoke, of, ClientId, token } = await aMachine()
  const { ClientSecretDescriptor } = await invoke('AddUserPoolClientSecret', { ...of, ClientId })
  const results = [await token(), await token({ Secret: ClientSecretDescriptor!.ClientSecretValue! })]
  expect(results.map(({ TokenType }) => TokenType)).toEqual(['Bearer', 'Bearer'])
})

test('the token gives access to no user, and the client cannot sign users in', async () => {
  const { invoke, ClientId, token } = await aMachine()
  const { AccessToken = '' } = await token()
  await expect(invoke('GetUser', { AccessToken })).rejects.toMatchObject({ code: 'NotAuthorizedException' })
  await expect(
    invoke('InitiateAuth', { ClientId, AuthFlow: 'USER_PASSWORD_AUTH', AuthParameters: {} }),
  ).rejects.toMatchObject({ code: 'InvalidParameterException' })
})

test('the client must have no other flow, and requires a secret', async () => {
  const { aClient, pool } = await aMachine()
  const flow = 'ALLOW_CLIENT_TOKEN_AUTH' as never
  const create = (flows: string[], GenerateSecret: boolean) =>
    aClient(pool, { GenerateSecret, ExplicitAuthFlows: flows as never[] })
  await expect(create([flow, 'ALLOW_USER_SRP_AUTH'], true)).rejects.toThrow(
    clientSettingFailures.clientTokenAmongOthers(),
  )
  await expect(create([flow], false)).rejects.toThrow(clientSettingFailures.clientTokenWithoutSecret())
})

const functionArn = 'arn:aws:lambda:us-east-1:123456789012:function:tokens'
const version3 = { LambdaConfig: { PreTokenGenerationConfig: { LambdaArn: functionArn, LambdaVersion: 'V3_0' } } }

test('a PreTokenGeneration function of version 3 changes claims and scopes', async () => {
  const { functions, token, ClientId, pool } = await aMachine(version3)
  functions.respond((event) => ({
    kind: 'responded',
    output: {
      ...event,
      response: {
        claimsAndScopeOverrideDetails: {
          accessTokenGeneration: { claimsToAddOrOverride: { tenant: { id: 7 } }, scopesToSuppress: ['a/c'] },
        },
      },
    },
  }))
  const { AccessToken = '' } = await token({ ClientMetadata: { build: '1' } })
  expect(readJwt(AccessToken).claims).toMatchObject({ tenant: { id: 7 }, scope: 'a/b' })
  expect(functions.calls.at(-1)?.event).toMatchObject({
    version: '3',
    triggerSource: 'TokenGeneration_ClientCredentials',
    userPoolId: pool.id,
    userName: 'ClientCredentials',
    callerContext: { clientId: ClientId },
    request: {
      userAttributes: empty,
      groupConfiguration: { groupsToOverride: null, iamRolesToOverride: null, preferredRole: null },
      scopes: ['a/b', 'a/c'],
      clientMetadata: { build: '1' },
    },
    response: { claimsAndScopeOverrideDetails: null },
  })
})

test('a function that fails causes NotAuthorizedException', async () => {
  const { functions, token } = await aMachine(version3)
  functions.respond(() => ({ kind: 'failed', message: 'No' }))
  await expect(token()).rejects.toThrow(
    clientTokenFailures.triggerFailed(triggerFailures.failed('PreTokenGeneration', 'No').message),
  )
})
