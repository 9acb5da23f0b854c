import type { Cryptography } from '@poolhouse/cryptography'
import type { Clock } from '@poolhouse/engine'
import type { AwsCredentials } from '../settings/settings.ts'
import { canonicalRequest } from './canonical-request.ts'
import { algorithm, deriveSigningKey, hex, terminator, timeText } from './signature.ts'

/** Dependencies of signing. */
export interface SignerDependencies {
  readonly cryptography: Pick<Cryptography, 'sha256' | 'hmacSha256'>
  readonly clock: Clock
}

/** The service that requests are for, and the credentials that they are signed with. */
export interface SignerOptions {
  readonly service: string
  readonly region: string
  readonly credentials: AwsCredentials
}

/** Returns a POST request with its signature headers. All `headers` are signed. */
export type SignRequest = (url: string, headers: Readonly<Record<string, string>>, body: string) => Promise<RequestInit>

/** Creates a signer for AWS Signature Version 4. The signing key is derived once a day. */
export const createSigner = (
  { service, region, credentials }: SignerOptions,
  { cryptography, clock }: SignerDependencies,
): SignRequest => {
  const { accessKeyId, secretAccessKey, sessionToken } = credentials
  let cached: { readonly day: string; readonly key: Uint8Array } | undefined
  const signingKey = async (day: string): Promise<Uint8Array> => {
    if (cached?.day !== day)
      cached = { day, key: await deriveSigningKey(cryptography, secretAccessKey, { day, region, service }) }
    return cached.key
  }

  return async (url, headers, body) => {
    const time = timeText(clock.now())
    const day = time.slice(0, 8)
    const sent = {
      ...headers,
      'x-amz-date': time,
      ...(sessionToken !== undefined && { 'x-amz-security-token': sessionToken }),
    }
    // The runtime adds the host header.
    const signedHeaders = new Headers({ ...sent, host: new URL(url).host })
    const signed = [...signedHeaders.keys()]
    const bodyHash = hex(await cryptography.sha256(body))
    const canonical = canonicalRequest({ method: 'POST', url, headers: signedHeaders }, signed, bodyHash)
    const scope = [day, region, service, terminator].join('/')
    const toSign = [algorithm, time, scope, hex(await cryptography.sha256(canonical))].join('\n')
    const signature = hex(await cryptography.hmacSha256(await signingKey(day), toSign))
    const authorization = `${algorithm} Credential=${accessKeyId}/${scope}, SignedHeaders=${signed.join(';')}, Signature=${signature}`
    return { method: 'POST', headers: { ...sent, authorization }, body, redirect: 'manual' }
  }
}
