/** Bytes from hex. */
export const bytes = (hex: string): Uint8Array => new Uint8Array(Buffer.from(hex, 'hex'))

/** Bytes from base64url. */
export const fromBase64Url = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'base64url'))

/** Hex from bytes: adapters return different kinds of array, and the same bytes must be the same text. */
export const hex = (value: Uint8Array): string => Buffer.from(value).toString('hex')

/** A copy with one bit turned over. */
export const withFlippedBit = (value: Uint8Array, at: number): Uint8Array =>
  value.map((byte, index) => (index === at ? byte ^ 1 : byte))
