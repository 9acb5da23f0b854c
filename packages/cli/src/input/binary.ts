import { generalError } from '../failure.ts'

/** The format of binary values on the command line. */
export type BinaryFormat = 'base64' | 'raw-in-base64-out'

/**
 * Decodes base64 like Python: other characters are skipped, and decoding stops at the first complete padding.
 *
 * @throws {Failure} with exit code 255 for incomplete and for non-ASCII text.
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

/** Encodes a binary value for a request, as base64. Text is in the given format; bytes come from a `fileb://` file. */
export const encodeBinary = (value: string | Uint8Array, format: BinaryFormat): string => {
  const bytes =
    typeof value === 'string' ? (format === 'base64' ? decodeBase64(value) : Buffer.from(value, 'utf8')) : value
  return Buffer.from(bytes).toString('base64')
}
