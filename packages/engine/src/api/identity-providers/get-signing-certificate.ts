import { requirePool } from '../../pools/find-pool.ts'
import { samlCertificate } from '../../saml/saml-certificates.ts'
import type { Handler } from '../handler.ts'

/** Returns the certificate with which SAML providers verify requests of the pool, also in a pool without SAML providers (M). */
export const getSigningCertificate: Handler<
  'GetSigningCertificate',
  'clock' | 'cryptography' | 'pools' | 'samlKeys' | 'sealer'
> = async ({ UserPoolId }, needs) => {
  const pool = await requirePool(needs.pools, UserPoolId)
  return { Certificate: await samlCertificate(needs, pool.id, 'signing') }
}
