import { AwsV4Signer } from 'aws4fetch'
import type { Signer } from './client-options.ts'
import { authorization } from './generated/authorization.ts'

/** The name of the service in signatures, for AWS and for Poolhouse. */
const service = 'cognito-idp'

const unsigned: ReadonlySet<string> = new Set(Object.values(authorization).flat())

/** Keys to sign with. */
export interface SigningKeys {
  readonly accessKeyId: string
  /** Keep it out of browsers: it grants everything that its owner may do. */
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

/** The time as signatures have it: `20260102T030405Z`. */
const stamp = (time: Date): string => time.toISOString().replace(/[:-]|\.\d+/g, '')

/**
 * Signs requests with AWS Signature Version 4: `createClient({ endpoint, sign: signWith({ … }) })`. Operations that a user's
 * token authorizes, or nothing, are not signed.
 *
 * @param keys The keys, or a function that returns them. It is called before every request, so that keys may change;
 * it should keep them as long as they hold.
 */
export const signWith =
  (keys: SigningKeys | (() => SigningKeys | Promise<SigningKeys>)): Signer =>
  async (request, operation) => {
    if (unsigned.has(operation)) return request
    const { now = () => new Date(), sessionToken, ...rest } = typeof keys === 'function' ? await keys() : keys
    const { method, url, headers, signal, redirect } = request
    const body = await request.text()
    const session = sessionToken === undefined ? {} : { sessionToken }
    const what = { method, url, headers, body, service, datetime: stamp(now()) }
    const signed = await new AwsV4Signer({ ...rest, ...session, ...what }).sign()
    return new Request(url, { method, headers: signed.headers, body, signal, redirect })
  }
