import type { Cryptography } from '@poolhouse/cryptography'
import type { Clock, Random } from '@poolhouse/engine'

/** Dependencies of signing a request. */
export interface SigningDependencies {
  readonly cryptography: Pick<Cryptography, 'hmacSha256'>
  readonly clock: Clock
  readonly random: Pick<Random, 'uuid'>
}

/**
 * Creates a POST request with JSON, signed as in Standard Webhooks (https://www.standardwebhooks.com). Redirects are not
 * followed, so that no other address gets the body.
 */
export const signedRequest = async (
  secret: Uint8Array,
  body: string,
  { cryptography, clock, random }: SigningDependencies,
): Promise<RequestInit> => {
  const id = `msg_${random.uuid()}`
  const timestamp = String(Math.floor(clock.now() / 1000))
  const signature = await cryptography.hmacSha256(secret, `${id}.${timestamp}.${body}`)
  return {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'webhook-id': id,
      'webhook-timestamp': timestamp,
      'webhook-signature': `v1,${btoa(String.fromCharCode(...signature))}`,
    },
    body,
    redirect: 'manual',
  }
}
