import type { Cryptography } from '@poolhouse/cryptography'
import type { Clock } from '@poolhouse/engine'
import { algorithm, deriveSigningKey, hex, terminator, timeText } from '../../aws/signature.ts'
import { type Authorization, readAuthorization } from './authorization-header.ts'
import { canonicalRequest } from '../../aws/canonical-request.ts'
import { signatureFailures } from './signature-failures.ts'

/** Dependencies of verifying signatures. */
export interface SignatureDependencies {
  readonly cryptography: Pick<Cryptography, 'sha256' | 'hmacSha256' | 'equal'>
  readonly clock: Clock
  /** Secret access keys by access key id. */
  readonly accessKeys: ReadonlyMap<string, string>
  /** The only region that signatures may name. */
  readonly region: string
}

/** Rejects a request without a valid signature. */
export type SignatureCheck = (request: Request, body: string) => Promise<void>

/** Maximum difference between the clocks of the signer and the server, in milliseconds. */
const allowedSkew = 5 * 60 * 1000

/** The service name in signatures. */
const service = 'cognito-idp'

const utf8 = new TextEncoder()

const basicForm = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/

const readTime = (headers: Headers): number => {
  const text = headers.get('x-amz-date') ?? headers.get('date')
  if (text === null) throw signatureFailures.noDate()
  const time = Date.parse(text.replace(basicForm, '$1-$2-$3T$4:$5:$6Z'))
  if (Number.isNaN(time)) throw signatureFailures.noDate()
  return time
}

/**
 * Headers that change the meaning of a request. If they were not signed, a signature for one operation could be reused for
 * another.
 */
const meaningful = ['x-amz-target', 'x-amz-content-sha256', 'x-amz-security-token']

const checkSignedHeaders = (headers: Headers, signedHeaders: readonly string[]): void => {
  const dated = headers.get('x-amz-date') === null ? 'date' : 'x-amz-date'
  const needed = ['host', dated, ...meaningful.filter((name) => headers.get(name) !== null)]
  const unsigned = needed.find((name) => !signedHeaders.includes(name))
  if (unsigned !== undefined) throw signatureFailures.unsigned(unsigned)
}

const checkScope = (authorization: Authorization, region: string, day: string): void => {
  if (authorization.region !== region) throw signatureFailures.wrongRegion(authorization.region, region)
  if (authorization.service !== service) throw signatureFailures.wrongScope(`correct service: '${service}'`)
  if (authorization.terminator !== terminator) throw signatureFailures.wrongScope(`a valid terminator: '${terminator}'`)
  if (authorization.day !== day) throw signatureFailures.wrongScope(`the day of the request: '${day}'`)
}

const checkTime = (time: number, now: number): void => {
  const [signed, current] = [timeText(time), timeText(now)]
  if (time < now - allowedSkew) throw signatureFailures.expired(signed, timeText(now - allowedSkew), current)
  if (time > now + allowedSkew) throw signatureFailures.early(signed, timeText(now + allowedSkew), current)
}

/**
 * Verifies AWS Signature Version 4 against configured keys. All headers in `SignedHeaders` are verified. The hash of
 * the body is always computed here, so `x-amz-content-sha256` may be absent but not wrong. As with AWS, a request can
 * be replayed within five minutes: use TLS.
 */
export const createSignatureCheck = (dependencies: SignatureDependencies): SignatureCheck => {
  const { cryptography, clock, accessKeys, region } = dependencies

  /**
   * The last signing key of each access key. It changes only with the day.
   */
  const signingKeys = new Map<string, { readonly day: string; readonly key: Uint8Array }>()
  const signingKey = async (accessKeyId: string, secret: string, day: string): Promise<Uint8Array> => {
    const cached = signingKeys.get(accessKeyId)
    if (cached?.day === day) return cached.key
    const key = await deriveSigningKey(cryptography, secret, { day, region, service })
    signingKeys.set(accessKeyId, { day, key })
    return key
  }

  return async (request, body) => {
    const { headers } = request
    const authorization = readAuthorization(headers.get('authorization'))
    const time = readTime(headers)
    checkTime(time, clock.now())
    checkScope(authorization, region, timeText(time).slice(0, 8))
    checkSignedHeaders(headers, authorization.signedHeaders)
    const secret = accessKeys.get(authorization.accessKeyId)
    // A session token can only belong to other credentials, because configured keys are permanent.
    if (secret === undefined || headers.get('x-amz-security-token')) throw signatureFailures.unknownKey()

    const bodyHash = hex(await cryptography.sha256(body))
    const declaredHash = headers.get('x-amz-content-sha256')
    if (declaredHash !== null && declaredHash !== bodyHash) throw signatureFailures.otherBody()

    const canonical = canonicalRequest(request, authorization.signedHeaders, bodyHash)
    const scope = [authorization.day, region, service, terminator].join('/')
    const toSign = [algorithm, timeText(time), scope, hex(await cryptography.sha256(canonical))].join('\n')
    const expected = hex(
      await cryptography.hmacSha256(await signingKey(authorization.accessKeyId, secret, authorization.day), toSign),
    )
    if (!cryptography.equal(utf8.encode(expected), utf8.encode(authorization.signature)))
      throw signatureFailures.mismatch()
  }
}
