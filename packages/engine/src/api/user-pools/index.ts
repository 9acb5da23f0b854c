import type { OperationsOn } from '@poolhouse/schemas'
import type { Handlers } from '../handler.ts'
import { addCustomAttributes } from './add-custom-attributes.ts'
import { createUserPool } from './create-user-pool.ts'
import { deleteUserPool } from './delete-user-pool.ts'
import { describeUserPool } from './describe-user-pool.ts'
import { listUserPools } from './list-user-pools.ts'
import { updateUserPool } from './update-user-pool.ts'

/** The operations for user pools. */
export const userPools = {
  AddCustomAttributes: addCustomAttributes,
  CreateUserPool: createUserPool,
  DeleteUserPool: deleteUserPool,
  DescribeUserPool: describeUserPool,
  ListUserPools: listUserPools,
  UpdateUserPool: updateUserPool,
} satisfies Partial<Handlers<OperationsOn<'user-pools'>>>
