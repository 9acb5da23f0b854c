import { authenticateOwner } from '../../webauthn/authenticate-owner.ts'
import type { Handler } from '../handler.ts'

/** Checks and stores the passkey that the user's device created. */
export const completeWebAuthnRegistration: Handler<
  'CompleteWebAuthnRegistration',
  'accessTokens' | 'passkeys'
> = async ({ AccessToken, Credential }, { accessTokens, passkeys }) => {
  await passkeys.complete(await authenticateOwner(accessTokens, AccessToken), Credential)
  return {}
}
