import type { Handler } from '../handler.ts'
import { continueAuth } from './steps/continue-auth.ts'

/** Continues a sign-in with the response to a challenge, for a server with AWS credentials. */
export const adminRespondToAuthChallenge: Handler<
  'AdminRespondToAuthChallenge',
  'clientAuth' | 'devices' | 'signIn' | 'tokens'
> = async (input, needs, call) =>
  continueAuth('admin', await needs.clientAuth.findInPool(input.UserPoolId, input.ClientId), input, needs, call)
