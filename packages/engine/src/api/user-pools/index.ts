import type { OperationsOn } from '@poolhouse/schemas'
import type { Handlers } from '../handler.ts'
import { createUserPool } from './create-user-pool.ts'
import { deleteUserPool } from './delete-user-pool.ts'
import { describeUserPool } from './describe-user-pool.ts'
import { listUserPools } from './list-user-pools.ts'
import { updateUserPool } from './update-user-pool.ts'

/** The operations on user pools. */
export const userPools = {
  CreateUserPool: createUserPool,
  DeleteUserPool: deleteUserPool,
  DescribeUserPool: describeUserPool,
  ListUserPools: listUserPools,
  UpdateUserPool: updateUserPool,
} satisfies Partial<Handlers<OperationsOn<'user-pools'>>>
