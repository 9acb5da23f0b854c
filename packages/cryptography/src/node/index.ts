import type { Cryptography } from '../cryptography.ts'
import { nativeCryptography } from '../native/index.ts'
import { groupPower } from './group-power.ts'

/** Cryptography on Node's OpenSSL. */
export const createNodeCryptography = (): Cryptography => ({ ...nativeCryptography, groupPower })
