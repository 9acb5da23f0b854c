/** One sign-in: the family of its access, ID and refresh tokens. Revoking the grant invalidates all of them. */
export interface GrantRecord {
  readonly poolId: string
  /** The `event_id` of every token of the family. */
  readonly eventId: string
  /** The `origin_jti` of the family. */
  readonly originJti: string
  readonly sub: string
  readonly clientId: string
  /** The time at which the user authenticated: milliseconds since the epoch, unchanged by refreshes. */
  readonly authenticatedAt: number
  /** When the refresh tokens of the family expire; rotation does not extend it. */
  readonly expiresAt: number
  readonly revokedAt?: number | undefined
  /** When the refresh tokens were revoked because the device was forgotten. Access tokens stay valid until they expire. */
  readonly refreshEndedAt?: number | undefined
  /** The device of the sign-in: refreshing needs its key. Absent in pools that do not track devices. */
  readonly deviceKey?: string | undefined
  /** Present if the sign-in requested a level. */
  readonly assurance?: Assurance | undefined
  /** Present if the pool tracked sessions when the user signed in. */
  readonly session?: TokenSession | undefined
}

/** How strongly a user authenticated: claims of the tokens, kept over refreshes. */
export interface Assurance {
  /** The name of the level that the factors satisfied. */
  readonly acr: string
  /** The factors that the user proved. */
  readonly amr: readonly ('pwd' | 'otp' | 'sms' | 'email_otp' | 'swk' | 'hwk' | 'mfa')[]
}

/** The data of a tracked sign-in that users and administrators see. */
export interface TokenSession {
  /** `tkn` and 25 lowercase letters and digits. */
  readonly id: string
  /** When the user signed in or last refreshed the tokens. */
  readonly lastActiveAt: number
  /** The User-Agent header of that request. */
  readonly userAgent?: string | undefined
  /** The address of that request. */
  readonly address?: string | undefined
  /** The SSO session that the sign-in belongs to. */
  readonly originId?: string | undefined
}

/** A refresh token of a grant, identified by its hash. */
export interface RefreshTokenRecord {
  readonly poolId: string
  readonly hash: string
  readonly eventId: string
  /** When another token first replaced it. */
  readonly replacedAt?: number | undefined
}
