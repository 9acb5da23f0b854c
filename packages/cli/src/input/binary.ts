import { generalError } from '../failure.ts'

/** How binary values are given on the command line. */
export type BinaryFormat = 'base64' | 'raw-in-base64-out'

/**
 * Decodes base64 as Python does: characters that do not belong to it are skipped, and the first complete padding ends it.
 *
 * @throws {Failure} with exit code 255 for an incomplete text, and for characters beyond ASCII.
 */
export const decodeBase64 = (text: string): Uint8Array => {
  if (/[^\0-\x7F]/.test(text)) throw generalError('string argument should contain only ASCII characters')
  let data = ''
  let padding = 0
  for (const character of text) {
    const position = data.length % 4
    if (/[A-Za-z0-9+/]/.test(character)) {
      data += character
      padding = 0
    } else if (character === '=' && position >= 2 && position + ++padding >= 4) return Buffer.from(data, 'base64')
  }
  if (data.length % 4 !== 0) throw generalError(`Invalid base64: "${text}"`)
  return Buffer.from(data, 'base64')
}

/** A binary value as requests carry it: base64. Bytes of a `fileb://` are taken as they are. */
export const encodeBinary = (value: string | Uint8Array, format: BinaryFormat): string => {
  const bytes =
    typeof value === 'string' ? (format === 'base64' ? decodeBase64(value) : Buffer.from(value, 'utf8')) : value
  return Buffer.from(bytes).toString('base64')
}
