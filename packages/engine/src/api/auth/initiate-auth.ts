import type { Handler } from '../handler.ts'
import { beginAuth } from './steps/begin-auth.ts'

/** Begins a sign-in from the user's own application, or refreshes its tokens. */
export const initiateAuth: Handler<'InitiateAuth', 'clientAuth' | 'signIn' | 'tokens'> = async (input, needs) =>
  beginAuth('public', await needs.clientAuth.find(input.ClientId), input, needs)
