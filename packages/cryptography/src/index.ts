export type { Cryptography, Data, Eventual, RsaPublicKey } from './cryptography.ts'
export { modPow } from './mod-pow.ts'
export { modpGroup } from './modp-group.ts'
