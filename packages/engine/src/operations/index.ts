import type { OperationName } from '@poolhouse/schemas'
import type { Handlers } from '../operation.ts'
import { account } from './account/index.ts'
import { auth } from './auth/index.ts'
import { clients } from './clients/index.ts'
import { mfa } from './mfa/index.ts'
import type { Unimplemented } from './unimplemented.ts'
import { userPools } from './user-pools/index.ts'
import { users } from './users/index.ts'

/** Every operation that is built. One that is missing here, and not on the list of what waits, does not compile. */
export const handlers = {
  ...userPools,
  ...clients,
  ...users,
  ...account,
  ...auth,
  ...mfa,
} satisfies Handlers<Exclude<OperationName, Unimplemented>>
