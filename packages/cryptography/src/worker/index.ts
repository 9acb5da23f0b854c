import type { Cryptography } from '../cryptography.ts'
import { nativeCryptography } from '../native/index.ts'
import { groupPower } from './group-power.ts'

/**
 * Cryptography on Cloudflare Workers with `nodejs_compat`: native as in Node, except for powers in the group. The native
 * Diffie-Hellman functions would check the primality of the group at every start, which takes more than two seconds.
 */
export const createWorkerCryptography = (): Cryptography => ({ ...nativeCryptography, groupPower })
