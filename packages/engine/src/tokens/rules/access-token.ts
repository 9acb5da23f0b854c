import type { JsonObject } from '../../kernel/encoding/json.ts'
import { selfServiceScope } from './claims.ts'

/** The claims of an access token that self-service operations use. */
export interface AccessTokenClaims {
  readonly sub: string
  readonly clientId: string
  readonly eventId: string
  /** Milliseconds since the epoch. The token is invalid from this time. */
  readonly expiresAt: number
  /** Whether the token authorizes the self-service operations. */
  readonly isSelfService: boolean
}

/** Parses the verified claims of a user's access token. Returns undefined for other tokens. */
export const readAccessToken = (claims: JsonObject): AccessTokenClaims | undefined => {
  const { sub, client_id: clientId, event_id: eventId, exp, scope, token_use: use } = claims
  if (use !== 'access' || typeof exp !== 'number') return undefined
  if (typeof sub !== 'string' || typeof clientId !== 'string' || typeof eventId !== 'string') return undefined
  const scopes = typeof scope === 'string' ? scope.split(' ') : []
  return { sub, clientId, eventId, expiresAt: exp * 1000, isSelfService: scopes.includes(selfServiceScope) }
}
