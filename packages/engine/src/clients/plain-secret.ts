import type { Cryptography } from '@poolhouse/cryptography'
import type { ClientRecord } from '@poolhouse/storage'
import type { Sealer } from '../kernel/sealer.ts'
import { openSecrets } from './open-secrets.ts'

/** Whether a plain client secret is valid. */
export type SecretVerdict = 'right' | 'missing' | 'wrong'

/**
 * Checks the plain client secret of a token operation, in constant time. All secrets of a client are valid; for a public
 * client, any secret is wrong.
 */
export const checkPlainSecret = async (
  { cryptography, sealer }: { readonly cryptography: Cryptography; readonly sealer: Sealer },
  client: ClientRecord,
  secret: string | undefined,
): Promise<SecretVerdict> => {
  const secrets = await openSecrets(sealer, client)
  if (secret === undefined) return secrets.length > 0 ? 'missing' : 'right'
  // Hashed, so that the compared values have the same length.
  const claimed = await cryptography.sha256(secret)
  let right = false
  for (const known of secrets) if (cryptography.equal(claimed, await cryptography.sha256(known))) right = true
  return right ? 'right' : 'wrong'
}
