const urlSafe = /^[A-Za-z0-9_-]*$/
const standard = /^[A-Za-z0-9+/]*={0,2}$/

const fromBinary = (binary: string): Uint8Array => {
  const bytes = new Uint8Array(binary.length)
  for (let index = 0; index < binary.length; index += 1) bytes[index] = binary.charCodeAt(index)
  return bytes
}

const toBinary = (bytes: Uint8Array): string => {
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return binary
}

/** Writes bytes as base64 (RFC 4648, section 4). */
export const toBase64 = (bytes: Uint8Array): string => btoa(toBinary(bytes))

/** Reads base64, with its padding or with none, or answers undefined for anything else. */
export const fromBase64 = (text: string): Uint8Array | undefined => {
  if (!standard.test(text)) return undefined
  const digits = text.replace(/=+$/, '')
  const wellPadded = digits.length === text.length || text.length % 4 === 0
  return wellPadded && digits.length % 4 !== 1 ? fromBinary(atob(digits)) : undefined
}

/** Writes bytes as base64url without padding (RFC 4648, section 5). */
export const toBase64Url = (bytes: Uint8Array): string =>
  toBase64(bytes).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')

/** Reads base64url without padding, or answers undefined for anything else. */
export const fromBase64Url = (text: string): Uint8Array | undefined =>
  urlSafe.test(text) && text.length % 4 !== 1
    ? fromBinary(atob(text.replaceAll('-', '+').replaceAll('_', '/')))
    : undefined
