import type { AuthFlowType, CreateUserPoolClientRequest } from '@poolhouse/schemas'
import { expect, test } from 'vitest'
import { aPassword, createTestEngine } from '../../testing/index.ts'
import { createSrpClient } from '../../testing/srp-client.ts'
import { initiate, respond, signedIn } from '../../testing/sign-in.ts'
import { userFailures } from '../../users/errors.ts'
import { flowOffFailures, signInFailures } from '../../sign-in/errors.ts'
import { passwordFailures } from '../../passwords/errors.ts'
import { poolFailures } from '../../pools/errors.ts'
import { clientFailures } from '../../clients/errors.ts'

const anEngine = async (settings: Partial<CreateUserPoolClientRequest> = {}) => {
  const engine = await createTestEngine()
  const pool = await engine.aPool()
  const client = await engine.aClient(pool, settings)
  await engine.aUser(pool, 'ada')
  const signIn = (flow: AuthFlowType, USERNAME = 'ada', PASSWORD = aPassword) =>
    initiate(engine, client, flow, { USERNAME, PASSWORD }, 'admin')
  return { ...engine, engine, pool, client, signIn }
}

test.each<AuthFlowType>(['ADMIN_USER_PASSWORD_AUTH', 'ADMIN_NO_SRP_AUTH'])(
  '%s gives tokens for the right password',
  async (flow) => {
    const { signIn } = await anEngine()
    expect(await signIn(flow)).toEqual(signedIn)
    await expect(signIn(flow, 'ada', 'wrong')).rejects.toThrow(passwordFailures.wrong())
  },
)

test('the legacy setting allows the flow under both names', async () => {
  const { signIn } = await anEngine({ ExplicitAuthFlows: ['ADMIN_NO_SRP_AUTH'] })
  expect(await signIn('ADMIN_NO_SRP_AUTH')).toEqual(signedIn)
  expect(await signIn('ADMIN_USER_PASSWORD_AUTH')).toEqual(signedIn)
})

test('a flow can be turned off', async () => {
  const { signIn } = await anEngine({ ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'] })
  await expect(signIn('ADMIN_USER_PASSWORD_AUTH')).rejects.toThrow(flowOffFailures.ADMIN_USER_PASSWORD_AUTH())
})

test('the flow of the public operation is not available', async () => {
  const { signIn } = await anEngine()
  await expect(signIn('USER_PASSWORD_AUTH')).rejects.toThrow(signInFailures.flowNotSupported())
})

test('an SRP sign-in works with administrator operations alone', async () => {
  const { engine, client, clock } = await anEngine()
  const srp = createSrpClient(client.poolId)
  const begun = await initiate(engine, client, 'USER_SRP_AUTH', { USERNAME: 'ada', SRP_A: srp.SRP_A }, 'admin')
  const response = srp.response(begun.ChallengeParameters ?? {}, aPassword, clock.now())
  expect(await respond(engine, client, 'PASSWORD_VERIFIER', begun.Session, response, 'admin')).toEqual(signedIn)
})

test('a token refresh works with administrator operations', async () => {
  const { engine, client, signIn } = await anEngine()
  const { AuthenticationResult } = await signIn('ADMIN_USER_PASSWORD_AUTH')
  const REFRESH_TOKEN = AuthenticationResult?.RefreshToken ?? ''
  const { RefreshToken: _, ...refreshed } = signedIn.AuthenticationResult
  expect(await initiate(engine, client, 'REFRESH_TOKEN_AUTH', { REFRESH_TOKEN }, 'admin')).toEqual({
    AuthenticationResult: refreshed,
    ChallengeParameters: {},
  })
})

test('an unknown user is hidden if the client requires it', async () => {
  const telling = await anEngine()
  await expect(telling.signIn('ADMIN_USER_PASSWORD_AUTH', 'bob')).rejects.toThrow(userFailures.notFound())
  const hiding = await anEngine({ PreventUserExistenceErrors: 'ENABLED' })
  await expect(hiding.signIn('ADMIN_USER_PASSWORD_AUTH', 'bob')).rejects.toThrow(passwordFailures.wrong())
})

test('pool and client must exist, and belong together', async () => {
  const { invoke, engine, client, pool } = await anEngine()
  const elsewhere = await engine.aPool()
  const ask = (UserPoolId: string, ClientId: string) =>
    invoke('AdminInitiateAuth', { UserPoolId, ClientId, AuthFlow: 'ADMIN_USER_PASSWORD_AUTH' })
  await expect(ask('us-east-1_nowhere00', client.id)).rejects.toThrow(poolFailures.notFound('us-east-1_nowhere00'))
  await expect(ask(pool.id, 'nobody')).rejects.toThrow(clientFailures.notFound('nobody'))
  await expect(ask(elsewhere.id, client.id)).rejects.toThrow(clientFailures.notFound(client.id))
})
