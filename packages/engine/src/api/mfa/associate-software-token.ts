import { omitUndefined } from '../../kernel/omit-undefined.ts'
import type { Handler } from '../handler.ts'

/** Starts to set up an authenticator, with an access token or the session of an MFA_SETUP challenge. */
export const associateSoftwareToken: Handler<'AssociateSoftwareToken', 'softwareTokens'> = async (
  credentials,
  { softwareTokens },
) => {
  const { secret, session } = await softwareTokens.associate(credentials)
  return omitUndefined({ SecretCode: secret, Session: session })
}
