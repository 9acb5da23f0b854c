import { randomFillSync } from 'node:crypto'

/** The length that AES-GCM requires, in bytes (NIST SP 800-38D, section 8.2). */
export const nonceLength = 12

const drawn = new Uint8Array(nonceLength * 128)
let used = drawn.length

/**
 * Random bytes that were never given out before, to be used before the next are asked for. They are drawn many at a time: to ask
 * the operating system takes longer than to seal a short text. A machine that is resumed twice from one snapshot of its memory would
 * give out the rest of them twice: start the server after a machine is copied, not before.
 */
export const freshNonce = (): Uint8Array => {
  if (used === drawn.length) {
    randomFillSync(drawn)
    used = 0
  }
  used += nonceLength
  return drawn.subarray(used - nonceLength, used)
}
