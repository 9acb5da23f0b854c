const urlSafe = /^[A-Za-z0-9_-]*$/
const standard = /^[A-Za-z0-9+/]*={0,2}$/

/** A view of the bytes, not a copy. `Buffer` encodes many times faster than `btoa`, which requires a string. */
const bufferOf = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)

/** Decodes a valid text; `Buffer` would ignore invalid characters. The result is a copy, because buffers share memory. */
const read = (text: string, encoding: 'base64' | 'base64url'): Uint8Array => new Uint8Array(Buffer.from(text, encoding))

/** Encodes bytes as base64 (RFC 4648, section 4). */
export const toBase64 = (bytes: Uint8Array): string => bufferOf(bytes).toString('base64')

/** Decodes base64, with or without padding. Returns undefined for invalid text. */
export const fromBase64 = (text: string): Uint8Array | undefined => {
  if (!standard.test(text)) return undefined
  const digits = text.replace(/=+$/, '')
  const wellPadded = digits.length === text.length || text.length % 4 === 0
  return wellPadded && digits.length % 4 !== 1 ? read(digits, 'base64') : undefined
}

/** Encodes bytes as base64url without padding (RFC 4648, section 5). */
export const toBase64Url = (bytes: Uint8Array): string => bufferOf(bytes).toString('base64url')

/** Decodes base64url without padding. Returns undefined for invalid text. */
export const fromBase64Url = (text: string): Uint8Array | undefined =>
  urlSafe.test(text) && text.length % 4 !== 1 ? read(text, 'base64url') : undefined
