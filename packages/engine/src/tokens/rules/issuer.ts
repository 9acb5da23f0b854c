/** The pool that an issuer names: the last part of its address. Whether the issuer is ours is for the caller to compare. */
export const poolIdOfIssuer = (issuer: string): string => issuer.slice(issuer.lastIndexOf('/') + 1)
