import type { CustomDomainConfigType, RoutingType } from '@poolhouse/schemas'

/** A domain at which a pool serves its sign-in pages. The pool's settings name it; see `poolId`. */
export interface DomainRecord {
  /**
   * The pool that reserved the name. The domain belongs to the pool once the pool's settings name it; until then the
   * reservation belongs to a request that is in progress or was interrupted.
   */
  readonly poolId: string
  /** The prefix, or the host name of a custom domain: unique over all pools, and never changed. */
  readonly domain: string
  readonly version: number
  readonly createdAt: number
  readonly modifiedAt: number
  /** 1: the classic pages, 2: managed login. */
  readonly managedLoginVersion: number
  /** Host name of the distribution that AWS would serve the domain from. */
  readonly distribution: string
  /** Present for a custom domain. */
  readonly custom?: CustomDomainConfigType | undefined
  readonly routing?: RoutingType | undefined
}
