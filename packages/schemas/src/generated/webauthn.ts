// Generated from spec/openapi.yaml by pnpm generate. Do not edit.

import * as z from 'zod'
import { DateType, Document, PaginationKey, StringType, TokenModelType } from './common.ts'

/** Input of CompleteWebAuthnRegistration. */
export const CompleteWebAuthnRegistrationRequest = z.object({
  /** Access token of the signed-in user; it must carry the scope `aws.cognito.signin.user.admin`. */
  AccessToken: TokenModelType,
  /**
   * The new credential as a JSON object, in the form that `PublicKeyCredential.toJSON()` gives: `id`, `rawId`, `type`
   * and `response` with `clientDataJSON` and `attestationObject`.
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
  /** Access token of the signed-in user; it must carry the scope `aws.cognito.signin.user.admin`. */
  AccessToken: TokenModelType,
  /** Id of the passkey in Base64url, as given by the authenticator. */
  CredentialId: StringType,
})

/** Input of DeleteWebAuthnCredential. */
export type DeleteWebAuthnCredentialRequest = z.infer<typeof DeleteWebAuthnCredentialRequest>

/** Output of DeleteWebAuthnCredential. */
export const DeleteWebAuthnCredentialResponse = z.object({})

/** Output of DeleteWebAuthnCredential. */
export type DeleteWebAuthnCredentialResponse = z.infer<typeof DeleteWebAuthnCredentialResponse>

/** Page size for passkeys, 0 to 20. */
export const WebAuthnCredentialsQueryLimitType = z.int().min(0).max(20)

/** Page size for passkeys, 0 to 20. */
export type WebAuthnCredentialsQueryLimitType = z.infer<typeof WebAuthnCredentialsQueryLimitType>

/** Input of ListWebAuthnCredentials. */
export const ListWebAuthnCredentialsRequest = z.object({
  /** Access token of the signed-in user; it must carry the scope `aws.cognito.signin.user.admin`. */
  AccessToken: TokenModelType,
  /**
   * Opaque token: in a request, the one from the previous page (leave out for the first); in a response, present when
   * more pages follow.
   */
  NextToken: PaginationKey.optional(),
  /** Most passkeys to return in one page, up to 20. */
  MaxResults: WebAuthnCredentialsQueryLimitType.optional(),
})

/** Input of ListWebAuthnCredentials. */
export type ListWebAuthnCredentialsRequest = z.infer<typeof ListWebAuthnCredentialsRequest>

/**
 * Where the authenticator sits: `platform` when built into the device, `cross-platform` when it is separate, such as a
 * security key.
 */
export const WebAuthnAuthenticatorAttachmentType = z.string()

/**
 * Where the authenticator sits: `platform` when built into the device, `cross-platform` when it is separate, such as a
 * security key.
 */
export type WebAuthnAuthenticatorAttachmentType = z.infer<typeof WebAuthnAuthenticatorAttachmentType>

/**
 * A way to reach the authenticator, as defined by WebAuthn: for example `internal`, `hybrid`, `usb`, `nfc` or `ble`.
 */
export const WebAuthnAuthenticatorTransportType = z.string()

/**
 * A way to reach the authenticator, as defined by WebAuthn: for example `internal`, `hybrid`, `usb`, `nfc` or `ble`.
 */
export type WebAuthnAuthenticatorTransportType = z.infer<typeof WebAuthnAuthenticatorTransportType>

/** Ways to reach the authenticator, as it reported them at registration. */
export const WebAuthnAuthenticatorTransportsList = z.array(WebAuthnAuthenticatorTransportType)

/** Ways to reach the authenticator, as it reported them at registration. */
export type WebAuthnAuthenticatorTransportsList = z.infer<typeof WebAuthnAuthenticatorTransportsList>

/** A registered passkey as shown to its owner. */
export const WebAuthnCredentialDescription = z.object({
  /** Id of the passkey in Base64url, as given by the authenticator. */
  CredentialId: StringType,
  /** Name by which to recognize the passkey. */
  FriendlyCredentialName: StringType,
  /** Domain the passkey is bound to. */
  RelyingPartyId: StringType,
  /** `platform` or `cross-platform`; absent when the authenticator did not report it. */
  AuthenticatorAttachment: WebAuthnAuthenticatorAttachmentType.optional(),
  /** Ways to reach the authenticator; may be empty. */
  AuthenticatorTransports: WebAuthnAuthenticatorTransportsList,
  /** When the passkey was registered, in epoch seconds. */
  CreatedAt: DateType,
})

/** A registered passkey as shown to its owner. */
export type WebAuthnCredentialDescription = z.infer<typeof WebAuthnCredentialDescription>

/** The passkeys of one page. */
export const WebAuthnCredentialDescriptionListType = z.array(WebAuthnCredentialDescription)

/** The passkeys of one page. */
export type WebAuthnCredentialDescriptionListType = z.infer<typeof WebAuthnCredentialDescriptionListType>

/** Output of ListWebAuthnCredentials. */
export const ListWebAuthnCredentialsResponse = z.object({
  /** The passkeys of this page; empty when the user has none. */
  Credentials: WebAuthnCredentialDescriptionListType,
  /**
   * Opaque token: in a request, the one from the previous page (leave out for the first); in a response, present when
   * more pages follow.
   */
  NextToken: PaginationKey.optional(),
})

/** Output of ListWebAuthnCredentials. */
export type ListWebAuthnCredentialsResponse = z.infer<typeof ListWebAuthnCredentialsResponse>

/** Input of StartWebAuthnRegistration. */
export const StartWebAuthnRegistrationRequest = z.object({
  /** Access token of the signed-in user; it must carry the scope `aws.cognito.signin.user.admin`. */
  AccessToken: TokenModelType,
})

/** Input of StartWebAuthnRegistration. */
export type StartWebAuthnRegistrationRequest = z.infer<typeof StartWebAuthnRegistrationRequest>

/** Output of StartWebAuthnRegistration. */
export const StartWebAuthnRegistrationResponse = z.object({
  /**
   * Creation options as a JSON object, not as text: relying party, user, challenge, accepted algorithms (ES256 and
   * RS256) and requirements on the authenticator. Binary values are Base64url.
   */
  CredentialCreationOptions: Document,
})

/** Output of StartWebAuthnRegistration. */
export type StartWebAuthnRegistrationResponse = z.infer<typeof StartWebAuthnRegistrationResponse>
