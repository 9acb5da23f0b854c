import { randomFillSync } from 'node:crypto'

/** The length that AES-GCM requires, in bytes (NIST SP 800-38D, section 8.2). */
export const nonceLength = 12

const buffer = new Uint8Array(nonceLength * 128)
let used = buffer.length

/**
 * Returns new random bytes. Use them before the next call, which may overwrite them. They are generated in batches, because a
 * call of the operating system takes longer than sealing a short text. Two machines resumed from one memory snapshot would
 * repeat nonces: copy a machine before the server is started.
 */
export const freshNonce = (): Uint8Array => {
  if (used === buffer.length) {
    randomFillSync(buffer)
    used = 0
  }
  used += nonceLength
  return buffer.subarray(used - nonceLength, used)
}
