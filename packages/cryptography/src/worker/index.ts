import type { Cryptography } from '../cryptography.ts'
import { nativeCryptography } from '../native/index.ts'
import { groupPower } from './group-power.ts'

/**
 * Cryptography on Cloudflare Workers with `nodejs_compat`: native as in Node, except for powers in the group. What would
 * compute those natively checks the group for primality first, at every start: more than two seconds.
 */
export const createWorkerCryptography = (): Cryptography => ({ ...nativeCryptography, groupPower })
