import type { AccessTokenStore } from './stores/access-token-store.ts'
import type { BucketStore } from './stores/bucket-store.ts'
import type { ClientStore } from './documents/clients.ts'
import type { DeviceStore } from './documents/devices.ts'
import type { DomainStore } from './documents/domains.ts'
import type { GroupStore } from './documents/groups.ts'
import type { IdentityProviderStore, ProviderIdentifierStore } from './documents/identity-providers.ts'
import type { MembershipStore } from './documents/memberships.ts'
import type { BrandingAssetStore } from './documents/branding-assets.ts'
import type { BrandingStyleStore } from './documents/branding-styles.ts'
import type { ClientTermsStore } from './documents/client-terms.ts'
import type { ReplicaStore } from './documents/replicas.ts'
import type { UICustomizationStore } from './documents/ui-customizations.ts'
import type { ResourceServerStore } from './documents/resource-servers.ts'
import type { SamlKeyStore } from './documents/saml-keys.ts'
import type { UnknownUserStore } from './documents/unknown-users.ts'
import type { GrantStore } from './stores/grant-store.ts'
import type { InstallationStore } from './stores/installation-store.ts'
import type { PoolStore } from './stores/pool-store.ts'
import type { OneTimeIdStore } from './stores/one-time-id-store.ts'
import type { UserStore } from './stores/user-store.ts'

/**
 * Everything Poolhouse remembers. It has no transaction callback (not every database has one to offer): what must
 * happen together is one method, and each method says what happens when callers race. A write is durable when its
 * promise is fulfilled. Records that come out are the caller's to keep: they never change afterwards, and must not be
 * changed. A method that cannot do its work rejects with `StorageFailure`. `conformance/` holds an adapter to all this.
 */
export interface Storage {
  readonly pools: PoolStore
  readonly clients: ClientStore
  readonly users: UserStore
  readonly groups: GroupStore
  readonly memberships: MembershipStore
  readonly resourceServers: ResourceServerStore
  readonly devices: DeviceStore
  readonly clientTerms: ClientTermsStore
  readonly brandingStyles: BrandingStyleStore
  readonly brandingAssets: BrandingAssetStore
  readonly uiCustomizations: UICustomizationStore
  readonly replicas: ReplicaStore
  readonly domains: DomainStore
  readonly identityProviders: IdentityProviderStore
  readonly providerIdentifiers: ProviderIdentifierStore
  readonly samlKeys: SamlKeyStore
  readonly grants: GrantStore
  readonly accessTokens: AccessTokenStore
  readonly oneTimeIds: OneTimeIdStore
  readonly buckets: BucketStore
  readonly unknownUsers: UnknownUserStore
  readonly installation: InstallationStore

  /**
   * Forgets buckets that are full, and grants, marks and documents that ended before `now` (milliseconds since the epoch) and what deleted pools left, pool by
   * pool, beginning behind the pool where the call before ended, whichever process made it, and once around. Safe at any
   * time, also beside itself.
   *
   * `most` bounds how many visits a call makes to pools; without it there are as many as it takes. A visit forgets some hundreds
   * of each at most, and a pool where there was something is visited again: so none waits for ever behind others.
   */
  prune(now: number, most?: number): Promise<void>

  /** Finishes what is under way and lets go of the database. Nothing may be asked afterwards. */
  close(): Promise<void>
}
