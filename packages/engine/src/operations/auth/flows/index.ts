import type { AuthFlowType } from '@poolhouse/schemas'
import type { Flow } from '../flow.ts'
import { adminUserPasswordAuth } from './admin-user-password-auth.ts'
import { customAuth } from './custom-auth.ts'
import { refreshTokenAuth } from './refresh-token-auth.ts'
import { userAuth } from './user-auth.ts'
import { userPasswordAuth } from './user-password-auth.ts'
import { userSrpAuth } from './user-srp-auth.ts'

/** Every value of AuthFlow. Two flows have an older name besides. */
export const flows: Readonly<Record<AuthFlowType, Flow>> = {
  USER_PASSWORD_AUTH: userPasswordAuth,
  ADMIN_USER_PASSWORD_AUTH: adminUserPasswordAuth,
  ADMIN_NO_SRP_AUTH: adminUserPasswordAuth,
  USER_SRP_AUTH: userSrpAuth,
  USER_AUTH: userAuth,
  CUSTOM_AUTH: customAuth,
  REFRESH_TOKEN_AUTH: refreshTokenAuth,
  REFRESH_TOKEN: refreshTokenAuth,
}
