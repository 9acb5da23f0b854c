/** The pool id in an issuer URL: its last path segment. The caller must check that this installation is the issuer. */
export const poolIdOfIssuer = (issuer: string): string => issuer.slice(issuer.lastIndexOf('/') + 1)
