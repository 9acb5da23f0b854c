import type { OperationName } from '@poolhouse/schemas'
import type { Handlers } from './handler.ts'
import { account } from './account/index.ts'
import { auth } from './auth/index.ts'
import { clients } from './clients/index.ts'
import { groups } from './groups/index.ts'
import { mfa } from './mfa/index.ts'
import { resourceServers } from './resource-servers/index.ts'
import { tags } from './tags/index.ts'
import { userPools } from './user-pools/index.ts'
import { users } from './users/index.ts'

/** Every operation that is implemented. The operations of the contract that are missing here return 501. */
export const handlers = {
  ...userPools,
  ...clients,
  ...users,
  ...groups,
  ...account,
  ...auth,
  ...mfa,
  ...resourceServers,
  ...tags,
} satisfies Partial<Handlers<OperationName>>
