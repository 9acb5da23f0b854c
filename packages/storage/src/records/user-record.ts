import type { IdentityProviderTypeType, PasswordHashingAlgorithmType, UserStatusType } from '@poolhouse/schemas'
import type { Sealed } from './sealed.ts'

/**
 * A user and everything that must change together with it: names, password, outstanding codes, attempts. All of it is
 * replaced in one step that checks `version`, so concurrent requests consume a code only once and every attempt counts.
 */
export interface UserRecord {
  readonly poolId: string
  /** The permanent id of the user, a UUID that is never reused. */
  readonly sub: string
  /** The internal username: the one chosen at sign-up, or the sub in pools with username attributes. */
  readonly username: string
  readonly version: number
  readonly createdAt: number
  readonly modifiedAt: number
  readonly status: UserStatusType
  readonly enabled: boolean
  /** All except `sub`. Values are strings, including booleans and numbers. */
  readonly attributes: Readonly<Record<string, string>>
  /** The names the user may sign in with. Each value is unique among the names of its kind in the pool. */
  readonly names: readonly SignInName[]
  /** Absent for a user without a password. */
  readonly credential?: Credential | undefined
  /** New values of email and phone number that are not verified yet. */
  readonly pending: Readonly<Partial<Record<VerifiableAttribute, string>>>
  /** Identities at external providers that sign in as this user. Absent: none. */
  readonly identities?: readonly LinkedIdentity[] | undefined
  /** At most one outstanding code per purpose. */
  readonly codes: Readonly<Partial<Record<CodePurpose, CodeRecord>>>
  /** Times of the attempts that still count toward the hourly limit of each operation. */
  readonly attempts: Readonly<Record<string, readonly number[]>>
  /** Present once the user has started to set up a second factor. */
  readonly mfa?: MfaRecord | undefined
  /** Present while the user registers a passkey. */
  readonly passkeyRegistration?: PasskeyRegistration | undefined
  /** Present while failed passwords count against the user. */
  readonly lockout?: Lockout | undefined
}

/** The attributes that can be verified with a code. */
export type VerifiableAttribute = 'email' | 'phone_number'

/** The kind of a sign-in name. */
export type SignInNameKind = 'username' | 'email' | 'phone_number' | 'preferred_username' | 'identity'

/** A name that a user signs in with. `value` is already lowercase if the pool ignores case. */
export interface SignInName {
  readonly kind: SignInNameKind
  readonly value: string
}

/** An identity at an external provider. */
export interface LinkedIdentity {
  /** Its name of the kind `identity`: a keyed hash of provider, attribute and value. */
  readonly key: string
  readonly providerName: string
  readonly providerType: IdentityProviderTypeType
  /** The attribute at the provider that identifies the person, by default `Cognito_Subject`. */
  readonly attributeName: string
  /** The value of that attribute. */
  readonly userId: string
  /** The issuer of a SAML provider, known from its first response. */
  readonly issuer?: string | undefined
  /** Whether the user is the profile that was created for this identity at its first sign-in. */
  readonly primary: boolean
  readonly linkedAt: number
}

/** A password, as an SRP salt and verifier, or as an imported hash until the user first signs in. */
export interface Credential {
  /** Salt and verifier, or the text of the hash. */
  readonly verifier: Sealed
  /** The algorithm of an imported hash. Absent for salt and verifier. */
  readonly imported?: PasswordHashingAlgorithmType | undefined
  /** A temporary password must be changed at the next sign-in. */
  readonly temporary: boolean
  readonly setAt: number
  /** Earlier verifiers, newest first, where the pool keeps a password history. */
  readonly history: readonly Sealed[]
}

/** The purpose of a code. A user has at most one code for each purpose. */
export type CodePurpose = 'sign-up' | 'reset-password' | 'sign-in' | 'mfa' | 'mfa-setup' | VerifiableAttribute

/** A code that was sent and not yet used. */
export interface CodeRecord {
  /** Keyed hash of the code; the code itself is not stored. */
  readonly hash: string
  readonly expiresAt: number
  /** The attribute that it was sent to. */
  readonly attribute: VerifiableAttribute
  /** The destination value. The code is only valid for this value. */
  readonly destination: string
  /** Wrong attempts since it was sent. Absent: none. */
  readonly failures?: number | undefined
}

/** A second factor, by the name that challenges and preferences use. */
export type MfaFactor = 'SMS_MFA' | 'SOFTWARE_TOKEN_MFA' | 'EMAIL_OTP'

/** The second factors of a user. */
export interface MfaRecord {
  /** The enabled factors. */
  readonly enabled: readonly MfaFactor[]
  /** One of `enabled`. */
  readonly preferred?: MfaFactor | undefined
  /** The authenticator whose first code was verified. */
  readonly authenticator?: Authenticator | undefined
  /** The sealed secret of an authenticator whose first code has not been verified. */
  readonly pendingAuthenticator?: Sealed | undefined
  /** Present while wrong codes count against the user. A correct password does not end it, a correct code does. */
  readonly lockout?: Lockout | undefined
  /** WebAuthnMfaSettings: whether a passkey with user verification is enough, where the pool allows that. */
  readonly passkey?: boolean | undefined
  /** SetUserSettings: whether responses list SMS in MFAOptions. Has no effect on sign-in. */
  readonly legacySms?: boolean | undefined
}

/** A started registration of a passkey. It can be completed once, in the same sign-in. */
export interface PasskeyRegistration {
  /** Base64url. */
  readonly challenge: string
  readonly clientId: string
  /** Of the grant of the access token. */
  readonly eventId: string
  readonly expiresAt: number
}

/** A source of time-based one-time passwords (RFC 6238). */
export interface Authenticator {
  readonly secret: Sealed
  /** FriendlyDeviceName. */
  readonly name?: string | undefined
  /** The time step of the last code that was accepted: an earlier or equal step is rejected. */
  readonly lastStep: number
  /** The id of the session in which this code was accepted. */
  readonly lastSession?: string | undefined
}

/** Failed passwords in a row. */
export interface Lockout {
  readonly failures: number
  readonly lastFailureAt: number
}
