import { AwsV4Signer } from 'aws4fetch'
import type { Signer } from './client-options.ts'
import { authorization } from './generated/authorization.ts'

/** The name of the service in signatures, for AWS and for Poolhouse. */
const service = 'cognito-idp'

const unsigned: ReadonlySet<string> = new Set(Object.values(authorization).flat())

/** Keys to sign with. */
export interface SigningKeys {
  readonly accessKeyId: string
  /** Never use it in browsers: it grants all permissions of its owner. */
  readonly secretAccessKey: string
  /** The session token of temporary credentials; required for them. */
  readonly sessionToken?: string | undefined
  /** The Region of the server. Servers reject a signature for another one. */
  readonly region: string
  /**
   * The current time. Servers reject signatures that are more than a few minutes off. Default: the clock of the
   * machine.
   */
  readonly now?: () => Date
}

/** The time in the format of signatures: `20260102T030405Z`. */
const signingDate = (time: Date): string => time.toISOString().replace(/[:-]|\.\d+/g, '')

/**
 * Signs requests with AWS Signature Version 4: `createClient({ endpoint, sign: signWith({ … }) })`. Public operations,
 * and those that a user's token authorizes, are not signed.
 *
 * @param keys The keys, or a function that returns them. It is called before every request, so that keys can be
 * rotated; it should cache them until they expire.
 */
export const signWith =
  (keys: SigningKeys | (() => SigningKeys | Promise<SigningKeys>)): Signer =>
  async (request, operation) => {
    if (unsigned.has(operation)) return request
    const { now = () => new Date(), sessionToken, ...rest } = typeof keys === 'function' ? await keys() : keys
    const { method, url, headers, signal, redirect } = request
    const body = await request.text()
    const session = sessionToken === undefined ? {} : { sessionToken }
    const requestParts = { method, url, headers, body, service, datetime: signingDate(now()) }
    const signed = await new AwsV4Signer({ ...rest, ...session, ...requestParts }).sign()
    return new Request(url, { method, headers: signed.headers, body, signal, redirect })
  }
