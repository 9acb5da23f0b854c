import type { IssuerType } from '@poolhouse/schemas'
import type { WritePoolLog } from './pool-logs.ts'

/** Settings of the whole installation. */
export interface Environment {
  /** The Region in pool ids and ARNs, such as `us-east-1`. */
  readonly region: string
  /** The base URL of this server, without a final slash. Called per request. */
  publicUrl(): string
  /** The account in ARNs: twelve digits. */
  readonly accountId: string
  /** The issuer of a pool's tokens, without a final slash. `type` is that of the pool's IssuerConfiguration. */
  issuer(poolId: string, type: IssuerType): string
  /** `off` disables the hourly limits per user; only for load tests in development. */
  readonly attemptLimits: 'on' | 'off'
  /** The limits per client address, message destination, pool and installation. `audit` reports them without rejecting requests. */
  readonly requestLimits: 'on' | 'audit' | 'off'
  /** Multiplies the request quotas of AWS. 1: as in AWS. */
  readonly quotaFactor: number
  /** Maximum numbers of resources that differ from those of AWS, by name of the adjustable quota. Default: none. */
  readonly quotas?: Readonly<Record<string, number | undefined>> | undefined
  /**
   * `on`: a new password ends every other sign-in, reuse of a replaced refresh token ends its sign-in (RFC 9700, section
   * 4.14.2), and users are notified at their old contact when a password or contact changes. `strict`: changing a contact
   * also requires a recent sign-in. `off`: as AWS, which does none of this.
   */
  readonly sessionSecurity: 'off' | 'on' | 'strict'
  /**
   * How long a custom domain is CREATING or UPDATING, in milliseconds. AWS takes some minutes; 0 makes it ACTIVE immediately.
   */
  readonly customDomainDelay: number
  /**
   * Whether an OIDC provider whose host does not respond is accepted without its endpoints, so that development works
   * offline. AWS rejects it. Default: false.
   */
  readonly acceptsUnreachableIssuers?: boolean | undefined
  /** Maximum number of concurrent sign-ins of a user; the oldest is revoked. AWS has no such limit. */
  readonly sessionsPerUser: number
  /**
   * Origins of native applications whose passkeys are accepted, such as `android:apk-key-hash:…`, for every pool. The operating
   * system checks which relying parties an application may use. Web pages need no entry.
   */
  readonly passkeyApps: readonly string[]
  /** Called when an import was interrupted by an error, for logs. It continues later. Default: does nothing. */
  readonly importInterrupted?: ((poolId: string, fault: unknown) => void) | undefined
  /** Receives the logs that pools export. Default: nothing is exported. */
  readonly poolLog?: WritePoolLog | undefined
  /** Called when one of the `requestLimits` is reached, for logs. Default: does nothing. */
  readonly limitReached?: ((reached: LimitReached) => void) | undefined
}

/** A reached limit. */
export interface LimitReached {
  /** The name of the limit, such as `address`, `passwords` or `UserCreation`. */
  readonly limit: string
  /** The block of client addresses, the pool or the medium that it limits. */
  readonly subject: string
  /** Whether the request was rejected. */
  readonly rejected: boolean
}
