import type { Cryptography } from '@poolhouse/cryptography'

type Generated = ReturnType<Cryptography['rs256']['generateKey']>

/** Enough for three pools, because tokens of one pool must not verify in another. */
const distinctPairs = 6

const generated: Generated[] = []
let next = 0

/**
 * The same cryptography, except that it generates a few RSA keys per process and then reuses them cyclically. Generating one takes
 * 0.1 seconds, and tests create hundreds of pools.
 */
export const withReusedRsaKeys = (cryptography: Cryptography): Cryptography => ({
  ...cryptography,
  rs256: {
    ...cryptography.rs256,
    generateKey: () => {
      const key = (generated[next] ??= cryptography.rs256.generateKey())
      next = (next + 1) % distinctPairs
      return key
    },
  },
})
