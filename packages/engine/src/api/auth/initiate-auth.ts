import type { Handler } from '../handler.ts'
import { beginAuth } from './steps/begin-auth.ts'

/** Begins a sign-in from the user's own application, or refreshes its tokens. */
export const initiateAuth: Handler<
  'InitiateAuth',
  'accessTokens' | 'clientAuth' | 'clock' | 'devices' | 'signIn' | 'tokens'
> = async (input, needs, call) => beginAuth('public', await needs.clientAuth.find(input.ClientId), input, needs, call)
