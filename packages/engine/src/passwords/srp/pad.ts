import { integerToBytes } from '../../kernel/encoding/integers.ts'

/**
 * Encodes a non-negative integer for hashing, as the shortest big-endian two's complement: with a leading zero byte if the first
 * bit is set. This differs from the fixed length of RFC 5054.
 */
export const pad = (integer: bigint): Uint8Array => {
  const bytes = integerToBytes(integer)
  const isHigh = (bytes[0] ?? 0) >= 0x80
  return isHigh ? integerToBytes(integer, bytes.length + 1) : bytes
}
