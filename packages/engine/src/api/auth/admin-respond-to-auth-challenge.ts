import type { Handler } from '../handler.ts'
import { continueAuth } from './steps/continue-auth.ts'

/** Continues a sign-in from a server with AWS credentials with the response to a challenge. */
export const adminRespondToAuthChallenge: Handler<
  'AdminRespondToAuthChallenge',
  'clientAuth' | 'devices' | 'signIn' | 'tokens'
> = async (input, needs, call) =>
  continueAuth('admin', await needs.clientAuth.findInPool(input.UserPoolId, input.ClientId), input, needs, call)
