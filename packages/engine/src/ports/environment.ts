import type { IssuerType } from '@poolhouse/schemas'
import type { WritePoolLog } from './pool-logs.ts'

/** Settings of the whole installation. */
export interface Environment {
  /** As in pool ids and ARNs: `us-east-1`. */
  readonly region: string
  /** Where clients reach this server, without a final slash. Called per request. */
  publicUrl(): string
  /** Twelve digits, as in ARNs. */
  readonly accountId: string
  /** The issuer of a pool's tokens, without a final slash. `type` is the form that the pool is configured for. */
  issuer(poolId: string, type: IssuerType): string
  /** `off` disables the hourly limits per user; only for load tests in development. */
  readonly attemptLimits: 'on' | 'off'
  /** The limits beyond a single user: `audit` reports them and rejects nothing. */
  readonly requestLimits: 'on' | 'audit' | 'off'
  /** Multiplies the request quotas of AWS. 1: as in AWS. */
  readonly quotaFactor: number
  /** Maximum numbers of resources by name, where they differ from those of AWS: see the adjustable quotas. Default: none. */
  readonly quotas?: Readonly<Record<string, number | undefined>> | undefined
  /**
   * `on`: a new password ends every other sign-in, reuse of a replaced refresh token ends its sign-in (RFC 9700, section
   * 4.14.2), and users are notified at their old contact when a password or contact changes. `strict`: changing a contact
   * also requires a recent sign-in. `off`: as AWS, which does none of this.
   */
  readonly sessionSecurity: 'off' | 'on' | 'strict'
  /**
   * How long a custom domain is CREATING or UPDATING, in milliseconds. AWS takes some minutes; 0 makes it ACTIVE at once.
   */
  readonly customDomainDelay: number
  /**
   * Whether an OIDC provider whose host does not respond is accepted without its endpoints, so that development works
   * offline. AWS rejects it. Default: false.
   */
  readonly acceptsUnreachableIssuers?: boolean | undefined
  /** Maximum number of sign-ins that a user can have at a time: one more ends the oldest. AWS has no such limit. */
  readonly sessionsPerUser: number
  /**
   * Origins of native applications whose passkeys are accepted, such as `android:apk-key-hash:…`, for every pool. The operating
   * system checks which relying parties an application may use. Web pages need no entry.
   */
  readonly passkeyApps: readonly string[]
  /** Called when an import was interrupted by a fault, for logs. It continues later. Default: nothing. */
  readonly importInterrupted?: ((poolId: string, fault: unknown) => void) | undefined
  /** Receives the logs that pools export. Default: nothing is exported. */
  readonly poolLog?: WritePoolLog | undefined
  /** Called when a limit beyond a single user is reached, for logs. Default: nothing. */
  readonly limitReached?: ((reached: LimitReached) => void) | undefined
}

/** A limit that was reached. */
export interface LimitReached {
  /** Which one: `address`, `passwords`, `UserCreation`, … */
  readonly limit: string
  /** The block of client addresses, the pool or the medium that it limits. */
  readonly subject: string
  /** Whether the request was rejected. */
  readonly rejected: boolean
}
