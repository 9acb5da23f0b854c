import type { WebAuthnCredentialDescription } from '@poolhouse/schemas'
import type { PasskeyRecord } from '@poolhouse/storage'

/** Whether the authenticator is part of a device, according to its response or its transports. */
export const isOfPlatform = ({ attachment, transports }: Pick<PasskeyRecord, 'attachment' | 'transports'>): boolean =>
  (attachment ?? (transports.includes('internal') ? 'platform' : 'cross-platform')) === 'platform'

/** A passkey in responses of ListWebAuthnCredentials. The server chooses the name (H; `Platform passkey` G). */
export const describePasskey = (passkey: PasskeyRecord): WebAuthnCredentialDescription => {
  const { attachment, createdAt, credentialId, relyingPartyId, transports } = passkey
  return {
    CredentialId: credentialId,
    FriendlyCredentialName: isOfPlatform(passkey) ? 'Platform passkey' : 'Roaming passkey',
    RelyingPartyId: relyingPartyId,
    ...(attachment && { AuthenticatorAttachment: attachment }),
    AuthenticatorTransports: [...transports],
    CreatedAt: createdAt / 1000,
  }
}
