import type { Handler } from '../handler.ts'
import { continueAuth } from './steps/continue-auth.ts'

/** Continues a sign-in from the user's own application with the response to a challenge. */
export const respondToAuthChallenge: Handler<
  'RespondToAuthChallenge',
  'clientAuth' | 'devices' | 'signIn' | 'tokens'
> = async (input, needs, call) =>
  continueAuth('public', await needs.clientAuth.find(input.ClientId), input, needs, call)
