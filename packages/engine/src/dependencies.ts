import type { Cryptography } from '@poolhouse/cryptography'
import type {
  AccessTokenStore,
  AuthEventStore,
  RiskConfigurationStore,
  BrandingAssetStore,
  BrandingStyleStore,
  BucketStore,
  ClientStore,
  ClientTermsStore,
  DomainStore,
  DeviceStore,
  GrantStore,
  GroupStore,
  IdentityProviderStore,
  ImportJobStore,
  ImportPartStore,
  InstallationStore,
  MembershipStore,
  OneTimeIdStore,
  PasskeyStore,
  PoolStore,
  ReplicaStore,
  UICustomizationStore,
  ProviderIdentifierStore,
  ResourceServerStore,
  SamlKeyStore,
  UnknownUserStore,
  UserStore,
} from '@poolhouse/storage'
import type { ClientAuth } from './clients/client-auth.ts'
import type { ClientSecrets } from './clients/client-secrets.ts'
import type { Codes } from './codes/codes.ts'
import type { Devices } from './devices/devices.ts'
import type { GroupMembers } from './groups/group-members.ts'
import type { Imports } from './imports/imports.ts'
import type { Invitations } from './invitations/invitations.ts'
import type { Cursors } from './kernel/cursors.ts'
import type { Sealer } from './kernel/sealer.ts'
import type { AttemptLimits } from './limits/attempt-limits.ts'
import type { RequestLimits } from './limits/request-limits.ts'
import type { UnknownUserGuard } from './limits/unknown-user-guard.ts'
import type { Messages } from './messages/messages.ts'
import type { Migration } from './migration/migration.ts'
import type { AuthEvents } from './monitoring/auth-events.ts'
import type { Passwords } from './passwords/passwords.ts'
import type { CheckNewPassword } from './monitoring/check-new-password.ts'
import type { Clock } from './ports/clock.ts'
import type { PasswordHashes } from './ports/password-hashes.ts'
import type { CompromisedPasswords } from './ports/compromised-passwords.ts'
import type { CurrentCall } from './ports/current-call.ts'
import type { MailSender, TextSender } from './ports/delivery.ts'
import type { Environment } from './ports/environment.ts'
import type { CodeEncryption, FunctionRunner } from './ports/functions.ts'
import type { Random } from './ports/random.ts'
import type { RemoteDocuments } from './ports/remote-documents.ts'
import type { Recovery } from './recovery/recovery.ts'
import type { Registration } from './registration/registration.ts'
import type { SessionSecurity } from './session-security/session-security.ts'
import type { UserSessions } from './user-sessions/user-sessions.ts'
import type { ChallengeSessions } from './sign-in/challenge-sessions.ts'
import type { Authenticators } from './mfa/authenticators.ts'
import type { SecondFactorCodes } from './mfa/second-factor-codes.ts'
import type { SignIn } from './sign-in/sign-in.ts'
import type { SignUpSessions } from './sign-in/sign-up-sessions.ts'
import type { SoftwareTokens } from './sign-in/software-tokens.ts'
import type { Passkeys } from './webauthn/passkeys.ts'
import type { AccessTokens } from './tokens/access-tokens.ts'
import type { SigningKeys } from './tokens/signing-keys.ts'
import type { Tokens } from './tokens/tokens.ts'
import type { Triggers } from './triggers/triggers.ts'

/** The dependencies that the runtime provides. */
export interface Ports {
  readonly clock: Clock
  readonly random: Random
  readonly cryptography: Cryptography
  readonly pools: PoolStore
  readonly clients: ClientStore
  readonly users: UserStore
  readonly groups: GroupStore
  readonly memberships: MembershipStore
  readonly resourceServers: ResourceServerStore
  readonly clientTerms: ClientTermsStore
  readonly brandingStyles: BrandingStyleStore
  readonly brandingAssets: BrandingAssetStore
  readonly uiCustomizations: UICustomizationStore
  readonly replicas: ReplicaStore
  readonly domains: DomainStore
  readonly identityProviders: IdentityProviderStore
  readonly providerIdentifiers: ProviderIdentifierStore
  readonly samlKeys: SamlKeyStore
  readonly devices: DeviceStore
  readonly authEvents: AuthEventStore
  readonly riskConfigurations: RiskConfigurationStore
  readonly importJobs: ImportJobStore
  readonly importParts: ImportPartStore
  readonly grants: GrantStore
  readonly accessTokens: AccessTokenStore
  readonly oneTimeIds: OneTimeIdStore
  readonly passkeys: PasskeyStore
  readonly buckets: BucketStore
  readonly unknownUsers: UnknownUserStore
  readonly installation: InstallationStore
  readonly mail: MailSender
  readonly texts: TextSender
  readonly functions: FunctionRunner
  readonly codeEncryption: CodeEncryption
  readonly remoteDocuments: RemoteDocuments
  readonly compromisedPasswords: CompromisedPasswords
  /** Absent if hashes of other systems cannot be checked: import jobs with hashes are then rejected. */
  readonly passwordHashes?: PasswordHashes | undefined
  readonly currentCall: CurrentCall
  readonly environment: Environment
}

/** The services that the engine creates from the ports. */
export interface Services {
  /** Encrypts stored data with keys derived from the master key. */
  readonly sealer: Sealer
  /** Creates and reads page tokens that cannot be forged. */
  readonly cursors: Cursors
  /** Runs Lambda triggers. */
  readonly triggers: Triggers
  /** Renders and sends messages. */
  readonly messages: Messages
  /** Creates, sends and checks verification codes. */
  readonly codes: Codes
  /** Creates and checks passwords as SRP verifiers. */
  readonly passwords: Passwords
  /** Migrates users from other directories. */
  readonly migration: Migration
  /** Hourly limits per user. */
  readonly attempts: AttemptLimits
  /** Limits per client address, message destination, pool and installation. */
  readonly requestLimits: RequestLimits
  /** Makes unknown usernames behave like real users. */
  readonly unknownUsers: UnknownUserGuard
  /** Finds and authenticates app clients. */
  readonly clientAuth: ClientAuth
  /** Rotates the secrets of app clients. */
  readonly clientSecrets: ClientSecrets
  /** The signing keys of pools. */
  readonly signingKeys: SigningKeys
  /** Issues, refreshes and revokes tokens. */
  readonly tokens: Tokens
  /** Authenticates access tokens. */
  readonly accessTokens: AccessTokens
  /** Ends sign-ins and notifies users when a password or contact changes. */
  readonly sessionSecurity: SessionSecurity
  /** Creates and reads the `Session` of challenges. */
  readonly sessions: ChallengeSessions
  /** The sessions that sign a user in after a sign-up. */
  readonly signUpSessions: SignUpSessions
  /** Signs users in; does not issue tokens. */
  readonly signIn: SignIn
  /** Adds users to groups and lists them. */
  readonly groupMembers: GroupMembers
  /** Tracks the devices of users. */
  readonly devices: Devices
  /** Tracks the sessions of users. */
  readonly userSessions: UserSessions
  /** Checks time-based codes of authenticators. */
  readonly authenticators: Authenticators
  /** Sends and checks codes of second factors. */
  readonly secondFactorCodes: SecondFactorCodes
  /** Registers passkeys and verifies their signatures. */
  readonly passkeys: Passkeys
  /** Sets up authenticators. */
  readonly softwareTokens: SoftwareTokens
  /** Records sign-ins and other events of users. */
  readonly authEvents: AuthEvents
  /** Compares new passwords with the list of compromised ones. */
  readonly checkNewPassword: CheckNewPassword
  /** Self-registration. */
  readonly registration: Registration
  /** Forgotten passwords. */
  readonly recovery: Recovery
  /** Processes import jobs. */
  readonly imports: Imports
  /** Users that administrators create. */
  readonly invitations: Invitations
}

/** All dependencies of handlers. Five stores are replaced by services with the same names. */
export interface Dependencies
  extends Omit<Ports, 'accessTokens' | 'authEvents' | 'devices' | 'passkeys' | 'unknownUsers'>, Services {}
