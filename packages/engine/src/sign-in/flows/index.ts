import type { CreateFlow, SignInFlow } from '../flow.ts'
import { customAuth } from './custom-auth.ts'
import { userAuth } from './user-auth.ts'
import { userPasswordAuth } from './user-password-auth.ts'
import { userSrpAuth } from './user-srp-auth.ts'

/** Every flow. */
export const flows: Readonly<Record<SignInFlow, CreateFlow>> = {
  USER_PASSWORD_AUTH: userPasswordAuth,
  USER_SRP_AUTH: userSrpAuth,
  USER_AUTH: userAuth,
  CUSTOM_AUTH: customAuth,
}
