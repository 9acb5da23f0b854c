/** Length of a salt in bytes. */
export const saltLength = 16

/**
 * Creates a salt from random bytes. Its first byte is from 0x40 to 0x7f, so that clients that read it as a number and clients
 * that read it as bytes hash the same bytes, without a leading zero to add or drop.
 */
export const saltOf = (random: Uint8Array): Uint8Array => {
  const [first = 0, ...rest] = random.subarray(0, saltLength)
  return Uint8Array.of((first & 0x3f) | 0x40, ...rest)
}
