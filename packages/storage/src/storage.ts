import type { AccessTokenStore } from './stores/access-token-store.ts'
import type { BucketStore } from './stores/bucket-store.ts'
import type { ClientStore } from './documents/clients.ts'
import type { DeviceStore } from './documents/devices.ts'
import type { DomainStore } from './documents/domains.ts'
import type { GroupStore } from './documents/groups.ts'
import type { IdentityProviderStore, ProviderIdentifierStore } from './documents/identity-providers.ts'
import type { PasskeyStore } from './documents/passkeys.ts'
import type { ImportJobStore, ImportPartStore } from './documents/import-jobs.ts'
import type { MembershipStore } from './documents/memberships.ts'
import type { BrandingAssetStore } from './documents/branding-assets.ts'
import type { BrandingStyleStore } from './documents/branding-styles.ts'
import type { ClientTermsStore } from './documents/client-terms.ts'
import type { ReplicaStore } from './documents/replicas.ts'
import type { UICustomizationStore } from './documents/ui-customizations.ts'
import type { AuthEventStore } from './documents/auth-events.ts'
import type { RiskConfigurationStore } from './documents/risk-configurations.ts'
import type { ResourceServerStore } from './documents/resource-servers.ts'
import type { SamlKeyStore } from './documents/saml-keys.ts'
import type { UnknownUserStore } from './documents/unknown-users.ts'
import type { GrantStore } from './stores/grant-store.ts'
import type { InstallationStore } from './stores/installation-store.ts'
import type { PoolStore } from './stores/pool-store.ts'
import type { OneTimeIdStore } from './stores/one-time-id-store.ts'
import type { UserStore } from './stores/user-store.ts'

/** The scope of one run of `prune`. */
export interface PruneBounds {
  /**
   * Maximum number of visits to pools. A visit deletes at most some hundreds of rows of each kind, and a pool where it deleted
   * any is visited again. Default: no limit.
   */
  readonly maxVisits?: number | undefined
  /**
   * Deletes users with the status UNCONFIRMED that were created before this time. A user that is confirmed at the same time is
   * kept. Default: none.
   */
  readonly unconfirmedBefore?: number | undefined
}

/**
 * All stored data. The port has no transaction callback, because not every database has interactive transactions: each
 * atomic change is one method, which documents its guarantee for concurrent callers. A write is durable when its
 * promise is fulfilled. Returned records never change afterwards and must not be changed. A method that fails rejects
 * with `StorageFailure`. `conformance/` tests these guarantees for every adapter.
 */
export interface Storage {
  readonly pools: PoolStore
  readonly clients: ClientStore
  readonly users: UserStore
  readonly groups: GroupStore
  readonly memberships: MembershipStore
  readonly resourceServers: ResourceServerStore
  readonly devices: DeviceStore
  readonly passkeys: PasskeyStore
  readonly clientTerms: ClientTermsStore
  readonly brandingStyles: BrandingStyleStore
  readonly brandingAssets: BrandingAssetStore
  readonly uiCustomizations: UICustomizationStore
  readonly replicas: ReplicaStore
  readonly domains: DomainStore
  readonly identityProviders: IdentityProviderStore
  readonly providerIdentifiers: ProviderIdentifierStore
  readonly samlKeys: SamlKeyStore
  readonly authEvents: AuthEventStore
  readonly riskConfigurations: RiskConfigurationStore
  readonly importJobs: ImportJobStore
  readonly importParts: ImportPartStore
  readonly grants: GrantStore
  readonly accessTokens: AccessTokenStore
  readonly oneTimeIds: OneTimeIdStore
  readonly buckets: BucketStore
  readonly unknownUsers: UnknownUserStore
  readonly installation: InstallationStore

  /**
   * Deletes full buckets, grants, one-time ids and documents that expired before `now` (milliseconds since the epoch), the
   * users of `unconfirmedBefore`, and rows of deleted pools. It resumes after the pool where the previous run of any process
   * stopped, and makes one pass over all pools. Safe at any time, also concurrently.
   */
  prune(now: number, bounds?: PruneBounds): Promise<void>

  /** Waits for pending operations and closes the database. Do not use the storage afterwards. */
  close(): Promise<void>
}
