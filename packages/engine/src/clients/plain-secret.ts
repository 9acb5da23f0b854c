import type { Cryptography } from '@poolhouse/cryptography'
import type { ClientRecord } from '@poolhouse/storage'
import type { Sealer } from '../kernel/sealer.ts'
import { openSecrets } from './open-secrets.ts'

/** Whether a plain client secret is valid. */
export type SecretVerdict = 'right' | 'missing' | 'wrong'

/**
 * Checks a plain client secret, as the token operations receive it. Any secret of a public client is wrong. Each
 * secret of a client is valid. Compares in constant time.
 */
export const judgeSecret = async (
  { cryptography, sealer }: { readonly cryptography: Cryptography; readonly sealer: Sealer },
  client: ClientRecord,
  secret: string | undefined,
): Promise<SecretVerdict> => {
  const secrets = await openSecrets(sealer, client)
  if (secret === undefined) return secrets.length > 0 ? 'missing' : 'right'
  // Digests have the same length for every input.
  const claimed = await cryptography.sha256(secret)
  let right = false
  for (const known of secrets) if (cryptography.equal(claimed, await cryptography.sha256(known))) right = true
  return right ? 'right' : 'wrong'
}
