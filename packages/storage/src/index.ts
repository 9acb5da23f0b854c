export { frozen } from './frozen.ts'
export { OwnerGone } from './owner-gone.ts'
export type { Page, PageRequest } from './page.ts'
export type { ClientRecord, ClientSecret, ClientSettings } from './records/client-record.ts'
export type { GrantRecord, RefreshTokenRecord } from './records/grant-record.ts'
export type { PoolRecord, PoolSettings, SigningKeyRecord } from './records/pool-record.ts'
export type { Sealed } from './records/sealed.ts'
export type {
  CodePurpose,
  CodeRecord,
  Credential,
  Lockout,
  SignInName,
  SignInNameKind,
  UserRecord,
  VerifiableAttribute,
} from './records/user-record.ts'
export { refusedOf } from './refused-of.ts'
export { foldSearched, searchedValue, searchKeys } from './search.ts'
export { signInNameKinds } from './sign-in-name-kinds.ts'
export { StorageFailure, type StorageFailureCode } from './storage-failure.ts'
export type { Storage } from './storage.ts'
export type { AccessTokenRecords, AccessTokenStore, AccessTokenIds } from './stores/access-token-store.ts'
export type { ClientStore } from './stores/client-store.ts'
export type { GrantStore, Rotation } from './stores/grant-store.ts'
export type { InstallationStore } from './stores/installation-store.ts'
export type { PoolStore } from './stores/pool-store.ts'
export type { SaveOutcome } from './stores/save-outcome.ts'
export type { OneTimeIdStore } from './stores/one-time-id-store.ts'
export type { NamesTaken, NameTaken, SearchKey, UserFilter, UserStore } from './stores/user-store.ts'
