const hexForm = /^[0-9a-fA-F]+$/

/** Encodes bytes as lowercase hex. */
export const toHex = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('hex')

/** Parses a non-negative integer in hex of either case. Returns undefined for other texts. */
export const integerFromHex = (hex: string): bigint | undefined => (hexForm.test(hex) ? BigInt(`0x${hex}`) : undefined)

/** Reads bytes as a non-negative integer, the first byte the most significant. */
export const integerFromBytes = (bytes: Uint8Array): bigint => BigInt(`0x0${toHex(bytes)}`)

/** Encodes a non-negative integer in the minimum number of bytes, or in `length` bytes with leading zeros. */
export const integerToBytes = (integer: bigint, length = 0): Uint8Array => {
  const digits = integer.toString(16)
  const hex = digits.padStart(Math.max(length * 2, digits.length + (digits.length % 2)), '0')
  const bytes = new Uint8Array(hex.length / 2)
  for (let index = 0; index < bytes.length; index += 1)
    bytes[index] = Number.parseInt(hex.slice(index * 2, index * 2 + 2), 16)
  return bytes
}
