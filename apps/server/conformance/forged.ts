/** What a JWT claims, without believing it. */
export const claimsOf = (jwt: string): Readonly<Record<string, unknown>> =>
  JSON.parse(Buffer.from(jwt.split('.')[1] ?? '', 'base64url').toString()) as Readonly<Record<string, unknown>>

/** The JWT with other claims, under the signature that there was. */
export const forged = (jwt: string, changes: object): string => {
  const [header, , signature] = jwt.split('.')
  const claims = Buffer.from(JSON.stringify({ ...claimsOf(jwt), ...changes })).toString('base64url')
  return [header, claims, signature].join('.')
}
