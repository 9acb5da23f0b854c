import type { CreateUserPoolRequest } from '@poolhouse/schemas'
import { describe, expect, test } from 'vitest'
import { readJwt } from '../testing/jwt.ts'

import { aPassword, createTestEngine } from '../testing/test-engine.ts'
import { accessTokenFailures } from '../tokens/errors.ts'
import { triggerFailures } from './errors.ts'

const functionArn = 'arn:aws:lambda:us-east-1:123456789012:function:claims'
const role = 'arn:aws:iam::123456789012:role/writer'

type Version = 'V1_0' | 'V2_0' | 'V3_0'

const configOf = (LambdaVersion: Version): Partial<CreateUserPoolRequest> => ({
  LambdaConfig:
    LambdaVersion === 'V1_0'
      ? { PreTokenGeneration: functionArn }
      : { PreTokenGenerationConfig: { LambdaVersion, LambdaArn: functionArn } },
})

/** A user in one group, and a function that returns the given response. */
const anEngine = async (version: Version, response: unknown) => {
  const engine = await createTestEngine()
  const pool = await engine.aPool(configOf(version))
  const client = await engine.aClient(pool)
  const ada = await engine.aUser(pool, 'ada', { email: 'ada@example.com' })
  await engine.invoke('CreateGroup', { UserPoolId: pool.id, GroupName: 'writers', RoleArn: role })
  await engine.invoke('AdminAddUserToGroup', { UserPoolId: pool.id, GroupName: 'writers', Username: 'ada' })
  engine.functions.respond((event) => ({ kind: 'responded', output: { ...event, response } }))
  const signIn = async () => {
    const { AccessToken, IdToken, RefreshToken } = await engine.signIn(client, 'ada')
    return { access: readJwt(AccessToken).claims, id: readJwt(IdToken).claims, AccessToken, RefreshToken }
  }
  return { ...engine, pool, client, ada, signIn }
}

describe('the event', () => {
  test.each([
    ['V1_0', '1', {}, { claimsOverrideDetails: null }],
    ['V2_0', '2', { scopes: ['aws.cognito.signin.user.admin'] }, { claimsAndScopeOverrideDetails: null }],
    ['V3_0', '3', { scopes: ['aws.cognito.signin.user.admin'] }, { claimsAndScopeOverrideDetails: null }],
  ] as const)('of %s has version %s', async (lambdaVersion, version, more, response) => {
    const { functions, pool, client, ada, signIn } = await anEngine(lambdaVersion, {})
    await signIn()
    expect(functions.calls).toEqual([
      {
        functionArn,
        event: {
          version,
          region: 'us-east-1',
          userPoolId: pool.id,
          userName: 'ada',
          callerContext: { awsSdkVersion: 'aws-sdk-unknown-unknown', clientId: client.id },
          triggerSource: 'TokenGeneration_Authentication',
          request: {
            userAttributes: { sub: ada.sub, 'cognito:user_status': 'CONFIRMED', email: 'ada@example.com' },
            groupConfiguration: {
              groupsToOverride: ['writers'],
              iamRolesToOverride: [role],
              preferredRole: role,
            },
            ...more,
          },
          response,
        },
      },
    ])
  })

  test('names its source, and has metadata only from challenges and GetTokensFromRefreshToken', async () => {
    const { functions, invoke, pool, client, signIn } = await anEngine('V1_0', {})
    const { RefreshToken } = await signIn()
    const refresh = { ClientId: client.id, ClientMetadata: { from: 'refresh' } }
    await invoke('InitiateAuth', {
      ...refresh,
      AuthFlow: 'REFRESH_TOKEN_AUTH',
      AuthParameters: { REFRESH_TOKEN: RefreshToken },
    })
    await invoke('GetTokensFromRefreshToken', { ...refresh, RefreshToken })
    const user = { UserPoolId: pool.id, Username: 'bob' }
    await invoke('AdminCreateUser', { ...user, TemporaryPassword: aPassword, MessageAction: 'SUPPRESS' })
    const { Session } = await invoke('InitiateAuth', {
      ClientId: client.id,
      AuthFlow: 'USER_PASSWORD_AUTH',
      AuthParameters: { USERNAME: 'bob', PASSWORD: aPassword },
    })
    await invoke('RespondToAuthChallenge', {
      ClientId: client.id,
      ChallengeName: 'NEW_PASSWORD_REQUIRED',
      ChallengeResponses: { USERNAME: 'bob', NEW_PASSWORD: 'Another-Horse-9!' },
      Session,
      ClientMetadata: { from: 'answer' },
    })
    expect(
      functions.calls.map(({ event: { triggerSource, request } }) => [triggerSource, request.clientMetadata]),
    ).toEqual([
      ['TokenGeneration_Authentication', undefined],
      ['TokenGeneration_RefreshTokens', undefined],
      ['TokenGeneration_RefreshTokens', { from: 'refresh' }],
      ['TokenGeneration_NewPasswordChallenge', { from: 'answer' }],
    ])
    expect(functions.calls.at(-1)?.event.request.groupConfiguration).toEqual({
      groupsToOverride: [],
      iamRolesToOverride: [],
      preferredRole: null,
    })
  })
})

describe('version 1', () => {
  test('changes the claims of the ID token, and the groups of both', async () => {
    const { signIn } = await anEngine('V1_0', {
      claimsOverrideDetails: {
        claimsToAddOrOverride: { plan: 'gold', sub: 'other', both: 'x', 'cognito:username': 'eve', 'dev:x': 'y' },
        claimsToSuppress: ['email', 'both', 'iss'],
        groupOverrideDetails: { groupsToOverride: ['readers'], iamRolesToOverride: [], preferredRole: null },
      },
    })
    const { access, id } = await signIn()
    expect(id).toMatchObject({ plan: 'gold', 'cognito:username': 'ada', 'cognito:groups': ['readers'] })
    expect(id.sub).not.toBe('other')
    for (const name of ['email', 'both', 'dev:x', 'cognito:roles', 'cognito:preferred_role']) {
      expect(id).not.toHaveProperty([name])
    }
    expect(access).toMatchObject({ 'cognito:groups': ['readers'] })
    expect(access).not.toHaveProperty('plan')
  })

  test.each([[null], [{}]])('suppresses the groups with %j', async (groupOverrideDetails) => {
    const { signIn } = await anEngine('V1_0', { claimsOverrideDetails: { groupOverrideDetails } })
    const { access, id } = await signIn()
    expect([access['cognito:groups'], id['cognito:groups'], id['cognito:roles']]).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  })

  test('keeps the groups if the member is missing, and ignores members of later versions', async () => {
    const { signIn } = await anEngine('V1_0', {
      claimsOverrideDetails: { claimsToAddOrOverride: {} },
      claimsAndScopeOverrideDetails: { idTokenGeneration: { claimsToAddOrOverride: { plan: 'gold' } } },
    })
    const { id } = await signIn()
    expect(id['cognito:groups']).toEqual(['writers'])
    expect(id).not.toHaveProperty('plan')
  })
})

describe('versions 2 and 3', () => {
  test.each(['V2_0', 'V3_0'] as const)('%s changes claims and scopes of both tokens', async (version) => {
    const { client, ada, signIn } = await anEngine(version, {
      claimsAndScopeOverrideDetails: {
        idTokenGeneration: {
          claimsToAddOrOverride: { plan: { name: 'gold', seats: [1, 2] }, updated_at: { not: 'plain' } },
          claimsToSuppress: ['email'],
        },
        accessTokenGeneration: {
          claimsToAddOrOverride: { tenant: { id: 7 }, username: 'eve', client_id: 'x', scope: 'all', exp: 1 },
          claimsToSuppress: ['cognito:groups', 'event_id'],
          scopesToAdd: ['api/read', 'two words', 'aws.cognito.other'],
          scopesToSuppress: ['absent'],
        },
      },
    })
    const { access, id } = await signIn()
    expect(id).toMatchObject({ plan: { name: 'gold', seats: [1, 2] }, 'cognito:groups': ['writers'] })
    expect(id).not.toHaveProperty('email')
    expect(id).not.toHaveProperty('updated_at')
    expect(access).toMatchObject({
      sub: ada.sub,
      tenant: { id: 7 },
      username: 'ada',
      client_id: client.id,
      scope: 'aws.cognito.signin.user.admin api/read',
      'cognito:groups': ['writers'],
      event_id: expect.any(String),
    })
  })

  test('may add the client as audience, and remove the scope for user operations', async () => {
    const { client, functions, invoke, signIn } = await anEngine('V2_0', {})
    functions.respond((event) => ({
      kind: 'responded',
      output: {
        ...event,
        response: {
          claimsAndScopeOverrideDetails: {
            accessTokenGeneration: {
              claimsToAddOrOverride: { aud: client.id },
              scopesToSuppress: ['aws.cognito.signin.user.admin'],
            },
          },
        },
      },
    }))
    const { access, AccessToken } = await signIn()
    expect(access.aud).toBe(client.id)
    expect(access).not.toHaveProperty('scope')
    await expect(invoke('GetUser', { AccessToken })).rejects.toThrow(accessTokenFailures.scopeMissing())
  })
})

describe('an invalid response or error of the function', () => {
  test.each([
    ['a claim that is not a text, in version 1', { claimsOverrideDetails: { claimsToAddOrOverride: { n: 1 } } }],
    ['an unknown member', { claimsOverrideDetails: { claimsToAdd: {} } }],
    ['groups that are not a list', { claimsOverrideDetails: { groupOverrideDetails: { groupsToOverride: 'all' } } }],
    ['a text', 'claims'],
    ['nothing', null],
  ])('causes %s', async (_, response) => {
    const { signIn } = await anEngine('V1_0', response)
    await expect(signIn()).rejects.toThrow(triggerFailures.unrecognizable())
  })

  const names = (count: number) => Array.from({ length: count }, (_, index) => `c${index}`)
  const values = (count: number) => Object.fromEntries(names(count).map((name) => [name, '']))

  test.each<[Version, (count: number) => unknown]>([
    [
      'V1_0',
      (count) => ({
        claimsOverrideDetails: { claimsToAddOrOverride: values(4000), claimsToSuppress: names(count - 4000) },
      }),
    ],
    [
      'V2_0',
      (count) => ({
        claimsAndScopeOverrideDetails: {
          idTokenGeneration: { claimsToAddOrOverride: values(1000), claimsToSuppress: names(1000) },
          accessTokenGeneration: {
            claimsToAddOrOverride: values(1000),
            claimsToSuppress: names(1000),
            scopesToAdd: ['api/read'],
            scopesToSuppress: names(count - 4001),
          },
        },
      }),
    ],
  ])('is the change of more than 5,000 claims and scopes, in %s', async (version, responseOf) => {
    await expect((await anEngine(version, responseOf(5000))).signIn()).resolves.toHaveProperty('id')
    await expect((await anEngine(version, responseOf(5001))).signIn()).rejects.toThrow(triggerFailures.unrecognizable())
  })

  test('does not replace the refresh token', async () => {
    const { client, functions, invoke, pool, signIn } = await anEngine('V1_0', {})
    await invoke('UpdateUserPoolClient', {
      UserPoolId: pool.id,
      ClientId: client.id,
      ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH'],
      RefreshTokenRotation: { Feature: 'ENABLED', RetryGracePeriodSeconds: 0 },
    })
    const { RefreshToken } = await signIn()
    const refresh = () => invoke('GetTokensFromRefreshToken', { ClientId: client.id, RefreshToken })
    functions.respond(() => ({ kind: 'failed', message: 'down' }))
    await expect(refresh()).rejects.toThrow(triggerFailures.failed('PreTokenGeneration', 'down'))
    functions.respond((event) => ({ kind: 'responded', output: event }))
    expect((await refresh()).AuthenticationResult?.RefreshToken).toEqual(expect.any(String))
  })
})
