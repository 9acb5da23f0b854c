export type { Cryptography, Data, EcPublicKey, Eventual, RsaPublicKey } from './cryptography.ts'
export { modPow } from './mod-pow.ts'
export { modpGroup } from './modp-group.ts'
