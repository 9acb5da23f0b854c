import { integerToBytes } from '../../kernel/encoding/integers.ts'

/**
 * The bytes in which integers enter hashes: big-endian, as few as possible, with a zero in front where the first bit is set
 * (as two's complement writes a number that is not negative). Not the fixed length of RFC 5054.
 */
export const pad = (integer: bigint): Uint8Array => {
  const bytes = integerToBytes(integer)
  const isHigh = (bytes[0] ?? 0) >= 0x80
  return isHigh ? integerToBytes(integer, bytes.length + 1) : bytes
}
