import { CognitoJwtVerifier } from 'aws-jwt-verify'
import { expect, test } from 'vitest'
import { createTestEngine } from '../testing/test-engine.ts'

/*
 * aws-jwt-verify is what applications check our tokens with. It knows the form of pool ids, issuers, keys and claims, and
 * goes by the time of day.
 */

const engine = await createTestEngine()
engine.clock.set(Date.now())
const pool = await engine.records.pool()
const client = await engine.records.client(pool)
const user = await engine.records.user(pool, { attributes: { email: 'ada@example.com', email_verified: 'true' } })
const { AccessToken = '', IdToken = '' } = await engine.needs.tokens.issue(pool, client, {
  user,
  authenticatedAt: engine.clock.now(),
})
const keys = (await engine.needs.signingKeys.jwks(pool.id))?.keys ?? []

const verifierOf = (tokenUse: 'access' | 'id', clientId = client.id) => {
  const verifier = CognitoJwtVerifier.create({ userPoolId: pool.id, tokenUse, clientId })
  verifier.cacheJwks({ keys: keys.map((key) => ({ ...key })) })
  return verifier
}

test('accepts an access token', async () => {
  const claims = await verifierOf('access').verify(AccessToken)
  expect(claims).toMatchObject({ sub: user.sub, username: user.username, client_id: client.id })
})

test('accepts an ID token', async () => {
  const claims = await verifierOf('id').verify(IdToken)
  expect(claims).toMatchObject({ sub: user.sub, email: 'ada@example.com', email_verified: true, aud: client.id })
})

test('distinguishes kinds of tokens and clients', async () => {
  await expect(verifierOf('access').verify(IdToken)).rejects.toThrow('Token use not allowed')
  await expect(verifierOf('id').verify(AccessToken)).rejects.toThrow('Token use not allowed')
  await expect(verifierOf('id', 'other').verify(IdToken)).rejects.toThrow('not allowed')
})
