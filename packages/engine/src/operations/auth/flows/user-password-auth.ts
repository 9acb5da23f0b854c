import type { Flow } from '../flow.ts'
import { type PasswordNeeds, signInByPassword } from '../steps/sign-in-by-password.ts'

/** The user's name and password, sent as they are. */
export const userPasswordAuth: Flow<PasswordNeeds> = {
  name: 'USER_PASSWORD_AUTH',
  sides: ['public', 'admin'],
  begin: signInByPassword,
}
