/** The pool id in an issuer URL: its last path segment. The caller must check that the issuer is this installation. */
export const poolIdOfIssuer = (issuer: string): string => issuer.slice(issuer.lastIndexOf('/') + 1)
