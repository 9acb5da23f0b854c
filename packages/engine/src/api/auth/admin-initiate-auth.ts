import type { Handler } from '../handler.ts'
import { beginAuth } from './steps/begin-auth.ts'

/** Starts a sign-in or refreshes tokens, for a server with AWS credentials. */
export const adminInitiateAuth: Handler<
  'AdminInitiateAuth',
  'accessTokens' | 'clientAuth' | 'clock' | 'devices' | 'signIn' | 'tokens'
> = async (input, needs, call) =>
  beginAuth('admin', await needs.clientAuth.findInPool(input.UserPoolId, input.ClientId), input, needs, call)
