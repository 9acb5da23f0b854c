import type { Cryptography } from '@poolhouse/cryptography'
import type { ClientRecord } from '@poolhouse/storage'
import { clientFailures } from './errors.ts'
import type { Sealer } from '../kernel/sealer.ts'
import { fromBase64 } from '../kernel/encoding/base64.ts'
import { openSecrets } from './open-secrets.ts'

const missing = { auth: clientFailures.secretHashMissing, account: clientFailures.secretMissing }

/** The operations that check a secret hash: those of sign-in, or those of sign-up and recovery. */
export type SecretHashOperation = keyof typeof missing

/**
 * Checks the proof of the client's secret: base64 of HMAC-SHA256 over username and client id, keyed with the secret.
 * (H). All secrets of a client are valid (M). Throws NotAuthorizedException when the hash is missing or wrong (H), or sent for
 * a client without a secret (M); compares in constant time.
 *
 * @param username exactly as it was sent; on a refresh the internal username.
 * @param kind selects the error message of a missing hash: `auth` for the sign-in operations, `account` for all others.
 */
export const checkSecretHash = async (
  { cryptography, sealer }: { readonly cryptography: Cryptography; readonly sealer: Sealer },
  client: ClientRecord,
  username: string,
  secretHash: string | undefined,
  kind: SecretHashOperation,
): Promise<void> => {
  if (secretHash === undefined) {
    if (client.secrets.length > 0) throw missing[kind](client.id)
    return
  }
  const claimed = fromBase64(secretHash)
  let proven = false
  for (const secret of await openSecrets(sealer, client)) {
    const expected = await cryptography.hmacSha256(secret, username + client.id)
    if (claimed && cryptography.equal(claimed, expected)) proven = true
  }
  if (!proven) throw clientFailures.secretHashWrong(client.id)
}
