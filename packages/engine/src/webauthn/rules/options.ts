import type { PasskeyRecord, PoolRecord, UserRecord } from '@poolhouse/storage'
import { toBase64Url } from '../../kernel/encoding/base64.ts'
import { toUtf8 } from '../../kernel/encoding/text.ts'
import { userVerificationOf } from './relying-party.ts'

/** The user handle of a user's passkeys: the sub as base64url of its characters (H). */
export const userHandleOf = (sub: string): string => toBase64Url(toUtf8(sub))

/** CredentialCreationOptions, with members in the order of the service (H: sample). */
export const creationOptions = (
  pool: PoolRecord,
  { sub, username }: UserRecord,
  relyingPartyId: string,
  challenge: string,
  passkeys: readonly PasskeyRecord[],
) => ({
  rp: { id: relyingPartyId, name: relyingPartyId },
  user: { id: userHandleOf(sub), name: username, displayName: username },
  challenge,
  pubKeyCredParams: [
    { type: 'public-key', alg: -7 },
    { type: 'public-key', alg: -257 },
  ],
  timeout: 60_000,
  excludeCredentials: passkeys.map(({ credentialId }) => ({ type: 'public-key', id: credentialId })),
  authenticatorSelection: {
    requireResidentKey: true,
    residentKey: 'required',
    userVerification: userVerificationOf(pool),
  },
})

/** CREDENTIAL_REQUEST_OPTIONS as JSON, with members in the order of the service (H: sample). */
export const requestOptions = (
  pool: PoolRecord,
  relyingPartyId: string,
  challenge: string,
  credentialIds: readonly string[],
  timeoutMs: number,
): string =>
  JSON.stringify({
    hints: [],
    attestation: 'none',
    attestationFormats: [],
    challenge,
    timeout: timeoutMs,
    rpId: relyingPartyId,
    allowCredentials: credentialIds.map((id) => ({ id, type: 'public-key' })),
    userVerification: userVerificationOf(pool),
  })
