import type { ClientRecord } from '@poolhouse/storage'
import { lifetimesOf } from './lifetimes.ts'

/** The source of the claims of an access token of the client credentials grant. */
export interface ClientClaimsSource {
  readonly issuer: string
  readonly client: ClientRecord
  readonly scopes: readonly string[]
  /** Milliseconds since the epoch. */
  readonly now: number
  readonly jti: string
}

/** The claims of an access token of the client credentials grant: `sub` is the client id, and no claim identifies a user (H). */
export const clientClaims = ({
  issuer,
  client,
  scopes,
  now,
  jti,
}: ClientClaimsSource): Readonly<Record<string, unknown>> => {
  const iat = Math.floor(now / 1000)
  return {
    sub: client.id,
    token_use: 'access',
    ...(scopes.length > 0 && { scope: scopes.join(' ') }),
    auth_time: iat,
    iss: issuer,
    exp: iat + lifetimesOf(client).access,
    iat,
    version: 2,
    jti,
    client_id: client.id,
  }
}
