// Generated from spec/openapi.yaml by pnpm generate. Do not edit.

import * as z from 'zod'
import { DateType, Document, PaginationKey, StringType, TokenModelType } from './common.ts'

/** Input of CompleteWebAuthnRegistration. */
export const CompleteWebAuthnRegistrationRequest = z.object({
  /** Access token of the signed-in user, with the scope `aws.cognito.signin.user.admin`. */
  AccessToken: TokenModelType,
  /**
   * The new credential as a JSON object, in the form of `PublicKeyCredential.toJSON()`: `id`, `rawId`, `type` and
   * `response` with `clientDataJSON` and `attestationObject`.
   */
  Credential: Document,
})

/** Input of CompleteWebAuthnRegistration. */
export type CompleteWebAuthnRegistrationRequest = z.infer<typeof CompleteWebAuthnRegistrationRequest>

/** Output of CompleteWebAuthnRegistration. */
export const CompleteWebAuthnRegistrationResponse = z.object({})

/** Output of CompleteWebAuthnRegistration. */
export type CompleteWebAuthnRegistrationResponse = z.infer<typeof CompleteWebAuthnRegistrationResponse>

/** Input of DeleteWebAuthnCredential. */
export const DeleteWebAuthnCredentialRequest = z.object({
  /** Access token of the signed-in user, with the scope `aws.cognito.signin.user.admin`. */
  AccessToken: TokenModelType,
  /** Id of the passkey in Base64url, as returned by `ListWebAuthnCredentials`. */
  CredentialId: StringType,
})

/** Input of DeleteWebAuthnCredential. */
export type DeleteWebAuthnCredentialRequest = z.infer<typeof DeleteWebAuthnCredentialRequest>

/** Output of DeleteWebAuthnCredential. */
export const DeleteWebAuthnCredentialResponse = z.object({})

/** Output of DeleteWebAuthnCredential. */
export type DeleteWebAuthnCredentialResponse = z.infer<typeof DeleteWebAuthnCredentialResponse>

/** Maximum number of passkeys on a page, 0 to 20. 0 means the default. */
export const WebAuthnCredentialsQueryLimitType = z.int().min(0).max(20)

/** Maximum number of passkeys on a page, 0 to 20. 0 means the default. */
export type WebAuthnCredentialsQueryLimitType = z.infer<typeof WebAuthnCredentialsQueryLimitType>

/** Input of ListWebAuthnCredentials. */
export const ListWebAuthnCredentialsRequest = z.object({
  /** Access token of the signed-in user, with the scope `aws.cognito.signin.user.admin`. */
  AccessToken: TokenModelType,
  /**
   * Token of the page to return, from the previous response. It is valid for one hour. Leave it out for the first page.
   */
  NextToken: PaginationKey.optional(),
  /** Maximum number of passkeys on a page, 0 to 20. Default: 20, also for 0. */
  MaxResults: WebAuthnCredentialsQueryLimitType.optional(),
})

/** Input of ListWebAuthnCredentials. */
export type ListWebAuthnCredentialsRequest = z.infer<typeof ListWebAuthnCredentialsRequest>

/**
 * Type of the authenticator: `platform` is built into the device, `cross-platform` is separate, such as a security key.
 */
export const WebAuthnAuthenticatorAttachmentType = z.string()

/**
 * Type of the authenticator: `platform` is built into the device, `cross-platform` is separate, such as a security key.
 */
export type WebAuthnAuthenticatorAttachmentType = z.infer<typeof WebAuthnAuthenticatorAttachmentType>

/**
 * A way to communicate with the authenticator, as defined by WebAuthn, such as `internal`, `hybrid`, `usb`, `nfc` or
 * `ble`.
 */
export const WebAuthnAuthenticatorTransportType = z.string()

/**
 * A way to communicate with the authenticator, as defined by WebAuthn, such as `internal`, `hybrid`, `usb`, `nfc` or
 * `ble`.
 */
export type WebAuthnAuthenticatorTransportType = z.infer<typeof WebAuthnAuthenticatorTransportType>

/** Ways to communicate with the authenticator, as reported at registration. */
export const WebAuthnAuthenticatorTransportsList = z.array(WebAuthnAuthenticatorTransportType)

/** Ways to communicate with the authenticator, as reported at registration. */
export type WebAuthnAuthenticatorTransportsList = z.infer<typeof WebAuthnAuthenticatorTransportsList>

/** A registered passkey. */
export const WebAuthnCredentialDescription = z.object({
  /** Id of the passkey in Base64url, assigned by the authenticator. */
  CredentialId: StringType,
  /** Name of the passkey, by which the user can recognize it. The server assigns it. */
  FriendlyCredentialName: StringType,
  /** Domain that the passkey is bound to. */
  RelyingPartyId: StringType,
  /** `platform` or `cross-platform`. Absent when the authenticator did not report it. */
  AuthenticatorAttachment: WebAuthnAuthenticatorAttachmentType.optional(),
  /** Ways to communicate with the authenticator. May be empty. */
  AuthenticatorTransports: WebAuthnAuthenticatorTransportsList,
  /** When the passkey was registered, in epoch seconds. */
  CreatedAt: DateType,
})

/** A registered passkey. */
export type WebAuthnCredentialDescription = z.infer<typeof WebAuthnCredentialDescription>

/** Passkeys on a page. */
export const WebAuthnCredentialDescriptionListType = z.array(WebAuthnCredentialDescription)

/** Passkeys on a page. */
export type WebAuthnCredentialDescriptionListType = z.infer<typeof WebAuthnCredentialDescriptionListType>

/** Output of ListWebAuthnCredentials. */
export const ListWebAuthnCredentialsResponse = z.object({
  /** Passkeys on this page. Empty when the user has none. */
  Credentials: WebAuthnCredentialDescriptionListType,
  /** Opaque token of the next page, valid for one hour. Absent on the last page. */
  NextToken: PaginationKey.optional(),
})

/** Output of ListWebAuthnCredentials. */
export type ListWebAuthnCredentialsResponse = z.infer<typeof ListWebAuthnCredentialsResponse>

/** Input of StartWebAuthnRegistration. */
export const StartWebAuthnRegistrationRequest = z.object({
  /** Access token of the signed-in user, with the scope `aws.cognito.signin.user.admin`. */
  AccessToken: TokenModelType,
})

/** Input of StartWebAuthnRegistration. */
export type StartWebAuthnRegistrationRequest = z.infer<typeof StartWebAuthnRegistrationRequest>

/** Output of StartWebAuthnRegistration. */
export const StartWebAuthnRegistrationResponse = z.object({
  /**
   * Creation options as a JSON object, not as text: relying party, user, challenge, supported algorithms (ES256 and
   * RS256) and requirements for the authenticator. Binary values are in Base64url.
   */
  CredentialCreationOptions: Document,
})

/** Output of StartWebAuthnRegistration. */
export type StartWebAuthnRegistrationResponse = z.infer<typeof StartWebAuthnRegistrationResponse>
