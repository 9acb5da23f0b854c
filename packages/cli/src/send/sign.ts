import { createHash, createHmac, type Hash, type Hmac } from 'node:crypto'
import { SignatureV4 } from '@smithy/signature-v4'
import type { Credentials } from '../config/keys.ts'
import type { Post } from './http.ts'

const bytesOf = (data: ArrayBuffer | ArrayBufferView): Uint8Array =>
  ArrayBuffer.isView(data) ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength) : new Uint8Array(data)

/** SHA-256, or HMAC-SHA-256 with a secret, for the signer. */
class Sha256 {
  readonly #hash: Hash | Hmac
  constructor(secret?: string | ArrayBuffer | ArrayBufferView) {
    this.#hash =
      secret === undefined
        ? createHash('sha256')
        : createHmac('sha256', typeof secret === 'string' ? secret : bytesOf(secret))
  }
  update(data: string | Uint8Array): void {
    this.#hash.update(data)
  }
  digest(): Promise<Uint8Array> {
    return Promise.resolve(this.#hash.digest())
  }
  reset(): void {}
}

/** Creates a function that returns the headers of a request, signed with AWS Signature Version 4. */
export const createSigner = (
  { sessionToken, ...keys }: Credentials,
  region: string,
): ((post: Post) => Promise<Readonly<Record<string, string>>>) => {
  const signer = new SignatureV4({
    credentials: { ...keys, ...(sessionToken === undefined ? {} : { sessionToken }) },
    region,
    service: 'cognito-idp',
    sha256: Sha256,
    applyChecksum: false,
  })
  return async ({ url, headers, body }) => {
    const { protocol, host, hostname, pathname } = new URL(url)
    const request = { method: 'POST', protocol, hostname, path: pathname, headers: { ...headers, host }, body }
    return (await signer.sign(request)).headers
  }
}
