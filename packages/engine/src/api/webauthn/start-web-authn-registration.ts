import { authenticateOwner } from '../../webauthn/authenticate-owner.ts'
import type { Handler } from '../handler.ts'

/** Returns the options for the user's device to create a passkey. */
export const startWebAuthnRegistration: Handler<'StartWebAuthnRegistration', 'accessTokens' | 'passkeys'> = async (
  { AccessToken },
  { accessTokens, passkeys },
) => ({ CredentialCreationOptions: await passkeys.start(await authenticateOwner(accessTokens, AccessToken)) })
