import { omitUndefined } from '../../kernel/omit-undefined.ts'
import type { Handler } from '../handler.ts'

/** Verifies the first code of an authenticator. In a pool with MFA ON, that also turns the factor on. */
export const verifySoftwareToken: Handler<'VerifySoftwareToken', 'softwareTokens'> = async (
  { UserCode, FriendlyDeviceName, ...credentials },
  { softwareTokens },
) => {
  const { session } = await softwareTokens.verify(credentials, UserCode, FriendlyDeviceName)
  return omitUndefined({ Status: 'SUCCESS' as const, Session: session })
}
