import type { Flow } from '../flow.ts'
import { type PasswordNeeds, signInByPassword } from '../steps/sign-in-by-password.ts'

/** Name and password, sent by a server that holds AWS credentials. */
export const adminUserPasswordAuth: Flow<PasswordNeeds> = {
  name: 'ADMIN_USER_PASSWORD_AUTH',
  sides: ['admin'],
  begin: signInByPassword,
}
