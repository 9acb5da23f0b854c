export { deepFreeze } from './deep-freeze.ts'
export type { ClientStore } from './documents/clients.ts'
export type { DeviceStore } from './documents/devices.ts'
export type { DocumentStore, InsertOutcome } from './documents/document-store.ts'
export {
  comparedValue,
  deletionKeyOf,
  type DocumentList,
  type DocumentType,
  ownerListOf,
  type RecordOf,
  type VersionedRecord,
} from './documents/document-type.ts'
export type { DomainStore } from './documents/domains.ts'
export type { GroupStore } from './documents/groups.ts'
export type { IdentityProviderStore, ProviderIdentifierStore } from './documents/identity-providers.ts'
export { documentTypes } from './documents/index.ts'
export type { ImportJobStore, ImportPartStore } from './documents/import-jobs.ts'
export type { MembershipStore } from './documents/memberships.ts'
export type { BrandingAssetStore } from './documents/branding-assets.ts'
export type { BrandingStyleStore } from './documents/branding-styles.ts'
export type { ClientTermsStore } from './documents/client-terms.ts'
export type { ReplicaStore } from './documents/replicas.ts'
export type { AuthEventStore } from './documents/auth-events.ts'
export type { RiskConfigurationStore } from './documents/risk-configurations.ts'
export type { PasskeyStore } from './documents/passkeys.ts'
export type { ResourceServerStore } from './documents/resource-servers.ts'
export type { UICustomizationStore } from './documents/ui-customizations.ts'
export type { SamlKeyStore } from './documents/saml-keys.ts'
export type { UnknownUserStore } from './documents/unknown-users.ts'
export { OwnerNotFound } from './owner-not-found.ts'
export type { Page, PageRequest } from './page.ts'
export type { ClientRecord, ClientSecret, ClientSettings } from './records/client-record.ts'
export type { DeviceRecord } from './records/device-record.ts'
export type { Assurance, GrantRecord, RefreshTokenRecord, TokenSession } from './records/grant-record.ts'
export type { DomainRecord } from './records/domain-record.ts'
export type { GroupRecord, MembershipRecord } from './records/group-record.ts'
export type {
  DiscoveredProvider,
  IdentityProviderRecord,
  OidcProvider,
  ProviderIdentifierRecord,
  ProviderSecrets,
  SamlProvider,
} from './records/identity-provider-record.ts'
export type { PasskeyRecord } from './records/passkey-record.ts'
export type {
  AssetReference,
  BrandingAssetRecord,
  BrandingStyleRecord,
  LogoRecord,
  UICustomizationRecord,
} from './records/branding-record.ts'
export type { AuthEventRecord } from './records/auth-event-record.ts'
export type { RiskConfigurationRecord, RiskParts } from './records/risk-configuration-record.ts'
export type { ImportJobRecord, ImportPartRecord, ImportPosition, ImportUpload } from './records/import-record.ts'
export type { ReplicaRecord } from './records/replica-record.ts'
export type { ClientTermsRecord, TermsRecord } from './records/terms-record.ts'
export type { PoolMfa, PoolRecord, PoolSessions, PoolSettings, SigningKeyRecord } from './records/pool-record.ts'
export type { ResourceServerRecord, ScopeRecord } from './records/resource-server-record.ts'
export type { SamlKeyRecord } from './records/saml-key-record.ts'
export type { Sealed } from './records/sealed.ts'
export type { UnknownUserRecord } from './records/unknown-user-record.ts'
export type {
  Authenticator,
  CodePurpose,
  CodeRecord,
  Credential,
  LinkedIdentity,
  Lockout,
  MfaFactor,
  MfaRecord,
  PasskeyRegistration,
  SignInName,
  SignInNameKind,
  UserRecord,
  VerifiableAttribute,
} from './records/user-record.ts'
export { nameConflicts } from './name-conflicts.ts'
export { foldSearchValue as foldSearched, searchValueOf as searchedValue, searchKeys } from './search.ts'
export { StorageFailure, type StorageFailureCode } from './storage-failure.ts'
export type { PruneBounds, Storage } from './storage.ts'
export type { AccessTokenRecords, AccessTokenStore, AccessTokenIds } from './stores/access-token-store.ts'
export type { BucketStore, Withdrawal } from './stores/bucket-store.ts'
export type { GrantStore, Rotation } from './stores/grant-store.ts'
export type { InstallationStore } from './stores/installation-store.ts'
export type { PoolStore } from './stores/pool-store.ts'
export type { SaveOutcome } from './stores/save-outcome.ts'
export type { OneTimeIdStore } from './stores/one-time-id-store.ts'
export type { NamesTaken, NameTaken, SearchKey, UserFilter, UserStore } from './stores/user-store.ts'
