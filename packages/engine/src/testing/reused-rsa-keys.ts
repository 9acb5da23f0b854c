import type { Cryptography } from '@poolhouse/cryptography'

type Generated = ReturnType<Cryptography['rs256']['generateKey']>

/** Three pools' worth: tokens of one pool must not verify in another. */
const distinctPairs = 6

const made: Generated[] = []
let next = 0

/**
 * The same cryptography, but RSA keys are made only so many times in a process and then given out again in turn: making one
 * takes a tenth of a second, and tests make pools by the hundred.
 */
export const withFewKeys = (cryptography: Cryptography): Cryptography => ({
  ...cryptography,
  rs256: {
    ...cryptography.rs256,
    generateKey: () => {
      const key = (made[next] ??= cryptography.rs256.generateKey())
      next = (next + 1) % distinctPairs
      return key
    },
  },
})
