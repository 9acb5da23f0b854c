import { createPublicKey, X509Certificate } from 'node:crypto'
import { expect, test } from 'vitest'
import { createTestEngine } from '../../testing/index.ts'

const tenYears = 3650 * 24 * 60 * 60 * 1000

test('returns one X.509 certificate until the pool is deleted', async () => {
  const { invoke, aPool, clock } = await createTestEngine()
  const [pool, other] = [await aPool(), await aPool()]
  const certificateOf = async (UserPoolId: string) =>
    (await invoke('GetSigningCertificate', { UserPoolId })).Certificate ?? ''
  const at = clock.now()
  const all = await Promise.all(Array.from({ length: 4 }, () => certificateOf(pool.id)))
  clock.advance(1_000_000)
  expect(new Set([...all, await certificateOf(pool.id)]).size).toBe(1)
  expect(await certificateOf(other.id)).not.toBe(all[0])

  const certificate = new X509Certificate(Buffer.from(all[0] ?? '', 'base64'))
  expect([certificate.subject, certificate.issuer]).toEqual([`CN=${pool.id}`, `CN=${pool.id}`])
  expect(certificate.serialNumber).toMatch(/^[0-9A-F]{16}$/)
  expect(certificate.publicKey.asymmetricKeyDetails).toMatchObject({ modulusLength: 2048 })
  expect(certificate.verify(createPublicKey(certificate.publicKey.export({ type: 'spki', format: 'pem' })))).toBe(true)
  const seconds = Math.floor(at / 1000) * 1000
  expect([Date.parse(certificate.validFrom), Date.parse(certificate.validTo)]).toEqual([seconds, seconds + tenYears])
})
