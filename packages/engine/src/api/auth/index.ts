import type { OperationsOn } from '@poolhouse/schemas'
import type { Handlers } from '../handler.ts'
import { adminInitiateAuth } from './admin-initiate-auth.ts'
import { adminRespondToAuthChallenge } from './admin-respond-to-auth-challenge.ts'
import { getClientToken } from './get-client-token.ts'
import { getTokensFromRefreshToken } from './get-tokens-from-refresh-token.ts'
import { initiateAuth } from './initiate-auth.ts'
import { respondToAuthChallenge } from './respond-to-auth-challenge.ts'
import { revokeToken } from './revoke-token.ts'

/** The operations for sign-in and tokens. */
export const auth = {
  InitiateAuth: initiateAuth,
  RespondToAuthChallenge: respondToAuthChallenge,
  AdminInitiateAuth: adminInitiateAuth,
  AdminRespondToAuthChallenge: adminRespondToAuthChallenge,
  GetClientToken: getClientToken,
  GetTokensFromRefreshToken: getTokensFromRefreshToken,
  RevokeToken: revokeToken,
} satisfies Handlers<OperationsOn<'auth'>>
