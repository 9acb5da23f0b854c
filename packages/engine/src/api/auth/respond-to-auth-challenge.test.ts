import type { ChallengeNameType } from '@poolhouse/schemas'
import { expect, test } from 'vitest'
import { createTestEngine } from '../../testing/index.ts'
import { textOf, rejectionOf, respond } from '../../testing/sign-in.ts'
import { sessionFailures } from '../../sign-in/session-errors.ts'

const anEngine = async () => {
  const engine = await createTestEngine()
  const pool = await engine.aPool()
  return { ...engine, engine, pool, client: await engine.aClient(pool) }
}

test('pool and client must exist, and belong together', async () => {
  const { invoke, engine, client, pool } = await anEngine()
  const elsewhere = await engine.aPool()
  const ChallengeName = 'PASSWORD_VERIFIER'
  expect(await rejectionOf(invoke('RespondToAuthChallenge', { ClientId: 'nobody', ChallengeName }))).toBe(
    'ResourceNotFoundException: User pool client nobody does not exist.',
  )
  const asAdmin = (UserPoolId: string, ClientId: string) =>
    rejectionOf(invoke('AdminRespondToAuthChallenge', { UserPoolId, ClientId, ChallengeName }))
  expect(await asAdmin('us-east-1_nowhere00', client.id)).toBe(
    'ResourceNotFoundException: User pool us-east-1_nowhere00 does not exist.',
  )
  expect(await asAdmin(pool.id, 'nobody')).toBe('ResourceNotFoundException: User pool client nobody does not exist.')
  expect(await asAdmin(elsewhere.id, client.id)).toBe(
    `ResourceNotFoundException: User pool client ${client.id} does not exist.`,
  )
})

test('names the first missing response', async () => {
  const { invoke, client } = await anEngine()
  const ask = { ClientId: client.id, ChallengeName: 'NEW_PASSWORD_REQUIRED' as const }
  expect(await rejectionOf(invoke('RespondToAuthChallenge', ask))).toBe(
    'InvalidParameterException: Missing required parameter USERNAME',
  )
})

test('ADMIN_NO_SRP_AUTH is only accepted from administrators', async () => {
  const { engine, client } = await anEngine()
  const response = (side: 'public' | 'admin') =>
    rejectionOf(
      respond(engine, client, 'ADMIN_NO_SRP_AUTH', 'x'.repeat(40), { USERNAME: 'ada', PASSWORD: 'any' }, side),
    )
  expect(await response('public')).toBe('InvalidParameterException: Challenge ADMIN_NO_SRP_AUTH is not supported')
  expect(await response('admin')).toBe(textOf(sessionFailures.unreadable()))
})

const responses = { DEVICE_KEY: 'us-east-1_0000', SRP_A: 'abc', ANSWER: 'any', CREDENTIAL: '{}' }

test.each<ChallengeNameType>(['MFA_SETUP', 'CUSTOM_CHALLENGE', 'DEVICE_SRP_AUTH', 'WEB_AUTHN'])(
  '%s needs a session',
  async (challenge) => {
    const { engine, client } = await anEngine()
    const response = (session: string | undefined) =>
      rejectionOf(respond(engine, client, challenge, session, { USERNAME: 'ada', ...responses }))
    expect(await response(undefined)).toBe('InvalidParameterException: Missing required parameter Session')
    expect(await response('x'.repeat(40))).toBe(textOf(sessionFailures.unreadable()))
  },
)
