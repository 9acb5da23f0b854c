import type { AuthFlowType, CreateUserPoolClientRequest } from '@poolhouse/schemas'
import { expect, test } from 'vitest'
import { aPassword, testHouse } from '../../testing/index.ts'
import { createSrpClient } from '../../testing/srp-client.ts'
import { initiate, refusalOf, respond, signedIn } from '../../testing/sign-in.ts'

const aHouse = async (settings: Partial<CreateUserPoolClientRequest> = {}) => {
  const house = await testHouse()
  const pool = await house.aPool()
  const client = await house.aClient(pool, settings)
  await house.aUser(pool, 'ada')
  const signIn = (flow: AuthFlowType, USERNAME = 'ada', PASSWORD = aPassword) =>
    initiate(house, client, flow, { USERNAME, PASSWORD }, 'admin')
  return { ...house, house, pool, client, signIn }
}

test.each<AuthFlowType>(['ADMIN_USER_PASSWORD_AUTH', 'ADMIN_NO_SRP_AUTH', 'USER_PASSWORD_AUTH'])(
  '%s gives tokens for the right password',
  async (flow) => {
    const { signIn } = await aHouse()
    expect(await signIn(flow)).toEqual(signedIn)
    expect(await refusalOf(signIn(flow, 'ada', 'wrong'))).toBe(
      'NotAuthorizedException: Incorrect username or password.',
    )
  },
)

test('the legacy setting opens the flow under both names', async () => {
  const { signIn } = await aHouse({ ExplicitAuthFlows: ['ADMIN_NO_SRP_AUTH'] })
  expect(await signIn('ADMIN_NO_SRP_AUTH')).toEqual(signedIn)
  expect(await signIn('ADMIN_USER_PASSWORD_AUTH')).toEqual(signedIn)
})

test('a flow can be off', async () => {
  const { signIn } = await aHouse({ ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'] })
  expect(await refusalOf(signIn('ADMIN_USER_PASSWORD_AUTH'))).toBe(
    'InvalidParameterException: Auth flow not enabled for this client',
  )
  expect(await refusalOf(signIn('USER_PASSWORD_AUTH'))).toBe(
    'InvalidParameterException: USER_PASSWORD_AUTH flow not enabled for this client',
  )
})

test('an SRP sign-in goes all the way on this side', async () => {
  const { house, client, clock } = await aHouse()
  const srp = createSrpClient(client.poolId)
  const begun = await initiate(house, client, 'USER_SRP_AUTH', { USERNAME: 'ada', SRP_A: srp.SRP_A }, 'admin')
  const answer = srp.answer(begun.ChallengeParameters ?? {}, aPassword, clock.now())
  expect(await respond(house, client, 'PASSWORD_VERIFIER', begun.Session, answer, 'admin')).toEqual(signedIn)
})

test('a refresh works on this side', async () => {
  const { house, client, signIn } = await aHouse()
  const { AuthenticationResult } = await signIn('ADMIN_USER_PASSWORD_AUTH')
  const REFRESH_TOKEN = AuthenticationResult?.RefreshToken ?? ''
  const { RefreshToken: _, ...refreshed } = signedIn.AuthenticationResult
  expect(await initiate(house, client, 'REFRESH_TOKEN_AUTH', { REFRESH_TOKEN }, 'admin')).toEqual({
    AuthenticationResult: refreshed,
    ChallengeParameters: {},
  })
})

test('an unknown user is hidden as the client says', async () => {
  const telling = await aHouse()
  expect(await refusalOf(telling.signIn('ADMIN_USER_PASSWORD_AUTH', 'bob'))).toBe(
    'UserNotFoundException: User does not exist.',
  )
  const hiding = await aHouse({ PreventUserExistenceErrors: 'ENABLED' })
  expect(await refusalOf(hiding.signIn('ADMIN_USER_PASSWORD_AUTH', 'bob'))).toBe(
    'NotAuthorizedException: Incorrect username or password.',
  )
})

test('pool and client must exist, and belong together', async () => {
  const { invoke, house, client, pool } = await aHouse()
  const elsewhere = await house.aPool()
  const ask = (UserPoolId: string, ClientId: string) =>
    refusalOf(invoke('AdminInitiateAuth', { UserPoolId, ClientId, AuthFlow: 'ADMIN_USER_PASSWORD_AUTH' }))
  expect(await ask('us-east-1_nowhere00', client.id)).toBe(
    'ResourceNotFoundException: User pool us-east-1_nowhere00 does not exist.',
  )
  expect(await ask(pool.id, 'nobody')).toBe('ResourceNotFoundException: User pool client nobody does not exist.')
  expect(await ask(elsewhere.id, client.id)).toBe(
    `ResourceNotFoundException: User pool client ${client.id} does not exist.`,
  )
})
