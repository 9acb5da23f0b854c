import type { Handler } from '../handler.ts'
import { beginAuth } from './steps/begin-auth.ts'

/** Starts a sign-in or refreshes tokens, for the user's own application. */
export const initiateAuth: Handler<
  'InitiateAuth',
  'accessTokens' | 'clientAuth' | 'clock' | 'devices' | 'signIn' | 'tokens'
> = async (input, needs, call) => beginAuth('public', await needs.clientAuth.find(input.ClientId), input, needs, call)
