import { generalError } from '../failure.ts'

/** How binary values are given on the command line. */
export type BinaryFormat = 'base64' | 'raw-in-base64-out'

/** Base64 with the characters that do not belong to it left out, as Python decodes it. */
const decodeBase64 = (text: string): Uint8Array => {
  const digits = text.replaceAll(/[^A-Za-z0-9+/=]/g, '')
  const data = /^[^=]*/.exec(digits)?.[0] ?? ''
  const padding = digits.length - data.length
  const isComplete = data.length % 4 === 0 || (data.length % 4 > 1 && padding >= 4 - (data.length % 4))
  if (!isComplete) throw generalError(`Invalid base64: "${text}"`)
  return Buffer.from(data, 'base64')
}

/** A binary value as requests carry it: base64. Bytes of a `fileb://` are taken as they are. */
export const encodeBinary = (value: string | Uint8Array, format: BinaryFormat): string => {
  const bytes =
    typeof value === 'string' ? (format === 'base64' ? decodeBase64(value) : Buffer.from(value, 'utf8')) : value
  return Buffer.from(bytes).toString('base64')
}
