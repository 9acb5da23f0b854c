import { describe } from 'vitest'
import type { Cryptography } from '../src/index.ts'
import { aeadContract } from './aead.ts'
import { groupPowerContract } from './group-power.ts'
import { hashesContract } from './hashes.ts'
import { randomContract } from './random.ts'
import { rs256Contract } from './rs256.ts'

/** Holds an adapter to the port and to published vectors. Call it at the top of a test file. */
export const cryptographyContract = (adapter: string, create: () => Cryptography): void => {
  describe(`cryptography: ${adapter}`, () => {
    const cryptography = create()
    randomContract(cryptography)
    hashesContract(cryptography)
    rs256Contract(cryptography)
    aeadContract(cryptography)
    groupPowerContract(cryptography)
  })
}
