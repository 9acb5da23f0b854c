import { describe } from 'vitest'
import type { Cryptography } from '../src/index.ts'
import { aeadConformance } from './aead.ts'
import { es256Conformance } from './es256.ts'
import { groupPowerConformance } from './group-power.ts'
import { hashesConformance } from './hashes.ts'
import { randomConformance } from './random.ts'
import { rs256Conformance } from './rs256.ts'

/** Holds an adapter to the port and to published vectors. Call it at the top of a test file. */
export const cryptographyConformance = (adapter: string, create: () => Cryptography): void => {
  describe(`cryptography: ${adapter}`, () => {
    const cryptography = create()
    randomConformance(cryptography)
    hashesConformance(cryptography)
    rs256Conformance(cryptography)
    es256Conformance(cryptography)
    aeadConformance(cryptography)
    groupPowerConformance(cryptography)
  })
}
