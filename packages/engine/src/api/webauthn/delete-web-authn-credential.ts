import { authenticateOwner } from '../../webauthn/authenticate-owner.ts'
import { webAuthnFailures } from '../../webauthn/errors.ts'
import type { Handler } from '../handler.ts'

/** Deletes a passkey of the user of the access token. */
export const deleteWebAuthnCredential: Handler<'DeleteWebAuthnCredential', 'accessTokens' | 'passkeys'> = async (
  { AccessToken, CredentialId },
  { accessTokens, passkeys },
) => {
  const { user } = await authenticateOwner(accessTokens, AccessToken)
  if (!(await passkeys.delete(user, CredentialId))) throw webAuthnFailures.notFound()
  return {}
}
