import type { Cryptography } from '@poolhouse/cryptography'

/** The only algorithm of AWS Signature Version 4 for HTTP headers. */
export const algorithm = 'AWS4-HMAC-SHA256'

/** The end of each scope. */
export const terminator = 'aws4_request'

/** The scope of a signing key. There is a key for each day (`yyyymmdd`). */
export interface SigningScope {
  readonly day: string
  readonly region: string
  readonly service: string
}

/** Derives the key of a scope. Cache it: it takes four hashes. */
export const deriveSigningKey = async (
  cryptography: Pick<Cryptography, 'hmacSha256'>,
  secretAccessKey: string,
  { day, region, service }: SigningScope,
): Promise<Uint8Array> => {
  let key: Uint8Array = new TextEncoder().encode(`AWS4${secretAccessKey}`)
  for (const part of [day, region, service, terminator]) key = await cryptography.hmacSha256(key, part)
  return key
}

/** `yyyymmddThhmmssZ`, the time format of signatures. */
export const timeText = (milliseconds: number): string =>
  new Date(milliseconds).toISOString().replace(/[-:]|\.\d{3}/g, '')

/** Bytes as lowercase hexadecimal digits. */
export const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')
