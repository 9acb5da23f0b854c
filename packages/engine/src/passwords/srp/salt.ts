/** Length of a salt in bytes. */
export const saltLength = 16

/**
 * Makes a salt from random bytes. Clients read it as a number or as bytes: the first byte is from 0x40 to 0x7f, so that both
 * enter the hash as the same bytes, without a zero to add or to drop.
 */
export const saltOf = (random: Uint8Array): Uint8Array => {
  const [first = 0, ...rest] = random.subarray(0, saltLength)
  return Uint8Array.of((first & 0x3f) | 0x40, ...rest)
}
