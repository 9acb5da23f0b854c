import type { Handler } from '../handler.ts'
import { continueAuth } from './steps/continue-auth.ts'

/** Continues a sign-in with the response to a challenge, for the user's own application. */
export const respondToAuthChallenge: Handler<
  'RespondToAuthChallenge',
  'clientAuth' | 'devices' | 'signIn' | 'tokens'
> = async (input, needs, call) =>
  continueAuth('public', await needs.clientAuth.find(input.ClientId), input, needs, call)
