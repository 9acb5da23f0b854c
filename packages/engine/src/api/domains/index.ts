import type { OperationsOn } from '@poolhouse/schemas'
import type { Handlers } from '../handler.ts'
import { createUserPoolDomain } from './create-user-pool-domain.ts'
import { deleteUserPoolDomain } from './delete-user-pool-domain.ts'
import { describeUserPoolDomain } from './describe-user-pool-domain.ts'
import { updateUserPoolDomain } from './update-user-pool-domain.ts'

/** The operations on domains. */
export const domains = {
  CreateUserPoolDomain: createUserPoolDomain,
  DeleteUserPoolDomain: deleteUserPoolDomain,
  DescribeUserPoolDomain: describeUserPoolDomain,
  UpdateUserPoolDomain: updateUserPoolDomain,
} satisfies Handlers<OperationsOn<'domains'>>
