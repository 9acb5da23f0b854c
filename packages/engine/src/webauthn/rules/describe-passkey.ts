import type { WebAuthnCredentialDescription } from '@poolhouse/schemas'
import type { PasskeyRecord } from '@poolhouse/storage'

/** A passkey as ListWebAuthnCredentials shows it. The server chooses the name (H; `Platform passkey` G). */
export const describePasskey = (passkey: PasskeyRecord): WebAuthnCredentialDescription => {
  const { attachment, createdAt, credentialId, relyingPartyId, transports } = passkey
  const isPlatform = (attachment ?? (transports.includes('internal') ? 'platform' : 'cross-platform')) === 'platform'
  return {
    CredentialId: credentialId,
    FriendlyCredentialName: isPlatform ? 'Platform passkey' : 'Roaming passkey',
    RelyingPartyId: relyingPartyId,
    ...(attachment && { AuthenticatorAttachment: attachment }),
    AuthenticatorTransports: [...transports],
    CreatedAt: createdAt / 1000,
  }
}
