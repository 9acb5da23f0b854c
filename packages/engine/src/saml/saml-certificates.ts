import type { Cryptography } from '@poolhouse/cryptography'
import type { SamlKeyRecord, SamlKeyStore } from '@poolhouse/storage'
import { toBase64 } from '../kernel/encoding/base64.ts'
import type { Clock } from '../ports/clock.ts'
import type { Sealer } from '../kernel/sealer.ts'
import { day } from '../kernel/durations.ts'

/** The purpose of a key: signing requests to SAML providers, or encryption of their responses. */
export type SamlKeyUse = 'signing' | 'encryption'

/** Ten years (H), in milliseconds. AWS adds a certificate each year; here, the first stays until the pool is deleted. */
const lifetime = 3650 * day

/**
 * Returns the certificate of a pool for a use, as base64 of its DER form without PEM lines (L). The key pair is generated at the
 * first call and stays the same until the pool is deleted; of racing calls, all return what one of them stored.
 */
export const samlCertificate = async (
  needs: {
    readonly clock: Clock
    readonly cryptography: Cryptography
    readonly sealer: Sealer
    readonly samlKeys: SamlKeyStore
  },
  poolId: string,
  use: SamlKeyUse,
): Promise<string> => {
  const { samlKeys } = needs
  const known = await samlKeys.find(poolId, use)
  if (known) return known.certificate
  const generated = await generate(needs, poolId, use)
  if (await samlKeys.insert(generated)) return generated.certificate
  const other = await samlKeys.find(poolId, use)
  if (!other) throw new Error(`The ${use} key of ${poolId} was deleted while it was generated.`)
  return other.certificate
}

const generate = async (
  { clock, cryptography, sealer }: Parameters<typeof samlCertificate>[0],
  poolId: string,
  use: SamlKeyUse,
): Promise<SamlKeyRecord> => {
  const { publicKey, privateKey } = await cryptography.rs256.generateKey()
  const at = clock.now()
  const { selfSignedCertificate } = await import('./certificate.ts')
  const certificate = await selfSignedCertificate(
    { commonName: poolId, publicKey, serial: cryptography.randomBytes(8), from: at, to: at + lifetime },
    await cryptography.rs256.signer(privateKey),
  )
  return {
    poolId,
    use,
    version: 1,
    createdAt: at,
    certificate: toBase64(certificate),
    privateKey: await sealer.seal(privateKey, samlKeyContext(poolId, use)),
  }
}

/** Sealing context of the private key. */
const samlKeyContext = (poolId: string, use: SamlKeyUse): string => `saml-key/${poolId}/${use}`
