import type { Cryptography } from '@poolhouse/cryptography'

type Generated = ReturnType<Cryptography['rs256']['generateKey']>

/** Three pools' worth: tokens of one pool must not verify in another. */
const distinctPairs = 6

const generated: Generated[] = []
let next = 0

/**
 * The same cryptography, except that RSA keys are generated only a few times per process and then reused in rotation: generating
 * one takes a tenth of a second, and tests create hundreds of pools.
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
