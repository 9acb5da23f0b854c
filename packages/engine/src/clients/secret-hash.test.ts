import { createNodeCryptography } from '@poolhouse/cryptography/node'
import type { ClientRecord } from '@poolhouse/storage'
import { expect, test } from 'vitest'
import { createSealer } from '../kernel/sealer.ts'
import { checkPlainSecret } from './plain-secret.ts'
import { secretContext } from './rules/secret-context.ts'
import { checkSecretHash } from './secret-hash.ts'
import { clientFailures } from './errors.ts'

const id = '3n4b5urk1ft4fl3mg5e62d9ado'
const hashOfTopsecret = '7m5xeJIrQX/+8A/4kAa+Lhn+gEjjLmA7jJgDyUQGuvU='

const engine = async (...plain: readonly string[]) => {
  const cryptography = createNodeCryptography()
  const sealer = await createSealer(cryptography, new Uint8Array(32).fill(7))
  const secrets = await Promise.all(
    plain.map(async (secret, index) => ({
      id: String(index),
      value: await sealer.seal(new TextEncoder().encode(secret), secretContext(id)),
      createdAt: 0,
    })),
  )
  const client: ClientRecord = {
    id,
    poolId: 'us-east-1_Ab1Cd2Ef3',
    version: 1,
    name: 'test',
    createdAt: 0,
    modifiedAt: 0,
    secrets,
    settings: {},
  }
  return {
    check: (hash: string | undefined, kind: 'auth' | 'account' = 'auth', username = 'alice') =>
      checkSecretHash({ cryptography, sealer }, client, username, hash, kind),
    judge: (secret: string | undefined) => checkPlainSecret({ cryptography, sealer }, client, secret),
  }
}
const unverified = clientFailures.secretHashWrong(id)

test('accepts the hash of the test vector', async () => {
  const { check } = await engine('topsecret')
  await expect(check(hashOfTopsecret)).resolves.toBeUndefined()
})

test('accepts a hash made with either of two secrets', async () => {
  await expect((await engine('topsecret', 'newer')).check(hashOfTopsecret)).resolves.toBeUndefined()
  await expect((await engine('older', 'topsecret')).check(hashOfTopsecret)).resolves.toBeUndefined()
})

test.each([
  ['of another username', hashOfTopsecret, 'Alice'],
  ['of another secret', 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=', 'alice'],
  ['that is not base64', '!', 'alice'],
  ['that is empty', '', 'alice'],
  ['that is cut short', hashOfTopsecret.slice(0, 20), 'alice'],
])('rejects a hash %s', async (_, hash, username) => {
  const { check } = await engine('topsecret')
  await expect(check(hash, 'auth', username)).rejects.toMatchObject(unverified)
})

test('reports a missing hash with the message of the operation', async () => {
  const { check } = await engine('topsecret')
  await expect(check(undefined)).rejects.toThrow(clientFailures.secretHashMissing(id))
  await expect(check(undefined, 'account')).rejects.toThrow(clientFailures.secretMissing(id))
})

test('requires nothing from a public client, and rejects a hash from it', async () => {
  const { check } = await engine()
  await expect(check(undefined)).resolves.toBeUndefined()
  await expect(check(hashOfTopsecret)).rejects.toMatchObject(unverified)
})

test('checks plain secrets', async () => {
  const two = await engine('topsecret', 'newer')
  expect(await Promise.all(['topsecret', 'newer', 'topsecre', '', undefined].map(two.judge))).toEqual([
    'right',
    'right',
    'wrong',
    'wrong',
    'missing',
  ])
  const none = await engine()
  expect(await Promise.all([undefined, 'anything'].map(none.judge))).toEqual(['right', 'wrong'])
})
