import type { ChallengeNameType } from '@poolhouse/schemas'
import { expect, test } from 'vitest'
import { createTestEngine } from '../../testing/index.ts'
import { respond } from '../../testing/sign-in.ts'
import { sessionFailures } from '../../sign-in/session-errors.ts'
import { clientFailures } from '../../clients/errors.ts'
import { signInFailures } from '../../sign-in/errors.ts'
import { poolFailures } from '../../pools/errors.ts'

const anEngine = async () => {
  const engine = await createTestEngine()
  const pool = await engine.aPool()
  return { ...engine, engine, pool, client: await engine.aClient(pool) }
}

test('pool and client must exist, and belong together', async () => {
  const { invoke, engine, client, pool } = await anEngine()
  const elsewhere = await engine.aPool()
  const ChallengeName = 'PASSWORD_VERIFIER'
  await expect(invoke('RespondToAuthChallenge', { ClientId: 'nobody', ChallengeName })).rejects.toThrow(
    clientFailures.notFound('nobody'),
  )
  const asAdmin = (UserPoolId: string, ClientId: string) =>
    invoke('AdminRespondToAuthChallenge', { UserPoolId, ClientId, ChallengeName })
  await expect(asAdmin('us-east-1_nowhere00', client.id)).rejects.toThrow(poolFailures.notFound('us-east-1_nowhere00'))
  await expect(asAdmin(pool.id, 'nobody')).rejects.toThrow(clientFailures.notFound('nobody'))
  await expect(asAdmin(elsewhere.id, client.id)).rejects.toThrow(clientFailures.notFound(client.id))
})

test('names the first missing response', async () => {
  const { invoke, client } = await anEngine()
  const ask = { ClientId: client.id, ChallengeName: 'NEW_PASSWORD_REQUIRED' as const }
  await expect(invoke('RespondToAuthChallenge', ask)).rejects.toThrow(signInFailures.missingParameter('USERNAME'))
})

test('ADMIN_NO_SRP_AUTH is only accepted from administrators', async () => {
  const { engine, client } = await anEngine()
  const response = (side: 'public' | 'admin') =>
    respond(engine, client, 'ADMIN_NO_SRP_AUTH', 'x'.repeat(40), { USERNAME: 'ada', PASSWORD: 'any' }, side)
  await expect(response('public')).rejects.toThrow(signInFailures.challengeNotSupported('ADMIN_NO_SRP_AUTH'))
  await expect(response('admin')).rejects.toThrow(sessionFailures.unreadable())
})

const responses = { DEVICE_KEY: 'us-east-1_0000', SRP_A: 'abc', ANSWER: 'any', CREDENTIAL: '{}' }

test.each<ChallengeNameType>(['MFA_SETUP', 'CUSTOM_CHALLENGE', 'DEVICE_SRP_AUTH', 'WEB_AUTHN'])(
  '%s needs a session',
  async (challenge) => {
    const { engine, client } = await anEngine()
    const response = (session: string | undefined) =>
      respond(engine, client, challenge, session, { USERNAME: 'ada', ...responses })
    await expect(response(undefined)).rejects.toThrow(signInFailures.missingParameter('Session'))
    await expect(response('x'.repeat(40))).rejects.toThrow(sessionFailures.unreadable())
  },
)
